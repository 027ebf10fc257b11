/** What a thief of the file can put together: nothing equal in two threads, nothing that tells order or time. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createApp } from "../../src/app.ts";
import { sealActor } from "../../src/identity/actor.ts";
import type { Interaction } from "../../src/ports/platform.ts";
import { FakePlatform, testSpace } from "../support/fakes.ts";
import { buttonValue, Harness } from "../support/harness.ts";
import { dump, numberedTables, rowsOf } from "./dump.ts";
import { common, stringsOf } from "./stored-strings.ts";

const hourMs = 3_600_000;
const text = "The client wants another round of changes and never pays the invoice";

let harness: Harness;
beforeEach(() => {
  harness = new Harness();
});
afterEach(() => harness.dispose());

/** A thread with its author's own reply, a colleague's reply and a vote: everything that may hold a tag. */
async function discuss(author: string, colleague: string): Promise<string> {
  const thread = await harness.person(author).publish(text);
  for (const name of [author, colleague]) {
    const person = harness.person(name);
    await person.submit("reply", thread, { what: "The client of mine did the same" });
    await person.press("publish-now");
  }
  await harness.person(colleague).click("me-too", thread);
  return thread;
}

describe("two threads of one author", () => {
  it("have no byte string in common, open or closed", async () => {
    const threads = [await discuss("anna", "tomas"), await discuss("anna", "tomas"), await discuss("anna", "tomas")];
    for (const days of [0, 15]) {
      await harness.pass(days * 24 * hourMs);
      const all = dump(harness.path);
      const [first, second, third] = threads.map((thread) => stringsOf(all, thread));
      expect(first?.size).toBeGreaterThan(100);
      expect(common(first, second)).toEqual([]);
      expect(common(second, third)).toEqual([]);
    }
  });

  it("give the author another name in each, and one name within one", async () => {
    for (let count = 0; count < 12; count += 1) {
      await discuss("anna", "tomas");
      if (count % 6 === 5) await harness.pass(2 * hourMs);
    }
    const entries = rowsOf(dump(harness.path), "entry");
    const own = entries.filter(({ is_author }) => is_author === 1);
    const names = new Map<unknown, Set<unknown>>();
    for (const { thread, pseudonym } of own) names.set(thread, (names.get(thread) ?? new Set()).add(pseudonym));
    expect([...names.values()].every(({ size }) => size === 1)).toBe(true);
    expect(new Set([...names.values()].flatMap((set) => [...set])).size).toBeGreaterThan(9);
  });
});

describe("one person on two platforms", () => {
  it("leaves no byte string that is in both", async () => {
    const platforms = ["slack", "discord"].map((name) => new FakePlatform({ name }));
    const threads: string[] = [];
    for (const platform of platforms) {
      const app = createApp({ ...harness.deps, platform });
      const base = (action: number) => ({
        deliveryId: `${platform.name}-${action}`,
        space: testSpace,
        actor: sealActor(platform.name, testSpace, "U-one-person"),
        interaction: Object.freeze({}) as Interaction,
        locale: "en" as const,
      });
      const press = (action: string, count: number) => {
        const value = buttonValue(platform.answers.at(-1)?.message ?? null, action) ?? "";
        return app.handle({ ...base(count), type: "action-clicked", action, value });
      };
      await app.handle({ ...base(1), type: "form-submitted", form: "vent", state: "", values: { what: text } });
      await press("share", 2);
      await press("publish-now", 3);
      threads.push(buttonValue(platform.posts[0]?.message ?? null, "reply") ?? "");
    }
    const all = dump(harness.path);
    const [first, second] = threads.map((thread) => stringsOf(all, thread));
    expect(second?.size).toBeGreaterThan(50);
    expect(common(first, second)).toEqual([]);
  });
});

describe("the file", () => {
  it("keeps no time but whole hours: nothing that expires, closes or is deleted tells when it began", async () => {
    harness.clock.time = Math.ceil(harness.clock.time / hourMs) * hourMs + 1_234_567;
    await discuss("anna", "tomas");
    await harness.person("eve").submit("vent", "", { what: text });
    let seen = 0;
    for (const [table, rows] of dump(harness.path)) {
      // The lease says which process serves, and nothing of anyone.
      if (table === "lease") continue;
      for (const row of rows) {
        for (const [column, value] of Object.entries(row)) {
          if (!/^(?:expires|close|delete)_at$/.test(column) || value === null) continue;
          seen += 1;
          expect(Number(value) % hourMs, `${table}.${column}`).toBe(0);
        }
      }
    }
    expect(seen).toBeGreaterThan(8);
  });

  it("keeps no order of arrival: rows lie by their random keys", async () => {
    const threads: string[] = [];
    for (let count = 0; count < 12; count += 1) {
      threads.push(await discuss("anna", "tomas"));
      if (count % 6 === 5) await harness.pass(2 * hourMs);
    }
    const kept = rowsOf(dump(harness.path), "thread").map(({ id }) => String(id));
    expect([...kept].sort()).toEqual([...threads].sort());
    expect(kept).not.toEqual(threads);
    expect(threads).not.toEqual([...threads].sort());
    // "writable" never has a row.
    expect(numberedTables(harness.path).filter((name) => name !== "outbox" && name !== "writable")).toEqual([]);
  });

  it("holds no tag beside a text outside drafts and open threads", async () => {
    await discuss("anna", "tomas");
    expect(rowsOf(dump(harness.path), "entry").every(({ author_tag }) => author_tag !== null)).toBe(true);
    await harness.pass(15 * 24 * hourMs);
    const all = dump(harness.path);
    const entries = rowsOf(all, "entry");
    expect(entries.length).toBe(3);
    expect(entries.filter(({ author_tag }) => author_tag !== null)).toEqual([]);
    expect(rowsOf(all, "vote")).toEqual([]);
    expect(rowsOf(all, "random_key").filter(({ id }) => String(id).startsWith("thread/"))).toEqual([]);
    expect(rowsOf(all, "closed_count")).toMatchObject([{ people: 1 }]);
  });
});
