/** Mends sentences that do harm as a whole: they go, or a calm one stands instead. */
import type { Hit } from "./mark.ts";
import { holdsFact, holdsRequest } from "./matter.ts";
import { type DraftReading, tokensIn } from "./sentences.ts";
import type { Splice } from "./splice.ts";

/** @param mayGo whether something is left when they all go. @returns nothing for a sentence that its writer has to decide on. */
export function calmAll(reading: DraftReading, hits: readonly Hit[], mayGo: boolean): Map<Hit, Splice> {
  const calmed = new Map<Hit, Splice>();
  const said = new Set<string>();
  for (const hit of hits) {
    const { from, to, mend, kind } = hit;
    if (typeof mend !== "object" || !("calm" in mend)) continue;
    // What should not be known goes whatever it says; so does what should not be promised.
    if (!mend.always && kind !== "leak" && holdsMatter(reading, hit)) continue;
    const isNeeded = mend.always || (!mayGo && said.size === 0);
    const isSaid = said.has(mend.calm) || reading.own.includes(mend.calm);
    calmed.set(hit, { from, to, text: isNeeded && !isSaid ? inCaseOf(reading, hit, mend.calm) : "" });
    if (isNeeded) said.add(mend.calm);
  }
  return calmed;
}

function holdsMatter(reading: DraftReading, hit: Hit): boolean {
  const words = tokensIn(reading.tokens, hit);
  return holdsFact(reading, words) || holdsRequest(reading, words);
}

/** A sentence that began with a small letter, as after "Dzień dobry,", goes on with one. */
function inCaseOf({ own, language }: DraftReading, { from }: Hit, sentence: string): string {
  const isSmall = language !== "en" && /^\p{Ll}/u.test(own.slice(from));
  return isSmall ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
