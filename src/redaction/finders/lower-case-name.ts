/** Tells names that no list has in lower case, by the words beside them. */
import { classBits } from "../../language/lexicon/classes.ts";
import { classesOfForm } from "../../language/lexicon/lexicon.ts";
import { isMistyped } from "../mistyped.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { isHumanAct, isKin, isSpeaking, takesPerson } from "../names/speaking.ts";
import { isAdjectiveName } from "../names/surnames.ts";
import { isWordSurname } from "../names/word-surnames.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../words.ts";

const fewestLetters = 4;
/** Between a word of speaking and whom it is spoken to. */
const joints = new Set("to with from z ze do od u dla su pas nuo iš is on for".split(" "));
/** Case endings that a Lithuanian name has where somebody is spoken to; other words end otherwise, or are slang. */
const lithuanianDative = /(?:[^aeiou]ui|iui|ei|[^i]ai)$/;
const lithuanianAfterJoint = /(?:u|iu|iumi|e|a|es|os|o|aus|io)$/;

/** "spoke to anthea", "zapytaj zenobie": no dictionary has it, and it stands where whom one speaks to stands. */
export function isAddressee({ words, text, isLithuanian, spoken }: Reading, index: number, word: Word): boolean {
  if (word.folded.length < fewestLetters) return false;
  const before = words[index - 1];
  if (before === undefined || text.slice(before.end, word.start) !== " ") return false;
  const isJoined = joints.has(before.text.toLowerCase()) && takesPerson(words[index - 2]?.folded ?? "");
  const isKnown = !isLithuanian && isKin(before.folded);
  if (!isJoined && !isKnown && !isSpeaking(before.folded)) return false;
  if (isLithuanian && !(isJoined ? lithuanianAfterJoint : lithuanianDative).test(word.folded)) return false;
  return !isMistyped(word.folded, spoken);
}

/** "klient podgórski", "szefowa zielińska": an adjective to the dictionary, which has the surname too. */
export function isNamedClient({ words, text, classes }: Reading, index: number, word: Word): boolean {
  const before = words[index - 1];
  if (before === undefined || text.slice(before.end, word.start) !== " ") return false;
  if (
    !/^(?:klient|klientk|szef|szefow|prezes|kolega|koleg|kolezank|kierowni[a-z]{1,3}|dyrektor|sasiad|sasiadk|pacjent|pacjentk|vadov|direktor|kaimyn|pacient|uzsakov)[a-z]{0,4}$/.test(
      before.folded,
    )
  )
    return false;
  if (isActingNamesake(words, index)) return true;
  return ((classes[index] ?? 0) & classBits.name.pl) !== 0 && isAdjectiveName(word.folded);
}

/** "klientka zielonka naskarżyła", "klient mróz zadzwonił": between the two stands an adverb, or a name. */
function isActingNamesake(words: readonly Word[], index: number): boolean {
  const role = words[index - 1]?.folded ?? "";
  const folded = words[index]?.folded ?? "";
  const act = words[index + 1]?.folded ?? "";
  if (!isWordSurname(folded, true) || !(isPersonVerb(act) || isHumanAct(act))) return false;
  return /[ae]$/.test(role) && role !== "kolega" ? /[ae]$/.test(folded) : /[^aeiouy]$/.test(folded);
}

/** "anna wrona", "od beaty wrony": a noun in the same case as the given name before it. */
export function isSurnameInCase(head: Word, word: Word, bits: number): boolean {
  if ((bits & classBits.name.pl) === 0 || (bits & (classBits.verb | classBits.place)) !== 0) return false;
  const ending = caseEndings.find(([given]) => given.test(head.folded));
  if (ending === undefined || !ending[1].test(word.folded) || isPersonVerb(word.folded)) return false;
  // In the genitive an adjective would end in -ej.
  return /[yi]$/.test(word.folded) ? isName(`${word.folded.slice(0, -1)}a`) : !isAdjective(word.folded);
}

/** Given names in -a by case, and what a surname of that sort ends with then. */
const caseEndings: readonly (readonly [given: RegExp, surname: RegExp])[] = [
  [/a$/, /[^i]a$/],
  [/[yi]$/, /[yi]$/],
  [/o$/, /o$/],
];

function isName(folded: string): boolean {
  return (classesOfForm(folded) & classBits.name.pl) !== 0;
}

function isAdjective(folded: string): boolean {
  const stem = folded.slice(0, -1);
  return [`${stem}ego`, `${stem}iego`].some((form) => (classesOfForm(form) & classBits.word.pl) !== 0);
}
