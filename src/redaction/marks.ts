/** What finders ask of every word: on which of their lists it stands, in one look instead of one for each. */
import { ranks, titles } from "./finders/name-cues.ts";
import { lastWordsOfFarewells } from "./finders/signature.ts";
import { chains } from "./names/chains.ts";
import { hasGivenForm } from "./names/given.ts";
import { trades } from "./names/trades.ts";
import { baseWordSurnames } from "./names/word-surnames.ts";

/** Bits of a folded form. */
export const markBits = {
  title: 1,
  farewell: 2,
  trade: 4,
  chain: 8,
  /** An everyday word that is a surname, in its base form. */
  surname: 16,
  /** The form of a given name. */
  given: 32,
} as const;

let listed: ReadonlyMap<string, number> | undefined;

function load(): ReadonlyMap<string, number> {
  const marks = new Map<string, number>();
  const add = (bit: number, ...lists: readonly ReadonlySet<string>[]): void => {
    for (const list of lists) for (const form of list) marks.set(form, (marks.get(form) ?? 0) | bit);
  };
  add(markBits.title, titles, ranks);
  add(markBits.farewell, lastWordsOfFarewells);
  add(markBits.trade, trades);
  add(markBits.chain, chains);
  add(markBits.surname, baseWordSurnames());
  return marks;
}

/** @returns `markBits` of a folded form. */
export function marksOf(folded: string): number {
  listed ??= load();
  return (listed.get(folded) ?? 0) | (hasGivenForm(folded) ? markBits.given : 0);
}
