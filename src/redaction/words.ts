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
  return (isAscii(text) ? text : text.replace(accented, plainLetter)).toLowerCase();
}

/** Most words are, and for a word this is quicker than a pattern. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function plainLetter(letter: string): string {
  const known = plainLetters.get(letter);
  if (known !== undefined) return known;
  const plain = withoutDecomposition[letter] ?? letter.normalize("NFD").charAt(0);
  plainLetters.set(letter, plain);
  return plain;
}

/** An emoji, half of which a surrogate is, ends a sentence too. */
const sentenceEnds = new Set(".!?…:;\n\u2029•*>{}|");
const openings = new Set("\"'„“”«»‘’()[]-–— \t");

/** A text that was split before, and its words. */
interface Split {
  readonly text: string;
  readonly words: readonly Word[];
}

const nothing: Split = { text: "", words: [] };

/**
 * The words of `text` in order. A word touching a digit or an underscore is part of a code and left out.
 * @param last the same text with fewer walls: its words are taken over up to where the texts differ, and again after it.
 */
export function wordsOf(text: string, last: Split = nothing): Word[] {
  const before = last.text.length === text.length ? last : nothing;
  // A few words cost less one by one.
  const folded = before === nothing ? fold(text) : null;
  const words: Word[] = [];
  let position = 0;
  let previousEnd = 0;
  let index = 0;
  for (;;) {
    while ((before.words[index]?.start ?? position) < position) index += 1;
    const word = sameWord(text, before, index, previousEnd) ?? nextWord(text, folded, position, previousEnd);
    if (word === null) return words;
    words.push(word);
    previousEnd = word.end;
    position = endWithPossessive(text, word);
  }
}

/** The word at `index`, if nothing from the word before it to the word after it has changed. */
function sameWord(text: string, before: Split, index: number, previousEnd: number): Word | null {
  const word = before.words[index];
  if (word === undefined || (before.words[index - 1]?.end ?? 0) !== previousEnd) return null;
  const to = before.words[index + 1]?.start ?? text.length;
  for (let position = previousEnd; position < to; position += 1)
    if (text.charCodeAt(position) !== before.text.charCodeAt(position)) return null;
  return word;
}

/** The first word from `from` on. */
function nextWord(text: string, folded: string | null, from: number, previousEnd: number): Word | null {
  let start = nextLetter(text, from);
  while (start < text.length) {
    const end = isCodeBefore(text, start) ? start : endOfWord(text, start);
    if (end > start) return wordAt(text, folded, start, end, previousEnd);
    start = nextLetter(text, endOfLetters(text, start));
  }
  return null;
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

function wordAt(text: string, folded: string | null, start: number, to: number, previousEnd: number): Word {
  const end = isPossessive(text, start, to) ? to - 2 : to;
  const written = text.slice(start, end);
  const capitalised = isCapital(text, start);
  return {
    start,
    end,
    text: written,
    folded: folded?.slice(start, end) ?? fold(written),
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

function endWithPossessive(text: string, { start, end }: Word): number {
  return isPossessive(text, start, end + 2) ? end + 2 : end;
}

/** Looks back no further than the word before, so that a long row of dashes costs nothing. */
function startsSentence(text: string, start: number, previousEnd: number): boolean {
  if (previousEnd > 0 && start - previousEnd === 1 && text.charAt(previousEnd) === " ") return false;
  for (let position = start - 1; position >= previousEnd; position -= 1) {
    const character = text.charAt(position);
    if (!openings.has(character)) return sentenceEnds.has(character) || !character.isWellFormed();
  }
  return previousEnd === 0;
}
