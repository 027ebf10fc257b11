/** Claims and rates: once, or so many times an hour, whoever else asks at the same moment. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Claims } from "../../../src/storage/claims.ts";
import type { Store } from "../../../src/storage/store.ts";
import { startOtherProcess } from "./other-process.ts";
import { type Content, countRows, hourMs, TemporaryFolder } from "./temporary-store.ts";

const start = Date.UTC(2026, 2, 10, 9, 17, 23, 456);
const minuteMs = 60_000;

let folder: TemporaryFolder;
let store: Store<Content>;
let claims: Claims;
beforeEach(() => {
  folder = new TemporaryFolder();
  store = folder.open();
  claims = store.claims;
});
afterEach(() => folder.dispose());

describe("a claim", () => {
  it("has one winner of fifty who ask at once, over five handles", async () => {
    const handles = Array.from({ length: 5 }, () => folder.open().claims);
    const asked = Array.from({ length: 50 }, async (_value, at) =>
      handles[at % handles.length]?.claim("delivery", minuteMs, start),
    );
    expect((await Promise.all(asked)).filter((won) => won)).toHaveLength(1);
  });

  it("has one winner for each of 200 names when two processes race for them", async () => {
    const names = Array.from({ length: 200 }, (_value, at) => `delivery-${at}`);
    const racers = await Promise.all([startOtherProcess(folder.path), startOtherProcess(folder.path)]);
    try {
      for (const racer of racers) racer.say(`claim ${names.join(",")}`);
      const wins = (await Promise.all(racers.map((racer) => racer.hear()))).flatMap((line) =>
        line.split(",").filter((name) => name !== ""),
      );
      expect(wins.toSorted()).toEqual(names.toSorted());
    } finally {
      for (const racer of racers) await racer.kill();
    }
  });

  it("does not stand in the way of another name", () => {
    expect(claims.claim("a", minuteMs, start)).toBe(true);
    expect(claims.claim("b", minuteMs, start)).toBe(true);
    expect(claims.claim("a", minuteMs, start)).toBe(false);
  });

  it("holds after a restart", () => {
    claims.claim("delivery", minuteMs, start);
    store.close();
    expect(folder.open().claims.claim("delivery", minuteMs, start + 1)).toBe(false);
  });

  it("holds at least as long as it was asked for, and is free again after the hour", () => {
    claims.claim("delivery", 30 * minuteMs, start);
    expect(claims.claim("delivery", 30 * minuteMs, start + 30 * minuteMs)).toBe(false);
    expect(claims.claim("delivery", 30 * minuteMs, start + 2 * hourMs)).toBe(true);
    expect(claims.claim("delivery", 30 * minuteMs, start + 2 * hourMs)).toBe(false);
  });

  it("is not lengthened by those who lose it", () => {
    claims.claim("delivery", 10 * minuteMs, start);
    expect(claims.claim("delivery", 24 * hourMs, start + minuteMs)).toBe(false);
    expect(claims.claim("delivery", minuteMs, start + hourMs)).toBe(true);
  });

  it("stores neither the name nor a moment, only a keyed hash and a whole hour", () => {
    claims.claim("delivery of Mister Canary", 30 * minuteMs, start);
    const row = store.database.statement("SELECT * FROM claim").get();
    expect(Number(row?.expires_at) % hourMs).toBe(0);
    expect(row?.key).toHaveLength(32);
    expect(folder.bytes().includes("Canary")).toBe(false);
  });

  it("leaves different bytes in different stores for the same name", () => {
    const other = new TemporaryFolder();
    const keyIn = (one: Store<Content>) => {
      one.claims.claim("delivery", minuteMs, start);
      return Buffer.from(one.database.statement("SELECT key FROM claim").get()?.key as Uint8Array).toString("hex");
    };
    try {
      expect(keyIn(other.open())).not.toBe(keyIn(store));
    } finally {
      other.dispose();
    }
  });

  it("leaves nothing behind when it is swept after its time, and stays until then", () => {
    claims.claim("short", minuteMs, start);
    claims.claim("long", 5 * hourMs, start);
    claims.sweep(start + 2 * minuteMs);
    expect(countRows(store.database, "claim")).toBe(2);
    claims.sweep(start + 2 * hourMs);
    expect(countRows(store.database, "claim")).toBe(1);
    expect(claims.claim("long", minuteMs, start + 2 * hourMs)).toBe(false);
  });
});

describe("a rate", () => {
  const anna = Buffer.alloc(32, "anna");
  const boris = Buffer.alloc(32, "boris");

  it("counts one person's uses within the hour, over all handles", () => {
    const other = folder.open().claims;
    expect(claims.countInHour(anna, start)).toBe(1);
    expect(other.countInHour(anna, start + minuteMs)).toBe(2);
    expect(claims.countInHour(boris, start + minuteMs)).toBe(1);
    expect(claims.countInHour(anna, start + 2 * minuteMs)).toBe(3);
  });

  it("begins anew with the full hour, neither before nor after it", () => {
    const fullHour = Date.UTC(2026, 2, 10, 10);
    claims.countInHour(anna, fullHour - hourMs);
    expect(claims.countInHour(anna, fullHour - 1)).toBe(2);
    expect(claims.countInHour(anna, fullHour)).toBe(1);
    expect(claims.countInHour(anna, fullHour + hourMs - 1)).toBe(2);
  });

  it("stores no tag, nor anything equal in two hours", () => {
    claims.countInHour(anna, start);
    claims.countInHour(anna, start + hourMs);
    const keys = store.database.statement("SELECT key FROM rate").all();
    expect(new Set(keys.map(({ key }) => Buffer.from(key as Uint8Array).toString("hex"))).size).toBe(2);
    expect(folder.bytes().includes(anna)).toBe(false);
  });

  it("is forgotten when its hour is over", () => {
    claims.countInHour(anna, start);
    claims.sweep(start + minuteMs);
    expect(countRows(store.database, "rate")).toBe(1);
    claims.sweep(start + hourMs);
    expect(countRows(store.database, "rate")).toBe(0);
  });
});
