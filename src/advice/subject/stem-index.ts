/** Finds word beginnings in a text and where they stand; of those that match at one place the longest counts. */
import { type Beginnings, createBeginnings } from "../../language/beginnings.ts";

/** A label and the range of words it was found in, `to` being the one after the last. */
export interface StemHit<Label> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

export interface StemIndex<Label> {
  /** @param words folded, without apostrophes, of one sentence. @returns in the order of the text, none overlapping. */
  find(words: readonly string[]): StemHit<Label>[];
}

/** A stem of several words, or one that has to stand behind an article. */
interface Entry<Label> {
  readonly label: Label;
  readonly isWhole: boolean;
  /** The words after the first one. */
  readonly rest: readonly string[];
  readonly needsNoun: boolean;
}

/** Thousands of stems are kept while serving, so most of them are no more than a key and a label. */
interface Stems<Label> {
  readonly words: ReadonlyMap<string, Label>;
  readonly beginnings: ReadonlyMap<string, Label>;
  /** By the first word or its beginning. */
  readonly others: ReadonlyMap<string, readonly Entry<Label>[]>;
  /** The beginnings that any of the three has. */
  readonly worth: Beginnings;
}

/** What makes a noun of the English word behind it, also with one other word between: "the order", "her new ring". */
const articles = new Set("the a an his her their its our your my".split(" "));
const beforeNoun = new Set("this that these those new old another same wrong first second third two three".split(" "));

/** @param stems "beanie" begins a word, "hat=" is all of it, "+order=" stands behind an article, "hire car" is two words */
export function createStemIndex<Label>(stems: Iterable<readonly [Label, string]>): StemIndex<Label> {
  const words = new Map<string, Label>();
  const beginnings = new Map<string, Label>();
  const others = new Map<string, Entry<Label>[]>();
  for (const [label, text] of stems) {
    const needsNoun = text.startsWith("+");
    const [first = "", ...rest] = text.replace("+", "").split(/\s+/u);
    const key = first.replace("=", "");
    const isWhole = first.endsWith("=");
    if (needsNoun || rest.length > 0)
      others.set(key, [...(others.get(key) ?? []), { label, isWhole, rest, needsNoun }]);
    else (isWhole ? words : beginnings).set(key, label);
  }
  const worth = createBeginnings([...words.keys(), ...beginnings.keys(), ...others.keys()]);
  const index = { words, beginnings, others, worth };
  return {
    find(sentence) {
      const found: StemHit<Label>[] = [];
      for (let from = 0; from < sentence.length; from += 1) {
        const hit = longestAt(index, sentence, from);
        if (hit === null) continue;
        found.push(hit);
        from = hit.to - 1;
      }
      return found;
    },
  };
}

/** Of equally long matches the one with more letters counts, and the whole word most. */
function longestAt<Label>(
  { words, beginnings, others, worth }: Stems<Label>,
  sentence: readonly string[],
  from: number,
): StemHit<Label> | null {
  const word = sentence[from] ?? "";
  let best: StemHit<Label> | null = null;
  for (const key of worth.of(word)) {
    const label = (key === word ? words.get(key) : undefined) ?? beginnings.get(key);
    if (label !== undefined && (best?.to ?? 0) <= from + 1) best = { label, from, to: from + 1 };
    for (const entry of others.get(key) ?? []) {
      const to = endOf(entry, key, sentence, from);
      if (to !== null && to >= (best?.to ?? 0)) best = { label: entry.label, from, to };
    }
  }
  return best;
}

function endOf<Label>(
  { isWhole, rest, needsNoun }: Entry<Label>,
  key: string,
  sentence: readonly string[],
  from: number,
): number | null {
  if ((isWhole && key !== sentence[from]) || (needsNoun && !isNoun(sentence, from))) return null;
  return rest.every((part, index) => matches(part, sentence[from + 1 + index])) ? from + 1 + rest.length : null;
}

function isNoun(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? "";
  return beforeNoun.has(before) || articles.has(before) || articles.has(words[at - 2] ?? "");
}

function matches(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return part.endsWith("=") ? word === part.slice(0, -1) : word.startsWith(part);
}
