/** From the counts of a week to its final numbers: ranges over k, and nothing that subtraction would reveal. */
import { type SituationId, situations } from "../advice/situations.ts";
import { type Range, rangeOf, rangesFor } from "./range.ts";
import type { Week } from "./week.ts";

/** What is exact, for as long as a week is open. It ends in `makeDigest`. */
export interface WeekCounts {
  /** Different people who were counted at all. */
  readonly anyone: number;
  readonly themes: readonly ThemeCount[];
}

export interface ThemeCount {
  readonly situation: SituationId;
  /** Different people. */
  readonly people: number;
  /** Of them, those with whom the client was over the line when they were counted first. */
  readonly overLine: number;
}

/** The final numbers of a week: all that is kept of it. */
export interface Digest {
  readonly week: Week;
  /** The k under which it was made. */
  readonly k: number;
  /** So many different people were counted at least; null: fewer than k, or it would tell too much. */
  readonly atLeast: number | null;
  /** Most people first; within one range in a fixed order. Empty: not enough people. */
  readonly themes: readonly ShownTheme[];
}

export interface ShownTheme {
  readonly situation: SituationId;
  readonly people: Range;
  /** Whether the client was over the line with at least k of them, and with half of them. */
  readonly overLine: boolean;
}

export function makeDigest(week: Week, { anyone, themes }: WeekCounts, k: number): Digest {
  const shown = themes.flatMap(({ situation, people, overLine }): ShownTheme[] => {
    const range = rangeOf(people, k);
    return range === null ? [] : [{ situation, people: range, overLine: overLine >= k && overLine * 2 >= people }];
  });
  return { week, k, atLeast: floorOf(anyone, shown, k), themes: inFixedOrder(shown) };
}

/**
 * How many people were counted at least, told so low that subtracting the themes leaves room for nobody, or is sure to
 * leave k people or more (complementary suppression). It looks at ranges only, so that its choice tells nothing either.
 */
function floorOf(anyone: number, shown: readonly ShownTheme[], k: number): number | null {
  const mostInThemes = shown.reduce((sum, { people }) => sum + (people.most ?? Number.POSITIVE_INFINITY), 0);
  const isSafe = (floor: number) => floor <= mostInThemes || floor - mostInThemes >= k;
  const floors = rangesFor(k).map(({ least }) => least);
  return floors.findLast((floor) => floor <= anyone && isSafe(floor)) ?? null;
}

/** Never by the exact number: that would tell which of two equal ranges holds more people. */
function inFixedOrder(themes: readonly ShownTheme[]): readonly ShownTheme[] {
  const rank = ({ situation }: ShownTheme) => situations.indexOf(situation);
  return [...themes].sort((one, other) => other.people.least - one.people.least || rank(one) - rank(other));
}

/** A digest under the k that is set now: once it was raised, earlier digests show no smaller group either. */
export function underK(digest: Digest, k: number): Digest {
  if (k <= digest.k) return digest;
  const themes = digest.themes.filter(({ people }) => people.least >= k);
  return { ...digest, atLeast: null, themes: themes.map((theme) => ({ ...theme, overLine: false })) };
}
