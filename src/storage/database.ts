/** One SQLite file: opening it safely, prepared statements, transactions. Every failure becomes a typed fault. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { StoreFailedError, StoreUnusableError } from "../errors.ts";

export type Row = Record<string, unknown>;

/** A prepared statement; parameters are positional. @throws {StoreFailedError} */
export interface Statement {
  /** @returns the number of changed rows */
  run(...values: SQLInputValue[]): number;
  get(...values: SQLInputValue[]): Row | undefined;
  all(...values: SQLInputValue[]): Row[];
}

export class Database {
  readonly #sqlite: DatabaseSync;
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;
  #inTransaction = false;

  /**
   * Opens or makes the file. Every commit is on disk when the call returns (`synchronous=FULL`), and deleted bytes are
   * overwritten (`secure_delete`, anonymity 4).
   * @throws {StoreUnusableError} when the file can't be opened, written, or is not a database.
   */
  constructor(path: string) {
    const isNew = !existsSync(path);
    try {
      if (isNew) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      // The timeout must be set before the journal mode: two processes starting together otherwise fail as locked.
      this.#sqlite = new DatabaseSync(path, { timeout: 2000 });
      this.#sqlite.exec(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON",
      );
      const check = this.#sqlite.prepare("PRAGMA quick_check(1)").get();
      if (!isNew && check?.quick_check !== "ok") throw new Error("quick_check failed");
      this.#sqlite.exec("CREATE TABLE IF NOT EXISTS writable (one INTEGER); DELETE FROM writable");
      this.#begin = this.#sqlite.prepare("BEGIN IMMEDIATE");
      this.#commit = this.#sqlite.prepare("COMMIT");
    } catch (cause) {
      throw new StoreUnusableError(`the store ${path} can't be used: ${reasonOf(cause)}`, { cause });
    }
  }

  statement(sql: string): Statement {
    const prepared = guard(() => this.#sqlite.prepare(sql));
    return {
      run: (...values) => Number(guard(() => prepared.run(...values)).changes),
      get: (...values) => guard(() => prepared.get(...values)),
      all: (...values) => guard(() => prepared.all(...values)),
    };
  }

  execute(sql: string): void {
    guard(() => this.#sqlite.exec(sql));
  }

  /**
   * Runs `work` as one commit, or not at all when it throws. `work` is synchronous by type, so that nothing else can get
   * into the transaction; a transaction inside a transaction joins it.
   */
  transaction<Result>(work: () => Result extends Promise<unknown> ? never : Result): Result {
    if (this.#inTransaction) return work();
    guard(() => this.#begin.run());
    this.#inTransaction = true;
    try {
      const result = work();
      guard(() => this.#commit.run());
      return result;
    } catch (fault) {
      this.#rollBack();
      throw fault;
    } finally {
      this.#inTransaction = false;
    }
  }

  /**
   * As `transaction`, but not waiting for the disk: after a power failure the last such commits may be missing, never
   * half there. Only for what can be found out again, such as that a post was delivered.
   */
  transactionSoon<Result>(work: () => Result extends Promise<unknown> ? never : Result): Result {
    if (this.#inTransaction) return work();
    this.execute("PRAGMA synchronous=NORMAL");
    try {
      return this.transaction(work);
    } finally {
      this.execute("PRAGMA synchronous=FULL");
    }
  }

  /** Folds the write-ahead log into the file and empties it, so that deleted bytes are gone from both (anonymity 4). */
  checkpoint(): void {
    this.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  close(): void {
    if (!this.#sqlite.isOpen) return;
    this.#sqlite.close();
  }

  #rollBack(): void {
    try {
      this.#sqlite.exec("ROLLBACK");
    } catch {
      // SQLite has already rolled back by itself (full disk).
    }
  }
}

function guard<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new StoreFailedError(`the store failed: ${reasonOf(cause)}`, { cause });
  }
}

/** SQLite's own words name tables and states, never values; other errors are named by their code only. */
function reasonOf(cause: unknown): string {
  const { code, errstr } = cause as { code?: string; errstr?: string };
  return errstr ?? code ?? "unknown";
}
