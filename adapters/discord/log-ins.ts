/** When the bot may log in to the gateway: one shard after the other, and ever more rarely where Discord keeps sending it away. */
import { setTimeout as sleep } from "node:timers/promises";

/** Discord takes one in 5 s for each key. @see https://docs.discord.com/developers/events/gateway#sharding-max-concurrency */
const betweenMs = 5_500;
const [shortestMs, longestMs, rememberedMs] = [10_000, 600_000, 3_600_000];

interface Waiting {
  readonly now: () => number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

const inEarnest: Waiting = { now: () => performance.now(), wait: (ms, signal) => sleep(ms, undefined, { signal }) };

/** What discord.js asks before a log-in. By itself it would try every few seconds, and use up the day's in an hour and a half. */
export class LogIns {
  readonly #maxConcurrency: number;
  readonly #waiting: Waiting;
  readonly #past = new Map<number, readonly number[]>();
  readonly #lanes = new Map<number, Promise<void>>();
  readonly #lastIn = new Map<number, number>();

  constructor(maxConcurrency: number, waiting = inEarnest) {
    this.#maxConcurrency = maxConcurrency;
    this.#waiting = waiting;
  }

  /** A shard that is sent away waits outside the lane, so that it holds no other up. */
  async waitForIdentify(shard: number, signal: AbortSignal): Promise<void> {
    const { now } = this.#waiting;
    const past = (this.#past.get(shard) ?? []).filter((at) => now() - at < rememberedMs);
    const pauseMs = past.length < 2 ? 0 : Math.min(shortestMs * 2 ** (past.length - 2), longestMs);
    await this.#waitUntil((past.at(-1) ?? 0) + pauseMs, signal);
    const key = shard % this.#maxConcurrency;
    const before = this.#lanes.get(key) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(() => this.#enter(key, signal));
    this.#lanes.set(key, turn);
    await turn;
    this.#past.set(shard, [...past, now()]);
  }

  async #enter(key: number, signal: AbortSignal): Promise<void> {
    await this.#waitUntil((this.#lastIn.get(key) ?? Number.NEGATIVE_INFINITY) + betweenMs, signal);
    this.#lastIn.set(key, this.#waiting.now());
  }

  async #waitUntil(at: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const ms = at - this.#waiting.now();
    if (ms > 0) await this.#waiting.wait(ms, signal);
  }
}
