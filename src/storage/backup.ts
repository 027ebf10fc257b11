/** A copy of the store that stays sealed, made beside whoever serves it, without what must not outlive its hour (anonymity 4, 8). */
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { StoreUnusableError } from "../errors.ts";
import { Database } from "./database.ts";
import { knownTables } from "./known-tables.ts";
import type { Store } from "./store.ts";
import { Threads } from "./threads.ts";

export interface BackupOptions {
  /** A path where nothing is yet. */
  readonly target: string;
  /** Whether the copy keeps the keys of open threads, so that their authors have their rights after it is restored. */
  readonly withAuthors: boolean;
}

type Source = Pick<Store<unknown>, "database" | "sealer">;

/**
 * @returns how many threads the copy holds
 * @throws {StoreUnusableError} when something is there, or it can't be written; what was begun is removed.
 */
export function backUp(source: Source, { target, withAuthors }: BackupOptions): number {
  const part = `${target}.part`;
  for (const path of [target, part]) {
    if (existsSync(path)) throw new StoreUnusableError(`${path} exists already; name another file, or delete it`);
  }
  try {
    makeEmpty(part);
    source.database.statement("VACUUM INTO ?").run(part);
    const threads = withCopy(part, (copy) => clean(copy, source, withAuthors));
    flush(part);
    renameSync(part, target);
    return threads;
  } catch (fault) {
    for (const path of [part, `${part}-wal`, `${part}-shm`]) rmSync(path, { force: true });
    throw fault;
  }
}

/** Only its owner reads it, from the first byte on. */
function makeEmpty(path: string): void {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new StoreUnusableError(`the backup can't be written to ${path}: ${code ?? "unknown"}`, { cause });
  }
}

function withCopy<Result>(path: string, work: (copy: Database) => Result): Result {
  const copy = new Database(path);
  try {
    const result = work(copy);
    // One file, readable where nothing can be written; the log that is folded for it goes.
    copy.execute("PRAGMA journal_mode=DELETE");
    return result;
  } finally {
    copy.close();
  }
}

function clean(copy: Database, { sealer }: Source, withAuthors: boolean): number {
  copy.transaction(() => {
    for (const { name, declared } of knownTables(copy)) {
      if (!declared.inBackup) copy.statement(`DELETE FROM ${name}`).run();
    }
    copy.statement("DELETE FROM random_key WHERE id NOT LIKE 'thread/%'").run();
    leaveToPeople(copy);
    if (withAuthors) leaveToAuthors(copy);
    else forgetAuthors(copy, new Threads(copy, sealer));
  });
  return Number(copy.statement("SELECT count(*) AS threads FROM thread").get()?.threads);
}

/** Likewise what the bot was about to post in its own name: whoever restores this is told that somebody has to look. */
function leaveToPeople(copy: Database): void {
  copy.statement("UPDATE digest_delivery SET state = 'unsure' WHERE state IN ('due', 'sending')").run();
  copy.statement("UPDATE deed SET state = 'unsure', task = NULL, is_sending = 0 WHERE task = 'post'").run();
}

/** What was not posted yet may be by the time somebody restores this: never a second time without its author. */
function leaveToAuthors(copy: Database): void {
  copy.statement("UPDATE entry SET state = 'unsure' WHERE post IS NULL AND state IN ('waiting', 'sending')").run();
}

/** Closes every thread of the copy: nobody, not even who has the secret, can test a person against it. */
function forgetAuthors(copy: Database, threads: Threads): void {
  for (const { id } of copy.statement("SELECT id FROM thread WHERE state = 'open'").all()) threads.close(String(id));
  copy.statement("DELETE FROM random_key").run();
  copy.statement("DELETE FROM entry WHERE post IS NULL").run();
  copy.statement("DELETE FROM thread WHERE id NOT IN (SELECT thread FROM entry WHERE kind = 'vent')").run();
}

function flush(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
