/**
 * Discord: opening the form against a bare discord.js bot that makes the same callbacks, in the same run and in turns; and
 * `/vent some text`, 400 times a second. The server stands in this process, for both.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DiscordStandIn } from "../emulators/discord/stand-in.ts";
import type { Json } from "../emulators/discord/world.ts";
import { ventOf } from "./serving.ts";
import { median, percentile, rounded } from "./statistics.ts";

/** What our bot answers in the cases that are measured, for the bare bot to answer, too. */
export interface SameCallbacks {
  readonly form: Json;
  readonly result: Json;
}

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const large = { rounds: 3, clicks: 3000, inFlight: [10, 50, 200], perSecond: 400, seconds: 30 };
const tiny: typeof large = { rounds: 1, clicks: 30, inFlight: [10], perSecond: 20, seconds: 1 };
/** Nobody writes 12,000 vents in half a minute: each is by somebody else. */
const people = 500;

interface Rate {
  readonly perSecond: number;
  readonly p99Ms: number;
}

class Bench {
  readonly discord: DiscordStandIn;
  readonly #child: ChildProcess;
  readonly #people: ReturnType<DiscordStandIn["person"]>[];
  #next = 0;

  constructor(discord: DiscordStandIn, child: ChildProcess) {
    this.discord = discord;
    this.#child = child;
    this.#people = Array.from({ length: people }, (_, number) => discord.person(`p${number}`));
  }

  static async start(command: readonly string[], folder: string, other: NodeJS.ProcessEnv): Promise<Bench> {
    const discord = await DiscordStandIn.start({ now: () => performance.now() });
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      STORE_URL: `sqlite:${join(folder, "data", "v.db")}`,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: discord.tokens.bot,
      DISCORD_VENT_CHANNEL: discord.channel.id,
      ...other,
    };
    const child = spawn(process.execPath, command, { env, cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
    await new Promise<void>((resolve, reject) => {
      child.stdout.once("data", () => undefined);
      child.stdout.on("data", (part) => String(part).includes("serves Discord") && resolve());
      child.once("close", () => reject(new Error("it ended")));
    });
    return new Bench(discord, child);
  }

  /** One command. @returns how long its first answer took, in milliseconds */
  async act(text: string): Promise<number> {
    this.#next += 1;
    const person = this.#people[this.#next % people];
    const started = performance.now();
    const live = await person?.command(this.discord.channel, "vent", text === "" ? {} : { text });
    const took = performance.now() - started;
    // The server's memory of it must not slow down what is measured next.
    if (live !== undefined) this.discord.interactions.all.delete(live.id);
    if (this.#next % 2000 === 0) this.#forget();
    return took;
  }

  async flood(count: number, inFlight: number): Promise<Rate> {
    const times: number[] = [];
    let left = count;
    const started = performance.now();
    const work = async () => {
      while (left > 0) {
        left -= 1;
        times.push(await this.act(""));
      }
    };
    await Promise.all(Array.from({ length: inFlight }, work));
    return { perSecond: (count * 1000) / (performance.now() - started), p99Ms: percentile(times, 0.99) };
  }

  /** @returns how long after the last command the last answer came, and how the answers were given */
  async drip(perSecond: number, seconds: number): Promise<object> {
    const before = this.discord.rest.requests.length;
    const [times, failures]: [number[], unknown[]] = [[], []];
    const all: Promise<unknown>[] = [];
    const started = performance.now();
    for (let sent = 0; sent < perSecond * seconds; sent += 1) {
      const wait = started + (sent * 1000) / perSecond - performance.now();
      if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
      all.push(
        this.act(ventOf(300, sent)).then(
          (took) => times.push(took),
          (fault) => failures.push(fault),
        ),
      );
    }
    const last = performance.now();
    await Promise.all(all);
    const calls = this.discord.rest.requests.slice(before).length;
    return {
      perSecond,
      seconds,
      sendingTookMs: Math.round(last - started),
      lastAnswerAfterMs: Math.round(performance.now() - last),
      medianMs: rounded(median(times), 1),
      p99Ms: rounded(percentile(times, 0.99), 1),
      unanswered: failures.length,
      callsEach: rounded(calls / (times.length + failures.length), 2),
    };
  }

  lastCallback(): Json {
    return this.discord.rest.requests.findLast(({ path }) => path.endsWith("/callback"))?.body ?? {};
  }

  async stop(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.discord.stop();
  }

  #forget(): void {
    this.discord.channel.messages.length = 0;
    this.discord.interactions.modals.length = 0;
  }
}

export async function measureDiscord(isSmoke: boolean, startFlags: readonly string[]): Promise<object> {
  const sizes = isSmoke ? tiny : large;
  const folder = mkdtempSync(join(process.env.VENTIL_BENCH_DIR ?? "/tmp", "ventil-bench-"));
  const ours = await Bench.start([...startFlags, fileOf("../../adapters/run.js"), "start"], folder, {});
  await ours.act("");
  const form = ours.lastCallback();
  for (let seed = 0; seed < 10; seed += 1) await ours.act(ventOf(300, seed + 50));
  const same = join(folder, "callbacks.json");
  writeFileSync(same, JSON.stringify({ form, result: ours.lastCallback() } satisfies SameCallbacks));
  const bare = await Bench.start([fileOf("bare-discord.ts")], folder, { SAME_CALLBACKS: same });
  try {
    const openForm: object[] = [];
    for (const inFlight of sizes.inFlight) openForm.push(await compare(ours, bare, inFlight, sizes));
    return { openForm, ventWithText: await ours.drip(sizes.perSecond, sizes.seconds) };
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Medians over rounds in which each is measured once; the first only warms up. */
async function compare(ours: Bench, bare: Bench, inFlight: number, { rounds, clicks }: typeof large): Promise<object> {
  const runs: Record<"ours" | "bare", Rate[]> = { ours: [], bare: [] };
  for (let round = -1; round < rounds; round += 1) {
    const [own, other] = [await ours.flood(clicks, inFlight), await bare.flood(clicks, inFlight)];
    if (round < 0) continue;
    runs.ours.push(own);
    runs.bare.push(other);
  }
  const middle = (of: readonly Rate[], key: keyof Rate) => median(of.map((run) => run[key]));
  return {
    inFlight,
    perSecond: Math.round(middle(runs.ours, "perSecond")),
    barePerSecond: Math.round(middle(runs.bare, "perSecond")),
    rate: rounded(middle(runs.ours, "perSecond") / middle(runs.bare, "perSecond"), 2),
    p99Ms: rounded(middle(runs.ours, "p99Ms"), 1),
    bareP99Ms: rounded(middle(runs.bare, "p99Ms"), 1),
    p99Times: rounded(middle(runs.ours, "p99Ms") / middle(runs.bare, "p99Ms"), 2),
  };
}
