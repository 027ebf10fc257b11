/** What moderators decided about an entry that stands: hidden, warned of, cleared of reports; on a root also locked. */
import type { Database, Statement } from "./database.ts";
import { threadOf } from "./threads.ts";

/** hidden: by a moderator · reported: hidden by reports until one decides · cleared: reports hide it no more · warned: behind a content warning · locked: the thread takes no answers */
export type Mark = "hidden" | "reported" | "cleared" | "warned" | "locked";

export class Marks {
  readonly #add: Statement;
  readonly #remove: Statement;
  readonly #of: Statement;

  constructor(database: Database) {
    this.#add = database.statement("INSERT INTO mark (entry, thread, mark) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    this.#remove = database.statement("DELETE FROM mark WHERE entry = ? AND mark = ?");
    this.#of = database.statement("SELECT mark FROM mark WHERE entry = ?");
  }

  /** @returns whether it was not there */
  add(entry: string, mark: Mark): boolean {
    return this.#add.run(entry, threadOf(entry), mark) > 0;
  }

  /** @returns whether it was there */
  remove(entry: string, mark: Mark): boolean {
    return this.#remove.run(entry, mark) > 0;
  }

  of(entry: string): ReadonlySet<Mark> {
    return new Set(this.#of.all(entry).map((row) => row.mark as Mark));
  }
}
