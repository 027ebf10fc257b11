/** Pictures of the themes: eight rows of eight weeks, from the digests to the PNG; the first one loads the library. */
import { drawPng } from "../../adapters/shared/draw-png.ts";
import { type SituationId, situations } from "../../src/advice/situations.ts";
import { locales } from "../../src/i18n/catalogue.ts";
import type { Digest } from "../../src/themes/digest.ts";
import { drawThemes, palettes } from "../../src/themes/draw-themes.ts";
import { rangesFor } from "../../src/themes/range.ts";
import { toThemeChart } from "../../src/themes/theme-chart.ts";
import { weekBefore } from "../../src/themes/week.ts";
import { median, percentile, rounded } from "./statistics.ts";

const k = 5;

export async function measurePictures(smoke: boolean): Promise<object> {
  const digests = Array.from({ length: 8 }, (_, ago) => fullWeek(ago));
  const residentBefore = process.memoryUsage().rss;
  const times: number[] = [];
  for (let round = 0; round < (smoke ? 3 : 100); round += 1) {
    const started = performance.now();
    const chart = toThemeChart(digests, k, locales[round % locales.length] ?? "en");
    const png = chart === null ? null : await drawPng(drawThemes(chart, palettes.dark));
    times.push(performance.now() - started);
    if (png === null) return { samples: 0 };
  }
  const [first = 0, ...later] = times;
  return {
    samples: later.length,
    firstMs: rounded(first),
    medianMs: rounded(median(later)),
    p99Ms: rounded(percentile(later, 0.99)),
    moreMemoryMb: Math.round((process.memoryUsage().rss - residentBefore) / 1e6),
  };
}

function fullWeek(ago: number): Digest {
  const themes = situations.slice(0, 8).map((situation: SituationId, place) => ({
    situation,
    people: rangesFor(k)[(place + ago) % 4] ?? { least: k, most: null },
    overLine: false,
  }));
  return { week: weekBefore("2026-W47", ago), k, atLeast: null, themes };
}
