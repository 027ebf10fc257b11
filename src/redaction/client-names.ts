/** The firm's own list of clients: what redaction must know that no dictionary tells. Read once, at the start. */

import { classBits } from "../language/lexicon/classes.ts";
import { classesOfForm } from "../language/lexicon/lexicon.ts";
import { fewestLettersToMistype, formsOf, initialsOf, otherNamesOf } from "./client-forms.ts";
import { fold } from "./words.ts";

export interface ClientName {
  readonly words: readonly string[];
  /** It is an everyday word as well ("Aušra"), so it takes a capital or a word such as "klient" before it. */
  readonly isWord: boolean;
  /** Every form of each word, the word itself first. */
  readonly forms: readonly ReadonlySet<string>[];
}

/** A name by a first word that may be mistyped. */
export interface Mistypable {
  readonly word: string;
  readonly forms: ReadonlySet<string>;
  readonly name: ClientName;
}

export interface ClientNames {
  /** By every form of the first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly ClientName[]>;
  /** Those whose first word is long enough to be known with a slip in it, by its first letter. */
  readonly byLetter: ReadonlyMap<string, readonly Mistypable[]>;
  /** "HLS" for Harbour Lane Studios; folded. */
  readonly initials: ReadonlySet<string>;
}

export const noClients: ClientNames = { byFirstWord: new Map(), byLetter: new Map(), initials: new Set() };

/** The process has one firm, and redaction is called from everywhere, so its list is kept here. @see docs/adr/2026-11-22-names-from-dictionaries.md */
let current: ClientNames = noClients;

export function currentClients(): ClientNames {
  return current;
}

export function useClientNames(names: ClientNames): void {
  current = names;
}

const legalForm =
  /(?:^|[\s,])(?:uab|ab|mb|vsi|ii|vi|kb|zub|tub|kub|sp(?:olka|\.)?\s*z\s*o\.?\s*o\.?(?:\s*sp\.?\s*k\.?)?|s\.?\s?a\.|sp\.\s*[jkp]\.|s\.\s*c\.|ltd\.?|limited|llc|llp|inc\.?|corp\.?|gmbh|plc|ou|sia)(?=$|[\s,])/g;
const anyWord = classBits.word.en | classBits.word.pl | classBits.word.lt;
const fewestLetters = 2;

/** @param list one client a line; what follows a `#` is a remark. Legal forms and quotes are left aside. */
export function readClientNames(list: string): ClientNames {
  const byFirstWord = new Map<string, ClientName[]>();
  const byLetter = new Map<string, Mistypable[]>();
  const initials = new Set<string>();
  const known = new Map<string, ReadonlySet<string>>();
  const knownFormsOf = (word: string) => {
    const forms = known.get(word) ?? formsOf(word);
    known.set(word, forms);
    return forms;
  };
  const add = (words: readonly string[]) => {
    const [word = ""] = words;
    const forms = knownFormsOf(word);
    const name = { words, isWord: isEverydayWord(words), forms: words.map(knownFormsOf) };
    for (const form of forms) append(byFirstWord, form, name);
    if (word.length >= fewestLettersToMistype) append(byLetter, word.charAt(0), { word, forms, name });
  };
  for (const { words, isRead } of listedNames(list)) {
    if (!isRead) continue;
    add(words);
    for (const other of otherNamesOf(words)) add(other);
    const short = initialsOf(words);
    if (short !== null) initials.add(short);
  }
  return { byFirstWord, byLetter, initials };
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function isEverydayWord(words: readonly string[]): boolean {
  return words.length === 1 && words.every((word) => /\D/.test(word) && isInDictionary(word));
}

/** Whether one of the three languages has the folded form as a word. */
export function isInDictionary(folded: string): boolean {
  return (classesOfForm(folded) & anyWord) !== 0;
}

/** One line of the list that is more than a remark. */
export interface ListedName extends Omit<ClientName, "forms"> {
  /** Counted from 1. */
  readonly line: number;
  /** False: without its legal form too little is left of it to be looked for. */
  readonly isRead: boolean;
}

/** @param list as for `readClientNames` */
export function listedNames(list: string): ListedName[] {
  return list.split(/\r?\n/).flatMap((text, index): ListedName[] => {
    const [name = ""] = fold(text).split("#");
    if (name.trim() === "") return [];
    const words = name.replace(legalForm, " ").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return [{ line: index + 1, words, isWord: isEverydayWord(words), isRead: words.join("").length >= fewestLetters }];
  });
}
