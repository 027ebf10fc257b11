/** One SQLite file: opening it safely, prepared statements, transactions. Every failure becomes a typed fault. */
import { closeSync, existsSync, fdatasync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { promisify } from "node:util";
import { StoreFailedError, StoreUnusableError } from "../errors.ts";
import { GroupSync } from "./group-sync.ts";

const syncData = promisify(fdatasync);

export type Row = Record<string, unknown>;

/** Marks a SQLite file as ours ("Vntl"). @see https://www.sqlite.org/pragma.html#pragma_application_id */
const applicationId = 0x566e746c;

/** SQLITE_BUSY. @see https://www.sqlite.org/rescode.html#busy */
const busyCode = 5;

/** How long a statement waits for another process, in milliseconds. */
const timeoutMs = 2000;

/**
 * The log is folded into the file when it has so many pages, 16 MB. Folding holds everybody up for some ten milliseconds, and a
 * page that was written often is folded once. @see https://www.sqlite.org/pragma.html#pragma_wal_autocheckpoint
 */
const mostPagesInLog = 4000;

/** A larger file is not read through at the start, which would take seconds; `doctor` does that. */
const mostBytesChecked = 64 * 1024 * 1024;

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
  readonly #normal: StatementSync;
  readonly #full: StatementSync;
  /** The write-ahead log; null where the file system lets SQLite keep none, and every commit waits for the disk itself. */
  readonly #log: number | null;
  readonly #syncing: GroupSync;
  #inTransaction = false;
  #mustFold = false;

  /**
   * Opens or makes the file. Every commit is on disk when the call returns (`synchronous=FULL`), and deleted bytes are
   * overwritten (`secure_delete`, anonymity 4).
   * @throws {StoreUnusableError} when the file can't be opened, written, or is not a database.
   */
  constructor(path: string) {
    try {
      if (!existsSync(path)) makeFile(path);
      this.#sqlite = openFile(path);
      this.#begin = this.#sqlite.prepare("BEGIN IMMEDIATE");
      this.#commit = this.#sqlite.prepare("COMMIT");
      this.#normal = this.#sqlite.prepare("PRAGMA synchronous=NORMAL");
      this.#full = this.#sqlite.prepare("PRAGMA synchronous=FULL");
      // Writable, since Windows flushes no other file.
      this.#log = existsSync(`${path}-wal`) ? openSync(`${path}-wal`, "r+") : null;
      this.#syncing = new GroupSync(() => this.#syncLog());
    } catch (cause) {
      throw new StoreUnusableError(
        `the store ${path} can't be used: ${reasonOf(cause)}; mend its permissions or restore a backup, or move it away to begin anew`,
        { cause },
      );
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
   * half there. For what can be found out again, such as that a post was delivered, or when `onDisk` is waited for.
   */
  transactionSoon<Result>(work: () => Result extends Promise<unknown> ? never : Result): Result {
    if (this.#inTransaction) return work();
    guard(() => this.#normal.run());
    try {
      return this.transaction(work);
    } finally {
      guard(() => this.#full.run());
    }
  }

  /**
   * Resolves when every commit made so far is on the disk, as `transaction` has it, while others go on: those who wait at
   * the same time share the wait. @throws {StoreFailedError}
   * @see docs/adr/2026-11-22-one-wait-for-many-commits.md
   */
  async onDisk(): Promise<void> {
    try {
      await this.#syncing.wait();
    } catch (cause) {
      throw new StoreFailedError(`the store failed: ${reasonOf(cause)}`, { cause });
    }
  }

  /** Folds the write-ahead log into the file and empties it, so that deleted bytes are gone from both (anonymity 4). */
  checkpoint(): void {
    this.#mustFold = false;
    // A reader in another process (doctor, a backup) holds the log for a moment: not waited for, but tried again.
    this.execute("PRAGMA busy_timeout=0");
    try {
      const result = guard(() => this.#sqlite.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get());
      if (result?.busy !== 0) this.#mustFold = true;
    } finally {
      this.execute(`PRAGMA busy_timeout=${timeoutMs}`);
    }
  }

  /** Said by whoever erases something; `foldLogIfDue` does it, so that nobody waits for it. */
  foldLogSoon(): void {
    this.#mustFold = true;
  }

  foldLogIfDue(): void {
    if (this.#mustFold) this.checkpoint();
  }

  close(): void {
    if (!this.#sqlite.isOpen) return;
    this.#sqlite.close();
    const log = this.#log;
    if (log !== null) void this.#syncing.idle().then(() => closeSync(log));
  }

  async #syncLog(): Promise<void> {
    // What was closed has been folded into the file, and its descriptor may be another file's by now.
    if (!this.#sqlite.isOpen) throw Object.assign(new Error(), { code: "closed" });
    if (this.#log !== null) await syncData(this.#log);
  }

  #rollBack(): void {
    try {
      this.#sqlite.exec("ROLLBACK");
    } catch {
      // SQLite has already rolled back by itself (full disk).
    }
  }
}

/** Readable by its owner only; SQLite gives the files beside it the same mode. */
function makeFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, "a", 0o600));
}

/** Processes that begin at the same moment get into each other's way while the journal mode is set; SQLite doesn't wait there. */
function openFile(path: string, triesLeft = 20): DatabaseSync {
  // The timeout must be set before the journal mode: two processes starting together otherwise fail as locked.
  const sqlite = new DatabaseSync(path, { timeout: timeoutMs });
  try {
    const isOurs = checkMark(sqlite);
    sqlite.exec(
      "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON; PRAGMA cache_size=-512",
    );
    sqlite.exec(`PRAGMA wal_autocheckpoint=${mostPagesInLog}`);
    if (statSync(path).size <= mostBytesChecked) refuseDamaged(sqlite);
    const mark = isOurs ? "" : `PRAGMA application_id=${applicationId};`;
    sqlite.exec(
      `BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS writable (one INTEGER); DELETE FROM writable; ${mark} COMMIT`,
    );
    return sqlite;
  } catch (fault) {
    sqlite.close();
    if ((fault as { errcode?: number }).errcode !== busyCode || triesLeft === 0) throw fault;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    return openFile(path, triesLeft - 1);
  }
}

/**
 * Looks before anything is written: another program's file stays as it is.
 * @returns whether the file is marked as ours already; an empty one is not.
 */
function checkMark(sqlite: DatabaseSync): boolean {
  // One statement, so that a store that another process is just making is seen before or after, not halfway.
  const look = "SELECT application_id AS id, (SELECT count(*) FROM sqlite_schema) AS tables FROM pragma_application_id";
  const { id, tables } = sqlite.prepare(look).get() ?? {};
  if (id !== applicationId && Number(tables) > 0) {
    throw Object.assign(new Error(), { errstr: "it is another program's database" });
  }
  return id === applicationId;
}

function refuseDamaged(sqlite: DatabaseSync): void {
  const { quick_check: found } = sqlite.prepare("PRAGMA quick_check(1)").get() ?? {};
  if (found !== "ok") throw Object.assign(new Error(), { errstr: "the file is damaged" });
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
