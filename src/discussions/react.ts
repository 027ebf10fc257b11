/** Me too, and I can help: counts of people, redrawn at most once a minute so that no click shows by its time. */
import type { PersonEvent } from "../ports/platform.ts";
import type { VoteKind } from "../storage/threads.ts";
import { openThreadFor, tagIn } from "./authorship.ts";
import { queueEdit } from "./deliver.ts";
import type { DiscussionDeps } from "./deps.ts";

const minuteMs = 60_000;

export type Reaction = "counted" | "taken-back" | "own" | "closed";

/** Counts the actor once; a second click takes it back. The author of the vent is not counted. */
export function react(
  thread: string,
  kind: VoteKind,
  { actor, space }: Pick<PersonEvent, "actor" | "space">,
  deps: DiscussionDeps,
): Reaction {
  const { store, clock } = deps;
  const root = store.threads.root(thread);
  const tag = tagIn(thread, actor, deps);
  if (openThreadFor(thread, space, deps) === null || root === null || root.state !== "posted" || tag === null)
    return "closed";
  if (root.authorTag?.equals(tag)) return "own";
  // Not waited for on disk: a power failure may cost a click of the last moment, and nothing else does.
  return store.database.transactionSoon(() => {
    const counted = store.threads.toggleVote(thread, kind, tag);
    queueEdit(root, Math.ceil((clock.now() + 1) / minuteMs) * minuteMs, deps);
    return counted ? ("counted" as const) : ("taken-back" as const);
  });
}
