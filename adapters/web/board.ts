/** The playground's own message store: to the core what a platform's servers are. Holds published posts, sealed. */
import type { Message } from "../../src/ports/platform.ts";
import type { Database, Row, Statement } from "../../src/storage/database.ts";
import type { Sealer } from "../../src/storage/seal.ts";
import { unlessBroken } from "../../src/storage/unless-broken.ts";

export interface BoardPost {
  readonly id: string;
  readonly root: string | null;
  /** Milliseconds since the epoch: when it was published, as everyone in the channel sees. */
  readonly at: number;
  readonly edited: boolean;
  readonly message: Message;
}

/** The playground's two channels, each with a table of its own. */
export type BoardName = "web_post" | "web_card";

const table = `
CREATE TABLE IF NOT EXISTS web_post (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, root TEXT, at INTEGER NOT NULL, edited INTEGER NOT NULL, message BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS web_post_reply ON web_post (root) WHERE root IS NOT NULL;
`;

export class Board {
  readonly #database: Database;
  readonly #sealer: Sealer;
  readonly #insert: Statement;
  readonly #byId: Statement;
  readonly #edit: Statement;
  readonly #remove: Statement;
  readonly #roots: Statement;
  readonly #replies: Statement;

  readonly #name: BoardName;

  constructor(database: Database, sealer: Sealer, name: BoardName = "web_post") {
    database.execute(table.replaceAll("web_post", name));
    this.#name = name;
    this.#database = database;
    this.#sealer = sealer;
    this.#insert = database.statement(
      `INSERT INTO ${name} (id, root, at, edited, message) VALUES (?, ?, ?, 0, ?) ON CONFLICT (id) DO NOTHING`,
    );
    this.#byId = database.statement(`SELECT * FROM ${name} WHERE id = ?`);
    this.#edit = database.statement(`UPDATE ${name} SET message = ?, edited = ? WHERE id = ?`);
    this.#remove = database.statement(`DELETE FROM ${name} WHERE id = ?`);
    this.#roots = database.statement(
      `SELECT * FROM ${name} WHERE root IS NULL AND position < ? ORDER BY position DESC LIMIT ?`,
    );
    this.#replies = database.statement(`SELECT * FROM ${name} WHERE root = ? ORDER BY position`);
  }

  /**
   * Adds the post `id`, or returns it when it is there already. Not waited for on disk: the core's outbox, in the same
   * file, notes the delivery after this, so a power failure can lose both and never the post alone; then it is added again.
   * @returns null when the root is gone
   */
  add(id: string, root: string | null, message: Message, at: number): BoardPost | null {
    if (root !== null && this.#byId.get(root) === undefined) return null;
    const sealed = this.#seal(id, message);
    const added = this.#database.transactionSoon(() => this.#insert.run(id, root, at, sealed));
    if (added > 0) return { id, root, at, edited: false, message };
    const known = this.#byId.get(id);
    return known === undefined ? null : (this.#read(known) ?? { id, root, at, edited: false, message });
  }

  /** @returns null when the post is gone */
  edit(id: string, message: Message): BoardPost | null {
    const row = this.#byId.get(id);
    if (row === undefined) return null;
    const old = this.#read(row);
    const edited = Number(row.edited) === 1 || (old !== null && isReworded(old.message, message));
    this.#edit.run(this.#seal(id, message), Number(edited), id);
    return { id, root: rootOf(row), at: Number(row.at), edited, message };
  }

  remove(id: string): void {
    this.#remove.run(id);
  }

  /**
   * A page of roots with all their replies, oldest first.
   * @param before a cursor from an earlier page, or null for the newest. @param count roots at most
   */
  page(before: number | null, count: number): { posts: BoardPost[]; next: number | null } {
    const roots = this.#roots.all(before ?? Number.MAX_SAFE_INTEGER, count + 1);
    const shown = roots.slice(0, count).reverse();
    const posts = shown
      .flatMap((row) => [row, ...this.#replies.all(String(row.id))])
      .map((row) => this.#read(row))
      .filter((post) => post !== null);
    return { posts, next: roots.length > count ? Number(shown[0]?.position) : null };
  }

  #seal(id: string, message: Message): Buffer {
    return this.#sealer.seal(`${this.#name}/${id}`, JSON.stringify(message));
  }

  /** @returns null for a damaged row, which holds up no other */
  #read(row: Row): BoardPost | null {
    const id = String(row.id);
    const opened = unlessBroken(() => this.#sealer.open(`${this.#name}/${id}`, row.message as Uint8Array));
    if (opened === null) return null;
    const message = JSON.parse(opened.toString("utf8"));
    return { id, root: rootOf(row), at: Number(row.at), edited: Number(row.edited) === 1, message };
  }
}

function rootOf({ root }: Row): string | null {
  return root === null ? null : String(root);
}

/**
 * A redraw of buttons and counts is no edit by the author. Nor is it where the words were hidden, restored, put behind a
 * warning, or withdrawn: "edited" there would say of somebody that they changed a text after it was reported.
 */
function isReworded(before: Message, after: Message): boolean {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  return old.length > 0 && now.length > 0 && JSON.stringify(old) !== JSON.stringify(now);
}

/** What somebody wrote; none where a notice stands in its place. */
function wordsOf({ blocks }: Message): Message["blocks"] {
  return blocks.filter(({ type }) => type !== "actions" && type !== "note" && type !== "heading");
}
