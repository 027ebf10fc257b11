/** What the firm did about a theme, sealed; whether it helped, as tags under the deed's own key until that is settled. */
import type { PostRef, SpaceRef } from "../ports/platform.ts";
import type { Database, Row, Statement } from "./database.ts";
import type { Sealer } from "./seal.ts";
import { unlessBroken } from "./unless-broken.ts";

export const deedKinds = ["changed", "trying", "cant"] as const;
export type DeedKind = (typeof deedKinds)[number];

/** unsure: perhaps posted, and not tried again · failed: given up · removed: deleted from the platform */
export type DeedState = "new" | "posted" | "unsure" | "failed" | "removed";
export type DeedTask = "post" | "edit" | "remove";
/** What people said, once enough said the same; unknown: too few, in too long a time. */
export type Outcome = "helped" | "not-helped" | "mixed" | "unknown";

/** As previewed. */
export interface DeedBody {
  readonly text: string;
  /** "" unless it can't be done. */
  readonly reason: string;
}

export interface Deed {
  readonly id: string;
  readonly platform: string;
  readonly space: SpaceRef;
  readonly situation: string;
  readonly kind: DeedKind;
  /** The week in which it was published, "2026-W47". */
  readonly week: string;
  /** Null when it can't be opened: a damaged row must not hold up the others. */
  readonly body: DeedBody | null;
  readonly state: DeedState;
  readonly post: PostRef | null;
  /** Null while people are asked. */
  readonly outcome: Outcome | null;
  /** Random; names its one post to a platform that can recognise a repetition. */
  readonly key: string;
  readonly attempts: number;
  /** Milliseconds since the epoch, a whole hour. */
  readonly deleteAt: number;
}

const tables = `
-- What the firm answered to a theme; body is sealed. task is what is to be done on the platform next, from run_at on.
-- The key of its votes is random_key "deed/<id>".
CREATE TABLE IF NOT EXISTS deed (
  id TEXT PRIMARY KEY, platform TEXT NOT NULL, space TEXT NOT NULL, situation TEXT NOT NULL, kind TEXT NOT NULL,
  week TEXT NOT NULL, looked TEXT NOT NULL, body BLOB NOT NULL, state TEXT NOT NULL, post TEXT, outcome TEXT, key TEXT NOT NULL,
  task TEXT, is_sending INTEGER NOT NULL, attempts INTEGER NOT NULL, run_at INTEGER NOT NULL, delete_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS deed_vote (
  deed TEXT NOT NULL REFERENCES deed (id) ON DELETE CASCADE, tag BLOB NOT NULL, helped INTEGER NOT NULL, PRIMARY KEY (deed, tag)
) WITHOUT ROWID;
`;

export class Deeds {
  readonly #database: Database;
  readonly #sealer: Sealer;
  readonly #sql: Readonly<Record<keyof typeof sql, Statement>>;

  constructor(database: Database, sealer: Sealer) {
    database.execute(tables);
    this.#database = database;
    this.#sealer = sealer;
    const prepared = Object.entries(sql).map(([name, text]) => [name, database.statement(text)]);
    this.#sql = Object.fromEntries(prepared) as Record<keyof typeof sql, Statement>;
  }

  /** Keeps a new one, marked as being posted. @param runAt when its sender counts as interrupted */
  insert(
    deed: Omit<Deed, "state" | "post" | "outcome" | "attempts" | "body"> & { body: DeedBody },
    runAt: number,
  ): void {
    const { id, platform, space, situation, kind, week, body, key, deleteAt } = deed;
    const sealed = this.#sealer.seal(`deed/${id}`, JSON.stringify(body));
    this.#sql.insert.run(id, platform, space, situation, kind, week, week, sealed, key, runAt, deleteAt);
  }

  find(id: string): Deed | null {
    const row = this.#sql.find.get(id);
    return row === undefined ? null : this.#toDeed(row);
  }

  /** Those that were published in a space and not deleted since, newest week first. */
  of(platform: string, space: SpaceRef): Deed[] {
    return this.#sql.of.all(platform, space).map((row) => this.#toDeed(row));
  }

  /** Those that are given up, or that perhaps stand in no channel, newest week first. */
  unposted(platform: string, space: SpaceRef): Deed[] {
    return this.#sql.unposted.all(platform, space).map((row) => this.#toDeed(row));
  }

  /** Marks an unposted one as being posted again. @returns false when it is not unposted any more: of two clicks one wins */
  takeAgain(id: string, runAt: number): boolean {
    return this.#sql.takeAgain.run(runAt, id) > 0;
  }

  /** What is to be done by `now`, or whose sender was interrupted. */
  tasks(platform: string, isSending: boolean, now: number): { deed: Deed; task: DeedTask }[] {
    return this.#sql.tasks
      .all(platform, Number(isSending), now)
      .map((row) => ({ deed: this.#toDeed(row), task: row.task as DeedTask }));
  }

  /** @param runAt when it is due; for one that is being sent, when its sender counts as interrupted */
  setTask(id: string, task: DeedTask, { runAt, isSending, attempts }: Pick<Deed, "attempts"> & Sending): void {
    this.#sql.setTask.run(task, Number(isSending), attempts, runAt, id);
  }

  /** Nothing is left to do on the platform. */
  finish(id: string, state: DeedState, post: PostRef | null): void {
    this.#sql.finish.run(state, post, id);
  }

  /** Those of any platform whose votes were not looked at in `week` yet, and that people are still asked about. */
  unlooked(week: string): Deed[] {
    return this.#sql.unlooked.all(week).map((row) => this.#toDeed(row));
  }

  setLooked(id: string, week: string): void {
    this.#sql.setLooked.run(week, id);
  }

  /** One vote for each tag; the same one again is taken back. @returns whether it counts now */
  vote(id: string, tag: Buffer, helped: boolean): boolean {
    const known = this.#sql.voteOf.get(id, tag);
    this.#sql.deleteVote.run(id, tag);
    if (known !== undefined && Number(known.helped) === Number(helped)) return false;
    this.#sql.insertVote.run(id, tag, Number(helped));
    return true;
  }

  votes(id: string): { readonly helped: number; readonly notHelped: number } {
    const people = (helped: number) => Number(this.#sql.countVotes.get(id, helped)?.people);
    return { helped: people(1), notHelped: people(0) };
  }

  /** The votes become a word and are erased; the caller erases their key with it. */
  settle(id: string, outcome: Outcome): void {
    this.#sql.deleteVotes.run(id);
    this.#sql.settle.run(outcome, id);
    this.#database.foldLogSoon();
  }

  /** What has been kept long enough, on any platform. */
  old(now: number): { deed: Deed; task: DeedTask | null }[] {
    return this.#sql.old.all(now).map((row) => ({ deed: this.#toDeed(row), task: row.task as DeedTask | null }));
  }

  /** Forgets the words; where the post stands is kept, so that it can still be removed. */
  emptyBody(id: string): void {
    if (this.#sql.emptyBody.run(id) > 0) this.#database.foldLogSoon();
  }

  delete(id: string): void {
    this.#sql.delete.run(id);
    this.#database.foldLogSoon();
  }

  #open(id: string, sealed: Uint8Array): DeedBody | null {
    return unlessBroken(() => JSON.parse(this.#sealer.open(`deed/${id}`, sealed).toString("utf8")));
  }

  #toDeed(row: Row): Deed {
    const id = String(row.id);
    return {
      id,
      platform: String(row.platform),
      space: String(row.space) as SpaceRef,
      situation: String(row.situation),
      kind: row.kind as DeedKind,
      week: String(row.week),
      body: this.#open(id, row.body as Uint8Array),
      state: row.state as DeedState,
      post: row.post === null ? null : (String(row.post) as PostRef),
      outcome: row.outcome === null ? null : (row.outcome as Outcome),
      key: String(row.key),
      attempts: Number(row.attempts),
      deleteAt: Number(row.delete_at),
    };
  }
}

interface Sending {
  readonly runAt: number;
  readonly isSending: boolean;
}

const sql = {
  insert:
    "INSERT INTO deed (id, platform, space, situation, kind, week, looked, body, state, key, task, is_sending, attempts, run_at, delete_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'new', ?, 'post', 1, 0, ?, ?)",
  find: "SELECT * FROM deed WHERE id = ?",
  of: "SELECT * FROM deed WHERE platform = ? AND space = ? AND state IN ('posted', 'unsure') ORDER BY week DESC, id",
  unposted:
    "SELECT * FROM deed WHERE platform = ? AND space = ? AND state IN ('failed', 'unsure') AND task IS NULL ORDER BY week DESC, id",
  takeAgain:
    "UPDATE deed SET state = 'new', task = 'post', is_sending = 1, attempts = 0, run_at = ? WHERE id = ? AND state IN ('failed', 'unsure') AND task IS NULL",
  tasks: "SELECT * FROM deed WHERE platform = ? AND task IS NOT NULL AND is_sending = ? AND run_at <= ? ORDER BY id",
  setTask: "UPDATE deed SET task = ?, is_sending = ?, attempts = ?, run_at = ? WHERE id = ?",
  finish: "UPDATE deed SET state = ?, post = ?, task = NULL, is_sending = 0, attempts = 0 WHERE id = ?",
  unlooked: "SELECT * FROM deed WHERE outcome IS NULL AND state IN ('posted', 'unsure') AND looked < ?",
  setLooked: "UPDATE deed SET looked = ? WHERE id = ?",
  voteOf: "SELECT helped FROM deed_vote WHERE deed = ? AND tag = ?",
  deleteVote: "DELETE FROM deed_vote WHERE deed = ? AND tag = ?",
  insertVote: "INSERT INTO deed_vote (deed, tag, helped) VALUES (?, ?, ?)",
  countVotes: "SELECT count(*) AS people FROM deed_vote WHERE deed = ? AND helped = ?",
  deleteVotes: "DELETE FROM deed_vote WHERE deed = ?",
  settle: "UPDATE deed SET outcome = ? WHERE id = ?",
  old: "SELECT * FROM deed WHERE delete_at <= ?",
  emptyBody: "UPDATE deed SET body = x'' WHERE id = ? AND length(body) > 0",
  delete: "DELETE FROM deed WHERE id = ?",
} as const;
