/** Cuts a text into sentences; the full stop of "Gerb.", "np." or "5 kg." ends none where the sentence goes on. */
import { fold } from "./fold.ts";

/** Folded. Their full stop never ends a sentence: something always follows. */
const always =
  /(?<![\p{L}\p{N}])(?:mr|mrs|ms|dr|prof|ul|al|nr|tel|np|m\.in|p|sz|szan|zob|sw|pvz|t\.y|gerb|zr|sv|mgr|inz|e\.g|i\.e|\p{L}\.\s?\p{L})$/u;
/** Folded. Theirs ends one only before a capital or at the end. */
const within =
  /(?<![\p{L}\p{N}])(?:tj|tzn|itd|itp|pan|godz|min|sek|pkt|wg|tys|mln|proc|tukst|kt|dot|ub|br|mies|el|val|etc|vs|ca|inc|ltd|str|r|d|m|ok)$/u;
const longest = 8;

/** @param stop where in `text` the full stop stands */
export function isAbbreviation(text: string, stop: number): boolean {
  const before = fold(text.slice(Math.max(0, stop - longest), stop));
  if (always.test(before)) return true;
  const goesOn = /^\.\s+[^\p{Lu}\s]/u.test(text.slice(stop, stop + longest));
  return goesOn && within.test(before);
}

const end = /(?<=[.!?…])\s+|\n+/gu;

/** Sentences in order, with their stops and without the space between them; none is empty. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: space, index } of text.matchAll(end)) {
    const isStop = text[index - 1] === "." && !space.includes("\n");
    if (isStop && isAbbreviation(text, index - 1)) continue;
    sentences.push(text.slice(from, index));
    from = index + space.length;
  }
  sentences.push(text.slice(from));
  return sentences.filter((sentence) => sentence.trim() !== "");
}
