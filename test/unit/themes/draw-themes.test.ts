/** The picture of the themes: a document that anything can read, with every letter, in light and dark. */
import { describe, expect, it } from "vitest";
import { drawPng } from "../../../adapters/shared/draw-png.ts";
import type { Chart } from "../../../src/ports/platform.ts";
import { drawThemes, palettes } from "../../../src/themes/draw-themes.ts";
import { toThemeChart } from "../../../src/themes/theme-chart.ts";
import { eightWeeks } from "../../support/theme-weeks.ts";

const chart = toThemeChart(eightWeeks(), 5, "lt")!;
const blank: Chart = { ...chart, title: "", rows: chart.rows.map((row) => ({ ...row, label: "" })) };

describe("the picture of the themes", () => {
  it("names and describes itself to whoever does not see it", () => {
    const svg = drawThemes(chart);
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain(`<title>${chart.title}</title><desc>${chart.alt}</desc>`);
  });

  it("writes a number into shown cells only", () => {
    const numbers = [...drawThemes(chart).matchAll(/<text class="on-level-\d"[^>]*>([^<]*)</g)].map(([, text]) => text);
    const shown = chart.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.type === "shown" ? [cell.text] : [])),
    );
    expect(numbers).toEqual(shown);
  });

  it("explains hatching and gaps only where there are any", () => {
    const short = { ...chart, legend: { hidden: "kept back", missing: "no digest", note: "" } };
    const full = { ...short, rows: [{ ...chart.rows[0]!, cells: chart.rows[0]!.cells.slice(-4) }] };
    for (const words of ["kept back", "no digest"]) {
      expect(drawThemes(short)).toContain(words);
      expect(drawThemes(full)).not.toContain(words);
    }
  });

  it("takes every text as text", () => {
    const label = `<script>&"'\u0000\ud800 ż`;
    const svg = drawThemes({ ...chart, title: label, alt: label, rows: [{ ...chart.rows[0]!, label }] });
    expect(svg).not.toContain("<script>");
    expect(svg).toContain(`&lt;script&gt;&amp;&quot;' ż`);
  });

  it("becomes a PNG of a phone's width, twice as sharp, with its words drawn", async () => {
    const [png, wordless] = [await drawPng(drawThemes(chart)), await drawPng(drawThemes(blank))];
    expect(png?.subarray(1, 4).toString()).toBe("PNG");
    expect(png?.readUInt32BE(16)).toBe(720);
    expect(png!.length - wordless!.length).toBeGreaterThan(5000);
  });

  const drawTitle = (title: string) => drawPng(drawThemes({ ...blank, title }));
  /** A letter that the font does not have, and none. */
  const undrawn = Promise.all([drawTitle("\u{1f9ff}"), drawTitle(" ")]);

  it.each([..."ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", ..."ąčęėįšųūžĄČĘĖĮŠŲŪŽ", ..."–„”“…≥+"])("draws %s", async (letter) => {
    const drawn = await drawTitle(letter);
    for (const wrong of await undrawn) expect(drawn?.equals(wrong!)).toBe(false);
    expect(drawn).not.toBeNull();
  });

  it("can be read in both palettes", () => {
    for (const { ground, text, soft, levels, onLevels } of Object.values(palettes)) {
      const pairs = [[text, ground], [soft, ground], ...levels.map((level, place) => [onLevels[place]!, level])];
      for (const [ink, paper] of pairs) expect(contrast(ink!, paper!)).toBeGreaterThan(4.5);
    }
  });
});

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const light = [one, other].map((colour) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  });
  return Math.max(...light) / Math.min(...light);
}
