/** Wiping a space: first nobody can be tested any more, then its posts go from the platform, then the rest from the store. */
import type { Platform } from "../ports/platform.ts";
import {
  type Erased,
  eraseAllButPlaces,
  eraseRest,
  forgetPlace,
  placesOf,
  type SpacePlace,
} from "../storage/wiping.ts";
import type { DiscussionDeps } from "./deps.ts";

export interface WipeSteps extends Pick<DiscussionDeps, "store" | "clock"> {
  /** Null where the space's platform is not configured. */
  readonly platform: Pick<Platform, "remove"> | null;
  /** Forget posts that can't be removed, so that they stand for good. */
  readonly leavePosts: boolean;
  readonly pause: (ms: number) => Promise<void>;
}

export interface WipeReceipt {
  readonly erased: Erased;
  readonly removed: number;
  /** Posts that still stand on the platform. */
  readonly standing: number;
  /** Whether where they stand is still known, so that wiping again, or the next start, removes them. */
  readonly placesKept: boolean;
}

/** Before each further attempt, in milliseconds: a platform that has too much to do says so. */
const pauses = [1_000, 5_000, 15_000];
/** After so many in a row the platform counts as out of reach. */
const mostFailures = 3;

export async function wipeSpace(place: SpacePlace, steps: WipeSteps): Promise<WipeReceipt> {
  const { store, clock, leavePosts } = steps;
  const erased = eraseAllButPlaces(store.database, place, clock.now());
  store.sentDigests.forget(place);
  store.database.foldLogIfDue();
  const { removed, standing } = await removePosts(place, steps);
  const placesKept = standing > 0 && !leavePosts;
  if (!placesKept) eraseRest(store.database, place);
  store.database.foldLogIfDue();
  return { erased, removed, standing, placesKept };
}

async function removePosts(
  space: SpacePlace,
  { store, platform, pause }: WipeSteps,
): Promise<{ removed: number; standing: number }> {
  const places = placesOf(store.database, space);
  let removed = 0;
  let failures = 0;
  for (const place of places) {
    if (platform === null || failures >= mostFailures) break;
    if (await remove(() => platform.remove(place.post), pause)) {
      // One by one: cut short, the next wiping goes on from here.
      forgetPlace(store.database, place);
      removed += 1;
      failures = 0;
    } else failures += 1;
  }
  return { removed, standing: places.length - removed };
}

async function remove(call: () => Promise<void>, pause: WipeSteps["pause"]): Promise<boolean> {
  for (const wait of [0, ...pauses]) {
    if (wait > 0) await pause(wait);
    try {
      await call();
      return true;
    } catch {
      // Whatever it threw may hold a payload; only that it failed is told (anonymity 14).
    }
  }
  return false;
}
