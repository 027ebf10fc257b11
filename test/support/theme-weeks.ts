/** Eight weeks of final digests, with a gap and with weeks in which a theme was kept back. */
import type { SituationId } from "../../src/advice/situations.ts";
import type { Digest } from "../../src/themes/digest.ts";
import { rangesFor } from "../../src/themes/range.ts";
import { type Week, weekBefore } from "../../src/themes/week.ts";

export const lastWeek: Week = "2026-W47";

/** Steps of the ranges for k of 5: 0 is 5 to 9, 1 is 10 to 19, 2 is 20 to 49, 3 is 50 or more. */
type Steps = Partial<Record<SituationId, 0 | 1 | 2 | 3>>;

export function digestOf(week: Week, steps: Steps): Digest {
  const themes = Object.entries(steps).map(([situation, step]) => ({
    situation: situation as SituationId,
    people: rangesFor(5)[step]!,
    overLine: false,
  }));
  return { week, k: 5, atLeast: null, themes };
}

export function eightWeeks(): Digest[] {
  const weeks: [number, Steps][] = [
    [0, { "scope-creep": 2, "late-payment": 0 }],
    [1, { "scope-creep": 3 }],
    [2, { "scope-creep": 1, "reputation-threat": 1, "late-payment": 0 }],
    [3, { "scope-creep": 0 }],
    [4, { "reputation-threat": 2 }],
    [6, { "late-payment": 1 }],
    [7, {}],
  ];
  return weeks.map(([ago, steps]) => digestOf(weekBefore(lastWeek, ago), steps));
}
