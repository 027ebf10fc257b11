/** A new secret for a store: everything that is sealed is opened with the old one and sealed with the new one, all at once or not at all. */
import { StoreUnusableError } from "../errors.ts";
import type { Random } from "../ports/random.ts";
import type { Database, Row } from "./database.ts";
import type { Seal } from "./kept.ts";
import { type KnownTable, knownTables } from "./known-tables.ts";
import { checkWord, deriveKey, Sealer } from "./seal.ts";

/** Rows that are held in memory at one time. */
const pageRows = 200;

export interface Secrets {
  readonly old: Buffer;
  readonly next: Buffer;
}

/** @returns how many values were sealed anew */
export function reseal(database: Database, secrets: Secrets, random: Random): number {
  return database.transaction(() => {
    const tables = knownTables(database);
    const oldSalt = Buffer.from(
      database.statement("SELECT value FROM meta WHERE name = 'salt'").get()?.value as Uint8Array,
    );
    const newSalt = random.bytes(oldSalt.length);
    const sealers = (purpose: string): Sealers => ({
      old: new Sealer(deriveKey(secrets.old, oldSalt, purpose)),
      next: new Sealer(deriveKey(secrets.next, newSalt, purpose)),
    });
    let count = 0;
    for (const table of tables) {
      for (const [column, { seal }] of Object.entries(table.declared.columns)) {
        if (seal !== null) count += resealColumn(database, table, column, seal, sealers(seal.purpose));
      }
    }
    forgetClaims(database);
    const set = database.statement("UPDATE meta SET value = ? WHERE name = ?");
    set.run(newSalt, "salt");
    set.run(sealers("check").next.seal("check", checkWord), "check");
    database.foldLogSoon();
    return count;
  });
}

interface Sealers {
  readonly old: Sealer;
  readonly next: Sealer;
}

function resealColumn(database: Database, table: KnownTable, column: string, seal: Seal, sealers: Sealers): number {
  const { name, primaryKey } = table;
  const key = primaryKey.join(", ");
  const marks = primaryKey.map(() => "?").join(", ");
  const first = database.statement(`SELECT * FROM ${name} ORDER BY ${key} LIMIT ${pageRows}`);
  const later = database.statement(
    `SELECT * FROM ${name} WHERE (${key}) > (${marks}) ORDER BY ${key} LIMIT ${pageRows}`,
  );
  const write = database.statement(`UPDATE ${name} SET ${column} = ? WHERE (${key}) = (${marks})`);
  const keyOf = (row: Row) => primaryKey.map((part) => row[part] as string | number | Uint8Array);
  let count = 0;
  for (let page = first.all(); page.length > 0; page = later.all(...keyOf(page.at(-1) ?? {}))) {
    for (const row of page) {
      const value = row[column] as Uint8Array | null;
      // A text that was emptied stays empty.
      if (value === null || value.length === 0) continue;
      write.run(sealers.next.seal(seal.place(row), open(sealers.old, seal.place(row), value, name)), ...keyOf(row));
      count += 1;
    }
  }
  return count;
}

function open(sealer: Sealer, place: string, value: Uint8Array, table: string): Buffer {
  try {
    return sealer.open(place, value);
  } catch (cause) {
    throw new StoreUnusableError(
      `a value in the table ${table} can't be opened with the present secret, so nothing was changed; restore a backup, or wipe what is damaged`,
      { cause },
    );
  }
}

/** Their keys come from the old secret. Who repeats a delivery of yesterday is taken for new: worth less than keeping them. */
function forgetClaims(database: Database): void {
  database.statement("DELETE FROM claim").run();
}
