/** Digests as they lie in the store: read by later versions too, under the ids that themes have by then. */
import type { SituationId } from "../advice/situations.ts";
import type { SpaceRef } from "../ports/platform.ts";
import type { Digests } from "../storage/digests.ts";
import type { SetSizes } from "../storage/theme-sets.ts";
import { type Digest, type ShownTheme, type ThemeCount, underK, type WeekCounts } from "./digest.ts";
import { currentTheme, renamedThemes } from "./renamed.ts";
import type { Week } from "./week.ts";

type Renamed = Readonly<Record<string, string>>;

/** As written by any version: the theme may have another name today. It was sealed, so its shape is our own. */
interface StoredDigest extends Omit<Digest, "themes"> {
  readonly themes: readonly (Omit<ShownTheme, "situation"> & { readonly situation: string })[];
}

/** @returns the digest as today's themes have it: of two that are one now, the larger; one that is gone is left out */
export function readDigest(body: unknown, renamed: Renamed = renamedThemes): Digest {
  const stored = body as StoredDigest;
  const themes = new Map<SituationId, ShownTheme>();
  for (const theme of stored.themes) {
    const situation = currentTheme(theme.situation, renamed);
    // They come most people first, so the first of two is the larger one.
    if (situation !== null && !themes.has(situation)) themes.set(situation, { ...theme, situation });
  }
  return { ...stored, themes: [...themes.values()] };
}

/** The newest digests up to `week`, newest first, under the k of today. */
export function latestDigests(
  digests: Digests,
  { platform, space, week, k }: { platform: string; space: SpaceRef; week: Week; k: number },
  count: number,
): Digest[] {
  return digests.latest(platform, space, week, count).map((body) => underK(readDigest(body), k));
}

/**
 * The sizes of an open week as today's themes have them. Two themes that became one while the week was open are not added
 * up, since nobody can tell who is in both: the larger counts, which is surely not too much.
 */
export function mergeCounts({ anyone, themes }: SetSizes, renamed: Renamed = renamedThemes): WeekCounts {
  const merged = new Map<SituationId, ThemeCount>();
  for (const { theme, people, overLine } of themes) {
    const situation = currentTheme(theme, renamed);
    if (situation === null || (merged.get(situation)?.people ?? 0) >= people) continue;
    merged.set(situation, { situation, people, overLine });
  }
  return { anyone, themes: [...merged.values()] };
}
