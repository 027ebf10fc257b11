/** Cards of the moderators' channel: which entries have one, where it stands, and when it is to be drawn. */
import { createHmac } from "node:crypto";
import type { PostRef, SpaceRef } from "../ports/platform.ts";
import type { Database, Row, Statement } from "./database.ts";
import type { KeyRing } from "./key-ring.ts";
import type { Sealer } from "./seal.ts";
import { unlessBroken } from "./unless-broken.ts";

export interface Card {
  /** The row's: a keyed hash of the entry's. */
  readonly id: Buffer;
  readonly entry: string;
  /** What is to be decided: whether the post may appear, whether its change may; null: nothing. */
  readonly asks: "post" | "change" | null;
  /** What a moderator approved last, as `approvalOf` names it; null: nothing, or they are asked anew. */
  readonly approved: string | null;
  /** Where it stands; null until it was posted. */
  readonly post: PostRef | null;
  /** A short hash of what it showed last, so that nothing is drawn twice. */
  readonly face: string;
}

export interface DueCard extends Card {
  readonly attempts: number;
}

const keyId = "cards";

/** More than any reference of a platform takes. Cards of one length can't be told apart. */
const contentChars = 600;

export class Cards {
  readonly #keys: KeyRing;
  readonly #sealer: Sealer;
  readonly #get: Statement;
  readonly #set: Statement;
  readonly #draw: Statement;
  readonly #due: Statement;
  readonly #resting: Statement;
  readonly #all: Statement;
  readonly #drawn: Statement;
  readonly #retry: Statement;
  readonly #remove: Statement;

  /** Which entry a card is about can't be told without a key of `keys`, which outlives a change of the secret. */
  constructor(database: Database, sealer: Sealer, keys: KeyRing) {
    this.#keys = keys;
    this.#sealer = sealer;
    this.#get = database.statement("SELECT * FROM card WHERE id = ?");
    this.#set = database.statement(
      `INSERT INTO card (id, platform, space, content, run_at, attempts) VALUES (?, ?, ?, ?, ?, 0)
       ON CONFLICT (id) DO UPDATE SET content = excluded.content, run_at = excluded.run_at, attempts = 0`,
    );
    this.#draw = database.statement("UPDATE card SET run_at = min(coalesce(run_at, ?2), ?2) WHERE id = ?1");
    this.#due = database.statement("SELECT * FROM card WHERE platform = ? AND run_at <= ? LIMIT 50");
    this.#resting = database.statement("SELECT * FROM card WHERE platform = ? AND run_at IS NULL");
    this.#all = database.statement("SELECT id, content FROM card WHERE platform = ?");
    this.#drawn = database.statement("UPDATE card SET content = ?, run_at = NULL, attempts = 0 WHERE id = ?");
    this.#retry = database.statement("UPDATE card SET run_at = ?, attempts = attempts + 1 WHERE id = ?");
    this.#remove = database.statement("DELETE FROM card WHERE id = ?");
  }

  /** @returns null also for one that can't be opened: its post was not decided about, and its author is asked again. */
  of(entry: string): Card | null {
    const row = this.#get.get(this.#id(entry));
    return row === undefined ? null : unlessBroken(() => this.#read(row));
  }

  /**
   * Makes the card of an entry, or changes what it asks. What was approved before counts no more, but for `approved`.
   * @param runAt when it is to be drawn, in milliseconds since the epoch; one that already stands is drawn then, too
   */
  ask(
    { entry, platform, space }: { entry: string; platform: string; space: SpaceRef },
    asks: Card["asks"],
    runAt: number,
    approved: Card["approved"] = null,
  ): void {
    const known = this.of(entry);
    const id = this.#id(entry);
    const card: Card = { id, entry, asks, approved, post: known?.post ?? null, face: known?.face ?? "" };
    this.#set.run(id, platform, space, this.#seal(card), runAt);
  }

  /** The card, if there is one, is to be drawn anew. */
  drawAt(entry: string, runAt: number): void {
    this.#draw.run(this.#id(entry), runAt);
  }

  due(platform: string, now: number): DueCard[] {
    return this.#due
      .all(platform, now)
      .flatMap((row) => unlessBroken(() => ({ ...this.#read(row), attempts: Number(row.attempts) })) ?? []);
  }

  /** Cards that stand and that nobody wants drawn; what they show may have changed all the same. */
  resting(platform: string): Card[] {
    return this.#resting.all(platform).flatMap((row) => unlessBroken(() => this.#read(row)) ?? []);
  }

  /** It was posted, or shows what it should. */
  drawn(card: Card): void {
    this.#drawn.run(this.#seal(card), card.id);
  }

  retry({ id }: Card, runAt: number): void {
    this.#retry.run(runAt, id);
  }

  remove({ id }: Card): void {
    this.#remove.run(id);
  }

  /** Deletes those that can't be opened: nobody can tell which posts they are about. @returns how many there were */
  removeBroken(platform: string): number {
    const broken = this.#all.all(platform).filter((row) => unlessBroken(() => this.#read(row)) === null);
    for (const { id } of broken) this.#remove.run(id as Uint8Array);
    return broken.length;
  }

  #id(entry: string): Buffer {
    const key = this.#keys.open(keyId) ?? this.#keys.make(keyId, null);
    return createHmac("sha256", key).update(entry).digest();
  }

  #seal({ id, ...content }: Card): Buffer {
    return this.#sealer.seal(placeOf(id), JSON.stringify(content).padEnd(contentChars));
  }

  #read(row: Row): Card {
    const id = Buffer.from(row.id as Uint8Array);
    const content = this.#sealer.open(placeOf(id), row.content as Uint8Array).toString("utf8");
    // A card of an earlier version has no approval.
    return { id, approved: null, ...JSON.parse(content) };
  }
}

function placeOf(id: Buffer): string {
  return `card/${id.toString("base64url")}`;
}
