/** A chart as lines of text, for where no picture can be shown: bars that a fixed-width font keeps in line, and words. */
import type { Chart, ChartCell } from "../../src/ports/platform.ts";

const bars = { 1: "▂", 2: "▄", 3: "▆", 4: "█" } as const;

function toMark(cell: ChartCell): string {
  if (cell.type === "shown") return bars[cell.level];
  return cell.type === "hidden" ? "░" : "·";
}

/** One pair for each row: what it is, in words, and a mark for each week. */
export function chartRows({ rows }: Chart): { words: string; marks: string }[] {
  return rows.map(({ label, summary, cells }) => ({
    words: `${label}: ${summary}`,
    marks: cells.map(toMark).join(" "),
  }));
}

/** What the marks mean. */
export function chartLegend({ columns, rows, legend }: Chart): string {
  const types = new Set(rows.flatMap(({ cells }) => cells.map(({ type }) => type)));
  const lines = [`${columns[0]} → ${columns.at(-1)}`];
  if (types.has("hidden")) lines.push(`░ ${legend.hidden}`);
  if (types.has("missing")) lines.push(`· ${legend.missing}`);
  return [...lines, legend.note].join(" · ");
}
