/** The chart of the last weeks: what final digests show, and not one number more. */
import { describe, expect, it } from "vitest";
import { toThemeChart } from "../../../src/themes/theme-chart.ts";
import { weekBefore } from "../../../src/themes/week.ts";
import { digestOf, eightWeeks, lastWeek } from "../../support/theme-weeks.ts";

const marks = { shown: "#", hidden: "/", missing: "." } as const;

function drawn(digests = eightWeeks()): Record<string, string> {
  const rows = toThemeChart(digests, 5, "en")?.rows ?? [];
  return Object.fromEntries(rows.map(({ label, cells }) => [label, cells.map(({ type }) => marks[type]).join("")]));
}

describe("the chart of the themes", () => {
  it("has a row for each theme that was shown, the latest ones first, and a cell for each of eight weeks", () => {
    expect(drawn()).toEqual({
      "More and more, beyond what was agreed": "//./####",
      "Doesn't pay": "/#.//#/#",
      "Threatens with a review or a lawyer": "//.#/#//",
    });
  });

  it("shows ranges and shades that mean the same in every picture", () => {
    const cells = toThemeChart(eightWeeks(), 5, "en")?.rows[0]?.cells ?? [];
    expect(cells.slice(4)).toEqual([
      { type: "shown", level: 1, text: "5–9" },
      { type: "shown", level: 2, text: "10–19" },
      { type: "shown", level: 4, text: "50+" },
      { type: "shown", level: 3, text: "20–49" },
    ]);
  });

  it("draws a theme under k as it draws one that nobody had", () => {
    const [one] = Object.values(drawn([digestOf(lastWeek, { ghosting: 0 }), digestOf(weekBefore(lastWeek, 1), {})]));
    expect(one).toBe("....../#");
  });

  it("leaves out weeks that are further back, and draws nothing where no theme was shown", () => {
    const old = digestOf(weekBefore(lastWeek, 8), { ghosting: 3 });
    expect(drawn([...eightWeeks(), old])).toEqual(drawn());
    expect(toThemeChart([], 5, "en")).toBeNull();
    expect(toThemeChart([digestOf(lastWeek, {})], 5, "en")).toBeNull();
  });

  it.each([
    [
      "en",
      "What kept coming up, week by week. More and more, beyond what was agreed: 20–49 people in the latest week, 50+ in the week of 9 Nov. Doesn't pay: 5–9 people in the latest week, 10–19 in the week of 5 Oct. Threatens with a review or a lawyer: not shown in the latest week, 20–49 in the week of 19 Oct.",
    ],
    [
      "pl",
      "Co się powtarzało, tydzień po tygodniu. Chce coraz więcej, ponad ustalenia: w ostatnim tygodniu 20–49 osób, 50+ w tygodniu od 9 lis. Nie płaci: w ostatnim tygodniu 5–9 osób, 10–19 w tygodniu od 5 paź. Straszy opinią albo prawnikiem: w ostatnim tygodniu bez liczby, 20–49 w tygodniu od 19 paź.",
    ],
    [
      "lt",
      "Kas kartojosi savaitė po savaitės. Prašo daugiau, nei sutarta: paskutinę savaitę 20–49 žmonės, daugiausia savaitę nuo 11-09: 50+. Nemoka: paskutinę savaitę 5–9 žmonės, daugiausia savaitę nuo 10-05: 10–19. Grasina atsiliepimu ar advokatu: paskutinę savaitę skaičius nerodomas, daugiausia savaitę nuo 10-19: 20–49.",
    ],
  ] as const)("says in words what it shows, in %s", (locale, alt) => {
    expect(toThemeChart(eightWeeks(), 5, locale)?.alt).toBe(alt);
  });
});
