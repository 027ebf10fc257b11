/** What is still to be done on a platform, in order. Rows name entries; the text is read when it is sent. */
import type { Database, Row, Statement } from "./database.ts";

export type Operation = "post" | "edit" | "remove";

export interface OutboxItem {
  readonly position: number;
  readonly thread: string;
  readonly entry: string;
  readonly operation: Operation;
  /** Random; names this one post to a platform that can recognise a repetition. */
  readonly key: string;
  readonly attempts: number;
}

export class Outbox {
  readonly #add: Statement;
  readonly #due: Statement;
  readonly #earlier: Statement;
  readonly #of: Statement;
  readonly #remove: Statement;
  readonly #retry: Statement;
  readonly #interrupted: Statement;
  readonly #markSending: Statement;
  readonly #forget: Statement;
  readonly #giveUp: Statement;

  constructor(database: Database) {
    this.#add = database.statement(
      `INSERT INTO outbox (platform, thread, entry, operation, key, state, attempts, run_at, position)
       VALUES (?, ?, ?, ?, ?, ?, 0, ?, (SELECT coalesce(max(position), 0) + 1 FROM outbox))
       ON CONFLICT (entry, operation) DO UPDATE SET state = excluded.state, key = excluded.key, run_at = min(run_at, excluded.run_at)
       WHERE outbox.state <> 'due' OR excluded.state <> 'due' OR outbox.run_at > excluded.run_at`,
    );
    this.#due = database.statement(
      `SELECT * FROM outbox WHERE platform = ? AND state = 'due' AND run_at <= ? AND NOT EXISTS (
         SELECT 1 FROM outbox AS earlier WHERE earlier.thread = outbox.thread AND earlier.position < outbox.position AND earlier.operation = 'post'
       ) ORDER BY position LIMIT 100`,
    );
    this.#earlier = database.statement(
      "SELECT 1 FROM outbox WHERE thread = ? AND position < ? AND operation = 'post' LIMIT 1",
    );
    this.#of = database.statement("SELECT * FROM outbox WHERE entry = ? AND operation = ?");
    this.#remove = database.statement("DELETE FROM outbox WHERE entry = ? AND operation = ? AND key = ?");
    this.#retry = database.statement(
      "UPDATE outbox SET state = 'due', attempts = attempts + 1, run_at = ? WHERE entry = ? AND operation = ? AND key = ?",
    );
    this.#interrupted = database.statement(
      "SELECT * FROM outbox WHERE platform = ? AND state = 'sending' AND run_at <= ? ORDER BY position",
    );
    this.#markSending = database.statement(
      "UPDATE outbox SET state = 'sending', run_at = ? WHERE entry = ? AND operation = ?",
    );
    this.#forget = database.statement("DELETE FROM outbox WHERE entry = ?");
    this.#giveUp = database.statement("DELETE FROM outbox WHERE thread = ? AND operation <> 'remove'");
  }

  /**
   * Adds work for one entry. The same operation waiting for it already is left as it is; one that is being sent right now
   * gets the new `key`, so that the sender's `done` leaves it for another round.
   * @param item `state` is "sending" when the caller sends at once: after a crash such a row says "perhaps sent"; `runAt` is
   * then when the caller counts as interrupted.
   */
  add(
    item: Omit<OutboxItem, "position" | "attempts"> & { platform: string; state: "due" | "sending"; runAt: number },
  ): void {
    this.#add.run(item.platform, item.thread, item.entry, item.operation, item.key, item.state, item.runAt);
  }

  due(platform: string, now: number): OutboxItem[] {
    return this.#due.all(platform, now).map(toItem);
  }

  /** Rows whose sender should have finished by `now`; all that are being sent for `Number.MAX_SAFE_INTEGER`. */
  interrupted(platform: string, now: number): OutboxItem[] {
    return this.#interrupted.all(platform, now).map(toItem);
  }

  find(entry: string, operation: Operation): OutboxItem | null {
    const row = this.#of.get(entry, operation);
    return row === undefined ? null : toItem(row);
  }

  /** Whether something of the same thread is to be posted before this. */
  mustWait(item: OutboxItem): boolean {
    return this.#earlier.get(item.thread, item.position) !== undefined;
  }

  /** @param until when the sender counts as interrupted */
  markSending(item: OutboxItem, until: number): void {
    this.#markSending.run(until, item.entry, item.operation);
  }

  done(item: OutboxItem): void {
    this.#remove.run(item.entry, item.operation, item.key);
  }

  retry(item: OutboxItem, runAt: number): void {
    this.#retry.run(runAt, item.entry, item.operation, item.key);
  }

  forget(entry: string): void {
    this.#forget.run(entry);
  }

  /** Nothing of `thread` is posted or redrawn any more; removals stay. */
  giveUp(thread: string): void {
    this.#giveUp.run(thread);
  }
}

function toItem(row: Row): OutboxItem {
  return {
    position: Number(row.position),
    thread: String(row.thread),
    entry: String(row.entry),
    operation: row.operation as Operation,
    key: String(row.key),
    attempts: Number(row.attempts),
  };
}
