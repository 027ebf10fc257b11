/** How likely it is that somebody tells of a mistake of their own side, by a classifier built from `prompts/admissions/` and the examples. */
import { readFileSync } from "node:fs";
import { type Classifier, decodeWeights } from "../language/classifier.ts";
import { type Features, featuresOf } from "../language/features.ts";
import { type Token, tokenize } from "../language/phrases.ts";
import { windowsOf } from "../safety/windows.ts";

/** "ours": the mistake was made on the side of whoever tells it, or the client is right, and it is told as a fact. */
export const admissionKinds = ["other", "ours"] as const;
export type AdmissionKind = (typeof admissionKinds)[number];

let loaded: Classifier<AdmissionKind> | null = null;

/** Read when the first vent is. */
function classifier(): Classifier<AdmissionKind> {
  loaded ??= decodeWeights(
    readFileSync(new URL("../../prompts/admissions/weights.bin", import.meta.url)),
    admissionKinds,
  );
  return loaded;
}

/** Of what the weights were built from. */
export function admissionWeightInputs(): string {
  return classifier().inputs;
}

/** @param text the person's own words, without the client's. @returns 0 to 1, of the stretch that sounds most like it */
export function admissionChance(text: string): number {
  return Math.max(0, ...admissionStretches(text).map((features) => classifier().chancesOf(features)[1] ?? 0));
}

/** An admission is a few words in a long complaint: a vent is weighed stretch by stretch. */
export function admissionStretches(text: string): Features[] {
  const tokens = tokenize(text);
  return windowsOf(tokens).map(({ from, to }) => featuresOfTokens(tokens.slice(from, to)));
}

/** Of a text as a whole. */
export function admissionFeatures(text: string): Features {
  return featuresOfTokens(tokenize(text));
}

function featuresOfTokens(tokens: readonly Token[]): Features {
  return featuresOf(tokens.flatMap(({ plain }) => (plain === "" ? [] : [plain])));
}
