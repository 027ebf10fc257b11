/** Final digests for a person at a terminal: one week after the other, in the words of the digest. */
import { isSituation } from "../../src/advice/situations.ts";
import { formatWeek, textsFor } from "../../src/i18n/catalogue.ts";
import type { Locale } from "../../src/ports/platform.ts";
import type { ExportedTheme } from "../../src/themes/export-digests.ts";
import { mondayOf, type Week } from "../../src/themes/week.ts";

export function printThemes(themes: readonly ExportedTheme[], locale: Locale): string {
  const t = textsFor(locale);
  if (themes.length === 0) return `${t["themes.none"]}\n`;
  const weeks = Map.groupBy(themes, ({ platform, space, week }) => `${platform} ${space} ${week}`);
  const parts = [...weeks.values()].map((ofWeek) => {
    const [{ platform, space, week } = { platform: "", space: "", week: "" }] = ofWeek;
    const heading = `${t["digest.heading"](formatWeek(mondayOf(week as Week), locale))} (${platform}, ${space})`;
    return [heading, ...ofWeek.map((theme) => `- ${line(theme, locale)}`)].join("\n");
  });
  return `${parts.join("\n\n")}\n`;
}

function line({ theme, least, most, overLine }: ExportedTheme, locale: Locale): string {
  const t = textsFor(locale);
  if (least === null || !isSituation(theme)) return t["digest.few"];
  const people = most === null ? t["digest.people.more"](least) : t["digest.people"](least, most);
  return t["digest.theme"](t[`situation.${theme}`], overLine ? `${people}, ${t["digest.over-line"]}` : people);
}
