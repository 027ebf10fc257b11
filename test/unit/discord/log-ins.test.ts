/** The bot logs in as often as Discord allows and no more, however often Discord sends it away. */
import { describe, expect, it } from "vitest";
import { LogIns } from "../../../adapters/discord/log-ins.ts";

/** A clock that jumps to the next waiter when nobody has anything else to do. */
class Hours {
  at = 0;
  readonly #waiting: { readonly until: number; readonly go: () => void }[] = [];
  readonly now = () => this.at;
  readonly wait = (ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      this.#waiting.push({ until: this.at + ms, go: resolve });
    });

  async passUntil(end: number): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      this.#waiting.sort((left, right) => left.until - right.until);
      const next = this.#waiting[0];
      if (next === undefined || next.until > end) break;
      this.#waiting.shift();
      this.at = Math.max(this.at, next.until);
      next.go();
    }
    this.at = end;
  }
}

const day = 24 * 3_600_000;
const never = () => new AbortController().signal;

function begin(maxConcurrency = 1) {
  const hours = new Hours();
  const logIns = new LogIns(maxConcurrency, hours);
  const done: { shard: number; at: number }[] = [];
  const logIn = async (shard: number, signal = never()) => {
    await logIns.waitForIdentify(shard, signal);
    done.push({ shard, at: hours.at });
  };
  return { hours, done, logIn };
}

describe("logging in", () => {
  it("goes shard by shard, at least 5 s apart, and as many at once as Discord allows", async () => {
    const [one, two] = [begin(), begin(2)];
    for (const { logIn } of [one, two]) for (const shard of [0, 1, 2, 3]) void logIn(shard);
    await one.hours.passUntil(60_000);
    await two.hours.passUntil(60_000);
    expect(one.done.map(({ shard }) => shard)).toEqual([0, 1, 2, 3]);
    for (const [index, { at }] of one.done.entries()) expect(at).toBeGreaterThanOrEqual(index * 5_000);
    expect(two.done.map(({ shard }) => shard)).toEqual([0, 1, 2, 3]);
    expect(two.done[1]?.at).toBe(0);
    expect(two.done[2]?.at).toBeGreaterThanOrEqual(5_000);
  });

  it("is tried again soon when it fails once, and never so often that the day's log-ins are used up", async () => {
    const { hours, done, logIn } = begin();
    let isOver = false;
    const sentAwayAgainAndAgain = async () => {
      while (!isOver) await logIn(0);
    };
    const trying = sentAwayAgainAndAgain();
    await hours.passUntil(day);
    isOver = true;
    expect(done[1]?.at).toBeLessThan(10_000);
    expect(done.length).toBeGreaterThan(24);
    expect(done.length).toBeLessThan(400);
    await hours.passUntil(day + 3_600_000);
    await trying;
  });

  it("of one shard that is sent away again and again holds no other up", async () => {
    const { hours, done, logIn } = begin();
    for (let times = 0; times < 8; times += 1) {
      void logIn(0);
      await hours.passUntil(hours.at + 700_000);
    }
    void logIn(0);
    void logIn(1);
    const from = hours.at;
    await hours.passUntil(from + 7_000);
    expect(done.filter(({ shard }) => shard === 1)).toHaveLength(1);
  });

  it("that is given up, since the line was cut meanwhile, costs nobody a turn", async () => {
    const { hours, done, logIn } = begin();
    await logIn(0);
    const cut = new AbortController();
    const given = logIn(1, cut.signal).catch(() => "given up");
    void logIn(2);
    await hours.passUntil(1_000);
    cut.abort(new Error("closed"));
    expect(await given).toBe("given up");
    await hours.passUntil(7_000);
    expect(done.map(({ shard }) => shard)).toEqual([0, 2]);
  });
});
