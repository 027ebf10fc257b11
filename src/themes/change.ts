/** How a theme moved: told only between two weeks that both show it, so that it says nothing the two don't. */
import type { Digest, ShownTheme } from "./digest.ts";
import type { Range } from "./range.ts";
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
    if (weeks < 1 || weeks > weeksCompared || shown === undefined) continue;
    const direction = directionOf(shown.people, theme.people);
    return direction === null ? null : { direction, weeks };
  }
  return null;
}

/** @returns null for ranges that overlap and differ, as those under another k may: nobody can say which holds more */
function directionOf(before: Range, now: Range): Change["direction"] | null {
  if (before.least === now.least && before.most === now.most) return "same";
  if (before.most !== null && now.least > before.most) return "more";
  return now.most !== null && now.most < before.least ? "fewer" : null;
}
