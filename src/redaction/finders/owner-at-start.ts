/** Finds firms at the start of a sentence, where every word has a capital, by their case: "Undinės savininkas", "Tarpanowi nie dajemy". */
import { classBits } from "../../language/lexicon/classes.ts";
import { isWordSurname } from "../names/word-surnames.ts";
import { isNear, type Reading } from "../reading.ts";
import type { Span } from "./match.ts";
import { isPlainName } from "./named-firm.ts";

const genitive = /(?:[^aeiou]os|ės|es|[^aeiou]o|io|aus|ų)$/;
const dative = /(?:[^aeiouy]owi|[^aeiou]ui|iui)$/;
const belongings =
  /^(?:saskait|savinink|direktor|administrator|pirminink|buhalter|vadov|vadyb|sutart|uzsakym|paskyr|objekt|projekt|logotip|darbuotoj|atstov|laisk|pretenzij|skol|zmon|komand|svetain|prorab|sarg|teisinink)/;
/** What we do for somebody, or don't. */
const givenTo =
  /^(?:nie |ne|juz |jau )?(?:da(?:jemy|my|lismy|lam|lem)|(?:wy|ode|prze)sla(?:lismy|lam|lem)|wysylamy|wystawi(?:amy|lismy|lam|lem)|przypomn|odpisa(?:lismy|lam|lem)|robimy|drukujemy|wozimy|placimy|zaplacili|wierz[ey]|ufam|duodam|davem|siunciam|issiunt|darom|padarem|rasem|parasem|parasiau|skambin(?:am|au)|reikia|tinka)/;

/** A word that dictionaries have as a name too, in the case of whom something belongs to or is given to. */
export function ownerAtStart(reading: Reading, index: number): Span | null {
  const word = reading.words[index];
  const next = reading.words[index + 1];
  if (word === undefined || next === undefined || !word.startsSentence || !word.capitalised || next.capitalised)
    return null;
  if (reading.isEnglish || !isNear(reading, index + 1) || word.folded.length < 5) return null;
  const isOwner = reading.isLithuanian && genitive.test(word.text) && belongings.test(next.folded);
  const isReceiver = !isOwner && dative.test(word.folded) && givenTo.test(afterOf(reading, index));
  if (!isOwner && !isReceiver) return null;
  return isPlainName(reading, index) && isAlsoName(reading, index) ? { first: index, last: index } : null;
}

/** The two words after it, folded. */
function afterOf({ words }: Reading, index: number): string {
  return `${words[index + 1]?.folded ?? ""} ${words[index + 2]?.folded ?? ""}`;
}

function isAlsoName({ words, classes, isLithuanian }: Reading, index: number): boolean {
  if (((classes[index] ?? 0) & (isLithuanian ? classBits.name.lt : classBits.name.pl)) !== 0) return true;
  return isWordSurname(words[index]?.folded ?? "", false);
}
