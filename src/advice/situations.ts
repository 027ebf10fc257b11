/** The 21 situations, in the order of precedence that decides between equally likely ones. */

/** @see docs/glossary.md; the ids are part of the advice contract and never change. */
export const situations = [
  "threat",
  "harassment",
  "abuse",
  "suspected-fraud",
  "unbacked",
  "over-your-head",
  "our-mistake",
  "reputation-threat",
  "late-payment",
  "policy-exception",
  "scope-creep",
  "endless-revisions",
  "price-pressure",
  "know-it-all",
  "never-satisfied",
  "micromanaging",
  "ghosting",
  "false-urgency",
  "confused-client",
  "internal",
  "off-topic",
] as const;

export type SituationId = (typeof situations)[number];

export function isSituation(id: string): id is SituationId {
  return (situations as readonly string[]).includes(id);
}

/** About what somebody does to us, or about our own people: that the client is right there mostly tells of no mistake. */
export const withoutMistake: ReadonlySet<SituationId> = new Set<SituationId>([
  "abuse",
  "harassment",
  "threat",
  "internal",
  "unbacked",
  "off-topic",
]);
