/** A chain goes where it employs somebody, is the client, or is the branch of a town; where people shop and send, it stays. */
import { describe, expect, it } from "vitest";
import { findCompanies } from "../../../../src/redaction/finders/company.ts";
import { redact } from "../../../../src/redaction/redact.ts";
import { foundBy } from "./find.ts";

describe("findCompanies, of chains", () => {
  it.each([
    ["i work for barclays in leeds and hate it", ["barclays"]],
    ["barclays in leeds rang me again", ["barclays"]],
    ["my job at lidl is hell", ["lidl"]],
    ["a client from hsbc called me names", ["hsbc"]],
    ["pracuję w orlenie w płocku", ["orlenie"]],
    ["robię w biedronce na kasie", ["biedronce"]],
    ["Od roku pracuję w Biedronce.", ["Biedronce"]],
    ["klient z orlenu znowu dzwoni", ["orlenu"]],
    ["robimy stronę dla orlenu i mam dość", ["orlenu"]],
    ["dirbu maximoje šiauliuose", ["maximoje"]],
    ["šiaulių maximoje klientas rėkė", ["maximoje"]],
    ["aš dirbu lidle kasoje, klientai rėkia", ["lidle"]],
  ])("finds the firm in %j", (text, firms) => {
    expect(foundBy(findCompanies, text)).toEqual(firms);
  });

  it.each([
    "i bought milk at tesco yesterday and went to lidl in june",
    "the parcel from dhl is late, the client wants it by fedex",
    "byłam w biedronce po chleb, a w lidlu w piątek po mleko",
    "paczka z inpostu nie doszła, klient chce dpd",
    "pirkau duonos maximoje ir išėjau, klientai senukai",
  ])("leaves %j alone", (text) => {
    expect(redact(text, "en").text).toBe(text);
  });
});
