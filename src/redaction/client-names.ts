/** The firm's own list of clients: what redaction must know that no dictionary tells. Read once, at the start. */

import { classBits } from "./lexicon/classes.ts";
import { classesOfForm } from "./lexicon/lexicon.ts";
import { caseFormsOf } from "./names/inflection.ts";
import { fold } from "./words.ts";

export interface ClientName {
  readonly words: readonly string[];
  /** It is an everyday word as well ("Aušra"), so it takes a capital or a word such as "klient" before it. */
  readonly isWord: boolean;
}

export interface ClientNames {
  /** By every form of the first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly ClientName[]>;
}

export const noClients: ClientNames = { byFirstWord: new Map() };

/** The process has one firm, and redaction is called from everywhere, so its list is kept here. @see docs/adr/2026-11-22-client-list.md */
let current: ClientNames = noClients;

export function currentClients(): ClientNames {
  return current;
}

export function useClientNames(names: ClientNames): void {
  current = names;
}

const legalForm =
  /(?:^|[\s,])(?:uab|ab|mb|vsi|ii|sp(?:olka|\.)?\s*z\s*o\.?\s*o\.?(?:\s*sp\.?\s*k\.?)?|s\.?\s?a\.|sp\.\s*[jkp]\.|s\.\s*c\.|ltd\.?|limited|llc|inc\.?|gmbh|plc|ou|sia)(?=$|[\s,])/g;
const anyWord = classBits.word.en | classBits.word.pl | classBits.word.lt;
const fewestLetters = 2;

/** @param list one client a line; what follows a `#` is a remark. Legal forms and quotes are left aside. */
export function readClientNames(list: string): ClientNames {
  const byFirstWord = new Map<string, ClientName[]>();
  for (const { words, isWord, isRead } of listedNames(list)) {
    const [first] = words;
    if (first === undefined || !isRead) continue;
    for (const form of formsOf(first)) byFirstWord.set(form, [...(byFirstWord.get(form) ?? []), { words, isWord }]);
  }
  return { byFirstWord };
}

/** One line of the list that is more than a remark. */
export interface ListedName extends ClientName {
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
    const isWord =
      words.every((word) => (classesOfForm(word) & anyWord) !== 0 && /\D/.test(word)) && words.length === 1;
    return [{ line: index + 1, words, isWord, isRead: words.join("").length >= fewestLetters }];
  });
}

const fewestLettersToInflect = 3;

/** All case forms of a folded word, in Polish and Lithuanian. */
export function formsOf(word: string): Set<string> {
  if (word.length < fewestLettersToInflect || !/[a-z]$/.test(word)) return new Set([word]);
  return new Set([
    word,
    ...caseFormsOf(word, "pl"),
    ...caseFormsOf(word, "lt"),
    ...endings.map((ending) => word + ending),
  ]);
}

/** What is put after foreign names: "Globexo", "Globexem", "Globex's". */
const endings = "s a u o em om ie ui as e owi iem ow us is ai y".split(" ");
