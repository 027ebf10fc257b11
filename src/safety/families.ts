/** Finds the families a word belongs to. */
import type { Family } from "./read-signals.ts";

export interface Families {
  readonly count: number;
  /** The places of the families, in the order in which they were given. @param word folded, without apostrophes. */
  of(word: string): readonly number[];
}

const startChars = 3;
const none: readonly number[] = [];
/** Lithuanian writes "not" and "no longer" together with the verb. */
const negated = /^ne(?:be)?(?=...)/;

export function createFamilies(families: readonly Family[]): Families {
  const whole = new Map<string, number[]>();
  const starts = new Map<string, [stem: string, place: number][]>();
  for (const [place, { words }] of families.entries()) {
    for (const word of words) {
      if (!word.endsWith("*")) append(whole, word, place);
      else append(starts, word.slice(0, startChars), [word.slice(0, -1), place]);
    }
  }
  const notPlace = families.findIndex(({ name }) => name === "neg");
  const find = (word: string): readonly number[] => {
    const exact = whole.get(word) ?? none;
    const candidates = starts.get(word.slice(0, startChars));
    if (candidates === undefined) return exact;
    const places = [...exact];
    for (const [stem, place] of candidates) {
      if (word.startsWith(stem) && !places.includes(place)) places.push(place);
    }
    return places;
  };
  return {
    count: families.length,
    of(word) {
      const found = find(word);
      if (found.length > 0 || !negated.test(word)) return found;
      const denied = find(word.replace(negated, ""));
      return denied.length === 0 ? none : [...denied, notPlace];
    },
  };
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
