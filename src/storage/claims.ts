/** Things that may happen once, or only so often: claims on deliveries, and rates. Keys are keyed hashes, never ids. */
import { createHmac, createSecretKey, type KeyObject } from "node:crypto";
import type { Database, Statement } from "./database.ts";
import { roundUpToHour } from "./hours.ts";

/** A platform repeats an unanswered delivery for minutes; a day covers an outage. Milliseconds. */
export const claimMs = 86_400_000;

export class Claims {
  readonly #key: KeyObject;
  readonly #claim: Statement;
  readonly #count: Statement;
  readonly #release: Statement;
  readonly #sweepClaims: Statement;
  readonly #sweepRates: Statement;
  #sweptFor = Number.NaN;

  /** @param key 32 bytes from the pepper: what is stored can't be matched to a delivery without it (anonymity 1). */
  constructor(database: Database, key: Buffer) {
    this.#key = createSecretKey(key);
    this.#claim = database.statement(
      "INSERT INTO claim (key, expires_at) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at WHERE claim.expires_at <= ?",
    );
    this.#count = database.statement(
      "INSERT INTO rate (key, used, expires_at) VALUES (?, 1, ?) ON CONFLICT (key) DO UPDATE SET used = used + 1 RETURNING used",
    );
    this.#release = database.statement("DELETE FROM claim WHERE key = ?");
    this.#sweepClaims = database.statement("DELETE FROM claim WHERE expires_at <= ?");
    this.#sweepRates = database.statement("DELETE FROM rate WHERE expires_at <= ?");
  }

  /** True for the first caller, false for all others until about `ttlMs` later (rounded up to the hour). Atomic. */
  claim(name: string, ttlMs: number, now: number): boolean {
    return this.#claim.run(this.#hide(name), roundUpToHour(now + ttlMs), now) > 0;
  }

  /** Gives a claim back: what it was for did not happen. */
  release(name: string): void {
    this.#release.run(this.#hide(name));
  }

  /** Counts one more use of `tag` in the hour of `now`. @returns how many there were in that hour, this one included. */
  countInHour(tag: Buffer, now: number): number {
    const hour = roundUpToHour(now + 1);
    const key = createHmac("sha256", createSecretKey(tag)).update(String(hour)).digest();
    return Number(this.#count.get(key, hour)?.used);
  }

  /** Expiries are whole hours, so within an hour there is nothing more to find: no index is kept for it. */
  sweep(now: number): void {
    const hour = roundUpToHour(now + 1);
    if (hour === this.#sweptFor) return;
    this.#sweepClaims.run(now);
    this.#sweepRates.run(now);
    this.#sweptFor = hour;
  }

  #hide(name: string): Buffer {
    return createHmac("sha256", this.#key).update(name).digest();
  }
}
