/** The last eight weeks by theme, as a chart: only what final digests show, in their ranges. */
import type { SituationId } from "../advice/situations.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { Chart, ChartCell, Locale } from "../ports/platform.ts";
import type { Digest } from "./digest.ts";
import type { Range } from "./range.ts";
import { mondayOf } from "./week.ts";

export const weeksShown = 8;
/** More rows than a glance takes in help nobody. */
const mostRows = 8;
const weekMs = 7 * 86_400_000;

/** @param digests in any order, under the `k` of today. @returns null when there is nothing to draw */
export function toThemeChart(digests: readonly Digest[], k: number, locale: Locale): Chart | null {
  const latest = Math.max(...digests.map(({ week }) => mondayOf(week)));
  const columns = Array.from({ length: weeksShown }, (_, place) => latest - (weeksShown - 1 - place) * weekMs);
  const byWeek = columns.map((from) => digests.find(({ week }) => mondayOf(week) === from) ?? null);
  const rows = rank(byWeek).slice(0, mostRows);
  if (rows.length === 0) return null;
  const t = textsFor(locale);
  // "28 Sept" is the one label that would not fit.
  const days = columns.map((from) => shortDays[locale].format(from).replace("Sept", "Sep"));
  const drawn = rows.map((situation) => {
    const ranges = byWeek.map((week) => rangeOf(week, situation));
    const cells = byWeek.map((week, place) => toCell(week, ranges[place] ?? null, k));
    return { label: t[`situation.${situation}`], summary: summarize(ranges, days, locale), cells };
  });
  const title = t["chart.heading"];
  const alt = [`${title}.`, ...drawn.map(({ label, summary }) => `${label}: ${summary}.`)].join(" ");
  const legend = { hidden: t["chart.hidden"](k), missing: t["chart.missing"], note: t["chart.note"] };
  return { title, alt, columns: days, rows: drawn, legend };
}

function rangeOf(week: Digest | null, situation: SituationId): Range | null {
  return week?.themes.find((theme) => theme.situation === situation)?.people ?? null;
}

function toCell(week: Digest | null, people: Range | null, k: number): ChartCell {
  if (week === null) return { type: "missing" };
  return people === null ? { type: "hidden" } : { type: "shown", level: levelOf(people, k), text: formatRange(people) };
}

/** By the number itself, not by what else there is: the same shade means the same in every picture. */
function levelOf({ least }: Range, k: number): 1 | 2 | 3 | 4 {
  if (least >= 10 * k) return 4;
  if (least >= 4 * k) return 3;
  return least >= 2 * k ? 2 : 1;
}

/** Themes that were shown at all: those of the latest week first, each by its number. */
function rank(byWeek: readonly (Digest | null)[]): SituationId[] {
  const newestFirst = byWeek.toReversed().flatMap((week) => (week === null ? [] : [week]));
  const ranked = newestFirst.flatMap(({ themes }) =>
    themes.toSorted((one, other) => other.people.least - one.people.least).map(({ situation }) => situation),
  );
  return [...new Set(ranked)];
}

function summarize(ranges: readonly (Range | null)[], days: readonly string[], locale: Locale): string {
  const t = textsFor(locale);
  const last = ranges.at(-1) ?? null;
  const latest = last === null ? t["chart.latest.hidden"] : t["chart.latest"](formatRange(last));
  const most = ranges.reduce((best, range) => ((range?.least ?? 0) > (best?.least ?? 0) ? range : best), null);
  if (most === null || most.least === last?.least) return latest;
  return `${latest}, ${t["chart.most"](formatRange(most), days[ranges.lastIndexOf(most)] ?? "")}`;
}

/** "5–9", "50+" */
export function formatRange({ least, most }: Range): string {
  return most === null ? `${least}+` : `${least}–${most}`;
}

const shortDays = { en: dayFormat("en-GB"), pl: dayFormat("pl"), lt: dayFormat("lt") };

function dayFormat(tag: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", timeZone: "UTC" });
}
