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
  | {
      readonly kind: "write-rule" | "stop-rule" | "backing" | "inside" | "own-mistakes";
      readonly situation: SituationId;
    }
  | { readonly kind: "hold-rule"; readonly situation: SituationId; readonly clause: string };

const special: { readonly [Situation in SituationId]?: "stop-rule" | "backing" | "inside" | "own-mistakes" } = {
  abuse: "stop-rule",
  harassment: "stop-rule",
  threat: "stop-rule",
  unbacked: "backing",
  "over-your-head": "backing",
  internal: "inside",
  "our-mistake": "own-mistakes",
};

/** Of a theme, the house rules that name it; those for everything say nothing about it. */
export function rulesOf(situation: SituationId, policy: Policy): readonly string[] {
  return clausesFor(policy, situation)
    .filter(({ situations }) => situations !== "all")
    .map(({ id }) => id);
}

/** @param earlier newest first. @returns null when no theme is shown */
export function suggest(digest: Digest, earlier: readonly Digest[], policy: Policy): Suggestion | null {
  const [theme] = [...digest.themes].sort((one, other) => seen(other, digest, earlier) - seen(one, digest, earlier));
  if (theme === undefined) return null;
  const { situation } = theme;
  const [clause] = rulesOf(situation, policy);
  if (clause !== undefined) return { kind: "hold-rule", situation, clause };
  return { kind: special[situation] ?? "write-rule", situation };
}

/** In how many of the weeks before a theme was shown: what keeps coming back goes first, then what most people have. */
function seen({ situation }: ShownTheme, { week }: Digest, earlier: readonly Digest[]): number {
  const recent = earlier.filter((before) => weeksBetween(before.week, week) <= weeksCompared);
  return recent.filter(({ themes }) => themes.some((theme) => theme.situation === situation)).length;
}
