/** Releases the batches of "publish later": all at once, in an order that chance decides (anonymity 13). */
import type { Random } from "../ports/random.ts";
import type { VentDeps } from "./deps.ts";
import { addToOutbox } from "./publish.ts";

export function releaseBatches(deps: VentDeps): void {
  const { store, platform, clock, random } = deps;
  for (const space of store.batches.due(platform.name, clock.now())) {
    store.database.transaction(() => {
      for (const id of shuffle(store.batches.release(platform.name, space), random)) {
        const entry = store.threads.entry(id);
        if (entry === null || entry.state !== "waiting") continue;
        store.threads.setState(id, "sending");
        addToOutbox(entry, "due", deps);
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
