/** Turns words into features for a classifier: words, neighbouring pairs, groups of letters, hashed; and named ones. */

/** Cells and their values; those of the words have length 1 together, so that long and short texts weigh the same. */
export interface Features {
  // No typed arrays: theirs is memory outside of the heap, which one vent after the other leaves full of holes.
  readonly cells: readonly number[];
  readonly values: readonly number[];
}

/** A power of two; collisions of rare features cost less than a dictionary of all of them would. */
const hashed = 1 << 18;
/** Features that have a cell of their own: a cue, a family of words. */
const mostNamed = 256;
/** How many weights a label needs, without its bias. */
export const buckets = hashed + mostNamed;

const wordWeight = 1;
const stemWeight = 1;
const pairWeight = 0.7;
const wordPairWeight = 0.5;
const groupWeight = 0.35;
const stemChars = 5;
const shortestGroup = 3;
const longestGroup = 5;
/** Vents are short; what stands after so many words no longer changes what they are about. */
const mostWords = 250;

/** One hash for each kind of feature, so that a word and a group of the same letters differ. */
const seeds = { word: 0x811c9dc5, stem: 0x9e3779b9, pair: 0x85ebca6b, wordPair: 0x27d4eb2f, group: 0xc2b2ae35 };
const edge = 95; // "_", which marks where a word begins and ends

/** Cells that are in use and their sums, found by their low bits: small enough for a few words to stay in the processor's cache. */
interface Sums {
  readonly cells: Int32Array;
  readonly values: Float32Array;
}

const free = -1;
/** Always free between two calls; new ones for each call would cost more than all the rest. */
const usual = sumsOf(1 << 16);

function sumsOf(slots: number): Sums {
  return { cells: new Int32Array(slots).fill(free), values: new Float32Array(slots) };
}

/** At most half full. */
function slotsFor(words: readonly string[]): number {
  let features = 1;
  for (const word of words) features += 4 + (longestGroup - shortestGroup + 1) * (word.length + 2);
  return 2 ** Math.ceil(Math.log2(2 * features));
}

/** @param allWords folded, in order. @param named weights by number, from 0 to `mostNamed` - 1. */
export function featuresOf(allWords: readonly string[], named: ReadonlyMap<number, number> = new Map()): Features {
  const words = allWords.slice(0, mostWords);
  const slots = slotsFor(words);
  const sums = slots > usual.cells.length ? sumsOf(slots) : usual;
  const taken: number[] = [];
  // Said twice counts double; more often says nothing new.
  const add = (hash: number, weight: number) => {
    const cell = mixed(hash) & (hashed - 1);
    let slot = cell & (slots - 1);
    while (sums.cells[slot] !== free && sums.cells[slot] !== cell) slot = (slot + 1) & (slots - 1);
    if (sums.cells[slot] === free) {
      sums.cells[slot] = cell;
      taken.push(slot);
    }
    sums.values[slot] = Math.min((sums.values[slot] ?? 0) + weight, 2 * weight);
  };
  let lastWord = "";
  let lastStem = "";
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const stem = word.slice(0, stemChars);
    add(hashOf(word, seeds.word), wordWeight);
    add(hashOf(stem, seeds.stem), stemWeight);
    if (at > 0) {
      add(hashOfPair(lastStem, stem, seeds.pair), pairWeight);
      add(hashOfPair(lastWord, word, seeds.wordPair), wordPairWeight);
    }
    addGroups(word, add);
    lastWord = word;
    lastStem = stem;
  }
  return pack(sums, taken, named);
}

function addGroups(word: string, add: (hash: number, weight: number) => void): void {
  const last = word.length + 2;
  for (let from = 0; from + shortestGroup <= last; from += 1) {
    let hash = seeds.group;
    for (let at = from; at < Math.min(from + longestGroup, last); at += 1) {
      hash = hashStep(hash, at === 0 || at === last - 1 ? edge : word.charCodeAt(at - 1));
      if (at - from + 1 >= shortestGroup) add(hash, groupWeight);
    }
  }
}

function pack(sums: Sums, taken: readonly number[], named: ReadonlyMap<number, number>): Features {
  const cells: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const slot of taken) squares += (sums.values[slot] ?? 0) ** 2;
  const length = Math.sqrt(squares) || 1;
  for (const slot of taken) {
    cells.push(sums.cells[slot] ?? 0);
    values.push((sums.values[slot] ?? 0) / length);
    sums.cells[slot] = free;
    sums.values[slot] = 0;
  }
  for (const [number, weight] of named) {
    cells.push(hashed + number);
    values.push(weight);
  }
  return { cells, values };
}

/** FNV-1a, 32 bits. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

function hashOfPair(first: string, second: string, seed: number): number {
  return hashOf(second, hashStep(hashOf(first, seed), edge));
}

function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Only the low bits are used, so the high ones are mixed in. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (half ^ (half >>> 13)) >>> 0;
}
