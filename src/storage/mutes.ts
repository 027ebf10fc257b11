/** Running mutes: author tags that end with their thread at the latest (anonymity 11). */
import type { SpaceRef } from "../ports/platform.ts";
import type { Database, Statement } from "./database.ts";

export interface Mute {
  readonly thread: string;
  readonly tag: Buffer;
}

export class Mutes {
  readonly #database: Database;
  readonly #set: Statement;
  readonly #end: Statement;
  readonly #running: Statement;
  readonly #of: Statement;
  readonly #sweep: Statement;

  constructor(database: Database) {
    this.#database = database;
    this.#set = database.statement(
      "INSERT INTO mute (thread, tag, ends_at) VALUES (?, ?, ?) ON CONFLICT (thread, tag) DO UPDATE SET ends_at = excluded.ends_at",
    );
    this.#end = database.statement("DELETE FROM mute WHERE thread = ? AND tag = ?");
    this.#running = database.statement(
      `SELECT mute.thread, mute.tag FROM mute JOIN thread ON thread.id = mute.thread
       WHERE thread.platform = ? AND thread.space = ? AND thread.state = 'open' AND mute.ends_at > ?`,
    );
    this.#of = database.statement("SELECT ends_at FROM mute WHERE thread = ? AND tag = ? AND ends_at > ?");
    this.#sweep = database.statement("DELETE FROM mute WHERE ends_at <= ?");
  }

  /** @param endsAt a whole hour, not after the thread's closing */
  set({ thread, tag }: Mute, endsAt: number): void {
    this.#set.run(thread, tag, endsAt);
  }

  /** @returns whether there was one */
  end({ thread, tag }: Mute): boolean {
    this.#database.foldLogSoon();
    return this.#end.run(thread, tag) > 0;
  }

  running(platform: string, space: SpaceRef, now: number): Mute[] {
    return this.#running
      .all(platform, space, now)
      .map((row) => ({ thread: String(row.thread), tag: Buffer.from(row.tag as Uint8Array) }));
  }

  /** When this author's mute in this thread ends; null when none runs. */
  endOf({ thread, tag }: Mute, now: number): number | null {
    const row = this.#of.get(thread, tag, now);
    return row === undefined ? null : Number(row.ends_at);
  }

  sweep(now: number): void {
    if (this.#sweep.run(now) > 0) this.#database.foldLogSoon();
  }
}
