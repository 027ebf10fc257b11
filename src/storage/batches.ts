/** "Publish later": entries that wait for their space's next batch, so that no post's time tells who was writing. */
import type { SpaceRef } from "../ports/platform.ts";
import type { Database, Statement } from "./database.ts";

export class Batches {
  readonly #open: Statement;
  readonly #wait: Statement;
  readonly #due: Statement;
  readonly #waiting: Statement;
  readonly #leave: Statement;
  readonly #close: Statement;

  constructor(database: Database) {
    this.#open = database.statement(
      "INSERT INTO batch (platform, space, release_at) VALUES (?, ?, ?) ON CONFLICT (platform, space) DO NOTHING",
    );
    this.#wait = database.statement("INSERT INTO waiting (entry, platform, space) VALUES (?, ?, ?)");
    this.#due = database.statement("SELECT space FROM batch WHERE platform = ? AND release_at <= ?");
    this.#waiting = database.statement("SELECT entry FROM waiting WHERE platform = ? AND space = ?");
    this.#leave = database.statement("DELETE FROM waiting WHERE entry = ?");
    this.#close = database.statement("DELETE FROM batch WHERE platform = ? AND space = ?");
  }

  /** Puts `entry` into the running batch of its space; the first one opens it, to be released at `releaseAt`. */
  add(entry: string, platform: string, space: SpaceRef, releaseAt: number): void {
    this.#open.run(platform, space, releaseAt);
    this.#wait.run(entry, platform, space);
  }

  /** Spaces whose batch is due. */
  due(platform: string, now: number): SpaceRef[] {
    return this.#due.all(platform, now).map((row) => String(row.space) as SpaceRef);
  }

  /** Ends the batch and hands out its entries, to be shuffled by the caller. */
  release(platform: string, space: SpaceRef): string[] {
    const entries = this.#waiting.all(platform, space).map((row) => String(row.entry));
    for (const entry of entries) this.#leave.run(entry);
    this.#close.run(platform, space);
    return entries;
  }

  leave(entry: string): void {
    this.#leave.run(entry);
  }
}
