/** The tables that a store really has, each with its declaration; one that is not declared stops whoever asks. */
import { StoreUnusableError } from "../errors.ts";
import type { Database } from "./database.ts";
import { type KeptTable, kept } from "./kept.ts";

export interface KnownTable {
  readonly name: string;
  readonly declared: KeptTable;
  /** The columns of its primary key, in their order. */
  readonly primaryKey: readonly string[];
}

/** @throws {StoreUnusableError} naming a table or column that nothing is declared about: it can't be handled safely. */
export function knownTables(database: Database): KnownTable[] {
  return tableNames(database).map((name) => {
    const declared = Object.hasOwn(kept, name) ? kept[name] : undefined;
    if (declared === undefined) throw new StoreUnusableError(unknown(`a table ${name}`));
    const columns = database.statement("SELECT name, pk FROM pragma_table_info(?)").all(name);
    const strange = columns.find((column) => !Object.hasOwn(declared.columns, String(column.name)));
    if (strange !== undefined) throw new StoreUnusableError(unknown(`a column ${name}.${strange.name}`));
    const inKey = columns
      .filter(({ pk }) => Number(pk) > 0)
      .toSorted((one, other) => Number(one.pk) - Number(other.pk));
    return { name, declared, primaryKey: inKey.map((column) => String(column.name)) };
  });
}

function tableNames(database: Database): string[] {
  const rows = database
    .statement(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )
    .all();
  return rows.map(({ name }) => String(name));
}

function unknown(what: string): string {
  return `the store has ${what} that this version of Ventil does not know; update Ventil, then try again`;
}
