/** Releases the batches of "publish later": together, in an order and at times that chance decides (anonymity 13). */
import { queuePost } from "../discussions/deliver.ts";
import type { Random } from "../ports/random.ts";
import { longestWait, type VentDeps } from "./deps.ts";

export function releaseBatches(deps: VentDeps): void {
  const { store, platform, clock, random } = deps;
  for (const space of store.batches.due(platform.name, clock.now())) {
    store.database.transaction(() => {
      for (const id of shuffle(store.batches.release(platform.name, space), random)) {
        const entry = store.threads.stateOf(id);
        if (entry === null || entry.state !== "waiting") continue;
        store.threads.setState(id, "sending");
        // Each at a time of its own: who joined the batch last must not be the one who appears next.
        const runAt = clock.now() + random.below(Math.ceil(longestWait(deps) / 10));
        queuePost({ id, thread: entry.thread }, "due", runAt, deps);
      }
    });
  }
}

/** Fisher and Yates, with unpredictable numbers. */
function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const shuffled: Item[] = [];
  for (const item of items) {
    const at = random.below(shuffled.length + 1);
    shuffled.push(item);
    const last = shuffled.length - 1;
    [shuffled[at], shuffled[last]] = [shuffled[last] as Item, shuffled[at] as Item];
  }
  return shuffled;
}
