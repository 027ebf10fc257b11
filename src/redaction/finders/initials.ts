/** Finds firms that are called by initials, or written in capitals: "let OBL go", "dla HDG", "iš KVT", "NORDVA samdo", "jt&m are late". */
import { classBits } from "../../language/lexicon/classes.ts";
import { isMistyped } from "../mistyped.ts";
import { abbreviations, abbreviationsWithAnd } from "../names/abbreviations.ts";
import { hasGivenForm } from "../names/given.ts";
import { isOrdinary, isShop, isSmallWord } from "../names/ordinary.ts";
import { isNameForm, type Reading } from "../reading.ts";
import { everyMatch, type Match, type Span } from "./match.ts";

const everyWord = classBits.word.en | classBits.word.pl | classBits.word.lt;
/** Shorter ones are near to too many words to be told from a slip of the fingers. */
const shortestTypingError = 5;
/** "XDDD", "NOOO", "HAHA" */
const noise = /(\p{L})\1\1|^(?:(?:ha|he|hi|ho|hy|ah|eh|oh|uh|lol|ech|je|ja)+h?|x+d+|ug+h+|a?rg+h+)$/u;
const withAnd = /(?<![\p{L}\p{N}&])\p{L}{1,3}&\p{L}{1,3}(?![\p{L}\p{N}&;])/gu;

/** Capitals that are no word, no office and no shouting. Of 210,000 vents and sentences to clients fewer than a hundred hold such, many of them typing errors. */
export function initialsAt(reading: Reading, index: number): Span | null {
  const word = reading.words[index];
  if (word === undefined || !word.shouted || !isUnlisted(reading, index)) return null;
  return isShouting(reading, index - 1) || isShouting(reading, index + 1) ? null : { first: index, last: index };
}

/** "jt&m", "JR&S". */
export function initialsWithAnd(text: string): Match[] {
  if (!text.includes("&")) return [];
  return Array.from(everyMatch(withAnd, text))
    .filter(({ 0: written }) => !abbreviationsWithAnd.test(written.toLowerCase()))
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
}

function isUnlisted(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || !/^\p{Lu}{3,12}$/u.test(word.text) || abbreviations.has(word.folded)) return false;
  // "To Steve. STEVE!" is somebody.
  if (noise.test(word.folded) || hasGivenForm(word.folded)) return false;
  if (word.text.length >= shortestTypingError && isNameForm(reading, index)) return false;
  if (((reading.classes[index] ?? 0) & everyWord) !== 0 || isOrdinary(word) || isSmallWord(word) || isShop(word))
    return false;
  return word.text.length < shortestTypingError || !isMistyped(word.folded, reading.spoken);
}

function isShouting(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  return word?.shouted === true && !isUnlisted(reading, index);
}
