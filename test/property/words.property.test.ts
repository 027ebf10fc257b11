/** The table that splits texts into words agrees with the pattern that says what a word is. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { wordsOf } from "../../src/redaction/words.ts";

const pattern = /(?<![\p{L}\p{N}_])\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{M}\p{N}_])/gu;
const piece = fc.constantFrom(..."a|Ą|ž|Z|ba|'|’|-|'s|1|_|é|가|𝐀|𒀀|🙂|𝟙|.| |\n|\0|№|²".split("|"));

it("finds the words that the pattern finds, in any text", () => {
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join("")),
      (text) => {
        const expected = Array.from(text.matchAll(pattern), ({ 0: word }) => word.replace(/['’]s$/i, ""));
        expect(wordsOf(text).map((word) => word.text)).toEqual(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

it("finds the same words when it takes over those of the text with fewer walls", () => {
  const walls = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 4 })), { maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join("")),
      walls,
      (text, ranges) => {
        const units = [...Array(text.length).keys()];
        const walled = units
          .map((at) => (ranges.some(([from, length]) => at >= from && at < from + length) ? "\0" : text.charAt(at)))
          .join("");
        expect(wordsOf(walled, { text, words: wordsOf(text) })).toEqual(wordsOf(walled));
      },
    ),
    { numRuns: 2000 },
  );
});
