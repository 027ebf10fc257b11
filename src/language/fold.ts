/** Folds text to what people type in a hurry: lower case, no diacritics. */

const isAscii = /^[\x20-\x7e]*$/;

/**
 * Lower case, marks removed, typographic apostrophes made plain. "Żółć", "zolc" and "ŻOLC" fold alike; folding twice
 * changes nothing. Lengths may differ from `text`, so offsets do not carry over.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ł/g, "l") // NFD leaves the Polish ł whole
    .replace(/[‘’ʼ]/g, "'");
}

/** The words of `text`, folded, in order; an apostrophe inside a word belongs to it ("don't"). */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}
