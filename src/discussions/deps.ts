/** What the use cases work with: ports, the store, and the settings of the space. */
import type { Log } from "../logging/log-events.ts";
import type { Clock } from "../ports/clock.ts";
import type { ChannelRef, Locale, Platform } from "../ports/platform.ts";
import type { Random } from "../ports/random.ts";
import type { Support } from "../safety/support-text.ts";
import { roundUpToHour } from "../storage/hours.ts";
import type { Store } from "../storage/store.ts";
import type { DigestSettings } from "../themes/digest-settings.ts";
import type { Moderation } from "./moderated.ts";

export interface Settings {
  /** The language of the channel, and of answers where nothing tells a better one. */
  readonly locale: Locale;
  readonly support: Support;
  readonly threadOpenDays: number;
  readonly retentionDays: number;
  /** The longest a post may wait when every post must; null: the author chooses. Milliseconds. */
  readonly publishDelayMs: number | null;
  readonly ventChannel: ChannelRef;
  readonly digest: DigestSettings;
  /** Missing: the space has no moderators, and nothing is held. */
  readonly moderation?: Moderation;
}

export interface DiscussionDeps {
  readonly platform: Platform;
  readonly store: Store<unknown>;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly settings: Settings;
}

/** Random ids: nothing about time or order can be read from one (anonymity 13). */
export function newId(random: DiscussionDeps["random"]): string {
  return random.bytes(15).toString("base64url");
}

const dayMs = 86_400_000;

/** When a thread whose root is posted at `time` closes, and when it is deleted: whole hours (anonymity 1). */
export function lifeFrom(time: number, settings: Settings): { closeAt: number; deleteAt: number } {
  return {
    closeAt: roundUpToHour(time + settings.threadOpenDays * dayMs),
    deleteAt: roundUpToHour(time + settings.retentionDays * dayMs),
  };
}
