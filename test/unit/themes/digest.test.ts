/** Final numbers: what is shown of exact counts, and that subtraction finds no small group in it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SituationId, situations } from "../../../src/advice/situations.ts";
import { type Digest, makeDigest, underK, type WeekCounts } from "../../../src/themes/digest.ts";
import { rangeOf, rangesFor } from "../../../src/themes/range.ts";

const week = "2026-W47";

function count(situation: SituationId, people: number, overLine = 0) {
  return { situation, people, overLine };
}

/** Counts as people can cause them: nobody is in more themes than there are, and everybody is in one. */
const possibleCounts: fc.Arbitrary<WeekCounts> = fc
  .array(fc.uniqueArray(fc.constantFrom(...situations.slice(0, 20)), { minLength: 1, maxLength: 3 }), { maxLength: 90 })
  .map((people) => ({
    anyone: people.length,
    themes: situations.map((situation) =>
      count(situation, people.filter((themes) => themes.includes(situation)).length),
    ),
  }));

/** What a reader who subtracts is sure of: so many people, and so many at most, were counted in no theme that is shown. */
function rest({ atLeast, themes }: Digest): { least: number; most: number } {
  if (atLeast === null) return { least: 0, most: Number.POSITIVE_INFINITY };
  const inThemes = themes.reduce((sum, { people }) => sum + (people.most ?? Number.POSITIVE_INFINITY), 0);
  return { least: Math.max(0, atLeast - inThemes), most: Number.POSITIVE_INFINITY };
}

describe("ranges", () => {
  it("begin at k and never overlap", () => {
    expect(rangesFor(5)).toEqual([
      { least: 5, most: 9 },
      { least: 10, most: 19 },
      { least: 20, most: 49 },
      { least: 50, most: null },
    ]);
  });

  it("have no place for fewer than k", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 3, max: 100 }), (people, k) => {
        const range = rangeOf(people, k);
        if (people < k) expect(range).toBeNull();
        else expect(range?.least ?? 0).toBeLessThanOrEqual(people);
        expect(range?.most ?? people).toBeGreaterThanOrEqual(people);
      }),
    );
  });
});

describe("a digest", () => {
  it("shows themes from k people on, as ranges, and none below", () => {
    const digest = makeDigest(
      week,
      { anyone: 12, themes: [count("abuse", 4), count("ghosting", 5), count("late-payment", 11)] },
      5,
    );
    expect(digest.themes.map(({ situation, people }) => [situation, people.least, people.most])).toEqual([
      ["late-payment", 10, 19],
      ["ghosting", 5, 9],
    ]);
    expect(JSON.stringify(digest)).not.toContain("abuse");
  });

  it("says the same of a theme with k less one people and of one with nobody", () => {
    const of = (people: number) =>
      JSON.stringify(makeDigest(week, { anyone: 9, themes: [count("ghosting", 9), count("abuse", people)] }, 5));
    expect(of(4)).toBe(of(0));
  });

  it("orders themes of one range in a fixed way, not by who has more", () => {
    const order = (one: number, other: number) =>
      makeDigest(week, { anyone: 9, themes: [count("ghosting", one), count("abuse", other)] }, 5).themes.map(
        ({ situation }) => situation,
      );
    expect(order(9, 5)).toEqual(order(5, 9));
  });

  it("tells the least number of people so low that nothing can be subtracted from it", () => {
    const digest = makeDigest(week, { anyone: 12, themes: [count("ghosting", 9), count("abuse", 3)] }, 5);
    // "At least 10" less "at most 9" would say that somebody has a theme which is not shown.
    expect(digest.atLeast).toBe(5);
    expect(makeDigest(week, { anyone: 25, themes: [count("ghosting", 9)] }, 5).atLeast).toBe(20);
    expect(makeDigest(week, { anyone: 4, themes: [] }, 5).atLeast).toBeNull();
    expect(makeDigest(week, { anyone: 7, themes: [count("abuse", 4), count("ghosting", 3)] }, 5).atLeast).toBe(5);
  });

  it("never leaves a reader who subtracts with a group of fewer than k, whatever the counts", () => {
    fc.assert(
      fc.property(possibleCounts, fc.integer({ min: 3, max: 12 }), (counts, k) => {
        const digest = makeDigest(week, counts, k);
        const { least } = rest(digest);
        expect(least === 0 || least >= k).toBe(true);
        for (const { people } of digest.themes) expect(people.least).toBeGreaterThanOrEqual(k);
        expect(digest.atLeast ?? 0).toBeLessThanOrEqual(counts.anyone);
      }),
      { numRuns: 500 },
    );
  });

  it("is the same for every count that would hide the same theme: one person more in it changes nothing", () => {
    fc.assert(
      fc.property(possibleCounts, fc.integer({ min: 3, max: 12 }), (counts, k) => {
        const digest = JSON.stringify(makeDigest(week, counts, k));
        const emptied = counts.themes.map((theme) => (theme.people < k ? { ...theme, people: 0, overLine: 0 } : theme));
        expect(JSON.stringify(makeDigest(week, { ...counts, themes: emptied }, k))).toBe(digest);
      }),
    );
  });

  it("says that clients were over the line only from k people on, and from half of a theme on", () => {
    const said = (people: number, overLine: number) =>
      makeDigest(week, { anyone: 40, themes: [count("ghosting", people, overLine)] }, 5).themes[0]?.overLine;
    expect([said(9, 4), said(9, 5), said(30, 14), said(30, 15)]).toEqual([false, true, false, true]);
  });
});

describe("a digest under another k", () => {
  const digest = makeDigest(week, { anyone: 30, themes: [count("ghosting", 9, 9), count("abuse", 20, 20)] }, 5);

  it("shows less once k was raised", () => {
    const raised = underK(digest, 10);
    expect(raised.themes.map(({ situation, overLine }) => [situation, overLine])).toEqual([["abuse", false]]);
    expect(raised.atLeast).toBeNull();
  });

  it("shows no more once k was lowered: nothing more was kept", () => {
    expect(underK(digest, 3)).toEqual(digest);
  });
});
