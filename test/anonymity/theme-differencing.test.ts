/** Overlapping periods: whoever collects every digest, picture, house view and export of a quarter can subtract no small group. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SituationId, situations } from "../../src/advice/situations.ts";
import { type Digest, makeDigest } from "../../src/themes/digest.ts";
import { renderHouse } from "../../src/themes/house-view.ts";
import { rangeOf } from "../../src/themes/range.ts";
import { renderDigest } from "../../src/themes/render-digest.ts";
import { toThemeChart } from "../../src/themes/theme-chart.ts";
import { type Week, weekAfter } from "../../src/themes/week.ts";
import { testAdvisor } from "../support/harness.ts";

const k = 5;
const weeks: Week[] = ["2026-W38"];
while (weeks.length < 13) weeks.push(weekAfter(weeks.at(-1) ?? "2026-W38"));
const themes: readonly SituationId[] = situations.slice(0, 6);

/** A theme in a week: how many people, and how many there might be instead for all that is shown. */
const cell = fc.oneof(
  fc.tuple(fc.nat(k - 1), fc.nat(k - 1)),
  ...[5, 10, 20, 50].map((least) => {
    const most = rangeOf(least, k)?.most ?? 120;
    return fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }));
  }),
);
const quarter = fc.array(fc.tuple(...themes.map(() => cell)), { minLength: weeks.length, maxLength: weeks.length });

function digestsOf(counts: readonly (readonly number[])[], anyone: readonly number[]): Digest[] {
  return counts.map((week, at) => {
    const counted = themes.map((situation, place) => ({ situation, people: week[place] ?? 0, overLine: 0 }));
    return makeDigest(weeks[at] ?? "2026-W38", { anyone: anyone[at] ?? 0, themes: counted }, k);
  });
}

/** All that anybody is ever shown, each week anew, over windows that overlap by seven of eight weeks. */
function everythingShown(digests: readonly Digest[]): string {
  const { policy, movesFor } = testAdvisor();
  const shown = digests.map((digest, at) => {
    const earlier = digests.slice(0, at).toReversed();
    const window = [digest, ...earlier.slice(0, 7)];
    const house = { digests: window, deeds: [], unposted: [], policy, k, locale: "en" } as const;
    return [
      renderDigest({ digest, earlier, locale: "en", advisor: { policy, movesFor } }),
      toThemeChart(window, k, "en"),
      renderHouse(house),
    ];
  });
  return JSON.stringify([shown, digests]);
}

describe("subtracting one period from another that overlaps it", () => {
  it("tells nothing beyond the ranges of each week: any other people in them leave every view as it is", () => {
    fc.assert(
      fc.property(quarter, fc.array(fc.nat(60), { minLength: 13, maxLength: 13 }), (cells, more) => {
        const [here, there] = [0, 1].map((world) => cells.map((week) => week.map((pair) => pair[world] ?? 0)));
        // As many people in all: the least number that is told is held by a property of its own (digest.test.ts).
        const anyone = cells.map((week, at) => Math.max(...week.flat()) + (more[at] ?? 0));
        expect(everythingShown(digestsOf(there ?? [], anyone))).toBe(everythingShown(digestsOf(here ?? [], anyone)));
      }),
      { numRuns: 60 },
    );
  });
});
