/** Two-word names, good for one thread only: chosen by the author's tag in that thread, never equal for two authors. */
import type { Locale } from "../ports/platform.ts";
import { pseudonymWords } from "./word-list.ts";

/** How many names each language has; the same in all, so that an index fits any. */
export const pseudonymCount = Math.min(
  ...Object.values(pseudonymWords).map(({ adjectives, nouns }) => adjectives.length * nouns.length),
);

/**
 * The index of an author's name in one thread.
 * @param tag the author's tag under the thread's key. @param taken indexes that other authors of the thread have.
 */
export function choosePseudonym(tag: Buffer, taken: ReadonlySet<number>): number {
  let index = tag.readUInt32BE(0) % pseudonymCount;
  while (taken.has(index)) index = (index + 1) % pseudonymCount;
  return index;
}

/** The name behind an index, in the language of the channel: "Quiet Heron", "Cicha Czapla", "Tykus Garnys". */
export function pseudonymAt(index: number, locale: Locale): string {
  const { adjectives, nouns } = pseudonymWords[locale];
  const noun = nouns[index % nouns.length];
  const adjective = adjectives[Math.floor(index / nouns.length) % adjectives.length];
  if (noun === undefined || adjective === undefined) throw new RangeError("no such pseudonym");
  return `${noun.gender === "f" ? adjective.feminine : adjective.masculine} ${noun.word}`;
}
