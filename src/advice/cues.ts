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

/** Cues that begin with the same word, and beside them what their second words may begin with. */
interface Start<Label> {
  readonly cues: Cue<Label>[];
  readonly seconds: number[];
}

const none: readonly never[] = [];

/** @param cues "one more thing", "invoic", "scope=" ("=" asks for the whole word), each label and cue once */
export function createCueIndex<Label>(cues: Iterable<readonly [Label, string]>): CueIndex<Label> {
  const byStart = new Map<string, Start<Label>>();
  for (const [label, text] of cues) {
    const [first = "", ...rest] = text.split(/\s+/u);
    const start = first.replace("=", "");
    const same = byStart.get(start) ?? { cues: [], seconds: [] };
    same.cues.push({ label, isWhole: first !== start, rest: rest.length === 0 ? none : rest });
    same.seconds.push(signOfPart(rest[0]));
    byStart.set(start, same);
  }
  const beginnings = createBeginnings(byStart.keys());
  return {
    count(words) {
      const found = new Set<Cue<Label>>();
      for (const [position, word] of words.entries()) {
        const behind = signOfWord(words[position + 1]) | signOfWord(words[position + 2]);
        for (const start of beginnings.of(word)) {
          for (const cue of likely(byStart.get(start), behind)) {
            const fits = !cue.isWhole || start === word;
            if (fits && matchesRest(cue.rest, words, position)) found.add(cue);
          }
        }
      }
      const counts = new Map<Label, number>();
      for (const { label } of found) counts.set(label, (counts.get(label) ?? 0) + 1);
      return counts;
    },
  };
}

/** The cues whose second word may be one of those behind. */
function likely<Label>(start: Start<Label> | undefined, behind: number): readonly Cue<Label>[] {
  if (start === undefined) return none;
  return start.cues.filter((_, at) => ((start.seconds[at] ?? anySign) & behind) !== 0);
}

function signOfPart(part: string | undefined): number {
  return part === undefined || part.replace("=", "").length < 2 ? anySign : signOf(part);
}

function signOfWord(word: string | undefined): number {
  return word === undefined || word.length < 2 ? endSign : signOf(word);
}

function matchesRest(rest: readonly string[], words: readonly string[], start: number): boolean {
  let position = start;
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
