/** How long a draft rests: an hour after it was typed, never longer, and nothing of it stays on disk afterwards. */
import { statSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sealActor } from "../../../src/identity/actor.ts";
import { type Drafts, draftMs } from "../../../src/storage/drafts.ts";
import type { Store } from "../../../src/storage/store.ts";
import { FakeClock } from "../../support/fakes.ts";
import { type Content, countRows, hourMs, TemporaryFolder } from "./temporary-store.ts";

const start = Date.UTC(2026, 2, 10, 9, 17, 23, 456);
const minuteMs = 60_000;
const anna = sealActor("fake", "fake:space", "anna");
const content = { text: "Mister Canary threw the hat at me" };

let folder: TemporaryFolder;
let store: Store<Content>;
let drafts: Drafts<Content>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  folder = new TemporaryFolder();
  store = folder.open();
  drafts = store.drafts;
});
afterEach(() => {
  vi.useRealTimers();
  folder.dispose();
});

const passTo = (time: number) => vi.setSystemTime(time);
const bytesOf = (sql: string): Buffer => Buffer.from(store.database.statement(sql).get()?.bytes as Uint8Array);

describe("a draft's hour", () => {
  it("ends to the millisecond", async () => {
    const id = await drafts.save(anna, content);
    passTo(start + draftMs - 1);
    expect(await drafts.find(id, anna)).toEqual(content);
    expect(await drafts.listOf(anna)).toHaveLength(1);
    passTo(start + draftMs);
    expect(await drafts.find(id, anna)).toBeNull();
    expect(await drafts.listOf(anna)).toEqual([]);
  });

  it("does not grow by an update", async () => {
    const id = await drafts.save(anna, content);
    for (const minutes of [20, 40, 59]) {
      passTo(start + minutes * minuteMs);
      await drafts.update(id, () => ({ text: `after ${minutes} minutes` }));
    }
    expect(await drafts.find(id, anna)).toEqual({ text: "after 59 minutes" });
    passTo(start + draftMs);
    expect(await drafts.find(id, anna)).toBeNull();
    passTo(start + draftMs + 1);
    await drafts.update(id, () => content);
    expect(await drafts.find(id, anna)).toBeNull();
  });

  it("begins anew when the text is written again, for the text and for its key", async () => {
    const id = await drafts.save(anna, content);
    passTo(start + 55 * minuteMs);
    await drafts.rewrite(id, () => ({ text: "calmer" }));
    passTo(start + draftMs + 54 * minuteMs);
    expect(await drafts.sweep()).toBe(0);
    store.keys.sweep(Date.now());
    expect(await drafts.find(id, anna)).toEqual({ text: "calmer" });
    passTo(start + draftMs + 55 * minuteMs);
    expect(await drafts.find(id, anna)).toBeNull();
    expect(await drafts.sweep()).toBe(1);
    expect(countRows(store.database, "random_key")).toBe(0);
  });

  it("is over for good: writing again brings back nothing that expired or was taken", async () => {
    const [late, taken] = [await drafts.save(anna, content), await drafts.save(anna, content)];
    drafts.erase(taken);
    await drafts.rewrite(taken, () => ({ text: "again" }));
    passTo(start + draftMs);
    await drafts.rewrite(late, () => ({ text: "again" }));
    expect(await drafts.find(taken, anna)).toBeNull();
    expect(await drafts.find(late, anna)).toBeNull();
    await drafts.sweep();
    expect(countRows(store.database, "record") + countRows(store.database, "random_key")).toBe(0);
  });

  it("is stored as a whole hour, for the text and for its key", async () => {
    const id = await drafts.save(anna, content);
    await drafts.update(id, () => ({ text: "calmer" }));
    for (const table of ["record", "random_key"]) {
      const row = store.database.statement(`SELECT expires_at FROM ${table}`).get();
      expect(row?.expires_at).toBe(Date.UTC(2026, 2, 10, 11));
    }
  });

  it("does not become for ever when an update comes after it by the core's clock", async () => {
    const clock = new FakeClock(start);
    const other = folder.open({ clock }).drafts;
    const id = await other.save(anna, content);
    clock.pass(draftMs + minuteMs);
    await other.update(id, () => ({ text: "too late" }));
    expect(await other.find(id, anna)).toBeNull();
    expect(store.database.statement("SELECT 1 FROM record WHERE expires_at IS NULL").get()).toBeUndefined();
  });
});

describe("sweeping", () => {
  it("erases to the minute what expired, text and key, and nothing else", async () => {
    const clock = new FakeClock(start);
    const swept = folder.open({ clock }).drafts;
    const early = await swept.save(anna, { text: "early" });
    clock.pass(minuteMs);
    const late = await swept.save(anna, { text: "late" });
    clock.pass(59 * minuteMs - 1);
    expect(await swept.sweep()).toBe(0);
    clock.pass(1);
    expect(await swept.sweep()).toBe(1);
    expect(swept.erase(early)).toBe(false);
    expect(store.keys.open(`draft/${early}`)).toBeNull();
    expect(await swept.find(late, anna)).toEqual({ text: "late" });
    expect(await swept.sweep()).toBe(0);
  });

  it("erases more than one batch", async () => {
    const clock = new FakeClock(start);
    const swept = folder.open({ clock }).drafts;
    for (let at = 0; at < 120; at += 1) await swept.save(anna, content);
    clock.pass(draftMs);
    expect(await swept.sweep()).toBe(120);
    expect(countRows(store.database, "record")).toBe(0);
    expect(countRows(store.database, "random_key")).toBe(0);
  });

  it("counts and erases text and key where the core's clock is the machine's", async () => {
    await drafts.save(anna, content);
    passTo(start + draftMs + minuteMs);
    expect(await drafts.sweep()).toBe(1);
    expect(countRows(store.database, "record")).toBe(0);
    expect(countRows(store.database, "random_key")).toBe(0);
  });

  it("erases what expired while no process was running", async () => {
    await drafts.save(anna, content);
    store.close();
    passTo(start + 3 * hourMs);
    store = folder.open();
    await store.drafts.sweep();
    store.keys.sweep(Date.now());
    expect(countRows(store.database, "random_key")).toBe(0);
    expect(countRows(store.database, "record")).toBe(0);
  });

  it("erases the others when one can't be opened any more", async () => {
    const ids = [await drafts.save(anna, content), await drafts.save(anna, content)];
    const [damaged] = ids.toSorted();
    store.database.statement("UPDATE record SET value = x'00' WHERE key = ?").run(damaged ?? "");
    passTo(start + draftMs + minuteMs);
    await drafts.sweep().catch(() => undefined);
    expect(countRows(store.database, "record")).toBeLessThanOrEqual(1);
  });
});

describe("a draft's bytes", () => {
  it("never show its words, and are gone from file and log once it is erased and the log folded", async () => {
    const id = await drafts.save(anna, content);
    const text = bytesOf("SELECT value AS bytes FROM record");
    await drafts.update(id, () => ({ text: `${content.text}!` }));
    const updated = bytesOf("SELECT value AS bytes FROM record");
    const key = bytesOf("SELECT sealed AS bytes FROM random_key");
    expect(folder.bytes().includes("Canary")).toBe(false);
    expect(folder.bytes().includes(updated)).toBe(true);

    drafts.erase(id);
    store.database.checkpoint();
    const bytes = folder.bytes();
    for (const one of [text, updated, key]) {
      expect(bytes.includes(one.subarray(13, 45))).toBe(false);
      expect(bytes.includes(one.subarray(-32))).toBe(false);
    }
    expect(bytes.includes(id)).toBe(false);
    expect(statSync(`${folder.path}-wal`).size).toBe(0);
  });
});
