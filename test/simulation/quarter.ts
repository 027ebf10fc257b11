/** A quarter of a firm of thirty, from a seed: who vents about what in each of thirteen weeks, through the real core. */
import type { SituationId } from "../../src/advice/situations.ts";
import type { Locale, Message } from "../../src/ports/platform.ts";
import { renderDigest } from "../../src/themes/render-digest.ts";
import { readDigest } from "../../src/themes/stored-digest.ts";
import { digestTimeOf, endOf, type Week, weekAfter, weekBefore } from "../../src/themes/week.ts";
import { FakeClock, seededRandom } from "../support/fakes.ts";
import { buttonValue, Harness, testAdvisor, testDigest, textOf } from "../support/harness.ts";
import type { Vent } from "./attacks.ts";

export const firstWeek: Week = "2026-W40";
export const weekCount = 13;
export const staff = Array.from({ length: 30 }, (_, index) => `person-${index}`);

/** In a hundred weeks of one person, so many with a vent about it; later weeks may differ. */
const habits: readonly { readonly about: SituationId; readonly often: (week: number) => number }[] = [
  { about: "scope-creep", often: (week) => (week < 7 ? 12 + 6 * week : 20) },
  { about: "late-payment", often: () => 18 },
  { about: "endless-revisions", often: (week) => (week % 3 === 0 ? 26 : 14) },
  { about: "abuse", often: (week) => (week >= 4 && week <= 6 ? 34 : 6) },
  { about: "false-urgency", often: () => 12 },
  { about: "ghosting", often: () => 10 },
  { about: "unbacked", often: (week) => (week >= 5 && week <= 8 ? 20 : 4) },
  { about: "policy-exception", often: () => 5 },
  { about: "internal", often: () => 3 },
  { about: "threat", often: () => 2 },
];

/** Everybody is away. */
const holiday = 9;
/** Vents about one thing again and again, and is one person all the same. */
const flooder = "person-0";
const floodedTheme: SituationId = "micromanaging";
const floods = 7;
/** Always leaves their vents out of the themes. */
const shy = "person-1";

/** What is vented in a quarter; the same for the same seed. */
export function planQuarter(seed: string): Vent[] {
  const random = seededRandom(seed);
  const vents: Vent[] = [];
  for (let week = 0; week < weekCount; week += 1) {
    for (const person of staff) {
      for (const { about, often } of habits) {
        const chance = week === holiday ? 2 : often(week);
        if (random.below(100) < chance) vents.push({ week, person, about, isCounted: person !== shy });
      }
    }
    for (let round = 0; round < floods; round += 1)
      vents.push({ week, person: flooder, about: floodedTheme, isCounted: true });
  }
  return vents;
}

export interface Quarter {
  readonly vents: readonly Vent[];
  /** Everything that was posted as a digest, oldest first. */
  readonly posted: readonly string[];
  /** The final numbers as they lie in the store. */
  readonly stored: readonly string[];
  /** The digest of a week (0 is the first) as it reads in a language. */
  read(week: number, locale: Locale): string;
  /** What no digest may hold: one mark for each vent. */
  readonly marks: readonly string[];
}

/** Lets the quarter happen: each vent is written, previewed and published; each week ends; each digest is posted. */
export async function liveQuarter(seed: string): Promise<Quarter> {
  const vents = planQuarter(seed);
  const marks = vents.map((_, index) => `Kanarek${index}x`);
  const office = new Harness({ clock: new FakeClock(endOf(weekBefore(firstWeek, 1), testDigest.zone)) });
  let week = firstWeek;
  for (let number = 0; number < weekCount; number += 1) {
    office.clock.time = Math.max(office.clock.time, endOf(weekBefore(week, 1), testDigest.zone) + 10 * 3_600_000);
    for (const [index, vent] of vents.entries())
      if (vent.week === number) await publish(office, vent, marks[index] ?? "");
    await office.pass(digestTimeOf(week, testDigest) - office.clock.time);
    week = weekAfter(week);
  }
  const posts = office.platform.posts.filter(({ message }) => message.summary.startsWith("The weekly digest"));
  const stored = office.store.digests.all().map(({ body }) => body);
  office.dispose();
  const digests = stored.map((body) => readDigest(body));
  return {
    vents,
    marks,
    posted: posts.map(({ message }) => wordsOf(message)),
    stored: stored.map((body) => JSON.stringify(body)),
    read(number, locale) {
      const [digest, ...earlier] = digests.slice(0, number + 1).toReversed();
      if (digest === undefined) return "";
      return wordsOf(renderDigest({ digest, earlier, locale, advisor: testAdvisor() }));
    },
  };
}

/** The picture repeats what the lines say; see `draw-quarter.ts`. */
function wordsOf(message: Message): string {
  return textOf({ ...message, blocks: message.blocks.filter(({ type }) => type !== "chart") });
}

async function publish(office: Harness, { person: name, about, isCounted }: Vent, mark: string): Promise<void> {
  const person = office.person(name);
  // So that nobody writes more in an hour than the bot takes.
  office.clock.pass(600_000);
  await person.submit("vent", "", { what: `The client did it again, and again it was ${mark}.`, client: "" });
  await person.click("situation", `${buttonValue(person.last(), "discard")} ${about}`);
  await person.press("share");
  if (!isCounted) await person.press("toggle-counting");
  await person.press("publish-now");
}
