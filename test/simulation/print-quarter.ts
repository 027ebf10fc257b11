/** Prints the simulated quarter as a page: `node test/simulation/print-quarter.ts > docs/themes-quarter.md`. */
import { locales } from "../../src/i18n/catalogue.ts";
import { attack } from "./attacks.ts";
import { firstWeek, liveQuarter, staff, weekCount } from "./quarter.ts";

const seed = "a quarter";
/** The two weeks that are shown in every language: a busy one, and the holiday. */
const shownWeeks = [6, 9];

const quarter = await liveQuarter(seed);
const figures = attack(quarter.vents, firstWeek, weekCount);
const everything = [...quarter.posted, ...quarter.stored].join("\n");
const found = quarter.marks.filter((mark) => everything.includes(mark)).length;

const lines = [
  "# A simulated quarter",
  "",
  `${staff.length} people, ${weekCount} weeks, ${quarter.vents.length} vents, from a seed, each written, previewed and published through the`,
  "real core. One person vents about the same thing seven times a week; one always leaves their vents out of the themes; in the tenth",
  "week almost everybody is away. Made by `test/simulation/print-quarter.ts`; `test/simulation/quarter.test.ts` holds the figures.",
  "How digests are made: [themes.md](themes.md).",
  "",
  "## What a reader can find out",
  "",
  "| | exact numbers | ranges from k messages on | Ventil |",
  "|---|---|---|---|",
  `| small groups (1 to 4 people with a theme in a week: ${figures.smallCells} of them) that are shown | ${figures.shown.everyNumber} | ${figures.shown.overKMessages} | ${figures.shown.ours} |`,
  `| weeks in which the total less the themes shown leaves 1 to 4 people | ${figures.subtracted.exactTotals} | | ${figures.subtracted.ours} |`,
  `| of ${figures.personWeeks} times that a person vented in a week, those in which the digest would read otherwise without that person | ${figures.noticed.exactNumbers} | | ${figures.noticed.ours} |`,
  `| of ${figures.hiddenVents} vents about a theme that is not shown, those that change a word of the digest (by the total only) | ${figures.hiddenVents} | | ${figures.hiddenNoticed} |`,
  `| marks of ${quarter.marks.length} vents found in digests and final numbers | | | ${found} |`,
  "",
  "## The digests, week by week",
  "",
  ...Array.from({ length: weekCount }, (_, week) => summaryOf(quarter.read(week, "en"))),
  "",
  "## As they are posted",
  ...shownWeeks.flatMap((week) => locales.flatMap((locale) => ["", "```text", quarter.read(week, locale), "```"])),
  "",
];
process.stdout.write(lines.join("\n"));

/** The heading, the total and the themes, without the advice. */
function summaryOf(digest: string): string {
  const [heading = "", ...rest] = digest.split("\n");
  const end = rest.findIndex((line) => line === "What tends to help" || line.startsWith("Numbers are"));
  return `- **${heading.replace("What kept happening, ", "")}**: ${rest.slice(0, end).join(" · ")}`;
}
