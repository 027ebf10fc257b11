/** Shards as Discord has them: who gets which events, and who may log in when. */

export type Shard = readonly [id: number, of: number];

/** Logging in counts against a shard's key once in so long. */
const windowMs = 5_000;

/**
 * @param guild null: what concerns no server, such as a direct message
 * @see https://docs.discord.com/developers/events/gateway#sharding
 */
export function shardOf(guild: string | null, of: number): number {
  return guild === null ? 0 : Number((BigInt(guild) >> 22n) % BigInt(of));
}

export class LogInGate {
  /** How many shards the bot must have. */
  readonly shards: number;
  /** How many of them may log in together. */
  maxConcurrency = 1;
  readonly #last = new Map<number, number>();

  constructor(shards: number) {
    this.shards = shards;
  }

  /** @returns the code with which Discord closes; null where nothing is wrong */
  flawOf(shard: Shard | undefined): 4010 | 4011 | null {
    if (shard === undefined) return this.shards > 1 ? 4011 : null;
    const [id, of] = shard;
    if (!Number.isInteger(id) || !Number.isInteger(of) || id < 0 || id >= of) return 4010;
    return of < this.shards ? 4011 : null;
  }

  /** @see https://docs.discord.com/developers/events/gateway#sharding-max-concurrency */
  isInTime(shard: number): boolean {
    const key = shard % this.maxConcurrency;
    const [now, last] = [performance.now(), this.#last.get(key) ?? Number.NEGATIVE_INFINITY];
    this.#last.set(key, now);
    return now - last >= windowMs;
  }
}
