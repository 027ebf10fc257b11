/** Finds English firms by their trade: "Pemberton Lettings", "from pinnacle roofing". */

import { isOrdinary, isSmallWord } from "../names/ordinary.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { isHumanAct } from "../names/speaking.ts";
import { tellingTrades, trades } from "../names/trades.ts";
import { isCommon, isNear, isTown, isUnknown, type Reading } from "../reading.ts";
import type { Word } from "../words.ts";
import type { Span } from "./match.ts";

const mostWords = 4;

/** "Pemberton Lettings", "brightwater interiors", "Orrin Dental Practice". */
export function atTrade(reading: Reading, index: number): Span | null {
  const { words } = reading;
  const first = words[index];
  if (first === undefined || reading.isTitled) return null;
  if (!first.capitalised && isCommon(reading, index) && !isBeforeTrade(reading, index)) return null;
  // "Sent Goldcrest Motors the contract."
  if (first.startsSentence && words[index + 2]?.capitalised === true && isPersonVerb(first.folded)) return null;
  let last = index;
  let trade = -1;
  while (last - index + 1 < mostWords) {
    const next = words[last + 1];
    if (next === undefined || !isNear(reading, last + 1) || next.capitalised !== first.capitalised) break;
    last += 1;
    if (trades.has(next.folded)) trade = last;
    else if (!first.capitalised) break;
  }
  return trade < 0 || !isHead(reading, index) ? null : { first: index, last: trade };
}

/** "szarotka foods" in a text that is not English, "harrow digital wants" in one that is. */
function isBeforeTrade(reading: Reading, index: number): boolean {
  const { words, isEnglish } = reading;
  const first = words[index];
  const trade = words[index + 1]?.folded ?? "";
  if (first === undefined || !isNear(reading, index + 1) || first.folded.length < 4 || sorts.test(first.folded))
    return false;
  if (!isEnglish) return foreignTrades.has(trade) && !sortsElsewhere.test(first.folded);
  const act = words[index + 2]?.folded ?? "";
  return (
    first.startsSentence &&
    tellingTrades.has(trade) &&
    isNear(reading, index + 2) &&
    (isHumanAct(act) || /^(?:has|have|is|are|won't|wont|don't|dont|doesn't|doesnt) ?$/.test(act))
  );
}

/** English words that Polish and Lithuanian texts use in firms' names alone. */
const foreignTrades = new Set(
  "foods group solutions logistics consulting systems interiors labs studios holdings ventures homes digital trading motors dental homes".split(
    " ",
  ),
);
const sortsElsewhere =
  /^(?:marketing|social|zespol|dzial|team|nasz|cal|ten|event|web|kampani|agencj|spec|strateg|departament|komand|skyri|agentur|firm|imon|klient|moj|mano|musu|jakas|taki|kazd|vis|online)/;

/** In lower case "salt & pepper" is none, "lost kestrel & vane" is one. */
export function isPairNamed(reading: Reading, index: number, first: Word, second: Word): boolean {
  if (first.capitalised) return second.capitalised;
  if (second.folded.length < 2) return false;
  if (isUnknown(reading, index) || (isUnknown(reading, index + 1) && second.folded.length > 3)) return true;
  return tradeCues.has(reading.words[index - 1]?.folded ?? "");
}

const tradeCues = new Set(["from", "at", "by", "client", "customer", "against", "lost"]);
/** After these a name's first word is no everyday one. */
const weakCues = new Set(["for", "with", "to", "and", "of", "about", "pitched", "quoted", "invoiced", "chased", "won"]);

/** "from pinnacle roofing", "at harlow interiors": after such a cue the words before the trade may be any. */
export function beforeTellingTrade(reading: Reading, index: number): Span | null {
  const { words } = reading;
  const cue = words[index]?.folded ?? "";
  if (!tradeCues.has(cue) && !(weakCues.has(cue) && (isTown(reading, index + 1) || !isCommon(reading, index + 1))))
    return null;
  for (const trade of [index + 2, index + 3]) {
    const word = words[trade];
    const before = words[trade - 1];
    if (word === undefined || before === undefined || !isNear(reading, trade - 1) || !isNear(reading, trade))
      return null;
    if (before.capitalised || word.capitalised || isSmallWord(before) || before.folded.length < 3) return null;
    if (trades.has(before.folded) || sorts.test(before.folded)) return null;
    if (tellingTrades.has(word.folded)) return { first: index + 1, last: trade };
  }
  return null;
}

/** Which sort of firm, and no name: "from local solicitors", "at industrial flooring". */
const sorts =
  /^(?:local|other|another|different|various|big|small|cheap|new|old|online|emergency|family|my|our|their|your|office|house|home|road|air|sea|sports?|loft|flat|student|software|hardware|management|social|wedding|event|corporate|commercial|industrial|private|medical|legal|tax|operating|payment|alarm|security|computer|central|under|gas|water|wooden|vinyl|laminate|nhs|any|some|several|those|these|external|outside|independent|professional|residential|business|nothing|two|three)$/;

/** Whether a company's name can start here. */
export function isHead(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || word.folded.length < 2 || isSmallWord(word) || isOrdinary(word)) return false;
  return !word.shouted && !isTown(reading, index) && !trades.has(word.folded);
}
