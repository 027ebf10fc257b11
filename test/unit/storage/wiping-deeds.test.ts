/** Wiping a space takes what its firm answered to themes along, and leaves the other spaces' as it is. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { PostRef, SpaceRef } from "../../../src/ports/platform.ts";
import type { Store } from "../../../src/storage/store.ts";
import { eraseAllButPlaces, eraseRest, placesOf } from "../../../src/storage/wiping.ts";
import { testSpace } from "../../support/fakes.ts";
import { type Content, TemporaryFolder } from "./temporary-store.ts";

const otherSpace = "web:other" as SpaceRef;

let folder: TemporaryFolder;
let store: Store<Content>;
beforeEach(() => {
  folder = new TemporaryFolder();
  store = folder.open();
});
afterEach(() => folder.dispose());

function answer(id: string, space: SpaceRef): void {
  const deed = { id, platform: "web", space, situation: "abuse", kind: "changed", week: "2026-W47", key: id } as const;
  store.deeds.insert({ ...deed, body: { text: "We changed it.", reason: "" }, deleteAt: 0 }, 0);
  store.deeds.finish(id, "posted", `post-${id}` as PostRef);
  store.keys.make(`deed/${id}`, null);
  store.deeds.vote(id, Buffer.alloc(32, 1), true);
}

it("removes the posts, votes and keys of its answers to themes, and no other space's", () => {
  answer("mine", testSpace);
  answer("theirs", otherSpace);
  const place = { platform: "web", space: testSpace };
  eraseAllButPlaces(store.database, place, Date.now());
  expect(placesOf(store.database, place)).toEqual([{ entry: null, post: "post-mine" }]);
  expect(store.keys.open("deed/mine")).toBeNull();
  expect(store.deeds.votes("mine")).toEqual({ helped: 0, notHelped: 0 });
  eraseRest(store.database, place);
  expect(store.deeds.find("mine")).toBeNull();
  expect(store.deeds.find("theirs")?.post).toBe("post-theirs");
  expect(store.keys.open("deed/theirs")).not.toBeNull();
  expect(store.deeds.votes("theirs")).toEqual({ helped: 1, notHelped: 0 });
});
