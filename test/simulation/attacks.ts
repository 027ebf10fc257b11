/** What a reader could find out about small groups in a quarter: from our digests, and from plainer ones. */
import { type SituationId, situations } from "../../src/advice/situations.ts";
import { type Digest, makeDigest, type WeekCounts } from "../../src/themes/digest.ts";
import { type Week, weekAfter } from "../../src/themes/week.ts";

export interface Vent {
  /** 0 is the first. */
  readonly week: number;
  readonly person: string;
  readonly about: SituationId;
  readonly isCounted: boolean;
}

const k = 5;

/** People, by what was vented. @param without somebody who is taken out, to see what changes */
export function countWeek(vents: readonly Vent[], week: number, without = ""): WeekCounts {
  const counted = vents.filter((vent) => vent.week === week && vent.isCounted && vent.person !== without);
  const peopleIn = (some: readonly Vent[]) => new Set(some.map(({ person }) => person)).size;
  return {
    anyone: peopleIn(counted),
    themes: situations.map((situation) => ({
      situation,
      people: peopleIn(counted.filter(({ about }) => about === situation)),
      overLine: 0,
    })),
  };
}

export interface Figures {
  /** Cells: one theme in one week. Those with one to k - 1 people are what must stay hidden. */
  readonly smallCells: number;
  /** Small cells that each kind of digest shows, or lets a reader work out. */
  readonly shown: { readonly everyNumber: number; readonly overKMessages: number; readonly ours: number };
  /** Weeks in which subtracting the themes shown from the total leaves a group of one to k - 1 people. */
  readonly subtracted: { readonly exactTotals: number; readonly ours: number };
  /** Person-weeks: somebody vented in a week. In how many would the digest read otherwise without them? */
  readonly personWeeks: number;
  readonly noticed: { readonly exactNumbers: number; readonly ours: number };
  /** Vents about a theme that is not shown, and how many of them change a word of the digest: only the total can. */
  readonly hiddenVents: number;
  readonly hiddenNoticed: number;
}

export function attack(vents: readonly Vent[], firstWeek: Week, weekCount: number): Figures {
  const weeks = Array.from({ length: weekCount }, (_, number) => lookAt(vents, nameOf(firstWeek, number), number));
  const sum = (pick: (one: WeekFigures) => number) => weeks.reduce((total, one) => total + pick(one), 0);
  return {
    smallCells: sum(({ small }) => small),
    shown: {
      everyNumber: sum(({ small }) => small),
      overKMessages: sum((one) => one.overKMessages),
      ours: sum((one) => one.ours),
    },
    subtracted: { exactTotals: sum((one) => one.exactRest), ours: sum((one) => one.ourRest) },
    personWeeks: sum(({ people }) => people),
    noticed: { exactNumbers: sum(({ people }) => people), ours: sum((one) => one.noticed) },
    hiddenVents: sum((one) => one.hidden),
    hiddenNoticed: sum((one) => one.hiddenNoticed),
  };
}

type WeekFigures = ReturnType<typeof lookAt>;

function lookAt(vents: readonly Vent[], week: Week, number: number) {
  const counts = countWeek(vents, number);
  const digest = makeDigest(week, counts, k);
  const small = counts.themes.filter(({ people }) => people > 0 && people < k);
  const messages = (about: SituationId) => vents.filter((vent) => vent.week === number && vent.about === about).length;
  const people = [
    ...new Set(vents.filter((vent) => vent.week === number && vent.isCounted).map(({ person }) => person)),
  ];
  const isShown = (about: SituationId) => digest.themes.some(({ situation }) => situation === about);
  const hidden = vents.filter((vent) => vent.week === number && vent.isCounted && !isShown(vent.about));
  const reads = (some: readonly Vent[], without = "") =>
    JSON.stringify(makeDigest(week, countWeek(some, number, without), k));
  return {
    small: small.length,
    overKMessages: small.filter(({ situation }) => messages(situation) >= k).length,
    ours: small.filter(({ situation }) => isShown(situation)).length,
    exactRest: isSmall(counts.anyone - inShownThemes(vents, number, digest)) ? 1 : 0,
    ourRest: isSmall(leastRest(digest)) ? 1 : 0,
    people: people.length,
    noticed: people.filter((person) => reads(vents, person) !== JSON.stringify(digest)).length,
    hidden: hidden.length,
    hiddenNoticed: hidden.filter((vent) => reads(withoutTheme(vents, vent)) !== JSON.stringify(digest)).length,
  };
}

/** The same quarter in which this person did not vent about this in this week. */
function withoutTheme(vents: readonly Vent[], { week, person, about }: Vent): Vent[] {
  return vents.filter((vent) => !(vent.week === week && vent.person === person && vent.about === about));
}

function isSmall(people: number): boolean {
  return people > 0 && people < k;
}

/** Who has a theme that is shown, exactly: what a digest with exact numbers would let a reader subtract. */
function inShownThemes(vents: readonly Vent[], number: number, { themes }: Digest): number {
  const shown = themes.map(({ situation }) => situation);
  const there = vents.filter((vent) => vent.week === number && vent.isCounted && shown.includes(vent.about));
  return new Set(there.map(({ person }) => person)).size;
}

/** How many people a reader of our digest knows to be in no theme that is shown. */
function leastRest({ atLeast, themes }: Digest): number {
  const most = themes.reduce((sum, { people }) => sum + (people.most ?? Number.POSITIVE_INFINITY), 0);
  return atLeast === null ? 0 : Math.max(0, atLeast - most);
}

export function nameOf(firstWeek: Week, number: number): Week {
  let week = firstWeek;
  for (let count = 0; count < number; count += 1) week = weekAfter(week);
  return week;
}
