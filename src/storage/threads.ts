/** Published vents and their discussions: rows in, rows out. What changes together is one transaction of the caller. */
import type { ChannelRef, PostRef, SpaceRef } from "../ports/platform.ts";
import type { Database, Row, Statement } from "./database.ts";
import type { Sealer } from "./seal.ts";
import { unlessBroken } from "./unless-broken.ts";

export type VoteKind = "me-too" | "can-help";
export type Counts = Readonly<Record<VoteKind, number>>;

export type EntryKind = "vent" | "reply" | "suggestion";
/** held: for a check, a moderator or its author · rejected: by a moderator · waiting: for its batch · sending: in the outbox · unsure: perhaps posted · failed: given up · withdrawn: by its author */
export type EntryState = "held" | "rejected" | "waiting" | "sending" | "posted" | "unsure" | "failed" | "withdrawn";

/** What colleagues see: redacted, exactly as previewed. */
export interface Body {
  readonly text: string;
  /** The client's words, "" when the author left them out. */
  readonly client: string;
}

export interface Thread {
  readonly id: string;
  readonly platform: string;
  readonly space: SpaceRef;
  readonly channel: ChannelRef;
  readonly situation: string;
  readonly state: "open" | "closed";
  /** Milliseconds since the epoch, whole hours; counted anew when the root is posted. */
  readonly closeAt: number;
  readonly deleteAt: number;
}

export interface Entry {
  readonly id: string;
  readonly thread: string;
  readonly kind: EntryKind;
  readonly state: EntryState;
  /** 32 bytes; null once the thread is closed. */
  readonly authorTag: Buffer | null;
  /** Index into the pseudonyms, constant for one author in one thread. */
  readonly pseudonym: number;
  /** Whether the author of the root wrote it. */
  readonly isAuthor: boolean;
  readonly body: Body;
  readonly post: PostRef | null;
}

/** The id of a new entry: it begins with its thread's, which is public, and ends at random. */
export function entryIdIn(thread: string, random: string): string {
  return `${thread}.${random}`;
}

/** The thread of an entry, by its id. */
export function threadOf(entry: string): string {
  return entry.slice(0, entry.indexOf("."));
}

export class Threads {
  readonly #database: Database;
  readonly #sealer: Sealer;
  readonly #sql: ReturnType<typeof prepare>;

  constructor(database: Database, sealer: Sealer) {
    this.#database = database;
    this.#sealer = sealer;
    this.#sql = prepare(database);
  }

  insertThread(thread: Omit<Thread, "state">): void {
    const { id, platform, space, channel, situation, closeAt, deleteAt } = thread;
    this.#sql.insertThread.run(id, platform, space, channel, situation, closeAt, deleteAt);
  }

  insertEntry(entry: Omit<Entry, "post">): void {
    if (!entry.id.startsWith(`${entry.thread}.`)) throw new RangeError("an entry's id begins with its thread's");
    const body = this.#seal(entry.id, entry.body);
    const { id, thread, kind, state, authorTag, pseudonym, isAuthor } = entry;
    this.#sql.insertEntry.run(id, thread, kind, state, authorTag, pseudonym, Number(isAuthor), body);
  }

  thread(id: string): Thread | null {
    const row = this.#sql.thread.get(id);
    return row === undefined ? null : toThread(row);
  }

  entry(id: string): Entry | null {
    const row = this.#sql.entry.get(id);
    return row === undefined ? null : this.#toEntry(row);
  }

  /** The root without its text: forgetting must not depend on a text that can be opened, and a click has no need of it. */
  rootPost(thread: string): Pick<Entry, "id" | "post" | "state" | "authorTag"> | null {
    const row = this.#sql.rootPost.get(thread);
    if (row === undefined) return null;
    return {
      id: String(row.id),
      post: row.post === null ? null : (String(row.post) as PostRef),
      state: row.state as EntryState,
      authorTag: row.author_tag === null ? null : Buffer.from(row.author_tag as Uint8Array),
    };
  }

  /** State and thread of an entry, without opening its text. */
  stateOf(id: string): { state: EntryState; thread: string } | null {
    const row = this.#sql.stateOf.get(id);
    return row === undefined ? null : { state: row.state as EntryState, thread: String(row.thread) };
  }

  /** What an entry is called, without opening its text. */
  nameOf(id: string): Pick<Entry, "kind" | "pseudonym"> | null {
    const row = this.#sql.nameOf.get(id);
    return row === undefined ? null : { kind: row.kind as EntryKind, pseudonym: Number(row.pseudonym) };
  }

  openThreads(platform: string, space: SpaceRef): string[] {
    return this.#sql.openThreads.all(platform, space).map((row) => String(row.id));
  }

  /** Each author's tag and pseudonym in one thread, without opening any text. */
  authorsOf(thread: string): { tag: Buffer; pseudonym: number; isAuthor: boolean }[] {
    return this.#sql.authorsOf.all(thread).map((row) => ({
      tag: Buffer.from(row.author_tag as Uint8Array),
      pseudonym: Number(row.pseudonym),
      isAuthor: Number(row.is_author) === 1,
    }));
  }

  /** What one author wrote in one thread and can be opened, the root first. */
  entriesBy(thread: string, tag: Buffer): Entry[] {
    return this.#sql.entriesBy.all(thread, tag).flatMap((row) => unlessBroken(() => this.#toEntry(row)) ?? []);
  }

  /** How what one author wrote in one thread stands, without opening any text. */
  statesBy(thread: string, tag: Buffer): { id: string; state: EntryState }[] {
    return this.#sql.statesBy.all(thread, tag).map(({ id, state }) => ({ id: String(id), state: state as EntryState }));
  }

  repliesPosted(thread: string): number {
    return Number(this.#sql.repliesPosted.get(thread)?.count);
  }

  setBody(id: string, body: Body): void {
    this.#sql.setBody.run(this.#seal(id, body), id);
    this.#database.foldLogSoon();
  }

  setState(id: string, state: EntryState): void {
    this.#sql.setState.run(state, id);
  }

  setPosted(id: string, post: PostRef): void {
    this.#sql.setPosted.run(post, id);
  }

  setTimes(thread: string, closeAt: number, deleteAt: number): void {
    this.#sql.setTimes.run(closeAt, deleteAt, thread);
  }

  /** Adds the vote, or takes it back when it was there. @returns whether it counts now */
  toggleVote(thread: string, kind: VoteKind, tag: Buffer): boolean {
    if (this.#sql.deleteVote.run(thread, kind, tag) > 0) return false;
    this.#sql.insertVote.run(thread, kind, tag);
    return true;
  }

  /** People, not clicks. */
  counts(thread: string): Counts {
    const counts: Record<VoteKind, number> = { "me-too": 0, "can-help": 0 };
    for (const row of this.#sql.counts.all(thread, thread)) counts[row.kind as VoteKind] += Number(row.people);
    return counts;
  }

  /** Ends the discussion: votes become numbers, tags are emptied. The caller erases the thread's key with it. */
  close(thread: string): void {
    this.#sql.countVotes.run(thread);
    this.#sql.deleteVotes.run(thread);
    this.#sql.forgetAuthors.run(thread);
    this.#sql.closeThread.run(thread);
    this.#database.foldLogSoon();
  }

  /** Deletes the thread with all that hangs on it. */
  delete(thread: string): void {
    this.#sql.deleteEntries.run(thread);
    this.#sql.deleteThread.run(thread);
    this.#database.foldLogSoon();
  }

  deleteEntry(id: string): void {
    this.#sql.deleteEntry.run(id);
    this.#database.foldLogSoon();
  }

  /** Every place where a post stands on a platform, for removal. */
  postsOf(thread: string): { entry: string; post: PostRef }[] {
    return this.#sql.postsOf.all(thread).map((row) => ({ entry: String(row.id), post: String(row.post) as PostRef }));
  }

  forgetPost(entry: string): void {
    this.#sql.forgetPost.run(entry);
  }

  #seal(id: string, body: Body): Buffer {
    return this.#sealer.seal(`entry/${id}`, JSON.stringify(body));
  }

  #open(id: string, sealed: Uint8Array): Body {
    // Emptied before its posts could be removed; see `Retention.emptyTexts`.
    if (sealed.length === 0) return { text: "", client: "" };
    return JSON.parse(this.#sealer.open(`entry/${id}`, sealed).toString("utf8"));
  }

  #toEntry(row: Row): Entry {
    const id = String(row.id);
    return {
      id,
      thread: String(row.thread),
      kind: row.kind as EntryKind,
      state: row.state as EntryState,
      authorTag: row.author_tag === null ? null : Buffer.from(row.author_tag as Uint8Array),
      pseudonym: Number(row.pseudonym),
      isAuthor: Number(row.is_author) === 1,
      body: this.#open(id, row.body as Uint8Array),
      post: row.post === null ? null : (String(row.post) as PostRef),
    };
  }
}

function toThread(row: Row): Thread {
  return {
    id: String(row.id),
    platform: String(row.platform),
    space: String(row.space) as SpaceRef,
    channel: String(row.channel) as ChannelRef,
    situation: String(row.situation),
    state: row.state as Thread["state"],
    closeAt: Number(row.close_at),
    deleteAt: Number(row.delete_at),
  };
}

function prepare(database: Database): Record<string, Statement> & Record<StatementName, Statement> {
  const entries = Object.entries(sql).map(([name, text]) => [name, database.statement(text)]);
  return Object.fromEntries(entries);
}

type StatementName = keyof typeof sql;

/** The entries of the thread ?1, by their ids; see `entryIdIn`. */
export const inThread = "id > ?1 || '.' AND id < ?1 || '/'";

const sql = {
  insertThread:
    "INSERT INTO thread (id, platform, space, channel, situation, state, close_at, delete_at) VALUES (?, ?, ?, ?, ?, 'open', ?, ?)",
  insertEntry:
    "INSERT INTO entry (id, thread, kind, state, author_tag, pseudonym, is_author, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  thread: "SELECT * FROM thread WHERE id = ?",
  entry: "SELECT * FROM entry WHERE id = ?",
  rootPost: `SELECT id, post, state, author_tag FROM entry WHERE ${inThread} AND kind = 'vent'`,
  stateOf: "SELECT state, thread FROM entry WHERE id = ?",
  nameOf: "SELECT kind, pseudonym FROM entry WHERE id = ?",
  openThreads: "SELECT id FROM thread WHERE platform = ? AND space = ? AND state = 'open'",
  authorsOf: `SELECT author_tag, pseudonym, is_author FROM entry WHERE ${inThread} AND author_tag IS NOT NULL`,
  entriesBy: `SELECT * FROM entry WHERE ${inThread} AND author_tag = ?2 ORDER BY kind = 'vent' DESC, id`,
  statesBy: `SELECT id, state FROM entry WHERE ${inThread} AND author_tag = ?2`,
  repliesPosted: `SELECT count(*) AS count FROM entry WHERE ${inThread} AND kind <> 'vent' AND state = 'posted'`,
  setBody: "UPDATE entry SET body = ? WHERE id = ?",
  setState: "UPDATE entry SET state = ? WHERE id = ?",
  setPosted: "UPDATE entry SET state = 'posted', post = ? WHERE id = ?",
  setTimes: "UPDATE thread SET close_at = ?, delete_at = ? WHERE id = ?",
  deleteVote: "DELETE FROM vote WHERE thread = ? AND kind = ? AND tag = ?",
  insertVote: "INSERT INTO vote (thread, kind, tag) VALUES (?, ?, ?)",
  counts:
    "SELECT kind, count(*) AS people FROM vote WHERE thread = ? GROUP BY kind UNION ALL SELECT kind, people FROM closed_count WHERE thread = ?",
  countVotes:
    "INSERT INTO closed_count (thread, kind, people) SELECT thread, kind, count(*) FROM vote WHERE thread = ? GROUP BY kind",
  deleteVotes: "DELETE FROM vote WHERE thread = ?",
  forgetAuthors: `UPDATE entry SET author_tag = NULL WHERE ${inThread}`,
  closeThread: "UPDATE thread SET state = 'closed' WHERE id = ?",
  deleteEntries: `DELETE FROM entry WHERE ${inThread}`,
  deleteThread: "DELETE FROM thread WHERE id = ?",
  deleteEntry: "DELETE FROM entry WHERE id = ?",
  postsOf: `SELECT id, post FROM entry WHERE ${inThread} AND post IS NOT NULL`,
  forgetPost: "UPDATE entry SET post = NULL WHERE id = ?",
} as const;
