/** Final numbers for a spreadsheet: what every digest showed, and nothing else. */
import type { Digests } from "../storage/digests.ts";
import { underK } from "./digest.ts";
import { readDigest } from "./stored-digest.ts";

/** One theme of one week of one space; a week that shows none has one line with an empty theme. */
export interface ExportedTheme {
  readonly platform: string;
  readonly space: string;
  readonly week: string;
  readonly theme: string;
  readonly least: number | null;
  /** Null: or more. */
  readonly most: number | null;
  readonly overLine: boolean | null;
}

/** @param k as it is set now: what was shown under a smaller one is left out */
export function exportDigests(digests: Digests, k: number): ExportedTheme[] {
  return digests.all().flatMap(({ platform, space, body }): ExportedTheme[] => {
    const { week, themes } = underK(readDigest(body), k);
    const place = { platform, space, week };
    if (themes.length === 0) return [{ ...place, theme: "", least: null, most: null, overLine: null }];
    return themes.map(({ situation, people, overLine }) => ({ ...place, theme: situation, ...people, overLine }));
  });
}

const columns = ["platform", "space", "week", "theme", "least", "most", "overLine"] as const;
const headings = "platform,space,week,theme,people_least,people_most,over_line";

/** Ids and numbers only, so that nothing in it needs quoting and no spreadsheet takes it for a formula. */
export function toCsv(themes: readonly ExportedTheme[]): string {
  const lines = themes.map((theme) => columns.map((column) => String(theme[column] ?? "")).join(","));
  return `${[headings, ...lines].join("\n")}\n`;
}
