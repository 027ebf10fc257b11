/** In lower case a firm is told by whom somebody there is; offices, rooms and things are none. */
import { describe, expect, it } from "vitest";
import { findCompanies } from "../../../../src/redaction/finders/company.ts";
import { foundBy } from "./find.ts";

describe("findCompanies, by who is from there", () => {
  it.each([
    ["just off the phone with denise at silver kettle, again", ["silver kettle"]],
    ["znowu pani halina z mirabelki, płacze przez telefon", ["mirabelki"]],
    ["ten facet z bursztynka już nie odbiera, mam dość", ["bursztynka"]],
    ["ta moteris iš klevinės vėl skambina, aš nebegaliu", ["klevinės"]],
    ["ponia rasa iš žibuoklės, ta su kate", ["žibuoklės"]],
  ])("finds the firm in %j", (text, firms) => {
    expect(foundBy(findCompanies, text)).toEqual(firms);
  });

  it.each([
    "denise at reception, mike at home, anna at lunch",
    "pani halina z recepcji, pan marek z magazynu, kasia z portierni",
    "kobieta z dzieckiem, facet z brodą, pani z trójki",
    "moteris iš buhalterijos, ponas iš trečio aukšto, jonas iš sandėlio",
  ])("takes nothing in %j for a firm", (text) => {
    expect(foundBy(findCompanies, text)).toEqual([]);
  });
});
