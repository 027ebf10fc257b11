/** Guesses the tier where no signal tells it, by a classifier built from `test/evals/training/`. */
import { readFileSync } from "node:fs";
import { decodeWeights } from "../language/classifier.ts";
import { distressFeatures } from "./distress-features.ts";
import type { Hearing } from "./hear.ts";
import { type Tier, tiers } from "./tiers.ts";
import { windowsOf } from "./windows.ts";

/**
 * So sure it must be that a stretch is no ordinary one: higher where a text has many, each of which may ring, and where
 * signals stand already, and in a few words, which say little either way.
 */
const least = { alone: 0.6, among: 0.7, fewWords: 0.85, besideSignals: 0.85 };
const fewWords = 5;
/** Self and now take the advice away, so a guess has to be this sure of the two together; below it the private line of strain is shown. */
const leastGrave = 0.7;

const classifier = decodeWeights(readFileSync(new URL("../../prompts/distress/weights.bin", import.meta.url)), tiers);

/** Of what the weights were built from. */
export const weightInputs = classifier.inputs;

export function classify(hearing: Hearing): Tier {
  const windows = windowsOf(hearing.tokens);
  const threshold = thresholdFor(hearing, windows.length);
  let worst = 0;
  for (const window of windows) {
    worst = Math.max(worst, worstOf(classifier.chancesOf(distressFeatures(hearing, window)), threshold));
  }
  return tiers[worst] ?? "none";
}

function thresholdFor({ hits, tokens }: Hearing, windows: number): number {
  if (hits.length > 0) return least.besideSignals;
  if (windows > 1) return least.among;
  return tokens.filter(({ word }) => word !== "").length <= fewWords ? least.fewWords : least.alone;
}

/** The likelier of self and now, the graver of two as likely; strain when they are not sure; 0 when it is ordinary. */
function worstOf([ordinary = 1, , self = 0, now = 0]: readonly number[], threshold: number): number {
  if (1 - ordinary < threshold) return 0;
  if (self + now < leastGrave) return 1;
  return now >= self ? 3 : 2;
}
