/** Fills a store with published posts, by the store's own functions but many to a commit. */

import { Board } from "../../adapters/web/board.ts";
import { space, ventChannel } from "../../adapters/web/ids.ts";
import { lifeFrom, newId } from "../../src/discussions/deps.ts";
import type { PostRef } from "../../src/ports/platform.ts";
import { entryIdIn } from "../../src/storage/threads.ts";
import { type Serving, ventOf } from "./serving.ts";

const perCommit = 5000;

export function seedPosts({ store, deps }: Serving, count: number): void {
  const board = new Board(store.database, store.sealer);
  const life = lifeFrom(deps.clock.now(), deps.settings);
  for (let start = 0; start < count; start += perCommit) {
    store.database.transaction(() => {
      for (let index = start; index < Math.min(count, start + perCommit); index += 1) {
        const thread = newId(deps.random);
        const entry = entryIdIn(thread, newId(deps.random));
        const body = { text: ventOf(500, index), client: "" };
        store.keys.make(`thread/${thread}`, null);
        store.threads.insertThread({
          id: thread,
          platform: "web",
          space,
          channel: ventChannel,
          situation: "scope-creep",
          ...life,
        });
        const authorTag = deps.random.bytes(32);
        store.threads.insertEntry({
          id: entry,
          thread,
          kind: "vent",
          state: "posted",
          authorTag,
          pseudonym: index % 2048,
          isAuthor: true,
          body,
        });
        const blocks = [{ type: "text" as const, text: body.text }];
        const post = board.add(newId(deps.random), null, { summary: "A new anonymous vent", blocks }, deps.clock.now());
        store.threads.setPosted(entry, `web:post:${post?.id}` as PostRef);
      }
    });
  }
  store.database.checkpoint();
}
