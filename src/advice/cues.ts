/** Finds cues in a text: sequences of folded word beginnings, with at most one other word between each two. */
import { createBeginnings } from "../language/beginnings.ts";
import { anySign, endSign, signOf } from "../language/signs.ts";

export interface CueIndex<Label> {
  /** @param words folded, in order. @returns for each label how many distinct cues were found. */
  count(words: readonly string[]): Map<Label, number>;
}

interface Cue<Label> {
  readonly label: Label;
  /** Whether the first word has to be typed whole. */
  readonly isWhole: boolean;
  /** The words after the first one. */
  readonly rest: readonly string[];
}

/** Where the cues that begin with one word stand. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const none: readonly never[] = [];
const nowhere: Range = { from: 0, to: 0 };

/** @param cues "one more thing", "invoic", "scope=" ("=" asks for the whole word), each label and cue once */
export function createCueIndex<Label>(cues: Iterable<readonly [Label, string]>): CueIndex<Label> {
  const all: Cue<Label>[] = [];
  const ranges = new Map<string, Range>();
  for (const [start, same] of Map.groupBy(cues, ([, text]) => text.split(/[=\s]/u, 1)[0] ?? "")) {
    ranges.set(start, { from: all.length, to: all.length + same.length });
    all.push(...same.map(([label, text]) => parseCue(label, text)));
  }
  // In a row of their own: the cues lie all over the memory, and most of them need not be fetched.
  const seconds = Int32Array.from(all, ({ rest }) => signOfPart(rest[0]));
  const beginnings = createBeginnings(ranges.keys());

  const findAt = (words: readonly string[], position: number, found: Set<Cue<Label>>) => {
    const word = words[position] ?? "";
    const behind = signOfWord(words[position + 1]) | signOfWord(words[position + 2]);
    for (const start of beginnings.of(word)) {
      const { from, to } = ranges.get(start) ?? nowhere;
      for (let at = from; at < to; at += 1) {
        if (((seconds[at] ?? anySign) & behind) === 0) continue;
        const cue = all[at];
        if (cue !== undefined && matches(cue, start, words, position)) found.add(cue);
      }
    }
  };
  return {
    count(words) {
      const found = new Set<Cue<Label>>();
      for (let position = 0; position < words.length; position += 1) findAt(words, position, found);
      const counts = new Map<Label, number>();
      for (const { label } of found) counts.set(label, (counts.get(label) ?? 0) + 1);
      return counts;
    },
  };
}

function parseCue<Label>(label: Label, text: string): Cue<Label> {
  const [first = "", ...rest] = text.split(/\s+/u);
  return { label, isWhole: first.endsWith("="), rest: rest.length === 0 ? none : rest };
}

function signOfPart(part: string | undefined): number {
  return part === undefined || part.replace("=", "").length < 2 ? anySign : signOf(part);
}

function signOfWord(word: string | undefined): number {
  return word === undefined || word.length < 2 ? endSign : signOf(word);
}

/** @param start the beginning of the word at `from` that is the cue's first. */
function matches<Label>({ isWhole, rest }: Cue<Label>, start: string, words: readonly string[], from: number): boolean {
  if (isWhole && start !== words[from]) return false;
  let position = from;
  for (const part of rest) {
    if (matchesWord(part, words[position + 1])) position += 1;
    else if (matchesWord(part, words[position + 2])) position += 2;
    else return false;
  }
  return true;
}

function matchesWord(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  const isWhole = part.endsWith("=");
  return isWhole ? word.length === part.length - 1 && part.startsWith(word) : word.startsWith(part);
}
