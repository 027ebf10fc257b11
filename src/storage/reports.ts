/** Who reported a post, as tags under its thread's key: counted, never listed. They go when the thread closes. */
import type { Database, Statement } from "./database.ts";
import { threadOf } from "./threads.ts";

export class Reports {
  readonly #add: Statement;
  readonly #count: Statement;

  constructor(database: Database) {
    this.#add = database.statement("INSERT INTO report (entry, thread, tag) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    this.#count = database.statement("SELECT count(*) AS people FROM report WHERE entry = ?");
  }

  /** @returns whether this person had not reported it before */
  add(entry: string, tag: Buffer): boolean {
    return this.#add.run(entry, threadOf(entry), tag) > 0;
  }

  /** People, not clicks. */
  count(entry: string): number {
    return Number(this.#count.get(entry)?.people);
  }
}
