/** Makes a text plain before anything reads it: one way to write each character, nothing invisible. */

/** Parts two texts that are redacted as one; no cleaned text holds it. @see parts.ts */
export const divider = "\u2029";

const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Control, format and default-ignorable characters: zero width, bidi, soft hyphens, fillers, variation selectors, tags. */
const invisible = /[^\P{Cc}\n\t]|[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Two marks are what accented Lithuanian needs; more is decoration that hides words. */
const stackedMarks = /(\p{M}{2})\p{M}+/gu;

/** Nothing but these, and there is nothing to clean: the usual text. */
const isPlain = /^[\n\t -~À-ÖØ-ıĴ-ľŁ-ňŊ-ž„“”‘’«»–—€£]*$/;

/**
 * NFKC, without zero-width, bidi and control characters (newline and tab stay; other line breaks become a newline), lone
 * surrogates replaced, at most two combining marks on a letter. Cleaning a second time changes nothing.
 * @see docs/anonymity.md, invariant 9
 */
export function cleanText(text: string): string {
  if (isPlain.test(text)) return text;
  const visible = text.toWellFormed().replace(lineBreaks, "\n").replace(invisible, "");
  const plain = visible.normalize("NFKC").replace(invisible, "").replace(stackedMarks, "$1");
  // Removing a filler can bring two halves of one letter together.
  return plain.normalize("NFKC");
}
