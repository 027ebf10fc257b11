/** Tells which beginnings of a word are worth a look-up: most words begin none of the thousands of stems. */

export interface Beginnings {
  /** The beginnings of `word` that may be stems, shortest first; all that are stems are among them. */
  of(word: string): readonly string[];
}

/** Stems that are shorter are looked for in each word. */
const startChars = 3;
const none: readonly never[] = [];

export function createBeginnings(stems: Iterable<string>): Beginnings {
  const lengths = new Map<number, Set<number>>();
  const short = new Set<number>();
  for (const { start, length } of Array.from(stems, (stem) => ({ start: startOf(stem), length: stem.length }))) {
    if (length < startChars) short.add(length);
    else lengths.set(start, (lengths.get(start) ?? new Set()).add(length));
  }
  const toList = (set: ReadonlySet<number>) => [...short, ...set].sort((one, other) => one - other);
  const byStart = new Map(Array.from(lengths, ([start, set]) => [start, toList(set)]));
  const always = toList(new Set());
  return {
    of(word) {
      const worth = byStart.get(startOf(word)) ?? always;
      if (worth.length === 0) return none;
      const found: string[] = [];
      for (const length of worth) if (length <= word.length) found.push(word.slice(0, length));
      return found;
    },
  };
}

/** Two starts may share a number; then a look-up is made in vain. */
function startOf(word: string): number {
  return (word.charCodeAt(0) << 18) ^ (word.charCodeAt(1) << 9) ^ word.charCodeAt(2);
}
