/** Finds client companies: by legal form and by trade, by "firm" or "įmonė" before, by "&"; and asks the finders of firms without either. */
import { markBits } from "../marks.ts";
import { isMistyped } from "../mistyped.ts";
import { isSurelyMadeUp } from "../names/made-up.ts";
import { isOrdinary, isSmallWord } from "../names/ordinary.ts";
import { isVenue } from "../names/venues.ts";
import { isNear, isTown, type Reading, readingOf } from "../reading.ts";
import { fold } from "../words.ts";
import { capitalFirmAt, englishPairAt } from "./capital-firm.ts";
import { capitalRunAt } from "./capital-run.ts";
import { chainAt } from "./chain.ts";
import { atAmpersand, isJointOfFamily, isWithFamily } from "./family-firm.ts";
import { afterCue, isFirm } from "./firm-after-cue.ts";
import { initialsAt, initialsWithAnd } from "./initials.ts";
import { lithuanianGoodsAt, lithuanianPairAtStart } from "./lithuanian-start.ts";
import { everyMatch, type Find, type Match, type Span } from "./match.ts";
import {
  acts,
  capitalPairAt,
  clientInLowerCase,
  firmInLowerCase,
  goesOnInLowerCase,
  lithuanianFirmAt,
  lithuanianPairAt,
} from "./named-firm.ts";
import { ownerAtStart } from "./owner-at-start.ts";
import { possessiveFirmAt } from "./possessive-firm.ts";
import { quotedFirmAt } from "./quoted-firm.ts";
import { withSameAgain } from "./same-again.ts";
import { subjectAtStart } from "./subject-at-start.ts";
import { atTrade, beforeTellingTrade } from "./trade-firm.ts";
import { endWithNumber, venueAt } from "./venue.ts";
import { firmOfSomebody } from "./who-from.ts";

const formBefore =
  /(?<![\p{L}\p{N}])(?:UAB|MB|AB|VšĮ|VSI|IĮ|ŽŪB|KB|uab|vsi|všį)[ \t]{1,2}(?:(?<quoted>[„“”"«'][^"“”»'\n\0]{2,40}["“”»'])|(?=[\p{L}\p{N}]))/gu;
/** From the quote back to the word, since quotes are few. */
const quotedAfterWord =
  /[ \t](?=[„“”"«])(?<=(?<![\p{L}\p{N}])(?<word>\p{L}{3,14})[ \t])(?<quoted>[„“”"«][^"“”»\n\0]{2,40}["“”»])/gu;
/** Before quotes, folded; other things in quotes hardly follow. */
const firmsBeforeQuotes =
  /^(?:firm|spolk|hurtown|sklep|restaurac|hotel|agencj|salon|imon|bendrov|parduotuv|kavin|restoran|viesbu|klinik|company|shop)[a-z]{0,5}$/;
const formAfter =
  /(?<=[\p{L}\p{N}"“”»][ \t]{0,2},?[ \t]{1,2})(?:(?:sp(?:ó|o)?(?:ł|l)?k?a?\.?[ \t]?z[ \t]?(?:o\.?[ \t]?o\.?|ograniczoną odpowiedzialnością))(?:[ \t]?sp\.?[ \t]?k\.?)?|s\.[ \t]?a\.|sp\.[ \t]?[jkp]\.|s\.[ \t]?c\.|(?:ltd|limited|llc|inc|gmbh|plc|corp|uab)\b\.?|LLP|PLC)(?![\p{L}\p{N}])/giu;
/** Quick looks whether one of these can be there at all. */
const mayHoldFormBefore = /(?:UAB|MB|AB|VšĮ|VSI|IĮ|ŽŪB|KB|uab|vsi|všį)[ \t]/;
const mayHoldQuoted = /[ \t][„“”"«]/;
const mayHoldFormAfter =
  /[ \t](?:sp[óo]?[łl]?k?a?\.?[ \t]?[zjkp]|s\.[ \t]?[ac]|ltd|limited|llc|llp|inc|gmbh|plc|corp|uab)/i;
const mostWords = 4;
const mostWordsInLowerCase = 2;

export const findCompanies: Find = (text) => {
  const reading = readingOf(text);
  const found = [...byForm(reading), ...byWord(reading)].sort(
    (left, right) => left.start - right.start || right.end - left.end,
  );
  let end = 0;
  const apart = found.filter((match) => {
    if (match.start < end) return false;
    end = match.end;
    return true;
  });
  return withSameAgain(reading, apart);
};

function byForm(reading: Reading): Match[] {
  const { text } = reading;
  const found: Match[] = [];
  for (const { 0: form, index, groups } of mayHoldFormBefore.test(text) ? everyMatch(formBefore, text) : []) {
    const end = index + form.length;
    if (groups?.quoted !== undefined) found.push({ start: index, end });
    else {
      const last = endOfName(reading, end);
      if (last > end) found.push({ start: index, end: last });
    }
  }
  found.push(...inQuotes(text), ...initialsWithAnd(text));
  for (const { 0: form, index } of mayHoldFormAfter.test(text) ? everyMatch(formAfter, text) : []) {
    const start = startOfName(reading, index);
    if (start < index) found.push({ start, end: index + form.length });
  }
  return found;
}

/** "Hotelu „Pod Różą”", "firma „Stal”": what stands in quotes after what a firm is. */
function inQuotes(text: string): Match[] {
  const found: Match[] = [];
  for (const { 0: written, index: space, groups } of mayHoldQuoted.test(text)
    ? everyMatch(quotedAfterWord, text)
    : []) {
    const { word = "", quoted = "" } = groups ?? {};
    const index = space - word.length;
    const end = space + written.length;
    const isVenueNamed = isVenue(fold(word)) && /^.\p{Lu}[^,;!?]*.$/u.test(quoted);
    if (!isVenueNamed && !firmsBeforeQuotes.test(fold(word))) continue;
    const isPart = isVenueNamed && /^\p{Lu}/u.test(word);
    found.push({ start: isPart ? index : end - quoted.length, end });
  }
  return found;
}

/** Where the name that starts at `from` ends: its capitals, or one word in lower case. */
function endOfName(reading: Reading, from: number): number {
  const { text, words } = reading;
  let end = from;
  let count = 0;
  for (const [index, word] of words.entries()) {
    if (word.start < from) continue;
    const isNext = count === 0 ? word.start === from : text.slice(end, word.start) === " ";
    // "MB Trys puodai nori": the second word in lower case, before what the firm does.
    const goesOn = word.capitalised || (count === 1 && goesOnInLowerCase(reading, index) && acts(reading, index + 1));
    if (!isNext || count >= mostWords || (count > 0 && !goesOn)) break;
    if (isSmallWord(word)) break;
    end = word.end;
    count += 1;
  }
  return end;
}

/** Where the name that ends before `to` starts: its capitals, or two words in lower case. */
function startOfName(reading: Reading, to: number): number {
  const { text, words } = reading;
  let start = to;
  let count = 0;
  for (let index = words.findLastIndex((word) => word.end <= to); index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined || !/^["“”»]?,?[ \t&]{0,3}["„“«]?$/.test(text.slice(word.end, start))) break;
    if (count >= (word.capitalised ? mostWords : mostWordsInLowerCase)) break;
    if (isFirm(word) || (!word.capitalised && (isSmallWord(word) || isOrdinary(word)))) break;
    start = word.start;
    count += 1;
  }
  return start;
}

function byWord(reading: Reading): Match[] {
  const matches: Match[] = [];
  const kinds = kindsOf(reading);
  const hasPossessive = reading.isEnglish && /['’]s/.test(reading.text);
  for (let index = 0; index < reading.words.length; index += 1) {
    const possessive = hasPossessive ? possessiveFirmAt(reading, index) : null;
    if (possessive !== null) {
      matches.push(possessive);
      continue;
    }
    const found = firmAt(reading, index, kinds);
    if (found === null) continue;
    const span = isWithFamily(reading, found.last) ? { first: found.first, last: found.last + 2 } : found;
    matches.push({ start: reading.words[span.first]?.start ?? 0, end: endWithNumber(reading, span) });
    index = Math.max(index, span.last);
  }
  return matches;
}

/** By precedence; most words are in lower case before another such, and few rules are about these. */
function firmAt(reading: Reading, index: number, { hasTrade, hasJoint, hasChain }: Kinds): Span | null {
  const isCapital = reading.words[index]?.capitalised === true;
  const isBeforeCapital = reading.words[index + 1]?.capitalised === true;
  return (
    (hasTrade ? (atTrade(reading, index) ?? beforeTellingTrade(reading, index)) : null) ??
    (hasJoint ? atAmpersand(reading, index) : null) ??
    (isCapital || isBeforeCapital ? venueAt(reading, index) : null) ??
    (isBeforeCapital ? afterFirm(reading, index) : (afterCue(reading, index) ?? firmOfSomebody(reading, index))) ??
    (hasChain ? chainAt(reading, index) : null) ??
    (isCapital ? oneCapitalAt(reading, index) : madeUpAt(reading, index)) ??
    (isBeforeCapital ? lithuanianFirmAt(reading, index) : null) ??
    (isCapital ? capitalInLithuanianAt(reading, index) : null) ??
    inEverydayWords(reading, index)
  );
}

function oneCapitalAt(reading: Reading, index: number): Span | null {
  return (
    initialsAt(reading, index) ??
    capitalFirmAt(reading, index) ??
    ownerAtStart(reading, index) ??
    subjectAtStart(reading, index)
  );
}

function capitalInLithuanianAt(reading: Reading, index: number): Span | null {
  return (
    lithuanianPairAt(reading, index) ??
    lithuanianPairAtStart(reading, index) ??
    lithuanianGoodsAt(reading, index) ??
    quotedFirmAt(reading, index)
  );
}

interface Kinds {
  readonly hasTrade: boolean;
  readonly hasChain: boolean;
  readonly hasJoint: boolean;
}

/** In one look at each word: most texts have neither. */
function kindsOf({ text, words, marks }: Reading): Kinds {
  let all = 0;
  for (const bits of marks) all |= bits;
  return {
    hasTrade: (all & markBits.trade) !== 0,
    hasChain: (all & markBits.chain) !== 0,
    hasJoint: text.includes("&") || words.some(isJointOfFamily),
  };
}

/** "firma Stalmex", "Hurtownia Jaskółka", "įmonė Statmeta": what follows may be any word, with a capital. */
function afterFirm(reading: Reading, index: number): Span | null {
  const firm = reading.words[index];
  const name = reading.words[index + 1];
  if (firm === undefined || name === undefined || !name.capitalised) return null;
  if (!isFirm(firm) || !isNear(reading, index + 1)) return null;
  if (name.shouted !== firm.shouted || isOrdinary(name) || isSmallWord(name)) return null;
  if (reading.isTitled || isTown(reading, index + 1)) return null;
  let last = index + 1;
  while (last - index < mostWords && reading.words[last + 1]?.capitalised === true && isNear(reading, last + 1))
    last += 1;
  if (last === index + 1 && goesOnInLowerCase(reading, last + 1)) last += 1;
  // A shop's kind with a capital is a part of its name; "Firma" and "Įmonė" never are.
  const isPart = firm.capitalised && !/^(?:firm|imon|bendrov|spolk|company)/.test(firm.folded);
  const isWhole = !isPart && isWhoseOfSort(reading, index - 1);
  return { first: isWhole ? index - 1 : isPart ? index : index + 1, last };
}

/** "Laidojimo namai Tyla": the capital before is a part of the name. */
function isWhoseOfSort(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || !word.capitalised || !reading.isLithuanian || !isNear(reading, index + 1)) return false;
  return /(?:[oų]|[eo]s)$/.test(word.text) && !isOrdinary(word) && !isSmallWord(word) && !isTown(reading, index);
}

function inEverydayWords(reading: Reading, index: number): Span | null {
  const word = reading.words[index];
  if (word === undefined) return null;
  if (word.capitalised && reading.words[index + 1]?.capitalised === true)
    return capitalPairAt(reading, index) ?? englishPairAt(reading, index) ?? capitalRunAt(reading, index);
  if (reading.isEnglish) return null;
  if (word.folded === "klient") return clientInLowerCase(reading, index);
  return isFirm(word) ? firmInLowerCase(reading, index) : null;
}

const fewestLettersOfMadeUp = 7;

/** "meblolux zwrócił", "laiškas betoneksui": made as firms are, of what no dictionary has. */
function madeUpAt(reading: Reading, index: number): Span | null {
  const word = reading.words[index];
  if (word === undefined || word.capitalised || reading.classes[index] !== 0) return null;
  if (word.folded.length < fewestLettersOfMadeUp || !isSurelyMadeUp(word.folded) || isOrdinary(word)) return null;
  return isMistyped(word.folded, reading.spoken) ? null : { first: index, last: index };
}
