/** Splits a text into words and folds letters, so that `Žukauskienė` and `zukauskiene` compare equal. */
import { endOfLetters, isCapital, isCodeBefore, kindAt, nextLetter } from "./letters.ts";

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
/** Each letter once: there are a few hundred. */
const plainLetters = new Map<string, string>();

/** Lower case without diacritics. Keeps the length, so positions in the result are positions in `text`. */
export function fold(text: string): string {
  return text.replace(accented, plainLetter).toLowerCase();
}

function plainLetter(letter: string): string {
  const known = plainLetters.get(letter);
  if (known !== undefined) return known;
  const plain = withoutDecomposition[letter] ?? letter.normalize("NFD").charAt(0);
  plainLetters.set(letter, plain);
  return plain;
}

/** An emoji, half of which a surrogate is, ends a sentence too. */
const sentenceEnd = /[.!?…:;\n\u2029•*>{}|\ud800-\udfff]/;
const opening = /["'„“”«»‘’()[\]\-–— \t]/;

/** The words of `text` in order. A word touching a digit or an underscore is part of a code and left out. */
export function wordsOf(text: string): Word[] {
  const folded = fold(text);
  const words: Word[] = [];
  let previousEnd = 0;
  let position = nextLetter(text, 0);
  while (position < text.length) {
    const end = isCodeBefore(text, position) ? position : endOfWord(text, position);
    if (end > position) {
      const word = wordAt(text, folded, position, end, previousEnd);
      words.push(word);
      previousEnd = word.end;
    }
    position = nextLetter(text, end > position ? end : endOfLetters(text, position));
  }
  return words;
}

/** Where the word that starts at `start` ends, with what is tied to it by an apostrophe or a dash; `start` for a part of a code. */
function endOfWord(text: string, start: number): number {
  let whole = start;
  let end = endOfLetters(text, start);
  while (isJoint(text.charAt(end)) && kindAt(text, end + 1) === "letter") {
    whole = end;
    end = endOfLetters(text, end + 1);
  }
  return kindAt(text, end) === "code" ? whole : end;
}

function isJoint(character: string): boolean {
  return character === "'" || character === "’" || character === "-";
}

function wordAt(text: string, folded: string, start: number, to: number, previousEnd: number): Word {
  const end = isPossessive(text, start, to) ? to - 2 : to;
  const written = text.slice(start, end);
  const capitalised = isCapital(text, start);
  return {
    start,
    end,
    text: written,
    folded: folded.slice(start, end),
    capitalised,
    shouted: capitalised && written.length > 1 && written === written.toUpperCase(),
    startsSentence: startsSentence(text, start, previousEnd),
  };
}

function isPossessive(text: string, start: number, end: number): boolean {
  const last = text.charAt(end - 1);
  const mark = text.charAt(end - 2);
  return (last === "s" || last === "S") && (mark === "'" || mark === "’") && end - start > 2;
}

/** Looks back no further than the word before, so that a long row of dashes costs nothing. */
function startsSentence(text: string, start: number, previousEnd: number): boolean {
  if (previousEnd > 0 && start - previousEnd === 1 && text.charAt(previousEnd) === " ") return false;
  for (let position = start - 1; position >= previousEnd; position -= 1) {
    const character = text.charAt(position);
    if (sentenceEnd.test(character)) return true;
    if (!opening.test(character)) return false;
  }
  return previousEnd === 0;
}
