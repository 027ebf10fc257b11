/** The finders of personal codes and company numbers, by check digit or by the word before. */
import { describe, expect, it } from "vitest";
import { findNationalIds } from "../../../../src/redaction/finders/national-id.ts";
import { findTaxIds } from "../../../../src/redaction/finders/tax-id.ts";
import { foundBy } from "./find.ts";

describe("findNationalIds", () => {
  it.each([
    ["podała 44051401359 na głos", ["44051401359"]],
    ["PESEL żony 12345678901", ["12345678901"]],
    ["asmens kodas 38703181745", ["38703181745"]],
  ])("finds the code in %j", (text, codes) => {
    expect(foundBy(findNationalIds, text)).toEqual(codes);
  });

  it("takes no other eleven digits", () => {
    expect(foundBy(findNationalIds, "tel. 44051401358")).toEqual([]);
  });
});

describe("findTaxIds", () => {
  it.each([
    ["NIP 526-10-40-828", ["526-10-40-828"]],
    ["firma 526-104-08-28 zalega", ["526-104-08-28"]],
    ["PVM kodas LT100001738313", ["LT100001738313"]],
    ["įmonės kodas 304512876", ["304512876"]],
    ["VAT number GB 123 4567 82", ["GB 123 4567 82"]],
  ])("finds the number in %j", (text, numbers) => {
    expect(foundBy(findTaxIds, text)).toEqual(numbers);
  });

  it("takes no sum and no phone number", () => {
    expect(foundBy(findTaxIds, "603118274, 1 200 000 zł, 2026-03-01")).toEqual([]);
  });
});
