/** Tests of folding and of splitting into words. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, words } from "../../../src/language/fold.ts";

describe("fold", () => {
  it.each([
    ["Zażółć GĘŚLĄ jaźń", "zazolc gesla jazn"],
    ["Įlinkdama fechtuotojo ŠPAGA", "ilinkdama fechtuotojo spaga"],
    ["Don’t", "don't"],
    ["z\u0307a\u0328", "za"],
  ])("folds %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("changes nothing on a second pass", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe("words", () => {
  it("keeps apostrophes inside words and drops the rest", () => {
    expect(words("'I don’t' – klientas SAKĖ: 2 kartus!")).toEqual(["i", "don't", "klientas", "sake", "2", "kartus"]);
  });

  it("has none in punctuation", () => {
    expect(words(" ?!… ")).toEqual([]);
  });
});
