/** Which beginnings of a word are worth a look-up: all that are stems, and few others. */
import { describe, expect, it } from "vitest";
import { createBeginnings } from "../../../src/language/beginnings.ts";

const stems = ["a", "re", "inv", "invoic", "invoice", "żąda", "žodis", "𝒶bc", "x".repeat(30)];
const beginnings = createBeginnings(stems);
const words = [
  ...stems,
  "invoices",
  "reinvoice",
  "ainvoice",
  "in",
  "i",
  "",
  "žodžiai",
  "x".repeat(29),
  "x".repeat(200),
];

describe("beginnings", () => {
  it.each(words)("leave out no stem that begins %s", (word) => {
    const found = beginnings.of(word);
    expect(found).toEqual(expect.arrayContaining(stems.filter((stem) => word.startsWith(stem))));
    expect(found.every((beginning) => word.startsWith(beginning))).toBe(true);
    expect(new Set(found).size).toBe(found.length);
  });

  it("spare most words every look-up", () => {
    expect(createBeginnings(["invoic", "refund"]).of("yesterday")).toEqual([]);
  });
});
