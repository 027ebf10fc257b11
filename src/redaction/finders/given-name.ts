/** Tells whether a word is somebody's given name where it stands, though it may be an everyday word as well. */
import { classBits } from "../../language/lexicon/classes.ts";
import {
  baseOfGivenName,
  hasGivenForm,
  isAmbiguousInLowerCase,
  isEverydayForm,
  isGivenName,
  isOftenWord,
} from "../names/given.ts";
import { isFeast, isSmallWord } from "../names/ordinary.ts";
import { isBelonging, isHumanAct, isKin, isRoleBeforeName, isSpeaking, takesPerson } from "../names/speaking.ts";
import { hasCertainSurnameEnding, hasLikelySurnameEnding, hasSurnameStem } from "../names/surnames.ts";
import { isEnglishWordSurname, isWordSurname } from "../names/word-surnames.ts";
import { isCommon, isTown, type Reading, readingOf } from "../reading.ts";
import type { Word } from "../words.ts";
import { isAtWork } from "./at-work.ts";
import type { Span } from "./match.ts";
import { isCued, isNear, notBeforeSubject } from "./name-cues.ts";
import { isSomebody } from "./somebody.ts";

/** Between a word of speaking and whom it is spoken to. */
const joints = new Set("from with to do z ze od u iš is nuo su pas".split(" "));

/** Whether the word at `index`, which is the form of a given name, is one here. */
export function isGivenHere(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  // "Ona" is "she" in Polish alone.
  if (word.capitalised && /^on(?:a|os|ai)$/.test(word.folded) && readingOf(text).isLithuanian) return true;
  if (isGivenName(word, isCued(text, words, index), isWordHere(text, index)) && isNoWordHere(text, index)) return true;
  return (
    !word.capitalised && (isFullNameInLowerCase(text, index) || isSpokenTo(text, index) || isShoutedAt(text, index))
  );
}

/**
 * A given name that is a word too ("rasa", "linas", "rose") is a name in the middle of a sentence if it has a capital; else
 * only if what stands beside it says so.
 */
function isNoWordHere(text: string, index: number): boolean {
  const reading = readingOf(text);
  const word = reading.words[index];
  if (word === undefined) return true;
  if (isFeast(reading.words, index)) return false;
  if (word.capitalised && !word.startsSentence) return true;
  // "kaska" is a helmet, "kaśka" is Kaśka.
  if (/śk/.test(word.text)) return true;
  // "Kai", "Ale", "Sam": small words first, whoever is called so.
  if (word.capitalised && isSmallWord(word)) return isCued(text, reading.words, index);
  if (!isOftenWord(word) || !isCommon(reading, index)) return true;
  if (word.capitalised)
    return isSomebody(reading, index) || isCued(text, reading.words, index) || isFullName(reading, index);
  const before = reading.words.slice(Math.max(0, index - 3), index);
  const isOfSpeaking = before.some(({ folded }) => takesPerson(folded)) && isCued(text, reading.words, index);
  const after = reading.words[index + 1]?.folded ?? "";
  // In the dative "marcinek" is no flower, and before a surname "rasa" is no dew.
  if (/owi$/.test(word.folded) || hasSurnameAfter(reading, index)) return true;
  if (isOfSpeaking || (isBelonging(after) && !isSmallWord(word))) return true;
  return isCued(text, reading.words, index) && isSomebody(reading, index);
}

/** "rokas stankus", "rasa rugytė", "will henderson": a given name that is a word, and a surname in its case. */
function hasSurnameAfter(reading: Reading, index: number): boolean {
  const { text, words, classes } = reading;
  const head = words[index];
  const next = words[index + 1];
  if (head === undefined || next === undefined || next.capitalised || !isNear(text, words, index + 1)) return false;
  if (isSmallWord(next) || next.folded.length < 3) return false;
  if (isWordSurnameOf(head, reading, index + 1) || hasCertainSurnameEnding(next)) return true;
  const bits = classes[index + 1] ?? 0;
  if (isUnknownSurname(reading, index + 1, next)) return true;
  const isWord = (bits & (classBits.word.en | classBits.word.pl | classBits.word.lt)) !== 0;
  return !isWord && (hasSurnameStem(next.folded) || hasLikelySurnameEnding(next.folded));
}

/** "bill hargreaves called": English dictionaries have it with a capital only, and people do something. */
function isUnknownSurname({ text, words, classes, isEnglish }: Reading, index: number, { folded }: Word): boolean {
  const bits = classes[index] ?? 0;
  if (!isEnglish || (bits & classBits.name.en) === 0 || (bits & (classBits.word.en | classBits.place)) !== 0)
    return false;
  const act = words[index + 1]?.folded ?? "";
  return !hasGivenForm(folded) && isNear(text, words, index + 1) && isHumanAct(act);
}

/** In the same case as `head`; in English only after a word that is no "will" or "may". */
export function isWordSurnameOf(head: Word, { words, classes, isEnglish }: Reading, index: number): boolean {
  const folded = words[index]?.folded ?? "";
  const isBase = baseOfGivenName(head.folded) === head.folded;
  if (((classes[index] ?? 0) & classBits.word.en) !== 0)
    return isEnglish && isBase && !isSmallWord(head) && isEnglishWordSurname(folded);
  return isWordSurname(folded, isBase);
}

/** "róża maj", "kalina wilk": both are words, and stand beside each other as names. */
function isFullNameInLowerCase(text: string, index: number): boolean {
  const reading = readingOf(text);
  const word = reading.words[index];
  if (word === undefined || word.capitalised || word.folded.length < 3) return false;
  if (isInRole(reading, index, word) || isActingInLowerCase(reading, index, word)) return true;
  if (isEverydayForm(word.folded) || (isSmallWord(word) && word.folded !== "will")) return false;
  return hasSurnameAfter(reading, index);
}

/** "my supervisor hazel", "klientka róża": nobody says what else she is. */
function isInRole({ text, words }: Reading, index: number, word: Word): boolean {
  const before = words[index - 1];
  if (before === undefined || !isNear(text, words, index)) return false;
  if (!isAmbiguousInLowerCase(word) && word.folded !== "sue") return false;
  if (isSmallWord(word) || /[ąę]$/.test(word.text)) return false;
  // "his wife sue called": nobody says of a wife that she called if she sues.
  if (moreOftenWords.has(word.folded) && !isHumanAct(words[index + 1]?.folded ?? "")) return false;
  return (isKin(before.folded) || isRoleBeforeName(before.folded)) && baseOfGivenName(word.folded) === word.folded;
}

const moreOftenWords = new Set("guy frank chase rich drew grant sue mark angel hunter earl dawn jack".split(" "));

/** "rasa iš salono pasakė", "róża dzwoniła": no dew and no flower does that. */
function isActingInLowerCase(reading: Reading, index: number, word: Word): boolean {
  const next = reading.words[index + 1];
  if (next === undefined || !isAmbiguousInLowerCase(word) || isSmallWord(word)) return false;
  if (baseOfGivenName(word.folded) !== word.folded || !isNear(reading.text, reading.words, index + 1)) return false;
  if (notBeforeSubject.has(reading.words[index - 1]?.folded ?? "")) return false;
  if (/[ąę]$/.test(word.text)) return false;
  return isHumanAct(next.folded) || (/^(?:z|ze|is|iš|from|at)$/.test(next.text) && isAtWork(reading, index + 1));
}

const shouts: Readonly<Record<string, RegExp>> = {
  at: /^(?:scream|yell|shout)(?:s|ed|ing)?$|^sw(?:ore|ears?|earing)$/,
  na: /^(?:na|wy)?(?:krzycz|krzyk|wrzeszcz|wrzasn|drze|darl|wydar|wydziera|naskocz|najechal)[a-z]*$/,
  ant: /^(?:ap|su|uz|is)?(?:rek|sauk|plud|klyk)[a-z]*$/,
};
/** The case that somebody shouted at stands in; "na kasie" is at the till. */
const shoutedAt: Readonly<Record<string, RegExp>> = { at: /./, na: /(?:ę|[^i]a)$/, ant: /(?:os|[^aeiou]o|io|ės|aus)$/ };

/** "screamed at jenny", "nakrzyczał na kasię", "rėkė ant rasos": nobody shouts at a flower. */
function isShoutedAt(text: string, index: number): boolean {
  const { words } = readingOf(text);
  const word = words[index];
  const joint = words[index - 1]?.folded ?? "";
  if (word === undefined || word.folded.length < 4 || shoutedAt[joint]?.test(word.text) !== true) return false;
  if (isSmallWord(word) || moreOftenWords.has(word.folded) || shoutedAtTime.test(word.folded)) return false;
  if (!isNear(text, words, index) || !isNear(text, words, index - 1)) return false;
  const verb = words[index - 2]?.folded ?? "";
  if (verb === "sie" && joint === "na") return shouts[joint]?.test(words[index - 3]?.folded ?? "") === true;
  return verb !== "sie" && shouts[joint]?.test(verb) === true;
}

const shoutedAtTime =
  /^(?:will|hope|dawn|noon|june|april|august|summer|autumn|sama|joy|grace|faith|chance|miles|page|christmas|easter)$/;

/** "pasakyk aušrai", "zadzwoń do kaliny": whoever is spoken to. */
function isSpokenTo(text: string, index: number): boolean {
  const { words } = readingOf(text);
  const word = words[index];
  if (word === undefined || word.capitalised || !isAmbiguousInLowerCase(word) || isSmallWord(word)) return false;
  const before = words[index - 1];
  if (before === undefined || !isNear(text, words, index) || baseOfGivenName(word.folded) === word.folded) return false;
  if (isSpeaking(before.folded)) return readingOf(text).isLithuanian && /(?:[aeu]i)$/.test(word.folded);
  return joints.has(before.text.toLowerCase()) && isSpeaking(words[index - 2]?.folded ?? "");
}

/** A word or a town of the text's languages. */
export function isWordHere(text: string, index: number): boolean {
  const reading = readingOf(text);
  return isCommon(reading, index) || isTown(reading, index);
}

/** "Tom Baker", "Rose Hill": English capitals inside a sentence are names, words though they may be. */
function isFullName({ text, words, isEnglish }: Reading, index: number): boolean {
  const next = words[index + 1];
  return isEnglish && next?.capitalised === true && !next.shouted && isNear(text, words, index + 1);
}

const familyNamesBefore = new Set(
  "Li Wu Xu Hu Lu Yu Ma He Vo Le Bo Ng Yi Qi Su Gu Vu Tran Pham Hoang Phan Bui Dang Ngo Duong Nguyen Zhang Wang Chen Liu".split(
    " ",
  ),
);

/** "Li Wei", "Wu Jing", "Tran Van Minh": a family name before a given one. */
export function beforeSyllable(text: string, words: readonly Word[], index: number): Span | null {
  const word = words[index];
  const given = words[index + 1];
  if (word === undefined || !word.capitalised || !familyNamesBefore.has(word.text)) return null;
  if (given === undefined || !given.capitalised || given.shouted || !isNear(text, words, index + 1)) return null;
  // "Tran Van Minh"
  const third = words[index + 2];
  const isMiddle = /^(?:Van|Thi)$/.test(given.text) && third?.capitalised === true && isNear(text, words, index + 2);
  const isNamed = hasGivenForm(given.folded) && !isCommon(readingOf(text), index + 1) && given.folded.length < 6;
  return (isNamed || isMiddle) && !(word.startsSentence && /^(?:He|Ma|Le|Su)$/.test(word.text))
    ? { first: index, last: index + (isMiddle ? 2 : 1) }
    : null;
}
