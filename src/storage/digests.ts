/** Final digests, sealed, and where each of them was posted: the rows that keep a week from being told twice. */
import type { PostRef, SpaceRef } from "../ports/platform.ts";
import type { Database, Row, Statement } from "./database.ts";
import type { Sealer } from "./seal.ts";
import type { SpaceWeek } from "./theme-sets.ts";
import { unlessBroken } from "./unless-broken.ts";

/** The venting channel, and the one the firm may name besides. */
export const digestPlaces = ["vent", "digest"] as const;
export type DigestPlace = (typeof digestPlaces)[number];

/**
 * sending: perhaps posted, after a crash · unsure: nobody can say, and it is not tried again · failed: given up ·
 * skipped: no such channel is set · removed: taken from the channel again, when posts are deleted
 */
export type DigestState = "due" | "sending" | "posted" | "unsure" | "failed" | "skipped" | "removed";

export interface DigestDelivery extends SpaceWeek {
  readonly place: DigestPlace;
  /** Random; names this one post to a platform that can recognise a repetition. */
  readonly key: string;
  readonly attempts: number;
  /** Where it stands; null unless it is posted. */
  readonly post: PostRef | null;
}

const tables = `
-- The final numbers of a week; body is sealed. A week that has a row here is never counted or made final again.
CREATE TABLE IF NOT EXISTS digest (
  platform TEXT NOT NULL, space TEXT NOT NULL, week TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (platform, space, week)
) WITHOUT ROWID;

-- One post of a digest. The row stays for weeks when it is posted: that is what a successor goes by.
CREATE TABLE IF NOT EXISTS digest_delivery (
  platform TEXT NOT NULL, space TEXT NOT NULL, week TEXT NOT NULL, place TEXT NOT NULL, key TEXT NOT NULL,
  state TEXT NOT NULL, attempts INTEGER NOT NULL, run_at INTEGER NOT NULL, post TEXT, PRIMARY KEY (platform, space, week, place)
) WITHOUT ROWID;
`;

export class Digests {
  readonly #sealer: Sealer;
  readonly #insert: Statement;
  readonly #find: Statement;
  readonly #list: Statement;
  readonly #all: Statement;
  readonly #add: Statement;
  readonly #pending: Statement;
  readonly #set: Statement;
  readonly #count: Statement;
  readonly #sent: Statement;
  readonly #forget: Statement;

  constructor(database: Database, sealer: Sealer) {
    database.execute(tables);
    this.#sealer = sealer;
    this.#insert = database.statement("INSERT INTO digest (platform, space, week, body) VALUES (?, ?, ?, ?)");
    this.#find = database.statement("SELECT 1 FROM digest WHERE platform = ? AND space = ? AND week = ?");
    this.#list = database.statement(
      "SELECT * FROM digest WHERE platform = ? AND space = ? AND week <= ? ORDER BY week DESC LIMIT ?",
    );
    this.#all = database.statement("SELECT * FROM digest ORDER BY platform, space, week");
    this.#add = database.statement(
      "INSERT INTO digest_delivery (platform, space, week, place, key, state, attempts, run_at) VALUES (?, ?, ?, ?, ?, 'due', 0, ?)",
    );
    this.#pending = database.statement(
      "SELECT * FROM digest_delivery WHERE platform = ? AND state = ? AND run_at <= ? ORDER BY week, place DESC",
    );
    this.#set = database.statement(
      "UPDATE digest_delivery SET state = ?, attempts = ?, run_at = ?, post = ? WHERE platform = ? AND space = ? AND week = ? AND place = ?",
    );
    this.#sent = database.statement("SELECT 1 FROM digest_delivery WHERE state IN ('posted', 'removed') LIMIT 1");
    this.#forget = database.statement(
      "DELETE FROM digest_delivery WHERE state IN ('removed', 'skipped', 'failed', 'unsure') AND week < ?",
    );
    this.#count = database.statement("SELECT count(*) AS number FROM digest_delivery WHERE state = ? AND week >= ?");
  }

  /** Keeps the final numbers of a week. @throws {StoreFailedError} when it has some already: a week is final once. */
  insert(place: SpaceWeek, digest: object): void {
    const { platform, space, week } = place;
    this.#insert.run(platform, space, week, this.#sealer.seal(nameOf(place), JSON.stringify(digest)));
  }

  has({ platform, space, week }: SpaceWeek): boolean {
    return this.#find.get(platform, space, week) !== undefined;
  }

  /** Newest first, from `week` backwards, but damaged rows. @returns the bodies as they were stored, by whatever version */
  latest(platform: string, space: SpaceRef, week: string, count: number): unknown[] {
    return this.#list.all(platform, space, week, count).flatMap((row) => this.#bodyOf(row));
  }

  /** Every final digest of every space, oldest first in each, but damaged rows. */
  all(): { readonly platform: string; readonly space: SpaceRef; readonly body: unknown }[] {
    return this.#all.all().flatMap((row) => this.#bodyOf(row).map((body) => ({ ...placeOf(row), body })));
  }

  addDelivery({ platform, space, week, place, key }: Omit<DigestDelivery, "attempts" | "post">, runAt: number): void {
    this.#add.run(platform, space, week, place, key, runAt);
  }

  /** What is to be done by `now`: to be posted; to be looked after, since its sender was interrupted; to be removed. */
  pending(platform: string, state: "due" | "sending" | "posted", now: number): DigestDelivery[] {
    return this.#pending.all(platform, state, now).map((row) => ({
      ...placeOf(row),
      place: row.place as DigestPlace,
      key: String(row.key),
      attempts: Number(row.attempts),
      post: row.post === null ? null : (String(row.post) as PostRef),
    }));
  }

  /** @param runAt when there is something to do about it next, see `pending` */
  setDelivery(delivery: DigestDelivery, state: DigestState, runAt = 0): void {
    const { platform, space, week, place, attempts, post } = delivery;
    this.#set.run(state, attempts, runAt, post, platform, space, week, place);
  }

  /** Whether any was posted in the last weeks. */
  hasSent(): boolean {
    return this.#sent.get() !== undefined;
  }

  /** Forgets what became of the posts of all weeks before `week`, where nothing is left to do; the numbers stay. */
  forgetDeliveries(week: string): void {
    this.#forget.run(week);
  }

  /** How many posts of digests are in a state, from `week` on; for the operator. */
  deliveriesIn(state: DigestState, week: string): number {
    return Number(this.#count.get(state, week)?.number);
  }

  /** @returns nothing when it can't be opened: a damaged row must not take eight weeks of others with it */
  #bodyOf(row: Row): unknown[] {
    const open = () => [JSON.parse(this.#sealer.open(nameOf(placeOf(row)), row.body as Uint8Array).toString("utf8"))];
    return unlessBroken(open) ?? [];
  }
}

function placeOf(row: Row): SpaceWeek {
  return { platform: String(row.platform), space: String(row.space) as SpaceRef, week: String(row.week) };
}

function nameOf({ platform, space, week }: SpaceWeek): string {
  return `digest/${platform}/${space}/${week}`;
}
