/** What beside a word says that it is somebody's name. */
import { isPersonVerb } from "../names/person-verbs.ts";
import { isBelonging, isHumanAct, isKin, isRoleBeforeName, isSpeaking } from "../names/speaking.ts";
import type { Word } from "../words.ts";

/** What someone is, before a name; folded stems, up to five letters follow. */
export const roles =
  /^(?:prezes|dyrektor|kierowni|menedzer|menadzer|manager|mecenas|doktor|profesor|szef|direktor|vadov|advokat|vadybinink|daktar|gydytoj|sefas|sefo|boss|lawyer|director|colleague|coworker|senis|stary|stara|kolega|kolezank|kolege|draug)[a-z]{0,5}$|^c[etfo]o$/;
export const clients = /^(?:client|customer|klient|klientk)[a-z]{0,5}$/;

export const titles = new Set(
  (
    "mr mrs ms miss mister dr prof rev sgt cllr sir madam p pan pana panu panem panie pani pania panowie panstwo panstwa panstwu panstwem mgr inz mec " +
    "ponas pono ponui pona ponu pone ponia ponios poniai poniu ponai gerb"
  ).split(" "),
);
/** "Auntie Bola", "Councillor Mulgrew": titles where both have a capital. */
export const ranks = new Set("auntie aunty councillor baroness lady monsignor sergeant constable".split(" "));
/** Those that are shortened: "ta sama pani. Do końca" ends a sentence, "Dr. Nowak" does not. */
const shortTitles = new Set("mr mrs ms miss dr prof rev sgt cllr p mgr inz mec gerb".split(" "));
/** Before a given name in lower case; "is" and "iš" also after it: "tom from accounting". */
const before = new Set("from with and to for z ze od u dla do i is iš nuo su pas ir told".split(" "));
/** After these stands no one who does something: "przy kasie rzuciła", "the rose went". */
export const notBeforeSubject = new Set(
  "the a an this that my your his her our their some any every no in on at of by w we na przy po o nad pod za przed bez prie ant po uz pries be".split(
    " ",
  ),
);
const originAfter = new Set("from at z ze is iš".split(" "));

/** Whether what stands before the word, or for one in lower case what stands after it, goes with a given name. */
export function isCued(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const last = words[index - 1];
  const next = words[index + 1];
  if (last !== undefined && isNear(text, words, index)) {
    if (before.has(last.text.toLowerCase()) || isSpeaking(last.folded) || isKin(last.folded)) return true;
    if (isRoleBeforeName(last.folded)) return true;
  }
  if (word === undefined || word.capitalised || next === undefined || !isNear(text, words, index + 1)) return false;
  if (originAfter.has(next.text.toLowerCase()) || isBelonging(next.folded)) return true;
  if (!isNominative(word)) return false;
  return isHumanAct(next.folded) || (isPersonVerb(next.folded) && !notBeforeSubject.has(last?.folded ?? ""));
}

/** "justė skambino", and no other case: "kai rėkia". */
function isNominative({ folded }: Word): boolean {
  return /(?:[aiuy]s|[ae]|[^aeiouy])$/.test(folded);
}

/** Whether only a space, or the full stop of a shortened word, parts the word from the one before. */
export function isNear(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined) return false;
  const gap = text.slice(before.end, word.start);
  return gap === " " || ((gap === ". " || gap === ".") && (before.text.length === 1 || shortTitles.has(before.folded)));
}

const anyInitials = /(?<![\p{L}\p{N}])(?:\p{L}\.[ \t]?){1,2}$/u;
/** In capitals only: "z. Ani weekendu" ends a sentence. */
const initialsInCapitals = /(?<![\p{L}\p{N}])(?:\p{Lu}\.[ \t]?){1,2}$/u;

const particles =
  /(?<![\p{L}\p{N}])(?:[Vv]an (?:der|den|de|het) |[Vv]an |[Vv]on |[Dd]e (?:la|los|las) |[Dd]e |[Dd]ella |[Dd]os |[Tt]er |Mac |Nic? |Ní |Ó |Uí )$/u;

/** "J. Abernathy", "J.R. Abernathy", "van der Berg", "de Souza". */
export function startWithInitials(text: string, start: number, inCapitals: boolean): number {
  const [particle = ""] = /\p{Lu}/u.test(text.charAt(start))
    ? (particles.exec(text.slice(Math.max(0, start - 9), start)) ?? [])
    : [];
  if (particle !== "") return start - particle.length;
  // Six for two initials, one to see whether they end a word: "Pozdr. M.".
  const before = text.slice(Math.max(0, start - 7), start);
  const [initials = ""] = (inCapitals ? initialsInCapitals : anyInitials).exec(before) ?? [];
  return start - initials.length;
}
