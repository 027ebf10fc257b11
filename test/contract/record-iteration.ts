/** The part of the record store contract about going through all entries while others write. */
import type { Keyv } from "keyv";
import { beforeEach, describe, expect, it } from "vitest";

/** More than two batches of 100. */
const many = 257;
const keyAt = (at: number) => `key ${String(at).padStart(4, "0")}`;
const allKeys = Array.from({ length: many }, (_value, at) => keyAt(at));

export function recordIterationContract(recordsNow: () => Keyv<unknown>, openAnother: () => Keyv<unknown>): void {
  describe("when all entries are gone through", () => {
    let records: Keyv<unknown>;
    beforeEach(() => {
      records = recordsNow();
    });

    async function fill(keys: readonly string[]): Promise<void> {
      await records.setMany(keys.map((key) => ({ key, value: { key } })));
    }

    it("passes each entry once, however many there are", async () => {
      let filled = 0;
      for (const count of [0, 1, 99, 100, 101, 200, many]) {
        await fill(allKeys.slice(filled, count));
        filled = count;
        const found = await Array.fromAsync(records.iterator());
        expect(found.map(([key]) => key).toSorted()).toEqual(allKeys.slice(0, count));
        for (const [key, value] of found) expect(value).toEqual({ key });
      }
    });

    it("passes keys of any alphabet once", async () => {
      const letters = ["a", "Z", "ą", "ž", "ß", "語", "🫥", "\uffff", "~", "%"];
      const keys = Array.from({ length: many }, (_value, at) => `${letters[at % letters.length]}${at}`);
      await fill(keys);
      const found = await Array.fromAsync(records.iterator());
      expect(found.map(([key]) => key).toSorted()).toEqual(keys.toSorted());
    });

    it("passes every other entry once while entries come and go", async () => {
      await fill(allKeys);
      const other = openAnother();
      const seen: string[] = [];
      for await (const [key] of records.iterator()) {
        seen.push(key as string);
        if (seen.length === 1) {
          await other.delete(keyAt(many - 1));
          await other.set("key 9999", "new, after all others");
          await other.set("key -", "new, before all others");
        }
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining(allKeys.slice(0, -1)));
      expect(seen).not.toContain(keyAt(many - 1));
    });

    it("misses none when each entry is deleted as it comes", async () => {
      await fill(allKeys);
      let seen = 0;
      for await (const [key] of records.iterator()) {
        expect(await records.delete(key as string)).toBe(true);
        seen += 1;
      }
      expect(seen).toBe(many);
      expect(await Array.fromAsync(records.iterator())).toEqual([]);
    });

    it("ends although an entry is added behind the last one, again and again", async () => {
      await fill(allKeys);
      let added = 0;
      for await (const [key] of records.iterator()) {
        if (added < 300 && key === keyAt(0)) {
          for (; added < 300; added += 1) await records.set(`later ${String(added).padStart(4, "0")}`, added);
        }
      }
      expect((await Array.fromAsync(records.iterator())).length).toBe(many + 300);
    });

    it("can be left in the middle and begun anew", async () => {
      await fill(allKeys);
      for await (const _entry of records.iterator()) break;
      expect((await Array.fromAsync(records.iterator())).length).toBe(many);
    });

    it("can be run twice at once", async () => {
      await fill(allKeys);
      const [first, second] = await Promise.all([
        Array.fromAsync(records.iterator()),
        Array.fromAsync(records.iterator()),
      ]);
      expect(first).toEqual(second);
      expect(first.length).toBe(many);
    });
  });
}
