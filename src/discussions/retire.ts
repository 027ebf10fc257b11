/** Forgetting: closes threads when their days are over, and deletes what has been kept long enough (anonymity 4). */
import type { SpaceRef } from "../ports/platform.ts";
import type { DueThread } from "../storage/retention.ts";
import { threadKeyId } from "./authorship.ts";
import { queueEdit, queueRemoval } from "./deliver.ts";
import type { DiscussionDeps } from "./deps.ts";

/** A platform may refuse to remove a post for so long; then the text goes from the store all the same. Milliseconds. */
export const refusedMs = 7 * 86_400_000;

/**
 * Closes every thread that is due, also on a platform that is not served any more: the key and the tags are erased at once,
 * in one commit with the order to redraw the root, and so is what was not posted, over which its author has no right any more. Whether the platform takes the redraw or not, nobody can be tested
 * against the thread any more.
 * @returns how many
 */
export function closeDue(deps: DiscussionDeps): number {
  const { store, clock } = deps;
  const due = store.retention.due("close", clock.now());
  for (const { id, platform } of due) {
    store.database.transaction(() => {
      closeThread(id, deps);
      // A post that is being sent is told so by the thread's state; see `dropLate`.
      store.retention.eraseUnposted(id, false);
      const root = store.threads.rootPost(id);
      if (root !== null && root.post !== null) queueEdit({ id: root.id, thread: id }, clock.now(), deps, platform);
    });
  }
  return due.length;
}

/**
 * The bot was removed from a space: no click of an author can come from there any more, and nothing can be posted, redrawn
 * or removed there. Its threads close at once; texts and places wait for their date, in case the bot is let in again.
 * @returns how many were closed
 */
export function leaveSpace(space: SpaceRef, deps: DiscussionDeps): number {
  const { store, platform } = deps;
  return store.database.transaction(() => {
    const open = store.threads.openThreads(platform.name, space);
    for (const thread of open) closeThread(thread, deps);
    for (const thread of store.retention.threadsIn(platform.name, space)) {
      store.outbox.giveUp(thread);
      store.retention.eraseUnposted(thread, true);
    }
    store.batches.release(platform.name, space);
    return open.length;
  });
}

function closeThread(thread: string, { store }: DiscussionDeps): void {
  store.threads.close(thread);
  store.keys.erase(threadKeyId(thread));
}

/** Orders the removal of posts whose retention is over; a thread without posts left is deleted. @returns how many were deleted */
export function deleteDue(deps: DiscussionDeps): number {
  const { store, clock } = deps;
  const due = store.retention.due("delete", clock.now());
  let deleted = 0;
  for (const thread of due) {
    store.database.transaction(() => {
      if (retire(thread, deps)) deleted += 1;
    });
  }
  return deleted;
}

/** @returns whether nothing of the thread is left */
function retire({ id, platform, deleteAt }: DueThread, deps: DiscussionDeps): boolean {
  const { store, clock } = deps;
  const posts = store.threads.postsOf(id);
  for (const { entry } of posts) {
    if (store.outbox.find(entry, "remove") === null) queueRemoval({ id: entry, thread: id }, deps, platform);
  }
  if (posts.length > 0) {
    // Where the posts stand is kept, so that they can still be removed.
    if (clock.now() >= deleteAt + refusedMs) store.retention.emptyTexts(id);
    return false;
  }
  store.keys.erase(threadKeyId(id));
  store.threads.delete(id);
  return true;
}
