/** Forgetting: closes threads when their days are over, and deletes what has been kept long enough (anonymity 4). */
import { threadKeyId } from "./authorship.ts";
import { queueEdit, queueRemoval } from "./deliver.ts";
import type { DiscussionDeps } from "./deps.ts";

/**
 * Closes every thread that is due: the key and the tags are erased at once, in one commit with the order to redraw the
 * root; whether the platform takes the redraw or not, nobody can be tested against the thread any more.
 * @returns how many
 */
export function closeDue(deps: DiscussionDeps): number {
  const { store, clock, platform } = deps;
  const due = store.threads.due(platform.name, "close", clock.now());
  for (const thread of due) {
    store.database.transaction(() => {
      store.threads.close(thread);
      store.keys.erase(threadKeyId(thread));
      // What still waits would come out when its author has no right over it any more.
      for (const entry of store.threads.waitingIn(thread)) store.threads.deleteEntry(entry);
      const root = store.threads.rootPost(thread);
      if (root !== null && root.post !== null) queueEdit({ id: root.id, thread }, clock.now(), deps);
    });
  }
  return due.length;
}

/** Orders the removal of posts whose retention is over; a thread without posts left is deleted. @returns how many were deleted */
export function deleteDue(deps: DiscussionDeps): number {
  const { store, clock, platform } = deps;
  const due = store.threads.due(platform.name, "delete", clock.now());
  let deleted = 0;
  for (const thread of due) {
    const posts = store.threads.postsOf(thread);
    store.database.transaction(() => {
      for (const { entry } of posts) {
        if (store.outbox.find(entry, "remove") === null) queueRemoval({ id: entry, thread }, deps);
      }
      if (posts.length > 0) return;
      store.keys.erase(threadKeyId(thread));
      store.threads.delete(thread);
      deleted += 1;
    });
  }
  return deleted;
}
