/** Finds firms in lower case by whom somebody there is: "denise at copper kettle,", "pani bożenka z jarzębinki", "ta moteris iš vilnotos". */
import { hasGivenForm } from "../names/given.ts";
import { isOrdinary, isShop, isSmallWord } from "../names/ordinary.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { isHumanAct } from "../names/speaking.ts";
import { isWorkplace } from "../names/workplaces.ts";
import { isNear, isTown, isUnknown, type Reading } from "../reading.ts";
import { isAtWork } from "./at-work.ts";
import type { Span } from "./match.ts";

/** Who somebody is, without saying where they belong. */
const somebody =
  /^(?:woman|guy|bloke|lady|man|lad|girl|moteris|moters|moteriai|moteri|vyras|vyrukas|vyruko|vyrukui|bicas|merga|mergina|merginai|teta|tetule|tipas|tipelis|ponia|poniai|ponas|ponui|zmogus|zmones|bobute|bobos|bobai|boba|buhaltere|baba|baby|babie|babka|babsztyl|kobieta|kobiecie|kobietka|facet|facetowi|faceta|facetka|gosciu|typ|typek|typiara|kolo|laska|dziewczyna|dziewczyny|chlopak|chlopaki|chlopakom|chlopakow|panienka|pani|pana|panu|panowie|jegomosc|dziad)$/;
const fewestLetters = 5;
const english = /^at$/;
const polish = /^(?:z|ze)$/;
const lithuanian = /^is$/;

/** The firm that the preposition at `index` leads to. */
export function firmOfSomebody(reading: Reading, index: number): Span | null {
  const { words, isEnglish, isLithuanian } = reading;
  const preposition = words[index]?.folded ?? "";
  const first = index + 1;
  if (preposition.length > 2 || (words[first]?.folded.length ?? 0) < fewestLetters) return null;
  const leads = isEnglish ? english : isLithuanian ? lithuanian : polish;
  if (!leads.test(preposition) || !isNear(reading, index) || !mayBeFirm(reading, first)) return null;
  if (!isSomebodyAt(reading, index - 1) || isAtWork(reading, index)) return null;
  const hasSecond = isEnglish && !endsThere(reading, first) && mayBeFirm(reading, first + 1);
  const last = hasSecond ? first + 1 : first;
  return endsThere(reading, last) && isInCase(reading, last) ? { first, last } : null;
}

/** "ta moteris", "pani bożenka", "denise". */
function isSomebodyAt(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined) return false;
  if (somebody.test(word.folded)) return true;
  return hasGivenForm(word.folded) && !isOrdinary(word) && !/^(?:sam|sama)$/.test(word.folded);
}

function mayBeFirm(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || word.capitalised || word.folded.length < fewestLetters || !isNear(reading, index))
    return false;
  if (isSmallWord(word) || isOrdinary(word) || isShop(word) || isTown(reading, index)) return false;
  if (isPersonVerb(word.folded) || isHumanAct(word.folded) || hasGivenForm(word.folded)) return false;
  if (isUnknown(reading, index)) return true;
  return !isWorkplace(word.folded, reading.isEnglish ? "en" : reading.isLithuanian ? "lt" : "pl");
}

/** The clause ends, or somebody does something. */
function endsThere(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  const next = reading.words[index + 1];
  if (word === undefined) return false;
  if (next === undefined || /^[,.!?;:)"”]/.test(reading.text.slice(word.end, word.end + 1))) return true;
  return (
    isNear(reading, index + 1) &&
    (isPersonVerb(next.folded) ||
      isHumanAct(next.folded) ||
      /^(?:vel|jau|znowu?|juz|again|still|nie|ne)$/.test(next.folded))
  );
}

/** In the genitive: "pan z pieskiem" is who has one. */
function isInCase(reading: Reading, index: number): boolean {
  if (reading.isEnglish) return !/(?:ing|ed|ly|ion|s)$/.test(reading.words[index]?.folded ?? "");
  const { text = "" } = reading.words[index] ?? {};
  return reading.isLithuanian
    ? /(?:os|[ėe]s|o|aus|ų|ies)$/.test(text)
    : /(?:[^m]i|[yu]|ej|ów|ek)$/.test(text) || (/[^i]a$/.test(text) && /[ąęółśżźć]/.test(reading.text));
}
