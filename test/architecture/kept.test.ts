/** What the store keeps is declared, every table and column: what is not can't be re-sealed, wiped or told people about. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { kept } from "../../src/storage/kept.ts";
import { knownTables } from "../../src/storage/known-tables.ts";
import type { Store } from "../../src/storage/store.ts";
import { makeAllTables } from "../support/all-tables.ts";
import { type Content, faultOf, TemporaryFolder } from "../unit/storage/temporary-store.ts";
import { filesIn, read } from "./source-files.ts";

const toDo =
  "Declare it in src/storage/kept.ts: which thing it belongs to (a new thing needs `kept.<thing>` in the three locale files and a line in src/privacy/kept-words.ts), whether it goes with a wiped space, whether a backup has it, and of each column what it says and how it is protected; for a sealed one its key's purpose and its place. Then run npm run build:privacy.";

let folder: TemporaryFolder;
let store: Store<Content>;
beforeEach(async () => {
  folder = new TemporaryFolder();
  store = folder.open();
  await makeAllTables(store);
});
afterEach(() => folder.dispose());

interface Real {
  readonly table: string;
  readonly columns: readonly string[];
  readonly blobs: readonly string[];
}

function realTables(): Real[] {
  const tables = store.database.statement("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  return tables.map(({ name }) => {
    const columns = store.database.statement("SELECT name, type FROM pragma_table_info(?)").all(String(name));
    const names = (rows: typeof columns) => rows.map((column) => String(column.name));
    return {
      table: String(name),
      columns: names(columns),
      blobs: names(columns.filter(({ type }) => type === "BLOB")),
    };
  });
}

describe("the declaration of what is kept", () => {
  it("has every table and column of the real schema", () => {
    const real = realTables();
    expect(real.length).toBeGreaterThan(15);
    const missing = real.flatMap(({ table, columns }) =>
      columns.filter((column) => kept[table]?.columns[column] === undefined).map((column) => `${table}.${column}`),
    );
    expect(missing, toDo).toEqual([]);
  });

  it("has no table and no column that is not there", () => {
    const real = new Map(realTables().map(({ table, columns }) => [table, columns]));
    const declared = Object.entries(kept).flatMap(([table, { columns }]) =>
      Object.keys(columns).map((column) => ({ table, column })),
    );
    expect(declared.filter(({ table, column }) => !real.get(table)?.includes(column))).toEqual([]);
  });

  it("is compared with every table that the code makes anywhere", () => {
    const sources = [...filesIn("src", /\.ts$/), ...filesIn("adapters", /\.ts$/)].map(read).join("\n");
    const made = [...sources.matchAll(/CREATE TABLE (?:IF NOT EXISTS )?(\w+)/g)].map(([, name]) => name ?? "");
    expect(made.length).toBeGreaterThan(15);
    const here = realTables().map(({ table }) => table);
    const hint = `Make it in test/support/all-tables.ts too. ${toDo}`;
    expect(
      made.filter((name) => !here.includes(name)),
      hint,
    ).toEqual([]);
  });

  it("says of every column with bytes how they are protected: sealed, or a keyed hash", () => {
    const open = realTables().flatMap(({ table, blobs }) =>
      blobs
        .filter((column) => !["sealed", "keyed"].includes(kept[table]?.columns[column]?.is ?? ""))
        .map((column) => `${table}.${column}`),
    );
    expect(open).toEqual(["meta.value"]);
  });

  it("lets a space be wiped by columns that are there", () => {
    const real = new Map(realTables().map(({ table, columns }) => [table, columns]));
    for (const [table, { wipe }] of Object.entries(kept)) {
      const needed = wipe === "space" ? ["platform", "space"] : wipe === "thread" ? ["thread"] : [];
      expect(real.get(table), `${table} is wiped by ${wipe}. ${toDo}`).toEqual(expect.arrayContaining(needed));
    }
  });
});

describe("a store with something in it that is not declared", () => {
  it("is not handled, and the table or column is named", () => {
    store.database.execute("ALTER TABLE outbox ADD COLUMN extra TEXT");
    expect(String(faultOf(() => knownTables(store.database)))).toContain("outbox.extra");
    store.database.execute("ALTER TABLE outbox DROP COLUMN extra; CREATE TABLE later (one INTEGER)");
    expect(String(faultOf(() => knownTables(store.database)))).toContain("later");
  });
});
