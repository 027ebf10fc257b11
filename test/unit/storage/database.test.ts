/** One SQLite file while it is open, while the disk is full, and after it was closed. */
import { statSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../../src/storage/database.ts";
import { countRows, faultOf, TemporaryFolder } from "./temporary-store.ts";

let folder: TemporaryFolder;
let database: Database;
beforeEach(() => {
  folder = new TemporaryFolder();
  database = open();
  database.execute("CREATE TABLE thing (name TEXT PRIMARY KEY, bytes BLOB) WITHOUT ROWID");
});
afterEach(() => folder.dispose());

function open(): Database {
  const opened = new Database(folder.path);
  folder.closeLater(() => opened.close());
  return opened;
}
const add = (name: string, to = database) => to.statement("INSERT INTO thing (name) VALUES (?)").run(name);
const names = (of = database) =>
  of
    .statement("SELECT name FROM thing ORDER BY name")
    .all()
    .map(({ name }) => name);

describe("a full disk", () => {
  const large = Buffer.alloc(300_000, 1);
  const addLarge = (name: string) =>
    database.statement("INSERT INTO thing (name, bytes) VALUES (?, ?)").run(name, large);
  const limitPages = (pages: number) => database.execute(`PRAGMA max_page_count = ${pages}`);

  it("is a typed fault that says so, and loses nothing that was written before", () => {
    add("before");
    limitPages(20);
    const fault = faultOf(() => addLarge("too much"));
    expect(fault).toMatchObject({ code: "VENT_STORE_FAILED", message: expect.stringContaining("full") });
    expect(names(open())).toEqual(["before"]);
  });

  it("undoes the whole transaction it happens in", () => {
    limitPages(20);
    const fault = faultOf(() =>
      database.transaction(() => {
        add("small");
        addLarge("too much");
      }),
    );
    expect(fault).toMatchObject({ code: "VENT_STORE_FAILED" });
    expect(names()).toEqual([]);
    expect(names(open())).toEqual([]);
  });

  it("is over as soon as there is room again, without a restart", () => {
    limitPages(20);
    faultOf(() => database.transaction(() => addLarge("too much")));
    limitPages(1000);
    database.transaction(() => addLarge("fits now"));
    expect(names(open())).toEqual(["fits now"]);
  });
});

describe("an open file", () => {
  it("loses no commit when the power goes: each is synced in full", () => {
    expect(database.statement("PRAGMA synchronous").get()).toMatchObject({ synchronous: 2 });
    expect(database.statement("PRAGMA journal_mode").get()).toMatchObject({ journal_mode: "wal" });
  });

  it("holds no deleted byte any more once the log is folded", () => {
    const canary = Buffer.from("Mister Canary ".repeat(40));
    database.statement("INSERT INTO thing (name, bytes) VALUES ('a', ?)").run(canary);
    expect(folder.bytes().includes("Mister Canary")).toBe(true);
    database.statement("DELETE FROM thing").run();
    database.checkpoint();
    expect(folder.bytes().includes("Mister Canary")).toBe(false);
    expect(statSync(`${folder.path}-wal`).size).toBe(0);
  });

  it("refuses rows that hang on nothing", () => {
    database.execute("CREATE TABLE child (thing TEXT REFERENCES thing (name) ON DELETE CASCADE)");
    const addChild = database.statement("INSERT INTO child (thing) VALUES (?)");
    expect(faultOf(() => addChild.run("nobody"))).toMatchObject({ code: "VENT_STORE_FAILED" });
    add("a");
    addChild.run("a");
    database.statement("DELETE FROM thing").run();
    expect(countRows(database, "child")).toBe(0);
  });

  it("fails by name once it is closed, whatever is asked of it, and closes twice without a word", () => {
    const select = database.statement("SELECT 1");
    database.close();
    database.close();
    const calls = [
      () => select.get(),
      () => select.all(),
      () => select.run(),
      () => database.execute("SELECT 1"),
      () => database.statement("SELECT 1"),
      () => database.transaction(() => 1),
      () => database.checkpoint(),
    ];
    for (const call of calls) expect(faultOf(call)).toMatchObject({ code: "VENT_STORE_FAILED" });
  });

  it("names no value in a fault's message", () => {
    add("Mister Canary");
    const fault = faultOf(() => add("Mister Canary")) as Error;
    expect(fault).toMatchObject({ code: "VENT_STORE_FAILED" });
    expect(fault.message).not.toContain("Canary");
  });
});
