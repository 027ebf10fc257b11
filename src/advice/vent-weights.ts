/** Weighs a vent for its situation, its verdict, its manner and whose words it is at once: their weights for one word lie side by side. */
import { decodeWeights, softmax } from "../language/classifier.ts";
import type { Features } from "../language/features.ts";
import { manners, type Verdict, verdicts } from "../prompts/playbook.ts";
import { type SituationId, situations } from "./situations.ts";
import { chancesAsFeatures } from "./vent-features.ts";

/** Low, since one example in seven is a client's: people paste more of them than that. Of 111 vents put aside six lie above. */
const leastClients = 0.2;
export const voices = ["colleague", "client"] as const;

/** Each part is trained for itself; in the file they are one table. */
export const weightLabels: readonly string[] = [
  ...situations,
  ...verdicts.map((verdict) => `verdict ${verdict}`),
  ...manners.map((manner) => `manner ${manner}`),
  ...voices.map((voice) => `voice ${voice}`),
];

/** Chances, together 1 in each list. */
export interface VentChances {
  readonly situation: readonly (readonly [SituationId, number])[];
  readonly verdict: readonly (readonly [Verdict, number])[];
  readonly overLine: number;
}

export interface VentWeights {
  /** Whether a client speaks to the firm, and no colleague of a client. */
  isClients(features: Features): boolean;
  /** @param features those of a client's words where they are a client's */
  chancesOf(features: Features): VentChances;
}

/** @throws {TypeError} when the weights were built for other labels or features. */
export function openVentWeights(weights: Buffer): VentWeights {
  const table = decodeWeights(weights, weightLabels);
  const [verdictsFrom, mannersFrom] = [situations.length, situations.length + verdicts.length];
  const voicesFrom = mannersFrom + manners.length;
  return {
    isClients(features) {
      const [, client = 0] = softmax(table.weigh(features).slice(voicesFrom));
      return client > leastClients;
    },
    chancesOf(features) {
      const told = table.weigh(features);
      const chances = softmax(told.slice(0, verdictsFrom));
      const all = table.weigh(chancesAsFeatures(chances), told);
      const verdictChances = softmax(all.slice(verdictsFrom, mannersFrom));
      const [, overLine = 0] = softmax(all.slice(mannersFrom, voicesFrom));
      return {
        situation: situations.map((id, at) => [id, chances[at] ?? 0]),
        verdict: verdicts.map((verdict, at) => [verdict, verdictChances[at] ?? 0]),
        overLine,
      };
    },
  };
}
