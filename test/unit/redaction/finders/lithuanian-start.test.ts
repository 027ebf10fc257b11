/** A Lithuanian sentence begins with a firm: by what it does, by what is its own, and by whom something is given to. */
import { describe, expect, it } from "vitest";
import { findCompanies } from "../../../../src/redaction/finders/company.ts";
import { foundBy } from "./find.ts";

describe("findCompanies, at the start of a sentence", () => {
  it.each([
    ["Alyvų kiemas atsiuntė trečią sąskaitą per savaitę", ["Alyvų kiemas"]],
    ["Raudonoji plyta vėl keičia spalvą", ["Raudonoji plyta"]],
    ["Prūsų vartai skambina į bendrą numerį ir prašo manęs", ["Prūsų vartai"]],
    ["Sutarčiai su Karmėlavos alumi trūksta vieno parašo", ["Karmėlavos alumi"]],
    ["Vilkaviškio duona: trys skambučiai ir du laiškai", ["Vilkaviškio duona"]],
    ["Undinės savininkas neįsileido meistrų į rūsį", ["Undinės"]],
    ["Perkozowi nie dajemy terminu do piątku", ["Perkozowi"]],
    ["Blogiau už Petkevičių baldus šiemet dar nebuvo nieko", ["Petkevičių baldus"]],
  ])("finds the firm in %j", (text, firms) => {
    expect(foundBy(findCompanies, text)).toEqual(firms);
  });

  it.each([
    "Kliento vadybininkas atsiuntė laišką ir dingo",
    "ponios Onos sūris ir Vilniaus skyrius, Kauno oras",
    "Kliento labai prašo, vaiko kambarys vėl keičiasi",
    "Sutarties priedas sako visai ką kita",
    "Antroji pusė atsiuntė savo teisininką",
    "Projekto vadovas serga, užsakymo lapas dingo",
    "Klientowi nie dajemy rabatu, szefowi nie mówimy",
  ])("takes nothing in %j for a firm", (text) => {
    expect(foundBy(findCompanies, text)).toEqual([]);
  });
});
