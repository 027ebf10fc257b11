/** The finder of firms in quotes: what Lithuanian puts in quotes is a firm where it owns, gets or does something, and speech stays. */
import { describe, expect, it } from "vitest";
import { findCompanies } from "../../../../src/redaction/finders/company.ts";
import { foundBy } from "./find.ts";

describe("firms in quotes", () => {
  it.each([
    ["„Rasos“ salonas nori visko per naktį", "Rasos"],
    ["„Kvadranto“ direktorius klausia, kam mums savaitgaliai", "Kvadranto"],
    ["gydytoja iš „Levandų“ aprėkė praktikantę", "Levandų"],
    ["tai „Kadagys“ dabar nori nemokamo serverio", "Kadagys"],
    ["vis dar laukiu, kol „Žalia kilpa“ patvirtins reklamjuostę", "Žalia kilpa"],
    ["užsakymas „Dunojaus kepyklai“ vėl atšauktas ir mes kalti", "Dunojaus kepyklai"],
    ["„Gerai duonai“ padariau jau septynias etiketes", "Gerai duonai"],
    ["kodėl „Prieplauka“ gali mokėti per metus?", "Prieplauka"],
    ["nasz klient „Nagietek” znowu nie odpowiada na maile", "Nagietek"],
  ])("finds the firm in %j", (text, firm) => {
    expect(foundBy(findCompanies, text)).toEqual([firm]);
  });

  it.each([
    "parašė „Gerai“ ir dingo visai dienai",
    "mygtukas „Siųsti“ neveikia jau nuo ryto",
    "failas „Galutinis variantas“ jau aštuntas",
    "klientas sako „Labas“ ir padeda ragelį",
    "paspaudžiau prie „Pabaigos“ mygtuko ir niekas neveikia",
    "klient napisał „Dobrze” i zniknął na tydzień",
  ])("leaves %j alone", (text) => {
    expect(foundBy(findCompanies, text)).toEqual([]);
  });
});
