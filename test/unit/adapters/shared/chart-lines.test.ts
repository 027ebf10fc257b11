/** The chart where no picture can be shown. */
import { expect, it } from "vitest";
import { chartLegend, chartRows } from "../../../../adapters/shared/chart-lines.ts";
import { toThemeChart } from "../../../../src/themes/theme-chart.ts";
import { eightWeeks } from "../../../support/theme-weeks.ts";

it("says each theme in words, with a mark for each week, and what the marks mean", () => {
  const chart = toThemeChart(eightWeeks(), 5, "en")!;
  expect(chartRows(chart)[0]).toEqual({
    words: "More and more, beyond what was agreed: 20–49 people in the latest week, 50+ in the week of 9 Nov",
    marks: "░ ░ · ░ ▂ ▄ █ ▆",
  });
  expect(chartLegend(chart)).toBe(
    "28 Sep → 16 Nov · ░ fewer than 5 people, or kept back to protect a small group · · no digest that week · The numbers are people, rounded.",
  );
});
