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
