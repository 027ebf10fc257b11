/** Threads by their dates and places: what has to be forgotten, found without opening any text (anonymity 4). */
import type { PostRef, SpaceRef } from "../ports/platform.ts";
import type { Database, Statement } from "./database.ts";
import { inThread } from "./threads.ts";

/** A thread whose time came. */
export interface DueThread {
  readonly id: string;
  readonly platform: string;
  /** Milliseconds since the epoch. */
  readonly deleteAt: number;
}

export class Retention {
  readonly #database: Database;
  readonly #due: Readonly<Record<"close" | "delete", Statement>>;
  readonly #overdue: Statement;
  readonly #inSpace: Statement;
  readonly #place: Statement;
  readonly #emptyTexts: Statement;
  readonly #eraseUnposted: Statement;

  constructor(database: Database) {
    this.#database = database;
    const due = (state: string, time: string) =>
      database.statement(`SELECT id, platform, delete_at FROM thread WHERE state = '${state}' AND ${time} <= ?`);
    this.#due = { close: due("open", "close_at"), delete: due("closed", "delete_at") };
    this.#overdue = database.statement(
      "SELECT platform, count(*) AS threads FROM thread WHERE delete_at <= ? GROUP BY platform ORDER BY platform",
    );
    this.#inSpace = database.statement("SELECT id FROM thread WHERE platform = ? AND space = ?");
    this.#place = database.statement("SELECT post FROM entry WHERE id = ?");
    this.#emptyTexts = database.statement(`UPDATE entry SET body = x'' WHERE (${inThread}) AND length(body) > 0`);
    this.#eraseUnposted = database.statement(
      `DELETE FROM entry WHERE (${inThread}) AND post IS NULL AND (state <> 'sending' OR ?2)`,
    );
  }

  /** Also on platforms that are not served any more: forgetting must not depend on the settings. */
  due(what: "close" | "delete", now: number): DueThread[] {
    return this.#due[what]
      .all(now)
      .map((row) => ({ id: String(row.id), platform: String(row.platform), deleteAt: Number(row.delete_at) }));
  }

  /** How many threads should have been deleted by `time`, for the operator: a platform doesn't let their posts go. */
  overdue(time: number): { platform: string; threads: number }[] {
    return this.#overdue
      .all(time)
      .map(({ platform, threads }) => ({ platform: String(platform), threads: Number(threads) }));
  }

  /** Open and closed. */
  threadsIn(platform: string, space: SpaceRef): string[] {
    return this.#inSpace.all(platform, space).map((row) => String(row.id));
  }

  /** Where an entry stands. */
  placeOf(entry: string): PostRef | null {
    const post = this.#place.get(entry)?.post ?? null;
    return post === null ? null : (String(post) as PostRef);
  }

  /** Erases what stands nowhere that is known. @param sending also what is on its way */
  eraseUnposted(thread: string, sending: boolean): void {
    this.#eraseUnposted.run(thread, Number(sending));
  }

  /** Erases a thread's texts and keeps where they stand on the platform. */
  emptyTexts(thread: string): void {
    if (this.#emptyTexts.run(thread) > 0) this.#database.foldLogSoon();
  }
}
