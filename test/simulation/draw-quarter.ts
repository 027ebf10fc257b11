/** Draws the end of the simulated quarter in three languages: `node test/simulation/draw-quarter.ts` writes docs/images/themes-*.png. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drawPng } from "../../adapters/shared/draw-png.ts";
import type { Locale } from "../../src/ports/platform.ts";
import { drawThemes, palettes } from "../../src/themes/draw-themes.ts";
import { readDigest } from "../../src/themes/stored-digest.ts";
import { toThemeChart } from "../../src/themes/theme-chart.ts";
import { testDigest } from "../support/harness.ts";
import { liveQuarter } from "./quarter.ts";

const folder = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const looks = { en: "light", pl: "dark", lt: "light" } as const satisfies Record<Locale, keyof typeof palettes>;

const { stored } = await liveQuarter("a quarter");
const digests = stored.map((body) => readDigest(JSON.parse(body)));
mkdirSync(folder, { recursive: true });
for (const [locale, look] of Object.entries(looks)) {
  const chart = toThemeChart(digests, testDigest.k, locale as Locale);
  const png = chart === null ? null : await drawPng(drawThemes(chart, palettes[look]));
  if (png === null) throw new Error("nothing was drawn");
  writeFileSync(`${folder}themes-${locale}.png`, png);
}
