/** Mutes: from an hour to the closing of the thread, checked with the thread's own key from the live click (anonymity 11). */
import { timingSafeEqual } from "node:crypto";
import { tagIn } from "../discussions/authorship.ts";
import type { DiscussionDeps } from "../discussions/deps.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { roundUpToHour } from "../storage/hours.ts";
import type { Entry, Thread } from "../storage/threads.ts";

export const muteLengths = ["1h", "24h", "close"] as const;
export type MuteLength = (typeof muteLengths)[number];

const hourMs = 3_600_000;
const absent = Buffer.alloc(32);

/**
 * Whether a mute of the space runs for this person. Every running mute is tested, whatever the others said, so that the time
 * tells nothing; the result belongs to this event and is written nowhere.
 */
export function isMuted({ actor, space }: Pick<PersonEvent, "actor" | "space">, deps: DiscussionDeps): boolean {
  const { store, platform, clock } = deps;
  let found = false;
  for (const { thread, tag } of store.moderation.mutes.running(platform.name, space, clock.now())) {
    const mine = tagIn(thread, actor, deps);
    found = timingSafeEqual(mine ?? absent, tag) || found;
  }
  return found;
}

/** @returns false where the thread is closed: nobody can be matched to it any more */
export function muteAuthor(entry: Entry, thread: Thread, length: MuteLength, deps: DiscussionDeps): boolean {
  if (thread.state === "closed" || entry.authorTag === null) return false;
  const until = { "1h": 1, "24h": 24, close: Number.POSITIVE_INFINITY }[length] * hourMs;
  // Nothing outlives the thread's key (anonymity 4, 11).
  const endsAt = Math.min(thread.closeAt, roundUpToHour(deps.clock.now() + until));
  deps.store.moderation.mutes.set({ thread: thread.id, tag: entry.authorTag }, endsAt);
  return true;
}

/** @returns whether one ran */
export function unmuteAuthor(entry: Entry, { store }: DiscussionDeps): boolean {
  if (entry.authorTag === null) return false;
  return store.moderation.mutes.end({ thread: entry.thread, tag: entry.authorTag });
}

/** When the mute that hangs on this entry's thread ends; null when none runs there. Mutes of other threads are not asked. */
export function muteEndOf(entry: Entry, { store, clock }: DiscussionDeps): number | null {
  if (entry.authorTag === null) return null;
  return store.moderation.mutes.endOf({ thread: entry.thread, tag: entry.authorTag }, clock.now());
}
