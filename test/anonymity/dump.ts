/** The store as a thief has it: every table, row and cell of the file, read without our code. */
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";

export type Cell = SQLOutputValue;
export type DumpRow = Readonly<Record<string, Cell>>;
export type Dump = ReadonlyMap<string, readonly DumpRow[]>;

/** Rows in the order in which the file holds them. */
export function dump(path: string): Dump {
  const file = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = file.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    return new Map(tables.map(({ name }) => [String(name), file.prepare(`SELECT * FROM "${name}"`).all()]));
  } finally {
    file.close();
  }
}

/** Tables that keep the order in which rows came, because SQLite numbers them. */
export function numberedTables(path: string): string[] {
  const file = new DatabaseSync(path, { readOnly: true });
  try {
    const rows = file
      .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND wr = 0 AND schema = 'main'")
      .all();
    return rows.map(({ name }) => String(name)).filter((name) => !name.startsWith("sqlite_"));
  } finally {
    file.close();
  }
}

export function rowsOf(from: Dump, table: string): readonly DumpRow[] {
  const rows = from.get(table);
  if (rows === undefined) throw new Error(`there is no table ${table}`);
  return rows;
}

/** A cell's bytes, or null for numbers and nothing. */
export function bytesOf(cell: Cell): Buffer | null {
  if (typeof cell === "string") return Buffer.from(cell);
  return cell instanceof Uint8Array ? Buffer.from(cell) : null;
}

export function blobOf(row: DumpRow | undefined, column: string): Buffer {
  const bytes = bytesOf(row?.[column] ?? null);
  if (bytes === null) throw new Error(`no bytes in ${column}`);
  return bytes;
}
