/** Finds people by titles, given names, surname endings, and words such as "client", "from", "od" or "iš" before a capital. */
import { classBits } from "../../language/lexicon/classes.ts";
import { markBits } from "../marks.ts";
import { isMistyped } from "../mistyped.ts";
import { baseOfGivenName, isAmbiguousInLowerCase, isGivenName } from "../names/given.ts";
import { isGivenToo, isOrdinary, isPlace, isSmallWord, isSurnameToo, looksLikeVerb } from "../names/ordinary.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { outsideSetPhrases } from "../names/set-phrases.ts";
import { isHumanAct, isSpeaking } from "../names/speaking.ts";
import { hasCertainSurnameEnding, isAdjectiveName, isSurname } from "../names/surnames.ts";
import { isWordSurname } from "../names/word-surnames.ts";
import { isCommon, isNameForm, isTown, readingOf } from "../reading.ts";
import type { Word } from "../words.ts";
import { beforeSyllable, isGivenHere, isWordHere, isWordSurnameOf } from "./given-name.ts";
import { isSurnameInCase } from "./lower-case-name.ts";
import type { Find, Match, Span } from "./match.ts";
import { clients, isNear, ranks, roles, startWithInitials, titles } from "./name-cues.ts";
import { isVerbInLithuanian } from "./named-firm.ts";
import { otherMentions } from "./other-mentions.ts";
import { signatureAt } from "./signature.ts";
import { isOffice } from "./telling-capital.ts";
import { isToldOrActs } from "./told-or-acts.ts";

const maxNameWords = 4;

const noNames = new Set(
  "and the who was has had for from with her his not right wrong nobody client customer grumpy boss manager expert big know".split(
    " ",
  ),
);
/** Before a capital inside a sentence. */
const origins = new Set("from with z ze od u iš nuo su pas".split(" "));
export const findPeople: Find = (text) => {
  const { words, marks } = readingOf(text);
  const isName = new Uint8Array(words.length);
  const found: Match[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const span = nameAt(text, words, index, marks[index] ?? 0);
    if (span === null) continue;
    isName.fill(1, span.first, span.last + 1);
    found.push(toMatch(text, words, span));
    index = span.last;
  }
  return found.length === 0
    ? found
    : outsideSetPhrases(
        text,
        [...found, ...otherMentions(words, isName)].sort((left, right) => left.start - right.start),
      );
};

function toMatch(text: string, words: readonly Word[], { first, last }: Span): Match {
  const start = startWithInitials(text, words[first]?.start ?? 0, true);
  const end = words[last]?.end ?? start;
  return { start, end: isInitial(text, words[last]) ? end + 1 : end };
}

/** The name that starts at or is announced by the word at `index`. */
function nameAt(text: string, words: readonly Word[], index: number, marks: number): Span | null {
  const word = words[index];
  if (word === undefined) return null;
  return (
    signatureAt(text, words, index, (marks & markBits.farewell) !== 0) ??
    ((marks & markBits.title) !== 0 ? afterTitle(text, words, index) : null) ??
    ((marks & markBits.given) !== 0 && isGivenHere(text, words, index) ? extended(text, words, index) : null) ??
    beforeSyllable(text, words, index) ??
    (word.capitalised && isGivenToo(word) && isToldOrActs(text, words, index) ? extended(text, words, index) : null) ??
    (isSurname(word) && !isOrdinary(word) && !isTown(readingOf(text), index) && !isShoutedWord(text, index)
      ? extended(text, words, index)
      : null) ??
    afterCue(text, words, index)
  );
}

/** "Į LAIŠKĄ": its end is a surname's, and so is that of many a word. */
function isShoutedWord(text: string, index: number): boolean {
  const reading = readingOf(text);
  return reading.words[index]?.shouted === true && isCommon(reading, index) && !isNameForm(reading, index);
}

function afterTitle(text: string, words: readonly Word[], index: number): Span | null {
  const title = words[index];
  if (title === undefined || !isTitle(text, title)) return null;
  let first = index + 1;
  // "Pani Dyrektor Kowalska": what stands between belongs to the title.
  while (first - index < 3 && isRoleOrTitle(words[first]) && isNear(text, words, first)) first += 1;
  const name = words[first];
  if (name === undefined || !isNear(text, words, first)) return null;
  if (ranks.has(title.folded) && !name.capitalised) return null;
  if (!name.capitalised && isAfterEnglishTitle(title, name)) return extended(text, words, first);
  if (!name.capitalised)
    return isGivenName(name, true, isWordHere(text, first)) ||
      hasCertainSurnameEnding(name) ||
      isNoWord(text, first) ||
      isAlsoName(text, first, title)
      ? extended(text, words, first)
      : null;
  // "PANI KIEROWNIK KRZYCZY NA MNIE": where all is capitals, a capital says nothing.
  if (name.shouted && title.shouted && words[first + 1]?.shouted === true) return null;
  const isNamed = (!isOrdinary(name) || isSurnameToo(name)) && (name.text.length > 1 || isInitial(text, name));
  return isNamed ? extended(text, words, first) : null;
}

/** "ma pan klucz": after a verb that takes a thing. */
function isPolite(text: string, title: number): boolean {
  const { words, classes } = readingOf(text);
  const before = words[title - 1]?.folded ?? "";
  return ((classes[title - 1] ?? 0) & classBits.verb) !== 0 && !isHumanAct(before) && !isPersonVerb(before);
}

/** The endings that a name has after each form of the title. */
const agreeing: Readonly<Record<string, RegExp>> = {
  pan: /[^aeou]$/,
  pana: /(?:[^e]a|ego)$/,
  panu: /(?:owi|emu)$/,
  panem: /[iey]m$/,
  pani: /(?:a|ej|[^aeiouy])$/,
  pania: /a$/,
  ponas: /s$/,
  pono: /(?:o|aus|io)$/,
  ponui: /ui$/,
  ponia: /e$/,
  ponios: /es$/,
};

/** "pan wilk", "pani sowa": no verb, and dictionaries have it with a capital too. */
function isAlsoName(text: string, index: number, title: Word): boolean {
  // "Pana opinia" to a client is a polite pronoun.
  if (title.capitalised) return false;
  const { words, classes } = readingOf(text);
  const word = words[index];
  const bits = classes[index] ?? 0;
  if (word === undefined || isSmallWord(word)) return false;
  if (isAmbiguousInLowerCase(word)) return true;
  const isBase = /^(?:pan|pani|ponas|ponia)$/.test(title.folded);
  if (isWordSurname(word.folded, isBase) && !isPolite(text, index - 1)) return true;
  if (word.folded.length < 4 || isOrdinary(word) || agreeing[title.folded]?.test(word.folded) !== true) return false;
  // "ponia matė"
  if ((bits & classBits.verb) !== 0 || roles.test(word.folded) || isVerbInLithuanian(word.folded)) return false;
  return (bits & (classBits.name.pl | classBits.name.lt)) !== 0 && (bits & classBits.place) === 0;
}

/** "su ponu marium": no dictionary has it, and it is no slip of the fingers. */
function isNoWord(text: string, index: number): boolean {
  const reading = readingOf(text);
  const word = reading.words[index];
  if (word === undefined || isCommon(reading, index) || isOrdinary(word) || isTown(reading, index)) return false;
  return word.folded.length > 3 && (isNameForm(reading, index) || !isMistyped(word.folded, reading.spoken));
}

/** "mrs novak wont pay": after these three a name follows, however it is typed. */
function isAfterEnglishTitle(title: Word, name: Word): boolean {
  return (
    /^(?:mr|mrs|ms)$/.test(title.folded) && name.folded.length > 2 && !isOrdinary(name) && !noNames.has(name.folded)
  );
}

function isTitle(text: string, word: Word): boolean {
  if (word.folded === "p" || word.folded === "gerb" || word.folded === "rev") return text.charAt(word.end) === ".";
  if (word.folded === "miss" || ranks.has(word.folded)) return word.capitalised;
  return titles.has(word.folded);
}

function isRoleOrTitle(word: Word | undefined): boolean {
  return word !== undefined && (roles.test(word.folded) || titles.has(word.folded)) && word.text.length > 1;
}

/** "client X", "prezes X", "from X": X has a capital inside a sentence and is no known place, tool or day. */
function afterCue(text: string, words: readonly Word[], index: number): Span | null {
  const cue = words[index];
  const name = words[index + 1];
  if (
    cue === undefined ||
    name === undefined ||
    !name.capitalised ||
    name.shouted ||
    name.text.length < 2 ||
    isOrdinary(name) ||
    isSmallWord(name)
  )
    return null;
  const gap = text.slice(cue.end, name.start);
  const isClient = clients.test(cue.folded);
  if (gap === " " && !name.startsSentence) {
    const origin = origins.has(cue.text.toLowerCase());
    const announces =
      (isClient && !isOffice(name.folded)) ||
      (isSpeaking(cue.folded) && !readingOf(text).isEnglish) ||
      roles.test(cue.folded) ||
      (origin &&
        !isPlace(name, cue) &&
        !(isOffice(name.folded) && readingOf(text).isEnglish) &&
        (name.text.endsWith("ą") || !isTown(readingOf(text), index + 1)));
    return announces && !isTitleCase(words, index) ? extended(text, words, index + 1) : null;
  }
  return isClient && gap === ": " && isNameLabelled(text, words, index + 1) ? extended(text, words, index + 1) : null;
}

/** "Klient: Chcę rabat" is speech, "Client: Alexandra Whitfield" a name: two words, neither ever in lower case. */
function isNameLabelled(text: string, words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const first = words[index];
  if (first === undefined || next === undefined || text.slice(first.end, next.start) !== " ") return false;
  if (!next.capitalised || next.shouted || isOrdinary(next) || isSmallWord(next)) return false;
  if (looksLikeVerb(first) || looksLikeVerb(next)) return false;
  const label = [first.folded, next.folded];
  return !words.some((word) => !word.capitalised && label.includes(word.folded));
}

/** "Email From Globex To Us": where every word has a capital, one more says nothing. */
function isTitleCase(words: readonly Word[], index: number): boolean {
  const cue = words[index];
  return cue?.capitalised === true && !cue.startsSentence && words[index + 2]?.capitalised !== false;
}

/** Adds the capitalised words that follow: "Katarzyna Wójcik", "J. Smith"; after a lower-case name, a telling surname. */
function extended(text: string, words: readonly Word[], first: number): Span {
  const head = words[first];
  let last = first;
  const mostWords = head?.shouted ? 2 : maxNameWords;
  while (last - first + 1 < mostWords) {
    const next = words[last + 1];
    if (head === undefined || next === undefined || !isNear(text, words, last + 1)) break;
    const continues =
      next.capitalised || (head.capitalised && withArticle.test(next.text))
        ? continuesName(text, next, head) || isParticleOf(text, words, last + 1)
        : !head.capitalised && isSurnameInLowerCase(text, last + 1, head);
    if (!continues) break;
    last += 1;
  }
  return { first, last };
}

/** "katarzyna wójcik", "ingrida petrulytė": after a given name in lower case. */
function isSurnameInLowerCase(text: string, index: number, head: Word): boolean {
  const reading = readingOf(text);
  const word = reading.words[index];
  if (word === undefined || word.folded.length < 3 || isSmallWord(word)) return false;
  if (isWordSurnameOf(head, reading, index)) return true;
  if (word.folded.length < 4 || isOrdinary(word)) return false;
  if (hasCertainSurnameEnding(word) || isNoWord(text, index)) return true;
  if (isTownAndSurname(text, index, head)) return true;
  const bits = reading.classes[index] ?? 0;
  if (((bits & classBits.name.pl) !== 0 && isAdjectiveName(word.folded)) || isSurnameInCase(head, word, bits))
    return true;
  // "winston parks across two bays" is what he does.
  if (reading.isEnglish && (bits & classBits.word.en) !== 0) return false;
  return (
    (bits & (classBits.name.pl | classBits.name.en)) !== 0 &&
    /(?:[^aeiouy]|owi)$/.test(word.folded) &&
    !isPersonVerb(word.folded) &&
    !isSpeaking(word.folded)
  );
}

/** "carlos mendoza wrote": a town abroad, after a given name in the same case and before what people do. */
function isTownAndSurname(text: string, index: number, head: Word): boolean {
  const reading = readingOf(text);
  const act = reading.words[index + 1]?.folded ?? "";
  if (!isTown(reading, index) || isCommon(reading, index) || baseOfGivenName(head.folded) !== head.folded) return false;
  return isNear(text, reading.words, index + 1) && (isHumanAct(act) || isPersonVerb(act));
}

/** "MARGARET SHOUTED": where all is capitals, a word is a word. */
function isCommonAt(text: string, word: Word): boolean {
  const reading = readingOf(text);
  return isCommon(reading, reading.words.indexOf(word));
}

/** "Siobhán Mac Giolla", "Siún Ní Bhriain": the word before a surname that belongs to it. */
function isParticleOf(text: string, words: readonly Word[], index: number): boolean {
  const name = words[index + 1];
  if (!/^(?:Mac|Nic?|Ní|Ó|Uí)$/.test(words[index]?.text ?? "") || name === undefined) return false;
  return isNear(text, words, index + 1) && name.capitalised && !name.shouted && !name.startsSentence;
}

/** "Omar el-Sayed" */
const withArticle = /^(?:al|el|ul|ad|as|ash)-\p{Lu}/u;

function continuesName(text: string, next: Word, head: Word): boolean {
  if (next.text.length === 1) return isInitial(text, next) && next.text !== "I";
  if (next.startsSentence && !isInitialBefore(text, next)) return false;
  if (head.shouted && isCommonAt(text, next)) return false;
  return !isOrdinary(next) && next.shouted === head.shouted && !titles.has(next.folded);
}

/** One capital and a full stop. */
function isInitial(text: string, word: Word | undefined): boolean {
  return word !== undefined && word.text.length === 1 && word.capitalised && text.charAt(word.end) === ".";
}

function isInitialBefore(text: string, word: Word): boolean {
  return /(?<!\p{L})\p{Lu}\. $/u.test(text.slice(Math.max(0, word.start - 4), word.start));
}
