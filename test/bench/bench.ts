/**
 * `npm run bench`: speed and memory, printed as JSON. What is compared is measured in the same run, in turns; medians are
 * quoted, since machines are noisy. `-- --smoke` runs everything once with small numbers, to see that it works.
 */
import { execFileSync, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { smallCode, smallHeap } from "../../adapters/shared/small-process.js";
import { plainWishes } from "../../src/advice/advice.ts";
import { measureDiscord } from "./discord.ts";
import { measurePictures } from "./picture.ts";
import { seedPosts } from "./seed.ts";
import { createServing, type Serving, ventOf } from "./serving.ts";
import { measureSlack } from "./slack.ts";
import { median, percentile, rounded } from "./statistics.ts";
import { measureThemes } from "./themes.ts";

const smoke = process.argv.includes("--smoke");
const sizes = smoke
  ? {
      advice: 50,
      publishes: 20,
      starts: 1,
      vents: 50,
      few: 100,
      many: 1000,
      latency: 20,
      themes: { publishes: 20, vents: 2000, people: 200 },
    }
  : {
      advice: 2000,
      publishes: 1500,
      starts: 7,
      vents: 100_000,
      few: 1000,
      many: 1_000_000,
      latency: 600,
      themes: { publishes: 1500, vents: 1_000_000, people: 5000 },
    };

function measureAdvice(): object {
  const serving = createServing();
  const choices = { kept: [], hidden: [] };
  const times: Record<500 | 2000, number[]> = { 500: [], 2000: [] };
  for (let round = -200; round < sizes.advice; round += 1) {
    for (const chars of [500, 2000] as const) {
      const text = ventOf(chars, round + 300);
      const started = performance.now();
      serving.deps.advisor.advise({ text, client: "", fallback: "en", wishes: plainWishes, choices });
      if (round >= 0) times[chars].push(performance.now() - started);
    }
  }
  serving.dispose();
  return {
    samples: sizes.advice,
    median500Ms: rounded(median(times[500])),
    p99Of500Ms: rounded(percentile(times[500], 0.99)),
    median2000Ms: rounded(median(times[2000])),
    ratio2000To500: rounded(median(times[2000]) / median(times[500]), 2),
  };
}

/** Publishing against one bare insert of the same text on the same disk, in turns. */
async function measurePublish(): Promise<object> {
  const serving = createServing();
  const bare = new DatabaseSync(join(serving.folder, "bare.db"));
  bare.exec(
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE post (id TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID",
  );
  const insert = bare.prepare("INSERT INTO post (id, text) VALUES (?, ?)");
  const publishes: number[] = [];
  const inserts: number[] = [];
  for (let round = 0; round < sizes.publishes; round += 1) {
    const text = ventOf(500, round);
    publishes.push(await timePublish(serving, text));
    const started = performance.now();
    insert.run(randomUUID(), text);
    inserts.push(performance.now() - started);
  }
  bare.close();
  serving.dispose();
  return {
    samples: sizes.publishes,
    medianPublishMs: rounded(median(publishes)),
    medianBareInsertMs: rounded(median(inserts)),
    rateOfBareInsert: rounded(median(inserts) / median(publishes)),
  };
}

async function timePublish(serving: Serving, text: string): Promise<number> {
  const draft = await serving.draft(text);
  const started = performance.now();
  await serving.publish(draft);
  return performance.now() - started;
}

/** Two stores in turns: one with few posts, one with many. */
async function measureGrowth(): Promise<object> {
  const few = createServing();
  const many = createServing();
  seedPosts(few, sizes.few);
  seedPosts(many, sizes.many);
  const times: { few: number[]; many: number[] } = { few: [], many: [] };
  for (let round = 0; round < sizes.latency; round += 1) {
    times.few.push(await timePublish(few, ventOf(500, round)));
    times.many.push(await timePublish(many, ventOf(500, round)));
  }
  few.dispose();
  many.dispose();
  return {
    samples: sizes.latency,
    fewPosts: sizes.few,
    manyPosts: sizes.many,
    medianFewMs: rounded(median(times.few)),
    medianManyMs: rounded(median(times.many)),
    ratio: rounded(median(times.many) / median(times.few), 2),
  };
}

/** From the start of the process to the line that says where the page is. */
async function measureStart(): Promise<object> {
  const times: number[] = [];
  for (let round = 0; round < sizes.starts; round += 1) {
    const folder = mkdtempSync(join(process.env.VENTIL_BENCH_DIR ?? "/tmp", "ventil-bench-"));
    times.push(await timeStart(folder));
    rmSync(folder, { recursive: true, force: true });
  }
  return { samples: sizes.starts, medianMs: Math.round(median(times)) };
}

const scripts: { start: string } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
).scripts;
const startFlags = scripts.start.split(" ").filter((word) => word.startsWith("--"));

function timeStart(folder: string): Promise<number> {
  const env = {
    ...process.env,
    HOME: folder,
    STORE_URL: `sqlite:${join(folder, "data", "v.db")}`,
    PLAYGROUND_PORT: "0",
  };
  const started = performance.now();
  const entry = fileURLToPath(new URL("../../adapters/run.js", import.meta.url));
  const child = spawn(process.execPath, [...startFlags, entry, "start"], {
    env,
    cwd: folder,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.stdout.once("data", () => {
      const took = performance.now() - started;
      child.once("exit", () => resolve(took));
      child.kill("SIGTERM");
    });
  });
}

/** In a process of its own, started as `npm start` does, so that nothing of the other measurements is counted. */
function measureMemory(): object {
  const script = fileURLToPath(new URL("memory.ts", import.meta.url));
  const env = {
    ...process.env,
    ...smallHeap,
    NODE_COMPILE_CACHE: fileURLToPath(new URL("../../node_modules/.cache/ventil", import.meta.url)),
  };
  const run = (vents: number) =>
    execFileSync(process.execPath, [...startFlags, ...smallCode, script, String(vents)], { encoding: "utf8", env });
  run(1); // fills the cache, as the first start of a machine does
  return JSON.parse(run(sizes.vents));
}

/** It takes long, so each part is told on standard error as soon as it is there. */
async function part<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> {
  const result = await run();
  process.stderr.write(`${name}: ${JSON.stringify(result)}\n`);
  return result;
}

const report = {
  smoke,
  node: process.version,
  advice: await part("advice", measureAdvice),
  publish: await part("publish", measurePublish),
  start: await part("start", measureStart),
  slack: await part("slack", () => measureSlack(smoke, startFlags)),
  discord: await part("discord", () => measureDiscord(smoke, startFlags)),
  themes: await part("themes", () => measureThemes(sizes.themes)),
  growth: await part("growth", measureGrowth),
  pictures: await part("pictures", () => measurePictures(smoke)),
  memory: await part("memory", measureMemory),
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
