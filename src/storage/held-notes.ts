/** What only an entry's author is told or waits for, sealed: why it was rejected, and a change that is held. */
import type { Database, Row, Statement } from "./database.ts";
import type { Sealer } from "./seal.ts";
import { type Body, threadOf } from "./threads.ts";
import { unlessBroken } from "./unless-broken.ts";

type Kind = "reason" | "change";

/** In the place of a change that could not be opened any more. */
const nothing: Body = { text: "", client: "" };

interface Change extends Body {
  readonly newer?: Body;
}

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

  /** Why a moderator did not let it through; "" when none was given or it can't be opened, null when that was not decided. */
  reason(entry: string): string | null {
    const row = this.#get.get(entry, "reason");
    // What can't be read is still a no (anonymity 6).
    return row === undefined ? null : (this.#open(entry, "reason", row) ?? "");
  }

  setChange(entry: string, body: Body): void {
    this.#write(entry, "change", JSON.stringify(body));
  }

  /**
   * Keeps newer words beside the change that moderators are asked about. Sealed with it: a row of its own would tell which
   * post a mute is about (anonymity 11).
   */
  setNewer(entry: string, body: Body): void {
    this.#write(entry, "change", JSON.stringify({ ...(this.#read(entry) ?? nothing), newer: body }));
  }

  /** The text that is to stand there once it may; null when there is none that can be opened. */
  change(entry: string): Body | null {
    const found = this.#read(entry) ?? nothing;
    return found.text === "" ? null : { text: found.text, client: found.client };
  }

  /** What their author wrote since, of which nobody is asked yet; null: nothing. */
  newer(entry: string): Body | null {
    return this.#read(entry)?.newer ?? null;
  }

  remove(entry: string, kind: Kind): boolean {
    this.#database.foldLogSoon();
    return this.#remove.run(entry, kind) > 0;
  }

  #read(entry: string): Change | null {
    const row = this.#get.get(entry, "change");
    const text = row === undefined ? null : this.#open(entry, "change", row);
    return text === null ? null : JSON.parse(text);
  }

  #write(entry: string, kind: Kind, text: string): void {
    this.#set.run(entry, threadOf(entry), kind, this.#sealer.seal(`held_note/${kind}/${entry}`, text));
    this.#database.foldLogSoon();
  }

  #open(entry: string, kind: Kind, { note }: Row): string | null {
    const place = `held_note/${kind}/${entry}`;
    return unlessBroken(() => this.#sealer.open(place, note as Uint8Array).toString("utf8"));
  }
}
