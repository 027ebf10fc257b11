/** Counts a vent in the themes of its week, as one person; called where Publish takes the draft, in its transaction. */
import type { SituationId } from "../advice/situations.ts";
import type { DiscussionDeps } from "../discussions/deps.ts";
import type { Actor } from "../identity/actor.ts";
import type { SpaceRef } from "../ports/platform.ts";
import type { SpaceWeek } from "../storage/theme-sets.ts";
import { type Week, weekAfter, weekOf } from "./week.ts";

/** Something else is nothing a firm could act on. */
export function isTheme(situation: SituationId): boolean {
  return situation !== "off-topic";
}

export interface CountedVent {
  readonly situation: SituationId;
  readonly overLine: boolean;
  /** False: its author left it out, or it sounds heavy. Its week is opened all the same, so that a digest comes. */
  readonly isCounted: boolean;
}

export function countVent(
  { space, actor }: { readonly space: SpaceRef; readonly actor: Actor },
  { situation, overLine, isCounted }: CountedVent,
  deps: DiscussionDeps,
): void {
  const { store, platform, clock, settings } = deps;
  const place = openWeekFrom(weekOf(clock.now(), settings.digest.zone), platform.name, space, deps);
  if (isCounted && isTheme(situation)) store.themes.count(place, situation, actor, overLine);
  else store.themes.open(place);
}

/** The first week from `week` on that has no digest yet: after a clock was set back, a week that is final stays so. */
export function openWeekFrom(
  week: Week,
  platform: string,
  space: SpaceRef,
  { store }: Pick<DiscussionDeps, "store">,
): SpaceWeek {
  let open = week;
  while (store.digests.has({ platform, space, week: open })) open = weekAfter(open);
  return { platform, space, week: open };
}
