/** One suggestion for a procedure, from final numbers and the names of house rules alone; no vent is looked at. */
import type { Policy } from "../advice/house-rules.ts";
import type { SituationId } from "../advice/situations.ts";
import { clausesFor } from "../prompts/house-policy.ts";
import { weeksCompared } from "./change.ts";
import type { Digest, ShownTheme } from "./digest.ts";
import { weeksBetween } from "./week.ts";

/**
 * write-rule: no house rule covers it · hold-rule: one does, and it came back all the same · the others: what a rule for
 * clients does not solve.
 */
export type Suggestion =
  | { readonly kind: "write-rule"; readonly situation: RuledSituation }
  | { readonly kind: "stop-rule" | "backing" | "inside" | "own-mistakes"; readonly situation: SituationId }
  | { readonly kind: "hold-rule"; readonly situation: SituationId; readonly clause: string };

const special = {
  abuse: "stop-rule",
  harassment: "stop-rule",
  threat: "stop-rule",
  unbacked: "backing",
  "over-your-head": "backing",
  internal: "inside",
  "our-mistake": "own-mistakes",
} as const satisfies { readonly [Situation in SituationId]?: Suggestion["kind"] };

/** What a rule for clients can settle; the locales say what is to stand in one. */
export type RuledSituation = Exclude<SituationId, keyof typeof special | "off-topic">;

/** Of a theme, the house rules that name it; those for everything say nothing about it. */
export function rulesOf(situation: SituationId, policy: Policy): readonly string[] {
  return clausesFor(policy, situation)
    .filter(({ situations }) => situations !== "all")
    .map(({ id }) => id);
}

/** @param earlier newest first. @returns null when no theme is shown */
export function suggest(digest: Digest, earlier: readonly Digest[], policy: Policy): Suggestion | null {
  const [theme] = [...digest.themes].sort((one, other) => seen(other, digest, earlier) - seen(one, digest, earlier));
  if (theme === undefined || theme.situation === "off-topic") return null;
  const { situation } = theme;
  const [clause] = rulesOf(situation, policy);
  if (clause !== undefined) return { kind: "hold-rule", situation, clause };
  return isSpecial(situation) ? { kind: special[situation], situation } : { kind: "write-rule", situation };
}

/** In how many of the weeks before a theme was shown: what keeps coming back goes first, then what most people have. */
function seen({ situation }: ShownTheme, { week }: Digest, earlier: readonly Digest[]): number {
  const recent = earlier.filter((before) => weeksBetween(before.week, week) <= weeksCompared);
  return recent.filter(({ themes }) => themes.some((theme) => theme.situation === situation)).length;
}

function isSpecial(situation: Exclude<SituationId, "off-topic">): situation is keyof typeof special {
  return Object.hasOwn(special, situation);
}
