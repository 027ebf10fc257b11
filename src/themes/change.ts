/** How a theme moved: told only between two weeks that both show it, so that it says nothing the two don't. */
import type { Digest, ShownTheme } from "./digest.ts";
import { weeksBetween } from "./week.ts";

/** An earlier digest than this many weeks back is not compared with. */
export const weeksCompared = 4;

export interface Change {
  readonly direction: "more" | "same" | "fewer";
  /** How many weeks ago the theme was shown last; 1 is the week before. */
  readonly weeks: number;
}

/** @param earlier newest first. @returns null when none of the weeks before shows the theme */
export function changeOf(theme: ShownTheme, { week }: Digest, earlier: readonly Digest[]): Change | null {
  for (const before of earlier) {
    const weeks = weeksBetween(before.week, week);
    const shown = before.themes.find(({ situation }) => situation === theme.situation);
    // Ranges of another k don't line up.
    if (weeks < 1 || weeks > weeksCompared || shown === undefined) continue;
    const difference = theme.people.least - shown.people.least;
    const direction = difference > 0 ? "more" : difference < 0 ? "fewer" : "same";
    return { direction, weeks };
  }
  return null;
}
