/** Finds firms that are called by initials: "the PTX order", "dla HDG", "iš KVT", "RTB przysyła kontrolera", "jt&m are late". */
import { classBits } from "../../language/lexicon/classes.ts";
import { abbreviations, abbreviationsWithAnd } from "../names/abbreviations.ts";
import { isOrdinary, isShop } from "../names/ordinary.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { isHumanAct, isOfficeAct } from "../names/speaking.ts";
import { isNear, type Reading } from "../reading.ts";
import { everyMatch, type Match, type Span } from "./match.ts";
import { attributed } from "./whose.ts";

const everyWord = classBits.word.en | classBits.word.pl | classBits.word.lt;
const cues =
  /^(?:from|at|by|for|to|with|client|customer|z|ze|od|dla|do|u|firm[aeyi]|is|nuo|su|pas|prie|imone[is]?|klient[a-z]{0,4})$/;
const belongings =
  /^(?:saskait|vadov|direktor|vadyb|atstov|sutart|projekt|uzsakym|savinink|buhalter|darbuotoj|zmon|objekt|sandel|zlecen|zamowien|order|account|job|invoice|contract)/;
const withAnd = /(?<![\p{L}\p{N}&])\p{L}{1,3}&\p{L}{1,3}(?![\p{L}\p{N}&;])/gu;

/** "KVT", "PTX": three capitals or four that are no word, no office and no shouting, where a firm stands. */
export function initialsAt(reading: Reading, index: number): Span | null {
  const word = reading.words[index];
  if (word === undefined || !word.shouted || !isUnlisted(reading, index)) return null;
  if (isShouting(reading, index - 1) || isShouting(reading, index + 1)) return null;
  return isAfterCue(reading, index) || isBeforeBelonging(reading, index) || isActing(reading, index)
    ? { first: index, last: index }
    : null;
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
  if (word === undefined || !/^[A-Z]{3,4}$/.test(word.text) || abbreviations.has(word.folded)) return false;
  return ((reading.classes[index] ?? 0) & everyWord) === 0 && !isOrdinary(word) && !isShop(word);
}

function isShouting(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  return word?.shouted === true && !isUnlisted(reading, index);
}

function isAfterCue(reading: Reading, index: number): boolean {
  return isNear(reading, index) && cues.test(reading.words[index - 1]?.folded ?? "");
}

/** "the PTX order", "HBR objektas". */
function isBeforeBelonging(reading: Reading, index: number): boolean {
  const next = reading.words[index + 1]?.folded ?? "";
  return isNear(reading, index + 1) && (belongings.test(next) || (reading.isEnglish && attributed.test(next)));
}

function isActing(reading: Reading, index: number): boolean {
  const act = reading.words[index + 1]?.folded ?? "";
  return isNear(reading, index + 1) && (isHumanAct(act) || isPersonVerb(act) || isOfficeAct(act));
}
