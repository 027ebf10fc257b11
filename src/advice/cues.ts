/** Finds cues in a text: sequences of folded word prefixes, with at most one other word between each two. */

export interface CueIndex<Label> {
  /** @param words folded, in order. @returns for each label the distinct cues that were found. */
  find(words: readonly string[]): Map<Label, Set<string>>;
}

/** Thousands are kept while serving: the rest of a text is taken apart only when its first word fits. */
interface Cue<Label> {
  readonly label: Label;
  readonly text: string;
  readonly first: string;
}

/** Letters of a cue's first word by which it is looked up; shorter first words are kept under their own length. */
const bucketChars = 3;
const none: readonly never[] = [];

/** Prepares the cues of one language. @param cues "one more thing", "invoic", "scope=" ("=" asks for the whole word) */
export function createCueIndex<Label>(cues: Iterable<readonly [Label, string]>): CueIndex<Label> {
  const buckets = new Map<string, Cue<Label>[]>();
  for (const [label, text] of cues) {
    const first = firstPartOf(text);
    const bucket = first.replace("=", "").slice(0, bucketChars);
    const others = buckets.get(bucket);
    if (others === undefined) buckets.set(bucket, [{ label, text, first }]);
    else others.push({ label, text, first });
  }
  return {
    find(words) {
      const found = new Map<Label, Set<string>>();
      for (const [start, word] of words.entries()) {
        for (let length = 1; length <= Math.min(bucketChars, word.length); length += 1) {
          const cues = buckets.get(word.slice(0, length)) ?? none;
          for (const cue of cues)
            if (matchesWord(cue.first, word) && matchesRest(cue.text, words, start)) note(found, cue);
        }
      }
      return found;
    },
  };
}

function note<Label>(found: Map<Label, Set<string>>, { label, text }: Cue<Label>): void {
  const texts = found.get(label);
  if (texts === undefined) found.set(label, new Set([text]));
  else texts.add(text);
}

function firstPartOf(text: string): string {
  const end = text.indexOf(" ");
  return end === -1 ? text : text.slice(0, end);
}

function matchesRest(text: string, words: readonly string[], start: number): boolean {
  if (!text.includes(" ")) return true;
  let position = start;
  for (const part of text.split(/\s+/u).slice(1)) {
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
