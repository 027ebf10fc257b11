/** Drafts: the only place where unredacted text rests, each sealed under a key of its own (anonymity 8). */
import { timingSafeEqual } from "node:crypto";
import type { Keyv } from "keyv";
import { SealBrokenError } from "../errors.ts";
import { type Actor, tagOf } from "../identity/actor.ts";
import type { Clock } from "../ports/clock.ts";
import type { Random } from "../ports/random.ts";
import type { Database, Statement } from "./database.ts";
import type { KeyRing } from "./key-ring.ts";
import { recordsOver, SqliteKeyvAdapter } from "./keyv-adapter.ts";
import { Sealer } from "./seal.ts";

/** How long a draft waits for its author after they typed it, in milliseconds (anonymity 8). */
export const draftMs = 60 * 60_000;

interface StoredDraft {
  /** `HMAC(draft key, author)`, base64: testable only while the draft's key exists. */
  readonly tag: string;
  readonly content: string;
  readonly expiresAt: number;
}

const namespace = "draft";
const absentKey = Buffer.alloc(32);

export class Drafts<Content> {
  readonly #adapter: SqliteKeyvAdapter;
  readonly #records: Keyv<StoredDraft>;
  readonly #keys: KeyRing;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #delete: Statement;
  readonly #database: Database;

  constructor(database: Database, sealer: Sealer, keys: KeyRing, clock: Clock, random: Random) {
    this.#adapter = new SqliteKeyvAdapter(database, sealer, namespace);
    this.#records = recordsOver<StoredDraft>(this.#adapter);
    this.#keys = keys;
    this.#clock = clock;
    this.#random = random;
    this.#database = database;
    this.#delete = database.statement(`DELETE FROM record WHERE namespace = '${namespace}' AND key = ?`);
  }

  /** Keeps `content` for `actor`, durably before it returns. @returns the new draft's id: random, tells nothing. */
  async save(actor: Actor, content: Content): Promise<string> {
    const id = this.#random.bytes(16).toString("base64url");
    const expiresAt = this.#clock.now() + draftMs;
    // The key and what it seals in one commit, which keyv, asynchronous as it is, can't join.
    this.#database.transactionSoon(() => {
      const key = this.#keys.make(keyId(id), expiresAt);
      const head = { tag: tagOf(actor, key, "author").toString("base64"), expiresAt };
      this.#adapter.writeFor(draftMs, id, seal(id, key, head, content));
    });
    await this.#database.onDisk();
    return id;
  }

  /**
   * Replaces what was chosen or said by what `change` makes of it, with nobody writing in between; the time it is kept does
   * not grow. A draft that is gone stays gone. @returns what is kept now; null when nothing is
   */
  update(id: string, change: (now: Content) => Content): Promise<Content | null> {
    return this.#change(id, change, ({ expiresAt }) => expiresAt);
  }

  /** Replaces what was typed: the hour begins anew, as that of a new draft would. A draft that is gone stays gone. */
  async rewrite(id: string, change: (now: Content) => Content): Promise<void> {
    const now = this.#clock.now();
    await this.#change(id, change, ({ expiresAt }) => (expiresAt <= now ? null : now + draftMs));
  }

  /** @returns null when there is no such draft, it expired, or `actor` did not write it: in the same time (anonymity 10). */
  async find(id: string, actor: Actor): Promise<Content | null> {
    const stored = await this.#records.get(id);
    const key = this.#keys.open(keyId(id));
    const mine = tagOf(actor, key ?? absentKey, "author");
    const theirs = stored === undefined ? Buffer.alloc(mine.length) : Buffer.from(stored.tag, "base64");
    const isMine = timingSafeEqual(mine, theirs);
    if (!isMine || key === null || stored === undefined || stored.expiresAt <= this.#clock.now()) return null;
    return open(id, key, stored);
  }

  /** The actor's waiting drafts, newest first, recomputed from the live click: no list of anyone's drafts exists. */
  async listOf(actor: Actor): Promise<{ id: string; content: Content }[]> {
    const found: { id: string; content: Content; expiresAt: number }[] = [];
    for (const id of this.#adapter.keys()) {
      const stored = await this.#read(id);
      const content = stored === null ? null : await this.find(id, actor);
      if (stored !== null && content !== null) found.push({ id, content, expiresAt: stored.expiresAt });
    }
    return found.sort((one, other) => other.expiresAt - one.expiresAt).map(({ id, content }) => ({ id, content }));
  }

  /** Erases text and key together. @returns false when it was gone: of two callers one wins. May join a transaction. */
  erase(id: string): boolean {
    return this.#database.transaction(() => {
      // The key decides who was first: a record may be written once more after it is gone, and is then cleaned up.
      const isFirst = this.#keys.erase(keyId(id));
      this.#delete.run(id);
      return isFirst;
    });
  }

  /** Erases what expired, to the minute though the stored expiry is a whole hour. @returns how many */
  async sweep(): Promise<number> {
    let erased = 0;
    // Others are not even opened: thousands would hold everybody up.
    for (const id of this.#adapter.keysEndingBy(this.#clock.now())) {
      const stored = await this.#read(id);
      if (stored !== null && stored.expiresAt > this.#clock.now()) continue;
      this.erase(id);
      erased += 1;
    }
    return erased;
  }

  /** @param endOf when it is to expire from now on; null: it did already */
  async #change(
    id: string,
    change: (now: Content) => Content,
    endOf: (stored: StoredDraft) => number | null,
  ): Promise<Content | null> {
    const kept: Content[] = [];
    this.#database.transactionSoon(() => {
      const stored = this.#adapter.readFor<StoredDraft>(id);
      const key = this.#keys.open(keyId(id));
      const expiresAt = stored === undefined ? null : endOf(stored);
      // Taken or discarded: nothing of it may come back.
      if (stored === undefined || key === null || expiresAt === null) return;
      const content = change(open(id, key, stored));
      if (expiresAt !== stored.expiresAt) this.#keys.prolong(keyId(id), expiresAt);
      const head = { tag: stored.tag, expiresAt };
      this.#adapter.writeFor(Math.max(1, expiresAt - this.#clock.now()), id, seal(id, key, head, content));
      kept.push(content);
    });
    await this.#database.onDisk();
    return kept[0] ?? null;
  }

  /** @returns null for a record that expired, or that is damaged: one bad row must not hold up the others. */
  async #read(id: string): Promise<StoredDraft | null> {
    try {
      return (await this.#records.get(id)) ?? null;
    } catch (fault) {
      if (fault instanceof SealBrokenError) return null;
      throw fault;
    }
  }
}

function seal(
  id: string,
  key: Buffer,
  { tag, expiresAt }: Omit<StoredDraft, "content">,
  content: unknown,
): StoredDraft {
  const sealed = new Sealer(key).seal(keyId(id), JSON.stringify(content)).toString("base64");
  return { tag, expiresAt, content: sealed };
}

function open<Content>(id: string, key: Buffer, { content }: StoredDraft): Content {
  return JSON.parse(new Sealer(key).open(keyId(id), Buffer.from(content, "base64")).toString("utf8"));
}

function keyId(draftId: string): string {
  return `draft/${draftId}`;
}
