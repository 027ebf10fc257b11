/** Guesses what a sentence of a draft does to its reader, by a classifier built from `prompts/drafts/`. */
import { readFileSync } from "node:fs";
import { type Classifier, decodeWeights } from "../../language/classifier.ts";
import type { Locale } from "../../ports/platform.ts";
import { sentenceFeatures } from "./sentence-features.ts";

export const sentenceKinds = ["none", "inflames", "promises", "blames", "leaks"] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

/** So sure it must be that a sentence is no good one; how it was chosen: docs/adr/2026-11-22-guess-at-sentences.md. */
const leastHarm = 0.8;
/** Below it a sentence is taken for a good one, whatever a rule says of an offer in it; chosen on two writers, each while training on the other. */
const mostHarm = 0.35;

export interface Judgement {
  /** "none" also where it can't tell. */
  readonly kind: SentenceKind;
  /** Whether it is surely harmless. */
  readonly isGood: boolean;
}

let loaded: Classifier<SentenceKind> | null = null;

/** Read when the first draft is checked. */
function classifier(): Classifier<SentenceKind> {
  const file = () => readFileSync(new URL("../../../prompts/drafts/weights.bin", import.meta.url));
  loaded ??= decodeWeights(file(), sentenceKinds);
  return loaded;
}

/** Of what the weights were built from. */
export function sentenceWeightInputs(): string {
  return classifier().inputs;
}

export function judgeSentence(sentence: string, locale: Locale): Judgement {
  const [good = 1, ...harms] = classifier().chancesOf(sentenceFeatures(sentence, locale));
  const harm = 1 - good;
  const likeliest = sentenceKinds[1 + harms.indexOf(Math.max(...harms))] ?? "none";
  return { kind: harm < leastHarm ? "none" : likeliest, isGood: harm < mostHarm };
}
