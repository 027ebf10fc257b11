/** The tiers of distress, from none to the gravest. */

/**
 * `now`: somebody dangerous is here or coming, or somebody's life is at risk. `self`: suicide, self-harm, not wanting to
 * live. `strain`: at the end of one's strength, hurt, or wanting to hurt somebody. `none`: an ordinary vent.
 */
export type Tier = "now" | "self" | "strain" | "none";

export const tiers = ["none", "strain", "self", "now"] as const satisfies readonly Tier[];

/** What may be advised on, published, and shown to a language model. */
export type CalmTier = Exclude<Tier, "now" | "self">;

/** Anything else is danger or despair: help comes first, and nothing else with it. */
export function isCalm(tier: Tier): tier is CalmTier {
  return tier !== "now" && tier !== "self";
}

export function graverOf(one: Tier, other: Tier): Tier {
  return tiers.indexOf(one) >= tiers.indexOf(other) ? one : other;
}
