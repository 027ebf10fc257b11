/** Guesses the tier where no signal tells it, by a classifier built from `test/evals/training/`. */
import { readFileSync } from "node:fs";
import { decodeWeights } from "../language/classifier.ts";
import { distressFeatures } from "./distress-features.ts";
import type { Hearing } from "./hear.ts";
import { type Tier, tiers } from "./tiers.ts";
import { type Window, windowsOf } from "./windows.ts";

/**
 * So sure it must be that a stretch is no ordinary one: higher where a text has many, each of which may ring, and where
 * signals stand already, and in a few words, which say little either way.
 */
const least = { alone: 0.6, among: 0.7, fewWords: 0.85, besideSignals: 0.85 };
const fewWords = 5;
/** Self and now take the advice away, so a guess has to be this sure of the two together; below it the private line of strain is shown. */
const leastGrave = 0.8;

const classifier = decodeWeights(readFileSync(new URL("../../prompts/distress/weights.bin", import.meta.url)), tiers);

/** Of what the weights were built from. */
export const weightInputs = classifier.inputs;

export function classify(hearing: Hearing): Tier {
  const windows = windowsOf(hearing.tokens);
  const usual = hearing.hits.length > 0 ? least.besideSignals : windows.length > 1 ? least.among : least.alone;
  let worst = 0;
  for (const window of windows) {
    const threshold = isShort(hearing, window) ? Math.max(usual, least.fewWords) : usual;
    worst = Math.max(worst, worstOf(classifier.chancesOf(distressFeatures(hearing, window)), threshold));
  }
  return tiers[worst] ?? "none";
}

/** Also a stretch in a longer text: "Mrs." ends no sentence, but it looks as if it did. */
function isShort({ tokens }: Hearing, { from, to }: Window): boolean {
  return tokens.slice(from, to).filter(({ word }) => word !== "").length <= fewWords;
}

/** The likelier of self and now, the graver of two as likely; strain when they are not sure; 0 when it is ordinary. */
function worstOf([ordinary = 1, , self = 0, now = 0]: readonly number[], threshold: number): number {
  if (1 - ordinary < threshold) return 0;
  if (self + now < leastGrave) return 1;
  return now >= self ? 3 : 2;
}
