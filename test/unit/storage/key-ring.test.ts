/** Random keys: the same while they live, gone for good when they are erased. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KeyRing } from "../../../src/storage/key-ring.ts";
import { Sealer } from "../../../src/storage/seal.ts";
import type { Store } from "../../../src/storage/store.ts";
import { type Content, countRows, faultOf, hourMs, TemporaryFolder } from "./temporary-store.ts";

const start = Date.UTC(2026, 2, 10, 9, 17, 23, 456);

let folder: TemporaryFolder;
let store: Store<Content>;
let keys: KeyRing;
beforeEach(() => {
  folder = new TemporaryFolder();
  store = folder.open();
  keys = store.keys;
});
afterEach(() => folder.dispose());

const sealedBytes = (id: string) =>
  Buffer.from(store.database.statement("SELECT sealed FROM random_key WHERE id = ?").get(id)?.sealed as Uint8Array);

describe("a random key", () => {
  it("is the same for everyone who opens or makes it again, over all handles and restarts", () => {
    const key = keys.make("thread/a", null);
    expect(key).toHaveLength(32);
    expect(keys.open("thread/a")).toEqual(key);
    expect(keys.make("thread/a", start)).toEqual(key);
    expect(folder.open().keys.make("thread/a", null)).toEqual(key);
    store.close();
    expect(folder.open().keys.open("thread/a")).toEqual(key);
  });

  it("is another one for each id, and in each store", () => {
    const other = new TemporaryFolder();
    try {
      const made = [keys.make("thread/a", null), keys.make("thread/b", null), other.open().keys.make("thread/a", null)];
      expect(new Set(made.map((key) => key.toString("hex"))).size).toBe(3);
    } finally {
      other.dispose();
    }
  });

  it("is null while nobody made it", () => {
    expect(keys.open("thread/a")).toBeNull();
  });

  it("forgets for good what hung on it when it is erased", () => {
    const key = keys.make("thread/a", null);
    const sealed = new Sealer(key).seal("text", "what the author wrote");
    expect(keys.erase("thread/a")).toBe(true);
    expect(keys.erase("thread/a")).toBe(false);
    expect(keys.open("thread/a")).toBeNull();
    expect(folder.open().keys.open("thread/a")).toBeNull();
    const anew = keys.make("thread/a", null);
    expect(anew).not.toEqual(key);
    expect(faultOf(() => new Sealer(anew).open("text", sealed))).toMatchObject({ code: "VENT_SEAL_BROKEN" });
  });

  it("leaves none of its bytes on disk when it was erased, nor shows itself before", () => {
    const key = keys.make("thread/a", null);
    const sealed = sealedBytes("thread/a");
    expect(folder.bytes().includes(key)).toBe(false);
    expect(folder.bytes().includes(sealed)).toBe(true);
    keys.erase("thread/a");
    store.database.checkpoint();
    expect(folder.bytes().includes(sealed.subarray(13))).toBe(false);
  });

  it("is not erased by a transaction that does not happen", () => {
    const key = keys.make("thread/a", null);
    faultOf(() =>
      store.database.transaction(() => {
        keys.erase("thread/a");
        throw new Error("no");
      }),
    );
    expect(keys.open("thread/a")).toEqual(key);
  });

  it("does not open in the place of another one", () => {
    keys.make("thread/a", null);
    keys.make("thread/b", null);
    store.database.execute(
      "UPDATE random_key SET sealed = (SELECT sealed FROM random_key WHERE id = 'thread/b') WHERE id = 'thread/a'",
    );
    expect(faultOf(() => keys.open("thread/a"))).toMatchObject({ code: "VENT_SEAL_BROKEN" });
  });

  it("is swept in the hour after its time, and never before it; without a time it stays", () => {
    keys.make("day/1", start);
    keys.make("thread/a", null);
    const stored = store.database.statement("SELECT expires_at FROM random_key WHERE id = 'day/1'").get()?.expires_at;
    expect(Number(stored) % hourMs).toBe(0);
    keys.sweep(start);
    expect(keys.open("day/1")).not.toBeNull();
    keys.sweep(start + hourMs);
    expect(keys.open("day/1")).toBeNull();
    keys.sweep(start + 10_000 * hourMs);
    expect(keys.open("thread/a")).not.toBeNull();
    expect(countRows(store.database, "random_key")).toBe(1);
  });
});
