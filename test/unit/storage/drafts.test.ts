/** Drafts: found by the person who wrote them and by nobody else, kept sealed, taken once. */
import type * as Crypto from "node:crypto";
import { createHmac, timingSafeEqual } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sealActor } from "../../../src/identity/actor.ts";
import { type Drafts, draftMs } from "../../../src/storage/drafts.ts";
import type { Store } from "../../../src/storage/store.ts";
import { FakeClock } from "../../support/fakes.ts";
import { startOtherProcess } from "./other-process.ts";
import { type Content, countRows, faultOf, TemporaryFolder } from "./temporary-store.ts";

vi.mock("node:crypto", async (load) => {
  const real = await load<typeof Crypto>();
  return { ...real, createHmac: vi.fn(real.createHmac), timingSafeEqual: vi.fn(real.timingSafeEqual) };
});

const anna = sealActor("fake", "fake:space", "anna");
const boris = sealActor("fake", "fake:space", "boris");
const content = { text: "Mister Canary rzucił czapką 🫥" };

let folder: TemporaryFolder;
let store: Store<Content>;
let drafts: Drafts<Content>;
let clock: FakeClock;
beforeEach(() => {
  folder = new TemporaryFolder();
  clock = new FakeClock();
  store = folder.open({ clock });
  drafts = store.drafts;
});
afterEach(() => folder.dispose());

describe("a draft", () => {
  it("is found by its author, also after a restart", async () => {
    const id = await drafts.save(anna, content);
    expect(await drafts.find(id, anna)).toEqual(content);
    store.close();
    expect(await folder.open({ clock }).drafts.find(id, sealActor("fake", "fake:space", "anna"))).toEqual(content);
  });

  it("is kept whole or not at all: no key is left of one that could not be written", async () => {
    store.database.execute("CREATE TRIGGER full BEFORE INSERT ON record BEGIN SELECT RAISE(ABORT, 'full'); END");
    await expect(drafts.save(anna, content)).rejects.toThrow("the store failed");
    expect(countRows(store.database, "random_key")).toBe(0);
    store.database.execute("DROP TRIGGER full");
    expect(await drafts.find(await drafts.save(anna, content), anna)).toEqual(content);
  });

  it("is null for everyone else, on another platform or in another space, too", async () => {
    const id = await drafts.save(anna, content);
    const others = [boris, sealActor("other", "fake:space", "anna"), sealActor("fake", "other:space", "anna")];
    for (const other of others) expect(await drafts.find(id, other)).toBeNull();
  });

  it("is looked for in the same way, whether it is someone else's, expired, erased or was never there", async () => {
    const mine = await drafts.save(anna, content);
    const erased = await drafts.save(anna, content);
    drafts.erase(erased);
    const keyless = await drafts.save(anna, content);
    store.keys.erase(`draft/${keyless}`);
    clock.pass(draftMs);
    const fresh = await drafts.save(anna, content);

    const steps = new Set<string>();
    for (const id of [fresh, mine, erased, keyless, "", "never-there", "' OR 1=1 --"]) {
      vi.mocked(createHmac).mockClear();
      vi.mocked(timingSafeEqual).mockClear();
      expect(await drafts.find(id, boris)).toBeNull();
      steps.add(
        `${vi.mocked(createHmac).mock.calls.length} tags, ${vi.mocked(timingSafeEqual).mock.calls.length} compared`,
      );
    }
    expect([...steps]).toEqual(["1 tags, 1 compared"]);
  });

  it("has an id that tells nothing and stores nothing equal in two drafts of one author", async () => {
    const ids = [await drafts.save(anna, content), await drafts.save(anna, content)];
    for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
    const stored = ids.map((id) => {
      const row = store.database.statement("SELECT value FROM record WHERE key = ?").get(id);
      const opened = store.sealer.open(JSON.stringify(["record", "draft", id]), row?.value as Uint8Array);
      return JSON.parse(JSON.parse(opened.toString())).value;
    });
    expect(stored[0].tag).not.toBe(stored[1].tag);
    expect(stored[0].content.slice(0, 24)).not.toBe(stored[1].content.slice(0, 24));
    expect(JSON.stringify(stored)).not.toContain("Canary");
  });

  it("is listed for its author alone", async () => {
    const ids = [await drafts.save(anna, { text: "one" }), await drafts.save(anna, { text: "two" })];
    await drafts.save(boris, { text: "three" });
    const listed = await drafts.listOf(anna);
    expect(listed.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(listed.map(({ content: { text } }) => text).toSorted()).toEqual(["one", "two"]);
    expect(await drafts.listOf(sealActor("fake", "fake:space", "carol"))).toEqual([]);
  });

  it("can't be put in the place of another one", async () => {
    const [one, two] = [await drafts.save(anna, { text: "one" }), await drafts.save(anna, { text: "two" })];
    store.database
      .statement("UPDATE record SET value = (SELECT value FROM record WHERE key = ?) WHERE key = ?")
      .run(two, one);
    await expect(drafts.find(one, anna)).rejects.toMatchObject({ code: "VENT_SEAL_BROKEN" });
  });

  it("shows its new content after an update, and only that", async () => {
    const id = await drafts.save(anna, content);
    await drafts.update(id, () => ({ text: "calmer" }));
    expect(await drafts.find(id, anna)).toEqual({ text: "calmer" });
    expect(await drafts.find(id, boris)).toBeNull();
    expect(countRows(store.database, "record")).toBe(1);
  });

  it("is taken by one of fifty who erase it at once, over two handles", async () => {
    const id = await drafts.save(anna, content);
    const handles = [drafts, folder.open({ clock }).drafts];
    const taken = await Promise.all(Array.from({ length: 50 }, async (_value, at) => handles[at % 2]?.erase(id)));
    expect(taken.filter((won) => won)).toHaveLength(1);
  });

  it("is taken by one of two processes", async () => {
    const ids = await Promise.all(Array.from({ length: 40 }, () => drafts.save(anna, content)));
    const racers = await Promise.all([startOtherProcess(folder.path), startOtherProcess(folder.path)]);
    try {
      for (const racer of racers) racer.say(`erase ${ids.join(",")}`);
      const taken = (await Promise.all(racers.map((racer) => racer.hear()))).flatMap((line) => line.split(","));
      expect(taken.filter((id) => id !== "").toSorted()).toEqual(ids.toSorted());
    } finally {
      for (const racer of racers) await racer.kill();
    }
  });

  it("stays when the transaction that takes it does not happen", async () => {
    const id = await drafts.save(anna, content);
    faultOf(() =>
      store.database.transaction(() => {
        expect(drafts.erase(id)).toBe(true);
        throw new Error("no");
      }),
    );
    expect(await drafts.find(id, anna)).toEqual(content);
  });

  it("leaves nothing behind when it is erased while it is written again", async () => {
    for (let steps = 0; steps < 30; steps += 1) {
      const id = await drafts.save(anna, content);
      const writing = drafts.rewrite(id, () => ({ text: "calmer" }));
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      drafts.erase(id);
      await writing;
      expect(countRows(store.database, "record")).toBe(0);
    }
  });

  it("stays gone when it is updated after it was erased", async () => {
    const id = await drafts.save(anna, content);
    drafts.erase(id);
    await drafts.update(id, () => content);
    expect(await drafts.find(id, anna)).toBeNull();
    expect(countRows(store.database, "record")).toBe(0);
    expect(countRows(store.database, "random_key")).toBe(0);
  });

  it("stays gone when it is erased in the middle of an update: of two who take it one wins", async () => {
    for (let steps = 0; steps < 60; steps += 1) {
      const id = await drafts.save(anna, content);
      let isUpdated = false;
      const updating = drafts
        .update(id, () => ({ text: "calmer" }))
        .finally(() => {
          isUpdated = true;
        });
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      expect(drafts.erase(id)).toBe(true);
      while (!isUpdated) {
        await setImmediate();
        expect(drafts.erase(id)).toBe(false);
      }
      await updating;
      expect(drafts.erase(id)).toBe(false);
    }
    expect(countRows(store.database, "record")).toBe(0);
  });
});
