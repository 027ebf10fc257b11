/** Finds cues in a text: sequences of folded word beginnings, with at most one other word between each two. */

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

const none: readonly never[] = [];

/** @param cues "one more thing", "invoic", "scope=" ("=" asks for the whole word), each label and cue once */
export function createCueIndex<Label>(cues: Iterable<readonly [Label, string]>): CueIndex<Label> {
  const byStart = new Map<string, Cue<Label>[]>();
  let longest = 0;
  for (const [label, text] of cues) {
    const [first = "", ...rest] = text.split(/\s+/u);
    const start = first.replace("=", "");
    longest = Math.max(longest, start.length);
    const cue = { label, isWhole: first !== start, rest: rest.length === 0 ? none : rest };
    const others = byStart.get(start);
    if (others === undefined) byStart.set(start, [cue]);
    else others.push(cue);
  }
  return {
    count(words) {
      const found = new Set<Cue<Label>>();
      for (const [position, word] of words.entries()) {
        const most = Math.min(longest, word.length);
        for (let length = 1; length <= most; length += 1) {
          for (const cue of byStart.get(word.slice(0, length)) ?? none) {
            const fits = !cue.isWhole || length === word.length;
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
