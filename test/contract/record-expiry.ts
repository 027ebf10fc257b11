/** The part of the record store contract about time: nothing outlives its moment, nothing is kept for ever by mistake. */
import type { Keyv, KeyvStorageAdapter } from "keyv";
import { beforeEach, describe, expect, it, vi } from "vitest";

const start = Date.UTC(2026, 2, 10, 9, 17, 23, 456);
const minuteMs = 60_000;
/** A store may keep an entry up to the next full hour; keyv itself is exact. */
const wellPastMs = 2 * 3_600_000;

export function recordExpiryContract(recordsNow: () => Keyv<unknown>): void {
  describe("when entries expire", () => {
    let records: Keyv<unknown>;
    let adapter: KeyvStorageAdapter;
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ["Date"], now: start });
      records = recordsNow();
      adapter = records.store as KeyvStorageAdapter;
    });

    async function expectNothing(key: string): Promise<void> {
      expect(await adapter.get(key)).toBeUndefined();
      expect(await adapter.has(key)).toBe(false);
      expect(await adapter.hasMany([key])).toEqual([false]);
      expect(await adapter.getMany([key])).toEqual([undefined]);
      expect(await Array.fromAsync(adapter.iterator?.() ?? [])).toEqual([]);
      expect(await records.get(key)).toBeUndefined();
    }

    it("hands an entry out up to its moment and not after it", async () => {
      await records.set("key", "value", 10 * minuteMs);
      vi.setSystemTime(start + 10 * minuteMs - 1);
      expect(await records.get("key")).toBe("value");
      vi.setSystemTime(start + 10 * minuteMs + 1);
      expect(await records.get("key")).toBeUndefined();
      expect(await records.has("key")).toBe(false);
      expect(await Array.fromAsync(records.iterator())).toEqual([]);
    });

    it("takes `expires` for a moment, not for a length of time", async () => {
      await adapter.set("key", "value", start + 30 * minuteMs);
      vi.setSystemTime(start + 29 * minuteMs);
      expect(await adapter.get("key")).toBe("value");
      expect(await adapter.has("key")).toBe(true);
      vi.setSystemTime(start + wellPastMs);
      await expectNothing("key");
    });

    it("forgets by itself what keyv is not there to forget", async () => {
      await adapter.setMany([
        { key: "short", value: 1, expires: start + minuteMs },
        { key: "long", value: 2, expires: start + 10 * wellPastMs },
        { key: "for ever", value: 3 },
      ]);
      vi.setSystemTime(start + wellPastMs);
      expect(await adapter.getMany(["short", "long", "for ever"])).toEqual([undefined, 2, 3]);
      expect(await adapter.hasMany(["short", "long", "for ever"])).toEqual([false, true, true]);
      expect(await Array.fromAsync(adapter.iterator?.() ?? [])).toEqual([
        ["for ever", 3],
        ["long", 2],
      ]);
    });

    const wrong: [string, number][] = [
      ["zero", 0],
      ["negative zero", -0],
      ["a negative number", -1],
      ["this very moment", start],
      ["the last moment", start - 1],
      ["a length of time instead of a moment", 60 * minuteMs],
      ["not a number", Number.NaN],
      ["minus infinity", Number.NEGATIVE_INFINITY],
    ];
    it.each(wrong)("stores nothing when `expires` is %s", async (_what, expires) => {
      await adapter.set("key", "value", expires);
      await expectNothing("key");
      await adapter.setMany([{ key: "key", value: "value", expires }]);
      await expectNothing("key");
    });

    it.each(wrong)("removes what was there when `expires` is %s", async (_what, expires) => {
      await adapter.set("key", "old");
      await adapter.set("key", "new", expires);
      await expectNothing("key");
      await adapter.set("key", "old");
      await adapter.setMany([{ key: "key", value: "new", expires }]);
      await expectNothing("key");
    });

    it("stores nothing of a raw record that has expired", async () => {
      for (const expires of [0, start - 1]) {
        await records.set("key", "old");
        await records.setRaw("key", { value: "new", expires });
        await expectNothing("key");
      }
    });

    it("keeps an entry without an expiry", async () => {
      await records.set("key", "value");
      vi.setSystemTime(start + 1000 * wellPastMs);
      expect(await records.get("key")).toBe("value");
    });

    it("forgets the earlier expiry when an entry is written anew", async () => {
      await records.set("key", "short", minuteMs);
      await records.set("key", "for ever");
      vi.setSystemTime(start + wellPastMs);
      expect(await records.get("key")).toBe("for ever");
    });
  });
}
