/** Splits a text into words and folds letters, so that `Žukauskienė` and `zukauskiene` compare equal. */

export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written, without the English possessive. */
  readonly text: string;
  readonly folded: string;
  /** Starts with a capital; all-capital words too. */
  readonly capitalised: boolean;
  /** Two letters or more, all capital. */
  readonly shouted: boolean;
  readonly startsSentence: boolean;
}

const accented = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const withoutDecomposition: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "l",
  đ: "d",
  Đ: "d",
  ø: "o",
  Ø: "o",
  ß: "s",
  æ: "a",
  Æ: "a",
};

/** Lower case without diacritics. Keeps the length, so positions in the result are positions in `text`. */
export function fold(text: string): string {
  return text
    .replace(accented, (letter) => withoutDecomposition[letter] ?? letter.normalize("NFD").charAt(0))
    .toLowerCase();
}

const wordPattern = /(?<![\p{L}\p{N}_])\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{M}\p{N}_])/gu;
const possessive = /['’]s$/i;
/** An emoji, half of which a surrogate is, ends a sentence too. */
const sentenceEnd = /[.!?…:;\n\u2029•*>{}|\ud800-\udfff]/;
const opening = /["'„“”«»‘’()[\]\-–— \t]/;

/** The words of `text` in order. A word touching a digit or an underscore is part of a code and left out. */
export function wordsOf(text: string): Word[] {
  const folded = fold(text);
  const words: Word[] = [];
  let previousEnd = 0;
  for (const found of text.matchAll(wordPattern)) {
    const written = /['’]/.test(found[0]) ? found[0].replace(possessive, "") : found[0];
    const start = found.index;
    const end = start + written.length;
    const initial = written.charAt(0);
    const capitalised = initial !== initial.toLowerCase();
    words.push({
      start,
      end,
      text: written,
      folded: folded.slice(start, end),
      capitalised,
      shouted: capitalised && written.length > 1 && written === written.toUpperCase(),
      startsSentence: startsSentence(text, start, previousEnd),
    });
    previousEnd = end;
  }
  return words;
}

/** Looks back no further than the word before, so that a long row of dashes costs nothing. */
function startsSentence(text: string, start: number, previousEnd: number): boolean {
  for (let position = start - 1; position >= previousEnd; position -= 1) {
    const character = text.charAt(position);
    if (sentenceEnd.test(character)) return true;
    if (!opening.test(character)) return false;
  }
  return previousEnd === 0;
}
