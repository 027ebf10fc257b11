/** Makes the weeks that are over final: numbers in, key and sets gone, posts ordered, all in one commit (anonymity 12). */
import { type DiscussionDeps, newId } from "../discussions/deps.ts";
import type { SpaceRef } from "../ports/platform.ts";
import { digestPlaces } from "../storage/digests.ts";
import type { SpaceWeek } from "../storage/theme-sets.ts";
import { openWeekFrom } from "./count.ts";
import { type Digest, makeDigest } from "./digest.ts";
import { mergeCounts } from "./stored-digest.ts";
import { digestTimeOf, type Week, weekBefore, weekOf, weeksBetween } from "./week.ts";

/** A week that ended longer ago than this many weeks is made final, and posted nowhere: it is news no more. */
export const latestNews = 4;

/** Longer than anything is posted late, and than the doctor looks back. */
const weeksRemembered = 8;

/**
 * Of all platforms and spaces; touches the store only, since forgetting waits for no platform (anonymity 4).
 * @returns how many digests were made
 */
export function finishWeeks(deps: DiscussionDeps): number {
  const { store, clock, settings } = deps;
  const current = weekOf(clock.now(), settings.digest.zone);
  let made = 0;
  for (const open of store.themes.openBefore(current)) {
    store.database.transaction(() => {
      if (finishWeek(open, current, deps)) made += 1;
    });
  }
  return made;
}

/** What became of old posts: of all platforms, since forgetting waits for none (anonymity 4). */
export function forgetDeliveries({ store, clock, settings }: DiscussionDeps): void {
  store.digests.forgetDeliveries(weekBefore(weekOf(clock.now(), settings.digest.zone), weeksRemembered));
}

/** @returns false for a week that another call has finished */
function finishWeek(open: SpaceWeek, current: Week, { store, random, settings }: DiscussionDeps): boolean {
  const sizes = store.themes.sizes(open);
  if (sizes === null) return false;
  const week = open.week as Week;
  // A week that is final stays as it is, whatever a set says that came from elsewhere.
  const isNew = !store.digests.has(open);
  const digest = makeDigest(week, mergeCounts(sizes), settings.digest.k);
  if (isNew) store.digests.insert(open, digest);
  store.themes.forget(open);
  // The next week is open from now on: it gets its digest also when nobody vents in it.
  store.themes.open(openWeekFrom(current, open.platform, open.space, { store }));
  if (!isNew || !isNews(digest, current)) return isNew;
  const runAt = digestTimeOf(week, settings.digest);
  // Whether there is a digest channel is asked when it is due: each platform has its own settings.
  for (const place of digestPlaces) store.digests.addDelivery({ ...open, place, key: newId(random) }, runAt);
  return true;
}

/** Of weeks that were missed only those are posted late that show something; what is decided here is public. */
function isNews({ week, themes }: Digest, current: Week): boolean {
  const weeksAgo = weeksBetween(week, current);
  return weeksAgo <= 1 || (weeksAgo <= latestNews && themes.length > 0);
}

/** The bot was put out of a space: nobody is there to tell, so its open weeks are forgotten without a digest. */
export function forgetOpenWeeks(space: SpaceRef, { store, platform }: DiscussionDeps): void {
  store.database.transaction(() => {
    for (const open of store.themes.openIn(platform.name, space)) store.themes.forget(open);
  });
}
