/** A text as finders of names see it: its words, what dictionaries say of each, and which languages it is in. */

import { classBits } from "../language/lexicon/classes.ts";
import { classesOfForm } from "../language/lexicon/lexicon.ts";
import type { Locale } from "../ports/platform.ts";
import { marksOf } from "./marks.ts";
import { forLastText } from "./text-memory.ts";
import { type Word, wordsOf } from "./words.ts";

export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** `classBits`, by word. */
  readonly classes: readonly number[];
  /** `markBits`, by word. */
  readonly marks: readonly number[];
  /** The bits of words in the languages that the text is in; English always, since everybody mixes it in. */
  readonly spoken: number;
  /** Whether English is as likely as the other two. */
  readonly isEnglish: boolean;
  /** Whether Lithuanian is the likeliest. */
  readonly isLithuanian: boolean;
  /** Capitals everywhere, as in a heading: then a capital says nothing. */
  readonly isTitled: boolean;
}

const locales: readonly Locale[] = ["en", "pl", "lt"];
const names = classBits.name.en | classBits.name.pl | classBits.name.lt;
const everyWord = classBits.word.en | classBits.word.pl | classBits.word.lt;
/** A language counts when it knows this share of the words that the best one knows. */
const enough = 0.8;
const fewestWords = 4;

export const readingOf = forLastText((text: string, last: Reading | undefined): Reading => {
  const words = wordsOf(text, last);
  const { classes, marks } = lookUp(words, last);
  return { text, words, classes, marks, ...languagesOf(classes), isTitled: isTitled(words) };
});

/** The rounds over one text meet the same words again, at the same places. */
function lookUp(words: readonly Word[], last: Reading | undefined): Pick<Reading, "classes" | "marks"> {
  const classes: number[] = [];
  const marks: number[] = [];
  let before = 0;
  for (const word of words) {
    while (last !== undefined && (last.words[before]?.start ?? word.start) < word.start) before += 1;
    const known = last?.words[before];
    const isSame = known === word || (known?.start === word.start && known.text === word.text);
    classes.push((isSame ? last?.classes[before] : undefined) ?? classesOfWord(word.folded));
    marks.push((isSame ? last?.marks[before] : undefined) ?? marksOf(word.folded));
  }
  return { classes, marks };
}

/** A word that the text's languages write in lower case. */
export function isCommon({ classes, spoken }: Reading, index: number): boolean {
  return ((classes[index] ?? 0) & spoken) !== 0;
}

/** A word that some dictionary has only with a capital. */
export function isNameForm(reading: Reading, index: number): boolean {
  return !isCommon(reading, index) && ((reading.classes[index] ?? 0) & names) !== 0;
}

/** A word that no dictionary of the text's languages has, in any form. */
export function isUnknown(reading: Reading, index: number): boolean {
  return !isCommon(reading, index) && ((reading.classes[index] ?? 0) & names) === 0;
}

/** A town far away, which nobody means here: "od Kota" is from Mr Kot, not from Kota in Rajasthan. */
const farAway = new Set(["kota"]);

export function isTown({ classes, words }: Reading, index: number): boolean {
  return ((classes[index] ?? 0) & classBits.place) !== 0 && !farAway.has(words[index]?.folded ?? "");
}

/** Whether only a space parts the word from the one before. */
export function isNear({ text, words }: Reading, index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  return before !== undefined && word !== undefined && text.slice(before.end, word.start) === " ";
}

/** "check-in", "NIP-y": a capital on both sides of the dash makes a name, or a word that dictionaries know in both halves. */
export function isDashedName({ text }: Word): boolean {
  return !text.includes("-") || text.split("-").every((part) => /^\p{Lu}\p{Ll}{2}/u.test(part));
}

/** "doesn't" is a word; "Meblo-Styl" is one only if both halves are. */
function classesOfWord(folded: string): number {
  if (!/['’-]/.test(folded)) return classesOfForm(folded);
  if (/['’](?:s|t|d|m|ll|re|ve)$/.test(folded)) return everyWord;
  const parts = folded.split(/['’-]/).map(classesOfForm);
  const shared = parts.reduce((left, right) => left & right, everyWord);
  return shared !== 0 ? shared : parts.reduce((left, right) => left | right, 0) & names;
}

function languagesOf(classes: readonly number[]): Pick<Reading, "spoken" | "isEnglish" | "isLithuanian"> {
  const counts = { en: 0, pl: 0, lt: 0 };
  for (const bits of classes) {
    if ((bits & classBits.word.en) !== 0) counts.en += 1;
    if ((bits & classBits.word.pl) !== 0) counts.pl += 1;
    if ((bits & classBits.word.lt) !== 0) counts.lt += 1;
  }
  const best = Math.max(counts.en, counts.pl, counts.lt);
  if (best < fewestWords) return { spoken: everyWord, isEnglish: counts.en >= best, isLithuanian: false };
  let spoken: number = classBits.word.en;
  for (const locale of locales) if (counts[locale] >= best * enough) spoken |= classBits.word[locale];
  return { spoken, isEnglish: counts.en >= best * enough, isLithuanian: counts.lt === best };
}

function isTitled(words: readonly Word[]): boolean {
  let inner = 0;
  let capitals = 0;
  for (const { startsSentence, capitalised } of words) {
    if (startsSentence) continue;
    inner += 1;
    if (capitalised) capitals += 1;
  }
  return inner > 4 && capitals > inner * 0.6;
}
