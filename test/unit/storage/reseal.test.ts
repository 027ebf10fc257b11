/** A new secret for a store: everything or nothing, and nothing of the old seals left in the file. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Board } from "../../../adapters/web/board.ts";
import { SecretUnusableError, StoreUnusableError } from "../../../src/errors.ts";
import { sealActor } from "../../../src/identity/actor.ts";
import { kept } from "../../../src/storage/kept.ts";
import { reseal } from "../../../src/storage/reseal.ts";
import { makeAllTables } from "../../support/all-tables.ts";
import { testSpace } from "../../support/fakes.ts";
import { faultOf, hourMs, pepper, realRandom, TemporaryFolder } from "./temporary-store.ts";
import { addEntry, addThread, body } from "./thread-rows.ts";

const next = Buffer.from("another pepper, as long as the first one was");
const anna = sealActor("fake", "fake:space", "anna");
const posted = { summary: "A vent", blocks: [{ type: "text", text: "as posted" }] } as const;

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.dispose());

const deed = {
  id: "d1",
  platform: "web",
  space: testSpace,
  situation: "late-payment",
  kind: "changed",
  week: "2026-W47",
  key: "k1",
  deleteAt: 0,
} as const;

/** A store with something sealed in every table that seals. @returns the draft's id */
async function fill(threads = 3): Promise<string> {
  const store = folder.open();
  const board = await makeAllTables(store);
  for (let number = 0; number < threads; number += 1) {
    addThread(store.threads, `t${number}`);
    addEntry(store.threads, "root", `t${number}`, { kind: "vent" });
    store.keys.make(`thread/t${number}`, null);
  }
  board.add("post", null, posted, Date.now());
  new Board(store.database, store.sealer, "web_card").add("card", null, posted, Date.now());
  const { cards, notes, blockWords, audit } = store.moderation;
  cards.ask({ entry: "t0.root", platform: "web", space: testSpace }, "post", Date.now());
  notes.setReason("t0.root", "too long");
  blockWords.set("web", testSpace, ["door"]);
  audit.add("web", testSpace, { act: "hide", entry: "t0.root" }, Date.now());
  store.digests.insert({ platform: "web", space: testSpace, week: "2026-W47" }, { anyone: "5 to 9" });
  store.deeds.insert({ ...deed, body: { text: "We changed it.", reason: "" } }, Date.now());
  store.claims.claim("delivery", hourMs, Date.now());
  const draft = await store.drafts.save(anna, { text: "still private" });
  store.close();
  return draft;
}

/** Every sealed value in the file, by its column. */
function sealedValues(): Map<string, Buffer[]> {
  const file = new DatabaseSync(folder.path, { readOnly: true });
  const values = new Map<string, Buffer[]>();
  for (const [table, { columns }] of Object.entries(kept)) {
    for (const column of Object.keys(columns).filter((name) => columns[name]?.is === "sealed")) {
      const cells = file.prepare(`SELECT ${column} AS cell FROM ${table}`).all();
      values.set(
        `${table}.${column}`,
        cells.map(({ cell }) => Buffer.from(cell as Uint8Array)),
      );
    }
  }
  file.close();
  return values;
}

function cell(sql: string): Buffer {
  const file = new DatabaseSync(folder.path, { readOnly: true });
  const found = Buffer.from(file.prepare(sql).get()?.cell as Uint8Array);
  file.close();
  return found;
}

function change(): number {
  const { database, close } = folder.open();
  const count = reseal(database, { old: pepper, next }, realRandom);
  database.foldLogIfDue();
  close();
  return count;
}

describe("a store under a new secret", () => {
  it("opens with it and holds what it held: drafts, texts, keys, the playground's posts", async () => {
    const draft = await fill();
    const key = folder.open().keys.open("thread/t1");
    change();
    const store = folder.open({ pepper: next });
    expect(store.keys.open("thread/t1")).toEqual(key);
    expect(store.threads.entry("t2.root")?.body).toEqual(body);
    expect(await store.drafts.find(draft, anna)).toEqual({ text: "still private" });
    expect((await makeAllTables(store)).page(null, 5).posts.map(({ message }) => message)).toEqual([posted]);
    // A key that was derived from the old secret is no key any more; what it marked may happen again.
    expect(store.claims.claim("delivery", hourMs, Date.now())).toBe(true);
  });

  it("is refused with the old one, by name", async () => {
    await fill();
    change();
    const fault = faultOf(() => folder.open());
    expect(fault).toBeInstanceOf(SecretUnusableError);
    expect(String(fault)).toContain("the secret is not the one");
  });

  it("has not one of the old seals left in any byte on disk, no claim and not the old salt", async () => {
    await fill();
    const before = sealedValues();
    expect(
      [...before.values()].every((cells) => cells.length > 0),
      "a sealed column without a row",
    ).toBe(true);
    const claim = cell("SELECT key AS cell FROM claim");
    const salt = cell("SELECT value AS cell FROM meta WHERE name = 'salt'");
    change();
    const disk = folder.bytes();
    expect(disk.includes(claim), "a claim under a key of the old secret").toBe(false);
    expect(disk.includes(salt), "the old salt").toBe(false);
    for (const [column, cells] of before)
      for (const cell of cells) expect(disk.includes(cell.subarray(0, 24)), column).toBe(false);
  });

  it("is changed to the last row, however many there are", async () => {
    await fill(450);
    const ofModeration = ["card", "key of cards", "reason", "block word", "act", "card on the playground"].length;
    expect(change()).toBe(450 + 450 + 1 + 1 + 1 + 1 + 1 + ofModeration);
    const store = folder.open({ pepper: next });
    expect(store.moderation.cards.of("t0.root")).toMatchObject({ asks: "post" });
    for (let number = 0; number < 450; number += 1) expect(store.threads.entry(`t${number}.root`)?.body).toEqual(body);
  });
});

describe("a change of the secret that does not come to its end", () => {
  it("has changed nothing when the process is killed before the commit", async () => {
    const draft = await fill();
    const script = fileURLToPath(new URL("reseal-main.ts", import.meta.url));
    const child = spawn(process.execPath, [
      "--disable-warning=ExperimentalWarning",
      script,
      folder.path,
      next.toString(),
    ]);
    await once(child.stdout, "data");
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
    expect(faultOf(() => folder.open({ pepper: next }))).toBeInstanceOf(SecretUnusableError);
    const store = folder.open();
    expect(store.threads.entry("t0.root")?.body).toEqual(body);
    expect(await store.drafts.find(draft, anna)).toEqual({ text: "still private" });
  });

  it("is refused by name over a value that does not open, and has changed nothing", async () => {
    await fill();
    const store = folder.open();
    store.database.execute("UPDATE entry SET body = randomblob(99) WHERE thread = 't2'");
    const fault = faultOf(() => reseal(store.database, { old: pepper, next }, realRandom));
    expect(fault).toBeInstanceOf(StoreUnusableError);
    expect(String(fault)).toContain("entry");
    expect(folder.open().threads.entry("t0.root")?.body).toEqual(body);
  });
});
