/** The contract of a record store: what Ventil relies on in any storage adapter behind keyv 6. */
import type { Keyv, KeyvStorageAdapter } from "keyv";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { recordExpiryContract } from "./record-expiry.ts";
import { recordIterationContract } from "./record-iteration.ts";

export interface RecordStoreUnderTest {
  /** Opens the records of one namespace through a handle of its own; all handles share one place. */
  open(namespace: string): Keyv<unknown>;
  /** From now on every handle fails, as with a closed or lost database. */
  breakAll(): void;
  dispose(): void;
}

export function adapterOf(records: Keyv<unknown>): KeyvStorageAdapter {
  return records.store as KeyvStorageAdapter;
}

const oddKeys = ["' OR 1=1 --", "a::b", "%", "żółć/ąžuolas", "a\0b", "🫥", "__proto__", "k".repeat(2000)];
const values: [string, unknown][] = [
  ["words of many alphabets", "Zażółć gęślą jaźń, ąčęėįšųūž 🫥 \u2028 \u0000 end"],
  ["nested objects", { list: [1, { deep: { deeper: [null, "x"] } }], empty: {}, none: null }],
  ["values that count as nothing", [0, "", false, null]],
  ["text that looks like an encoding", ":base64:aGk="],
  ["a long text", "long ".repeat(100_000)],
];

/** Runs the contract on what `setUp` makes; it is called anew for each test. */
export function recordStoreContract(name: string, setUp: () => RecordStoreUnderTest): void {
  describe(`${name} as a record store`, () => {
    let store: RecordStoreUnderTest;
    let records: Keyv<unknown>;
    beforeEach(() => {
      store = setUp();
      records = store.open("first");
    });
    afterEach(() => {
      vi.useRealTimers();
      store.dispose();
    });

    it.each(values)("gives back %s unchanged", async (_what, value) => {
      expect(await records.set("key", value)).toBe(true);
      expect(await records.get("key")).toEqual(value);
      expect(await records.has("key")).toBe(true);
    });

    it("keeps every kind of key apart from the others", async () => {
      for (const key of oddKeys) await records.set(key, `value of ${key}`);
      for (const key of oddKeys) expect(await records.get(key)).toBe(`value of ${key}`);
      expect(await records.delete(oddKeys[0]!)).toBe(true);
      expect(await records.hasMany(oddKeys)).toEqual(oddKeys.map((_key, at) => at !== 0));
    });

    it("replaces a value and keeps no trace of the first one", async () => {
      await records.set("key", "old", 1000);
      await records.set("key", "new");
      expect(await records.get("key")).toBe("new");
      expect(await Array.fromAsync(records.iterator())).toEqual([["key", "new"]]);
    });

    it("says of each deletion whether something was there", async () => {
      await records.setMany([
        { key: "a", value: 1 },
        { key: "b", value: 2 },
      ]);
      expect(await records.delete("a")).toBe(true);
      expect(await records.delete("a")).toBe(false);
      expect(await records.deleteMany(["a", "b", "c"])).toEqual([false, true, false]);
      expect(await records.get("b")).toBeUndefined();
    });

    it("answers for many keys in the order in which they were asked for", async () => {
      const entries = Array.from({ length: 30 }, (_value, at) => ({ key: `key ${at}`, value: { at } }));
      expect(await records.setMany(entries)).toEqual(entries.map(() => true));
      expect(await records.getMany(["key 20", "missing", "key 3", "key 20"])).toEqual([
        { at: 20 },
        undefined,
        { at: 3 },
        { at: 20 },
      ]);
      expect(await records.hasMany(["key 29", "missing", "key 0"])).toEqual([true, false, true]);
      expect(await records.getMany([])).toEqual([]);
      expect(await adapterOf(records).hasMany(["key 29", "missing"])).toEqual([true, false]);
    });

    it("keeps namespaces apart, also where their names and keys could be joined alike", async () => {
      const [a, b] = [store.open("a"), store.open("a:b")];
      await a.set("b:c", "of a");
      await b.set("c", "of a:b");
      await records.set("c", "of first");
      expect(await a.get("b:c")).toBe("of a");
      expect(await a.has("c")).toBe(false);
      expect(await b.get("c")).toBe("of a:b");
      expect(await Array.fromAsync(a.iterator())).toEqual([["b:c", "of a"]]);
      expect(await a.delete("c")).toBe(false);
      expect(await records.get("c")).toBe("of first");
    });

    it("clears one namespace and leaves the other", async () => {
      const other = store.open("second");
      await records.setMany(Array.from({ length: 250 }, (_value, at) => ({ key: `key ${at}`, value: at })));
      await other.set("key 0", "stays");
      await records.clear();
      expect(await Array.fromAsync(records.iterator())).toEqual([]);
      expect(await records.has("key 249")).toBe(false);
      expect(await other.get("key 0")).toBe("stays");
    });

    it("refuses a second namespace and goes on serving the first", async () => {
      await records.set("key", "of first");
      expect(() => {
        adapterOf(records).namespace = "second";
      }).toThrow(TypeError);
      const Second = records.constructor as typeof Keyv;
      expect(() => new Second({ store: records.store, namespace: "second" })).toThrow(TypeError);
      expect(adapterOf(records).namespace).toBe("first");
      expect(await records.get("key")).toBe("of first");
    });

    it("shows one handle at once what another wrote, replaced and deleted", async () => {
      const other = store.open("first");
      await records.set("key", 1);
      expect(await other.get("key")).toBe(1);
      await other.set("key", 2);
      expect(await records.get("key")).toBe(2);
      expect(await Array.fromAsync(records.iterator())).toEqual([["key", 2]]);
      expect(await other.delete("key")).toBe(true);
      expect(await records.get("key")).toBeUndefined();
      expect(await records.delete("key")).toBe(false);
    });

    const calls: [string, (of: Keyv<unknown>) => Promise<unknown>][] = [
      ["get", (of) => of.get("key")],
      ["getMany", (of) => of.getMany(["key"])],
      ["set", (of) => of.set("key", 2)],
      ["setMany", (of) => of.setMany([{ key: "key", value: 2 }])],
      ["has", (of) => of.has("key")],
      ["hasMany", (of) => of.hasMany(["key"])],
      ["delete", (of) => of.delete("key")],
      ["deleteMany", (of) => of.deleteMany(["key"])],
      ["clear", (of) => of.clear()],
      ["iterator", (of) => Array.fromAsync(of.iterator())],
    ];
    it.each(calls)("rejects a failed %s: a failure is never “nothing there”", async (_method, call) => {
      await records.set("key", 1);
      store.breakAll();
      await expect(call(records)).rejects.toMatchObject({ code: "VENT_STORE_FAILED" });
    });

    recordExpiryContract(() => records);
    recordIterationContract(
      () => records,
      () => store.open("first"),
    );
  });
}
