/** The finder of client companies: by legal form, trade, "firma" and its like, and by words that no dictionary has. */
import { describe, expect, it } from "vitest";
import { findCompanies } from "../../../../src/redaction/finders/company.ts";
import { foundBy } from "./find.ts";

describe("findCompanies", () => {
  it.each([
    ["Kestrel Homes Ltd owes us", ["Kestrel Homes Ltd"]],
    ["we clean for Orrin Dental Practice and hate it", ["Orrin Dental Practice"]],
    ["the boss of Calder & Finch, and Marlowe and Sons too", ["Calder & Finch", "Marlowe and Sons"]],
    ["an email from tidewell again", ["tidewell"]],
    ["Firma Stalmex nie płaci, a Budimpex sp. z o.o. zalega", ["Stalmex", "Budimpex sp. z o.o."]],
    ["Hurtownia Jaskółka zwróciła towar", ["Hurtownia Jaskółka"]],
    ["babka z agrohandlu mówi że nie", ["agrohandlu"]],
    ["UAB „Namų ritmas“ vėl nemoka", ["UAB „Namų ritmas“"]],
    ["įmonė Statmeta vėl nemoka, o MB Trys Katinai skolinga", ["Statmeta", "MB Trys Katinai"]],
    ["uab vilbra nemoka, o klientai iš polivaros rašo", ["uab vilbra", "polivaros"]],
  ])("finds the companies in %j", (text, companies) => {
    expect(foundBy(findCompanies, text)).toEqual(companies);
  });

  it.each([
    "my firm, our company and the agency next door",
    "from hte client, with teh boss", // slips of the fingers
    "firma z Krakowa nie płaci, hurtownia w Poznaniu też",
    "klient z neta, od wczoraj, dla jaj",
    "įmonė vėl nemoka, parduotuvė uždaryta, iš proto kraustausi",
    "Customer Services and Sales Group",
    "karta, sa trzy podpisy",
  ])("takes no ordinary words for a company in %j", (text) => {
    expect(foundBy(findCompanies, text)).toEqual([]);
  });
});
