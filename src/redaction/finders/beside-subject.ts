/** Finds the verb that belongs to a name in Polish and Lithuanian, past small words, and the name that is listed with it. */
import { isSurname } from "../names/surnames.ts";
import { isCommon, isNear, type Reading } from "../reading.ts";
import { isKept } from "./kept.ts";

const between = new Set(
  (
    "nie ne znowu znow vel wciaz ciagle jau juz still never again always already hasn't hasnt didn't didnt won't wont doesn't doesnt " +
    "tez mi mnie nam nas sie tak dalej zawsze nigdy dzis wczoraj wreszcie man mane mums mus irgi taip visada niekada siandien vakar pagaliau"
  ).split(" "),
);
const mostBetween = 2;

/** Where the verb stands that belongs to the word at `index`: "nie odbiera", "znowu nie płaci", "się obraziła". */
export function verbAfter(reading: Reading, index: number): number {
  let verb = index + 1;
  while (verb - index <= mostBetween && between.has(reading.words[verb]?.folded ?? "") && isNear(reading, verb + 1))
    verb += 1;
  return verb;
}

/** "Wilk i Kowalska", "Rasa ir Kazlauskienė": the second is nobody's word. */
export function isListedWithName(reading: Reading, index: number): boolean {
  const { words } = reading;
  const other = words[index + 2];
  if (!/^(?:i|ir)$/.test(words[index + 1]?.text ?? "") || other === undefined) return false;
  if (!isNear(reading, index + 1) || !isNear(reading, index + 2)) return false;
  if (!other.capitalised || other.shouted || isKept(reading, index + 2, other)) return false;
  return isSurname(other) || !isCommon(reading, index + 2);
}
