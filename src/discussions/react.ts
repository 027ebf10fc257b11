/** Me too, and I can help: counts of people, redrawn at most once a minute so that no click shows by its time. */
import type { PersonEvent } from "../ports/platform.ts";
import { claimMs } from "../storage/claims.ts";
import type { VoteKind } from "../storage/threads.ts";
import { openThreadFor, tagIn } from "./authorship.ts";
import { queueEdit } from "./deliver.ts";
import type { DiscussionDeps } from "./deps.ts";
import { nextMinute } from "./next-minute.ts";
import { RecentClicks } from "./recent-clicks.ts";

export type Reaction = "counted" | "taken-back" | "own" | "closed";

const clicksIn = new WeakMap<DiscussionDeps["store"], RecentClicks<Reaction>>();

/**
 * Counts the actor once; a second click takes it back, but for a double click. The author of the vent is not counted.
 * @returns "repeated" for a delivery that was handled before, also before a restart
 */
export function react(
  thread: string,
  kind: VoteKind,
  { actor, space, deliveryId }: Pick<PersonEvent, "actor" | "space" | "deliveryId">,
  deps: DiscussionDeps,
): Reaction | "repeated" {
  const { store, clock } = deps;
  const now = clock.now();
  // Not waited for on disk: a power failure may cost a click of the last moment, and nothing else does. What is read
  // stands inside as well: one look at the file instead of four.
  return store.database.transactionSoon(() => {
    const root = store.threads.rootPost(thread);
    const tag = tagIn(thread, actor, deps);
    if (openThreadFor(thread, space, deps) === null || root === null || root.state !== "posted" || tag === null)
      return "closed";
    if (root.authorTag?.equals(tag)) return "own";
    const clicks = clicksIn.get(store) ?? new RecentClicks<Reaction>();
    clicksIn.set(store, clicks);
    // The tag is made with the thread's key, so it tells one thread from another, and nobody from anybody.
    const click = `${kind} ${tag.toString("base64")}`;
    if (!store.claims.claim(deliveryId, claimMs, now)) return "repeated";
    const same = clicks.find(click, now);
    if (same !== null) return same;
    const reaction = store.threads.toggleVote(thread, kind, tag) ? "counted" : "taken-back";
    queueEdit({ id: root.id, thread }, nextMinute(now), deps);
    clicks.add(click, reaction, now);
    return reaction;
  });
}
