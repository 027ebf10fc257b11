/** Guesses the tier where no signal tells it, by a classifier built from `test/evals/training/`. */
import { readFileSync } from "node:fs";
import { decodeHidden } from "../language/hidden-classifier.ts";
import { distressFeatures } from "./distress-features.ts";
import type { Hearing } from "./hear.ts";
import type { SignalKind } from "./signal-kinds.ts";
import { type Tier, tiers } from "./tiers.ts";
import { type Window, windowsOf } from "./windows.ts";

/**
 * So sure it must be that a stretch is no ordinary one: higher where a text has many, each of which may ring, where a figure
 * of speech, laughter or another time stands in it, and in a few words, which say little either way.
 */
const least = { alone: 0.58, among: 0.63, fewWords: 0.7, eased: 0.75 };
const fewWords = 5;
/** A danger told of another time is none now, unless it sounds as sure as this. */
const leastTold = 0.95;
const easing = ["figures", "laughing", "elsewhen"] as const satisfies readonly SignalKind[];
/** Self and now take the advice away, so a guess has to be this sure of the two together; below it the private line of strain is shown. */
const leastGrave = 0.64;

const classifier = decodeHidden(readFileSync(new URL("../../prompts/distress/weights.bin", import.meta.url)), tiers);

/** Of what the weights were built from. */
export const weightInputs = classifier.inputs;

export function classify(hearing: Hearing): Tier {
  const windows = windowsOf(hearing.tokens);
  const usual = windows.length > 1 ? least.among : least.alone;
  let worst = 0;
  for (const window of windows) {
    const chances = classifier.chancesOf(distressFeatures(hearing, window));
    // Most stretches end here.
    if (1 - (chances[0] ?? 1) < usual) continue;
    const eased = easing.filter((kind) => isIn(window, kind, hearing) && !isOverruled(window, kind, hearing));
    const threshold = Math.max(
      usual,
      isShort(hearing, window) ? least.fewWords : 0,
      eased.length > 0 ? least.eased : 0,
    );
    worst = Math.max(worst, worstOf(chances, threshold, eased));
  }
  return tiers[worst] ?? "none";
}

/** "He threatened me yesterday and is here now." */
function isOverruled(window: Window, kind: SignalKind, hearing: Hearing): boolean {
  return kind === "elsewhen" && isIn(window, "rightNow", hearing);
}

function isIn({ from, to }: Window, kind: SignalKind, { hits }: Hearing): boolean {
  return hits.some((hit) => hit.kind === kind && hit.from >= from && hit.to <= to);
}

/** Also a stretch in a longer text: "Mrs." ends no sentence, but it looks as if it did. */
function isShort({ tokens }: Hearing, { from, to }: Window): boolean {
  return tokens.slice(from, to).filter(({ word }) => word !== "").length <= fewWords;
}

/**
 * The likelier of self and now, the graver of two as likely; strain when they are not sure; 0 when it is ordinary. A dark
 * joke is no wish to die.
 */
function worstOf(
  [, strain = 0, self = 0, told = 0]: readonly number[],
  threshold: number,
  eased: readonly (typeof easing)[number][],
): number {
  const now = eased.includes("elsewhen") && told < leastTold ? 0 : told;
  if (strain + self + now < threshold) return 0;
  if (self + now < leastGrave || (eased.includes("laughing") && self > now)) return 1;
  return now >= self ? 3 : 2;
}
