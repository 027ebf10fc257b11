/** Finds cues in a text: sequences of folded word prefixes, with at most one other word between each two. */

export interface CueIndex<Label> {
  /** @param words folded, in order. @returns for each label the distinct cues that were found. */
  find(words: readonly string[]): Map<Label, Set<string>>;
}

interface Cue<Label> {
  readonly label: Label;
  readonly text: string;
  readonly parts: readonly string[];
}

/** Letters of a cue's first word by which it is looked up; shorter first words are kept under their own length. */
const bucketChars = 3;
const none: readonly never[] = [];

/** Prepares the cues of one language. @param cues "one more thing", "invoic", "scope=" ("=" asks for the whole word) */
export function createCueIndex<Label>(cues: Iterable<readonly [Label, string]>): CueIndex<Label> {
  const buckets = new Map<string, Cue<Label>[]>();
  for (const [label, text] of cues) {
    const parts = text.split(/\s+/u);
    const bucket = (parts[0] ?? "").replace("=", "").slice(0, bucketChars);
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), { label, text, parts }]);
  }
  return {
    find(words) {
      const found = new Map<Label, Set<string>>();
      for (let start = 0; start < words.length; start += 1) {
        const word = words[start] ?? "";
        for (let length = 1; length <= Math.min(bucketChars, word.length); length += 1) {
          for (const cue of buckets.get(word.slice(0, length)) ?? none) {
            if (!matchesAt(cue.parts, words, start)) continue;
            const texts = found.get(cue.label);
            if (texts === undefined) found.set(cue.label, new Set([cue.text]));
            else texts.add(cue.text);
          }
        }
      }
      return found;
    },
  };
}

function matchesAt(parts: readonly string[], words: readonly string[], start: number): boolean {
  let position = start;
  for (const [index, part] of parts.entries()) {
    if (index === 0) {
      if (!matchesWord(part, words[position])) return false;
    } else if (matchesWord(part, words[position + 1])) {
      position += 1;
    } else if (matchesWord(part, words[position + 2])) {
      position += 2;
    } else {
      return false;
    }
  }
  return true;
}

function matchesWord(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  const isWhole = part.endsWith("=");
  return isWhole ? word.length === part.length - 1 && part.startsWith(word) : word.startsWith(part);
}
