/** The simulated quarter holds what the design promises: no small group, no subtraction, no word of any vent. */
import { beforeAll, describe, expect, it } from "vitest";
import { attack, nameOf } from "./attacks.ts";
import { firstWeek, liveQuarter, type Quarter, weekCount } from "./quarter.ts";

describe("a quarter of thirty people", () => {
  let quarter: Quarter;
  beforeAll(async () => {
    quarter = await liveQuarter("a quarter");
  }, 120_000);

  it("has one digest for each week, each posted once", () => {
    const weeks = quarter.stored.map((body) => (JSON.parse(body) as { week: string }).week);
    expect(weeks).toEqual(Array.from({ length: weekCount }, (_, number) => nameOf(firstWeek, number)));
    expect(quarter.posted).toHaveLength(weekCount);
    expect(new Set(quarter.posted.map((text) => text.split("\n")[0])).size).toBe(weekCount);
  });

  it("shows themes, and never a small group, nor one that subtraction finds", () => {
    const figures = attack(quarter.vents, firstWeek, weekCount);
    expect(quarter.posted.filter((text) => /: \d+–\d+ people/.test(text)).length).toBeGreaterThan(9);
    expect(figures.smallCells).toBeGreaterThan(50);
    expect(figures.shown.overKMessages).toBeGreaterThan(10);
    expect(figures.shown.ours).toBe(0);
    expect(figures.subtracted.exactTotals).toBeGreaterThan(0);
    expect(figures.subtracted.ours).toBe(0);
    expect(figures.noticed.ours).toBeLessThan(figures.noticed.exactNumbers / 2);
  });

  it("says no word that anybody wrote, and counts whoever writes most as one", () => {
    const everything = [...quarter.posted, ...quarter.stored].join("\n");
    expect(quarter.marks.filter((mark) => everything.includes(mark))).toEqual([]);
    expect(everything).not.toContain("micromanaging");
    expect(everything).not.toContain("Controls every step");
  });

  it("posts in the channel what anybody reads who asks", () => {
    for (let week = 0; week < weekCount; week += 1) expect(quarter.posted[week]).toBe(quarter.read(week, "en"));
  });
});
