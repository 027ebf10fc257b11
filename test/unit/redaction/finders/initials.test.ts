/** Firms that are called by initials are told from offices, files and shouting. */
import { describe, expect, it } from "vitest";
import { findCompanies } from "../../../../src/redaction/finders/company.ts";
import { foundBy } from "./find.ts";

describe("findCompanies, by initials", () => {
  it.each([
    ["the BLW order came back again", ["BLW"]],
    ["dla KWS drukujemy to trzeci raz", ["KWS"]],
    ["GRT przysłała nam nowe logo w Excelu", ["GRT"]],
    ["vakar iš SDR vėl atėjo pretenzija", ["SDR"]],
    ["prie BRK objekto stovi tuščias konteineris", ["BRK"]],
    ["apparently wk&t want it in green now", ["wk&t"]],
    ["Klausykit, DV&R nori visko iki pietų", ["DV&R"]],
    ["Fine, let OBW go to somebody cheaper", ["OBW"]],
    ["Gdy GHD nazwało nas partnerem, parsknęłam", ["GHD"]],
    ["Bernadeta tvirtina, kad NORVADA specialiai samdo žmones", ["NORVADA"]],
  ])("finds the firm in %j", (text, firms) => {
    expect(foundBy(findCompanies, text)).toEqual(firms);
  });

  it.each([
    "the VAT invoice went to HMRC, not to HR",
    "for GDPR reasons nobody may read the PDF",
    "dla ZUS i US trzeba jeszcze PIT",
    "iš VMI atėjo laiškas dėl PVM",
    "NEVER EVER SEND THE FORM AGAIN, I SAID",
    "imho the KYC form and the DMV queue are the same, smh",
    "w CRM-ie nie ma numeru VIN, a UDT przyjdzie jutro",
    "VVTAT ir VMVT jau žino, rašė per SABIS",
    "Lost the bid. To Steve. STEVE. And SWEENEY laughed",
    "XDDD he says NOOO and I say HAHA, UGHHH",
    "I said it was BROWN, not blue, and he wrote it in CAPS",
    "the Q&A after the R&D meeting was a B&B in itself",
  ])("takes nothing in %j for a firm", (text) => {
    expect(foundBy(findCompanies, text)).toEqual([]);
  });
});
