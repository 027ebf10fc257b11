/** Finds the verb that belongs to a name in Polish and Lithuanian, past small words, and the name that is listed with it. */
import { hasGivenForm } from "../names/given.ts";
import { isHumanAct, isOfficeAct } from "../names/speaking.ts";
import { isSurname } from "../names/surnames.ts";
import { isCommon, isNear, type Reading } from "../reading.ts";
import { isKept } from "./kept.ts";

const between = new Set(
  (
    "nie ne znowu znow vel wciaz ciagle jau juz still never again always already hasn't hasnt didn't didnt won't wont doesn't doesnt " +
    "jest byl byla yra buvo tez mi mnie nam nas sie tak dalej zawsze nigdy dzis wczoraj wreszcie man mane mums mus irgi taip visada niekada siandien vakar pagaliau ostatnio niedawno chyba pewnie bent gal turbut"
  ).split(" "),
);
const mostBetween = 2;
const relative = /^(?:ktor[ya]|kuris?)$/;
const inRelative = new Set(
  "to tai mi mnie nam man mums nie sie znowu znow vel jau juz wszystko viska wczoraj vakar".split(" "),
);

/** "Wilk, który to zamówił", "Vilkas, kuris užsakė": what only people do, told in a clause about the word; "" without one. */
export function actInRelative({ words, text }: Reading, index: number): string {
  const word = words[index];
  const joint = words[index + 1];
  if (word === undefined || joint === undefined || !relative.test(joint.folded)) return "";
  if (text.slice(word.end, joint.start) !== ", ") return "";
  let verb = index + 2;
  while (verb - index <= mostBetween + 2 && inRelative.has(words[verb]?.folded ?? "")) verb += 1;
  const act = words[verb]?.folded ?? "";
  return isHumanAct(act) || isOfficeAct(act) ? act : "";
}

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
  return isSurname(other) || hasGivenForm(other.folded) || !isCommon(reading, index + 2);
}
