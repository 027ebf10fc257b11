/** Whether posts wait for moderators, and how many reports hide one; what must fit together with the moderators' channels. */
import * as v from "valibot";
import { wholeNumber } from "./whole-number.ts";

export type ReviewMode = "off" | "first" | "all";

export const reviewVariables = {
  REVIEW_MODE: v.optional(v.picklist(["off", "first", "all"], 'must be "off", "first" or "all"'), "off"),
  REPORT_THRESHOLD: wholeNumber(1, 100, 3, "people"),
} as const;

type Values = Readonly<Partial<Record<string, unknown>>>;

/** Posts that wait for nobody would never appear. @param env what is set, checked or not */
export function reviewProblems(env: Values): readonly string[] {
  if (env.REVIEW_MODE !== "first" && env.REVIEW_MODE !== "all") return [];
  return (["SLACK", "DISCORD"] as const)
    .filter((platform) => env[`${platform}_VENT_CHANNEL`] && !env[`${platform}_MOD_CHANNEL`])
    .map(
      (platform) =>
        `REVIEW_MODE holds posts for moderators, so ${platform}_MOD_CHANNEL must name their private channel; or set REVIEW_MODE=off`,
    );
}
