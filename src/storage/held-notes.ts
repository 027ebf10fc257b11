/** What only an entry's author is told or waits for, sealed: why it was rejected, and a change that is held. */
import type { Database, Statement } from "./database.ts";
import type { Sealer } from "./seal.ts";
import { type Body, threadOf } from "./threads.ts";

type Kind = "reason" | "change";

export class HeldNotes {
  readonly #database: Database;
  readonly #sealer: Sealer;
  readonly #set: Statement;
  readonly #get: Statement;
  readonly #remove: Statement;

  constructor(database: Database, sealer: Sealer) {
    this.#database = database;
    this.#sealer = sealer;
    this.#set = database.statement(
      "INSERT INTO held_note (entry, thread, kind, note) VALUES (?, ?, ?, ?) ON CONFLICT (entry, kind) DO UPDATE SET note = excluded.note",
    );
    this.#get = database.statement("SELECT note FROM held_note WHERE entry = ? AND kind = ?");
    this.#remove = database.statement("DELETE FROM held_note WHERE entry = ? AND kind = ?");
  }

  setReason(entry: string, reason: string): void {
    this.#write(entry, "reason", reason);
  }

  /** Why a moderator did not let it through; "" when none was given, null when that was not decided. */
  reason(entry: string): string | null {
    return this.#read(entry, "reason");
  }

  setChange(entry: string, body: Body): void {
    this.#write(entry, "change", JSON.stringify(body));
  }

  /** The text that is to stand there once it may. */
  change(entry: string): Body | null {
    const text = this.#read(entry, "change");
    return text === null ? null : JSON.parse(text);
  }

  remove(entry: string, kind: Kind): boolean {
    this.#database.foldLogSoon();
    return this.#remove.run(entry, kind) > 0;
  }

  #write(entry: string, kind: Kind, text: string): void {
    this.#set.run(entry, threadOf(entry), kind, this.#sealer.seal(`held_note/${kind}/${entry}`, text));
    this.#database.foldLogSoon();
  }

  #read(entry: string, kind: Kind): string | null {
    const row = this.#get.get(entry, kind);
    if (row === undefined) return null;
    return this.#sealer.open(`held_note/${kind}/${entry}`, row.note as Uint8Array).toString("utf8");
  }
}
