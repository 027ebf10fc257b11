/** Batches: entries of one space wait together and come out together. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChannelRef, SpaceRef } from "../../../src/ports/platform.ts";
import type { Batches } from "../../../src/storage/batches.ts";
import type { Store } from "../../../src/storage/store.ts";
import { type Content, faultOf, TemporaryFolder } from "./temporary-store.ts";

const here = "fake:here" as SpaceRef;
const there = "fake:there" as SpaceRef;

let folder: TemporaryFolder;
let store: Store<Content>;
let batches: Batches;
beforeEach(() => {
  folder = new TemporaryFolder();
  store = folder.open();
  batches = store.batches;
  const channel = "fake:channel" as ChannelRef;
  const times = { closeAt: 0, deleteAt: 0 };
  store.threads.insertThread({ id: "thread", platform: "fake", space: here, channel, situation: "abuse", ...times });
  for (const id of ["thread.1", "thread.2", "thread.3"]) {
    const entry = { kind: "vent", state: "waiting", authorTag: null, pseudonym: 0, isAuthor: true } as const;
    store.threads.insertEntry({ id, thread: "thread", ...entry, body: { text: "words", client: "" } });
  }
});
afterEach(() => folder.dispose());

describe("a batch", () => {
  it("is due when its first entry's time has come, whatever the later ones asked for", () => {
    batches.add("thread.1", "fake", here, 1000);
    batches.add("thread.2", "fake", here, 5000);
    batches.add("thread.3", "fake", here, 10);
    expect(batches.due("fake", 999)).toEqual([]);
    expect(batches.due("fake", 1000)).toEqual([here]);
  });

  it("hands out all its entries once, and is over then", () => {
    for (const id of ["thread.1", "thread.2", "thread.3"]) batches.add(id, "fake", here, 1000);
    expect(batches.release("fake", here).toSorted()).toEqual(["thread.1", "thread.2", "thread.3"]);
    expect(batches.release("fake", here)).toEqual([]);
    expect(batches.due("fake", 10_000)).toEqual([]);
  });

  it("takes a new time when another one begins", () => {
    batches.add("thread.1", "fake", here, 1000);
    batches.release("fake", here);
    batches.add("thread.2", "fake", here, 9000);
    expect(batches.due("fake", 8999)).toEqual([]);
    expect(batches.due("fake", 9000)).toEqual([here]);
  });

  it("belongs to one space of one platform", () => {
    batches.add("thread.1", "fake", here, 1000);
    batches.add("thread.2", "fake", there, 2000);
    batches.add("thread.3", "other", here, 3000);
    expect(batches.due("fake", 10_000).toSorted()).toEqual([here, there]);
    expect(batches.release("fake", here)).toEqual(["thread.1"]);
    expect(batches.due("fake", 10_000)).toEqual([there]);
    expect(batches.due("other", 10_000)).toEqual([here]);
    expect(batches.release("other", here)).toEqual(["thread.3"]);
  });

  it("lets an entry leave, and one that is deleted leaves by itself", () => {
    for (const id of ["thread.1", "thread.2", "thread.3"]) batches.add(id, "fake", here, 1000);
    batches.leave("thread.1");
    store.threads.deleteEntry("thread.2");
    expect(batches.release("fake", here)).toEqual(["thread.3"]);
  });

  it("waits on disk, and is whole again when its release does not happen", () => {
    batches.add("thread.1", "fake", here, 1000);
    faultOf(() =>
      store.database.transaction(() => {
        expect(batches.release("fake", here)).toEqual(["thread.1"]);
        throw new Error("no");
      }),
    );
    const reopened = folder.open().batches;
    expect(reopened.due("fake", 1000)).toEqual([here]);
    expect(reopened.release("fake", here)).toEqual(["thread.1"]);
  });

  it("takes each entry once", () => {
    batches.add("thread.1", "fake", here, 1000);
    expect(faultOf(() => batches.add("thread.1", "fake", here, 1000))).toMatchObject({ code: "VENT_STORE_FAILED" });
    expect(faultOf(() => batches.add("nobody", "fake", here, 1000))).toMatchObject({ code: "VENT_STORE_FAILED" });
  });
});
