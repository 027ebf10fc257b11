/** Notices, when a process starts, that the store is an older copy of itself: what was told before is not told again. */

import { digestPlaces } from "../storage/digests.ts";
import type { SpaceWeek } from "../storage/theme-sets.ts";
import { openWeekFrom } from "./count.ts";
import { becomeUnsure } from "./deliver-digests.ts";
import type { ThemeDeps } from "./deps.ts";
import { weekOf } from "./week.ts";

/**
 * A week that is open here and was told already is forgotten without a digest: a second one, from fewer people, would differ
 * from the first. A post that waits here and was sent already becomes unsure, so that somebody looks. Without a restored
 * copy there is neither: a post is noted after its week is final, and its note goes when it is to be tried again.
 */
export function settleRestored(deps: ThemeDeps): void {
  const { store, platform, clock, settings, log } = deps;
  const isNoteLost = !store.sentDigests.exists() && store.digests.hasSent();
  const current = weekOf(clock.now(), settings.digest.zone);
  const told = store.themes.openBefore(current).filter((week) => isNoteLost || wasTold(week, deps));
  store.database.transaction(() => {
    for (const week of told) {
      store.themes.forget(week);
      store.themes.open(openWeekFrom(current, week.platform, week.space, deps));
    }
  });
  if (told.length > 0) log("weeks-dropped", { weeks: told.length });
  for (const delivery of store.digests.pending(platform.name, "due", Number.MAX_SAFE_INTEGER)) {
    if (isNoteLost || store.sentDigests.has(delivery)) becomeUnsure(delivery, deps);
  }
}

function wasTold(week: SpaceWeek, { store }: ThemeDeps): boolean {
  return digestPlaces.some((place) => store.sentDigests.has({ ...week, place }));
}
