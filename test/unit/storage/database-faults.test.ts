/** Files that can't be a store: each is refused by name, with the reason, and left as it was. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../../src/storage/database.ts";
import { prepareSchema } from "../../../src/storage/schema.ts";
import { faultOf, TemporaryFolder } from "./temporary-store.ts";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.dispose());

/** A store with some content, closed, so that all of it lies in the one file. */
function madeStore(): Buffer {
  const store = folder.open();
  store.database.transaction(() => {
    for (let at = 0; at < 500; at += 1) store.claims.claim(`delivery ${at}`, 1000, Date.now());
  });
  store.close();
  return readFileSync(folder.path);
}

/** Opening must fail, naming the file, and must not change it. */
function refusal(path = folder.path): Error {
  const fault = faultOf(() => new Database(path));
  expect(fault).toMatchObject({ code: "VENT_STORE_UNUSABLE", message: expect.stringContaining(path) });
  return fault as Error;
}

/** Takes the right to write to `path`; null where that can't be done (a mode means nothing to root). */
function makeReadOnly(path: string): (() => void) | null {
  if (process.getuid?.() !== 0) {
    chmodSync(path, 0o500);
    return () => chmodSync(path, 0o700);
  }
  try {
    execFileSync("chattr", ["+i", path], { stdio: "ignore" });
    return () => execFileSync("chattr", ["-i", path]);
  } catch {
    return null;
  }
}

describe("a file that can't be a store", () => {
  it("is refused when it is no database", () => {
    const text = "A letter to the client, and no database. ".repeat(200);
    writeFileSync(folder.path, text);
    expect(refusal().message).toContain("not a database");
    expect(readFileSync(folder.path, "utf8")).toBe(text);
  });

  it("is refused when it is another program's database", () => {
    const foreign = new DatabaseSync(folder.path);
    foreign.exec("CREATE TABLE invoices (number INTEGER); INSERT INTO invoices VALUES (1)");
    foreign.close();
    const before = readFileSync(folder.path);
    expect(refusal().message).toContain("another program's database");
    expect(readFileSync(folder.path).equals(before)).toBe(true);
  });

  const damages: [string, (bytes: Buffer) => Buffer][] = [
    ["its first page", (bytes) => bytes.fill(0x5a, 100, 3000)],
    ["a page in its middle", (bytes) => bytes.fill(0x5a, 8192, 12_288)],
    ["its second half", (bytes) => bytes.fill(0, bytes.length / 2)],
    ["its end, which is missing", (bytes) => bytes.subarray(0, bytes.length - 5000)],
  ];
  it.each(damages)("is refused when it is damaged in %s", (_where, damage) => {
    const damaged = damage(madeStore());
    writeFileSync(folder.path, damaged);
    refusal();
    expect(readFileSync(folder.path).equals(damaged)).toBe(true);
  });

  it("is called damaged, not “unknown”, when a page in its middle is", () => {
    writeFileSync(folder.path, madeStore().fill(0x5a, 8192, 12_288));
    expect(refusal().message).not.toContain("unknown");
  });

  it("is refused when it is a folder, or lies under a file", () => {
    mkdirSync(join(folder.folder, "folder"));
    writeFileSync(join(folder.folder, "file"), "");
    expect(refusal(join(folder.folder, "folder")).message).toContain("unable to open");
    refusal(join(folder.folder, "file", "ventil.db"));
  });

  it("is refused when it can't be written", ({ skip }) => {
    const made = madeStore();
    const undo = makeReadOnly(folder.path);
    if (undo === null) return skip("nothing is read-only to this user here");
    try {
      expect(refusal().message).toContain("readonly");
      expect(readFileSync(folder.path).equals(made)).toBe(true);
    } finally {
      undo();
    }
  });

  it("is refused when its folder can't be written", ({ skip }) => {
    madeStore();
    const undo = makeReadOnly(folder.folder);
    if (undo === null) return skip("nothing is read-only to this user here");
    try {
      refusal();
      refusal(join(folder.folder, "new.db"));
      refusal(join(folder.folder, "new", "new.db"));
    } finally {
      undo();
    }
  });

  it("is refused with words that say what to do", () => {
    writeFileSync(folder.path, "no database ".repeat(100));
    expect(refusal().message).toMatch(/; \w+/);
  });

  it("is made, with its folder, when nothing is there", () => {
    const path = join(folder.folder, "a", "b", "ventil.db");
    const database = new Database(path);
    database.close();
    expect(readFileSync(path).subarray(0, 15).toString()).toBe("SQLite format 3");
  });
});

describe("a store of another version", () => {
  it("is refused with both versions, and left as it was", () => {
    folder.open().database.execute("PRAGMA user_version = 2");
    const fault = faultOf(() => folder.open());
    expect(fault).toMatchObject({
      code: "VENT_STORE_UNUSABLE",
      message: expect.stringMatching(/version 2.*version 1/),
    });
    const database = new Database(folder.path);
    folder.closeLater(() => database.close());
    expect(database.statement("PRAGMA user_version").get()).toMatchObject({ user_version: 2 });
  });

  it("is refused with words that say what to do", () => {
    folder.open().database.execute("PRAGMA user_version = 2");
    expect(faultOf(() => folder.open())).toMatchObject({ message: expect.stringMatching(/update|upgrade|newer/i) });
  });

  it("is opened as often as it is asked for when its version is this one", () => {
    folder.open().claims.claim("delivery", 1000, Date.now());
    expect(folder.open().claims.claim("delivery", 1000, Date.now())).toBe(false);
  });

  it("is made once when two processes begin at the same moment", () => {
    const [first, second] = [new Database(folder.path), new BeatenDatabase(folder.path)];
    folder.closeLater(() => first.close());
    folder.closeLater(() => second.close());
    second.meanwhile = () => prepareSchema(first);
    prepareSchema(second);
  });
});

/** Another process does `meanwhile` right before this one's first transaction. */
class BeatenDatabase extends Database {
  meanwhile: (() => void) | null = null;

  override transaction: Database["transaction"] = (work) => {
    const { meanwhile } = this;
    this.meanwhile = null;
    meanwhile?.();
    return super.transaction(work);
  };
}
