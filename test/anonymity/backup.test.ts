/** A backup is as closed as the store and forgets more: no draft, no author; an older file that is restored forgets at once what it should have. */
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUp } from "../../src/storage/backup.ts";
import { deriveKey, Sealer } from "../../src/storage/seal.ts";
import { testSpace } from "../support/fakes.ts";
import { buttonValue, Harness, type Person, testPepper, textOf } from "../support/harness.ts";
import { faultOf } from "../unit/storage/temporary-store.ts";
import { blobOf, bytesOf, dump, rowsOf } from "./dump.ts";
import { rows, sealedKey } from "./forgotten.ts";
import { membersFoundIn } from "./member-list.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const text = "The client Zuzanna wants another round of changes and never pays";
const members = ["anna", "tomas", ...Array.from({ length: 50 }, (_, number) => `member-${number}`)];

let harness: Harness;
let anna: Person;
let tomas: Person;
let target: string;
beforeEach(() => {
  harness = new Harness();
  anna = harness.person("anna");
  tomas = harness.person("tomas");
  target = join(harness.folder, "backups.db");
});
afterEach(() => harness.dispose());

function make(withAuthors = false): void {
  backUp(harness.store, { target, withAuthors });
}

/** Puts the backup in the store's place, as an operator does. */
async function restore(from = target): Promise<void> {
  harness.store.close();
  for (const end of ["", "-wal", "-shm"]) rmSync(`${harness.path}${end}`, { force: true });
  copyFileSync(from, harness.path);
  await harness.restart();
}

/** Whoever has the secret too: every key that is in the file, opened. */
function keysIn(path: string): Buffer[] {
  const all = dump(path);
  const salt = blobOf(
    rowsOf(all, "meta").find(({ name }) => name === "salt"),
    "value",
  );
  const sealer = new Sealer(deriveKey(testPepper, salt, "keys"));
  return rowsOf(all, "random_key").map((row) => sealer.open(`key/${row.id}`, blobOf(row, "sealed")));
}

const found = (path: string) =>
  membersFoundIn(dump(path), members, keysIn(path), { platform: "fake", space: testSpace });

describe("a backup", () => {
  it("is one file that only its owner can read, and holds no word of any text", async () => {
    await anna.publish(text);
    await anna.submit("vent", "", { what: "A draft about Zuzanna", client: "" });
    make();
    expect(statSync(target).mode & 0o077).toBe(0);
    expect(readdirSync(harness.folder).filter((file) => file.startsWith("backups"))).toEqual(["backups.db"]);
    const bytes = readFileSync(target);
    for (const word of ["Zuzanna", "another round", "anna", "A draft"]) expect(bytes.includes(word), word).toBe(false);
  });

  it("has no draft in any byte, though the copying began with all of them", async () => {
    await anna.submit("vent", "", { what: text, client: "" });
    const draft = blobOf(rows(harness, "record")[0], "value");
    const key = sealedKey(harness, "draft/");
    make(true);
    for (const piece of [draft, key]) expect(readFileSync(target).includes(piece.subarray(0, 24))).toBe(false);
    for (const table of ["record", "claim", "rate", "lease", "outbox"])
      expect(rowsOf(dump(target), table), table).toEqual([]);
  });

  it("can't be tested against a list of members, even by who has the secret; the store itself can while a thread is open", async () => {
    const thread = await anna.publish(text);
    await tomas.click("me-too", thread);
    const key = sealedKey(harness, "thread/");
    const tags = [...rows(harness, "vote"), ...rows(harness, "entry")].flatMap(
      (row) => bytesOf(row.tag ?? row.author_tag ?? null) ?? [],
    );
    expect(found(harness.path)).toEqual(["anna", "tomas"]);
    make();
    expect(found(target)).toEqual([]);
    const bytes = readFileSync(target);
    for (const piece of [key, ...tags]) expect(bytes.includes(piece.subarray(0, 24))).toBe(false);
    expect(rowsOf(dump(target), "closed_count")).toMatchObject([{ kind: "me-too", people: 1 }]);
    // And the living thread is untouched.
    expect(textOf(await anna.command("vent", "mine"))).toContain("another round");
  });

  it("keeps the keys of open threads when that is asked for, and says so by what it can do", async () => {
    await anna.publish(text);
    make(true);
    expect(found(target)).toEqual(["anna"]);
    await restore();
    expect(textOf(await anna.command("vent", "mine"))).toContain("another round");
  });

  it("is not written over anything, and leaves nothing behind when it can't be written", () => {
    make();
    expect(String(faultOf(() => make()))).toContain("exists already");
    const nowhere = join(harness.folder, "missing", "copy.db");
    expect(String(faultOf(() => backUp(harness.store, { target: nowhere, withAuthors: false })))).toContain(
      "can't be written",
    );
    harness.store.database.execute("CREATE TABLE later (one INTEGER)");
    const other = join(harness.folder, "other.db");
    expect(String(faultOf(() => backUp(harness.store, { target: other, withAuthors: false })))).toContain("later");
    expect(readdirSync(harness.folder).filter((file) => file.startsWith("other"))).toEqual([]);
  });
});

describe("after a backup was restored", () => {
  it("its threads are closed, and their posts still go at their date", async () => {
    const thread = await anna.publish(text);
    make();
    await restore();
    expect(textOf(await anna.command("vent", "mine"))).toContain("Nothing here");
    expect(textOf(await tomas.click("me-too", thread))).toContain("closed");
    await harness.pass(91 * dayMs);
    for (let round = 0; round < 3; round += 1) await harness.pass(21_000);
    expect(harness.platform.posts).toEqual([]);
    expect(rows(harness, "thread")).toEqual([]);
  });

  it.each([false, true])("nothing that waited then is posted again (with authors: %s)", async (withAuthors) => {
    await anna.submit("vent", "", { what: text, client: "" });
    await anna.press("share");
    await anna.press("publish-later");
    make(withAuthors);
    for (let hour = 0; hour < 6; hour += 1) await harness.pass(hourMs);
    expect(harness.platform.posts).toHaveLength(1);
    await restore();
    for (let hour = 0; hour < 6; hour += 1) await harness.pass(hourMs);
    expect(harness.platform.posts).toHaveLength(1);
    const again = buttonValue(await anna.command("vent", "mine"), "publish-again");
    expect(again !== undefined, "its author decides, where one is known").toBe(withAuthors);
  });

  it("what was withdrawn since does not come back into the channel", async () => {
    const thread = await anna.publish(text);
    make();
    await anna.command("vent", "mine");
    await anna.press("withdraw");
    await anna.press("withdraw-yes");
    await restore();
    await tomas.click("me-too", thread);
    for (let day = 0; day < 16; day += 1) await harness.pass(dayMs);
    expect(JSON.stringify(harness.platform.posts)).not.toContain("another round");
  });
});

describe("an older copy of the whole file that was restored", () => {
  it("closes at the first tick what should have closed since: its keys and tags are gone from every byte", async () => {
    const thread = await anna.publish(text);
    await tomas.click("me-too", thread);
    await anna.submit("vent", "", { what: "A draft of that day", client: "" });
    harness.store.database.checkpoint();
    copyFileSync(harness.path, target);
    const key = sealedKey(harness, "thread/");
    const draftKey = sealedKey(harness, "draft/");
    const tag = blobOf(rows(harness, "entry")[0], "author_tag");
    await harness.pass(20 * dayMs);
    await restore();
    rmSync(target);
    expect(harness.bytesOnDisk().includes(key.subarray(0, 24)), "the copy has the key").toBe(true);
    await harness.app.tick();
    expect(found(harness.path)).toEqual([]);
    for (const piece of [key, draftKey, tag]) expect(harness.bytesOnDisk().includes(piece.subarray(0, 24))).toBe(false);
    expect(existsSync(target)).toBe(false);
  });
});
