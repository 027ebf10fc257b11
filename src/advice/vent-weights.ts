/** Weighs a vent for its situation, its verdict and its manner at once: their weights for one word lie side by side. */
import { decodeWeights, softmax } from "../language/classifier.ts";
import type { Features } from "../language/features.ts";
import { manners, type Verdict, verdicts } from "../prompts/playbook.ts";
import { type SituationId, situations } from "./situations.ts";
import { chancesAsFeatures } from "./vent-features.ts";

/** Each part is trained for itself; in the file they are one table. */
export const weightLabels: readonly string[] = [
  ...situations,
  ...verdicts.map((verdict) => `verdict ${verdict}`),
  ...manners.map((manner) => `manner ${manner}`),
];

/** Chances, together 1 in each list. */
export interface VentChances {
  readonly situation: readonly (readonly [SituationId, number])[];
  readonly verdict: readonly (readonly [Verdict, number])[];
  readonly overLine: number;
}

/** @throws {TypeError} when the weights were built for other labels or features. */
export function openVentWeights(weights: Buffer): (features: Features) => VentChances {
  const table = decodeWeights(weights, weightLabels);
  const [verdictsFrom, mannersFrom] = [situations.length, situations.length + verdicts.length];
  return (features) => {
    const told = table.weigh(features);
    const chances = softmax(told.slice(0, verdictsFrom));
    const all = table.weigh(chancesAsFeatures(chances), told);
    const verdictChances = softmax(all.slice(verdictsFrom, mannersFrom));
    const [, overLine = 0] = softmax(all.slice(mannersFrom));
    return {
      situation: situations.map((id, at) => [id, chances[at] ?? 0]),
      verdict: verdicts.map((verdict, at) => [verdict, verdictChances[at] ?? 0]),
      overLine,
    };
  };
}
