/** Random keys with a life of their own: one per draft, thread and day. Sealed by the pepper; erased is forgotten. */
import type { Random } from "../ports/random.ts";
import type { Database, Statement } from "./database.ts";
import { roundUpToHour } from "./hours.ts";
import type { Sealer } from "./seal.ts";

const keyBytes = 32;

export class KeyRing {
  readonly #database: Database;
  readonly #sealer: Sealer;
  readonly #random: Random;
  readonly #insert: Statement;
  readonly #prolong: Statement;
  readonly #select: Statement;
  readonly #delete: Statement;
  readonly #sweep: Statement;

  constructor(database: Database, sealer: Sealer, random: Random) {
    this.#database = database;
    this.#sealer = sealer;
    this.#random = random;
    this.#insert = database.statement(
      "INSERT INTO random_key (id, sealed, expires_at) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
    );
    this.#prolong = database.statement("UPDATE random_key SET expires_at = ? WHERE id = ?");
    this.#select = database.statement("SELECT sealed FROM random_key WHERE id = ?");
    this.#delete = database.statement("DELETE FROM random_key WHERE id = ?");
    this.#sweep = database.statement("DELETE FROM random_key WHERE id < 'thread/' AND expires_at <= ?");
  }

  /** Makes the key `id`, or returns it when it exists. @param expiresAt milliseconds since the epoch, stored rounded up to the hour; null: until erased. */
  make(id: string, expiresAt: number | null): Buffer {
    const key = this.#random.bytes(keyBytes);
    const made = this.#insert.run(
      id,
      this.#sealer.seal(`key/${id}`, key),
      expiresAt === null ? null : roundUpToHour(expiresAt),
    );
    return made > 0 ? key : (this.open(id) ?? key);
  }

  /** The key stays what it is; one that is erased stays erased. @param expiresAt as for `make` */
  prolong(id: string, expiresAt: number): void {
    this.#prolong.run(roundUpToHour(expiresAt), id);
  }

  /** @returns null once erased: what was sealed or tagged with it can't be tested any more. */
  open(id: string): Buffer | null {
    const row = this.#select.get(id);
    return row === undefined ? null : this.#sealer.open(`key/${id}`, row.sealed as Uint8Array);
  }

  erase(id: string): boolean {
    this.#database.foldLogSoon();
    return this.#delete.run(id) > 0;
  }

  /** Erases what expired. Keys of threads, which don't expire by themselves and may be many, are not looked at. */
  sweep(now: number): void {
    if (this.#sweep.run(now) > 0) this.#database.foldLogSoon();
  }
}
