/** What counting adds to a publish, and what the digest of a week with a million counted vents takes. */
import { randomBytes } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { space } from "../../adapters/web/ids.ts";
import { situations } from "../../src/advice/situations.ts";
import { finishWeeks } from "../../src/themes/finish-weeks.ts";
import { weekBefore, weekOf } from "../../src/themes/week.ts";
import { createServing, type Serving, ventOf } from "./serving.ts";
import { median, rounded } from "./statistics.ts";

interface Sizes {
  readonly publishes: number;
  /** Vents in the week; `people` of them are by different people. */
  readonly vents: number;
  readonly people: number;
}

export async function measureThemes(sizes: Sizes): Promise<object> {
  return {
    counting: await measureCounting(sizes.publishes),
    digest: await measureDigest(sizes.vents, sizes.people),
    digestWhereEachIsAnother: await measureDigest(sizes.vents, sizes.vents),
  };
}

/** Two stores in turns: one that counts, one whose counting does nothing. */
async function measureCounting(samples: number): Promise<object> {
  const counting = createServing();
  const silent = createServing();
  silent.store.themes.count = () => undefined;
  silent.store.digests.has = () => false;
  const times: { counting: number[]; silent: number[] } = { counting: [], silent: [] };
  for (let round = -20; round < samples; round += 1) {
    const order = round % 2 === 0 ? (["counting", "silent"] as const) : (["silent", "counting"] as const);
    for (const which of order) {
      const took = await timePublish(which === "counting" ? counting : silent, ventOf(500, round + 20));
      if (round >= 0) times[which].push(took);
    }
  }
  const added = median(times.counting) - median(times.silent);
  counting.dispose();
  silent.dispose();
  return {
    samples,
    medianMs: rounded(median(times.counting)),
    medianWithoutMs: rounded(median(times.silent)),
    addedPercent: rounded((100 * added) / median(times.silent), 1),
  };
}

async function timePublish(serving: Serving, text: string): Promise<number> {
  const draft = await serving.draft(text);
  const started = performance.now();
  await serving.publish(draft);
  return performance.now() - started;
}

/** From the sets of a week to its final numbers, everything erased, in one commit on disk. */
async function measureDigest(vents: number, people: number): Promise<object> {
  const serving = createServing();
  const { store, deps } = serving;
  const week = weekBefore(weekOf(deps.clock.now(), deps.settings.digest.zone), 1);
  const tags = seedWeek(serving, week, vents, people);
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let peak = before;
  const cpu = process.cpuUsage();
  const started = performance.now();
  finishWeeks({ ...deps, log: () => undefined });
  const tookMs = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  peak = Math.max(peak, process.memoryUsage.rss());
  const folding = performance.now();
  store.database.foldLogIfDue();
  const foldedMs = performance.now() - folding;
  peak = Math.max(peak, process.memoryUsage.rss());
  await setImmediate();
  const left = Number(store.database.statement("SELECT count(*) AS rows FROM theme_member").get()?.rows);
  serving.dispose();
  if (left !== 0) throw new Error("the sets of a final week are still there");
  return {
    vents,
    people,
    tags,
    tookMs: Math.round(tookMs),
    /** Without what other processes of the machine took meanwhile. */
    cpuMs: Math.round((user + system) / 1000),
    foldedMs: Math.round(foldedMs),
    moreMemoryMb: Math.round((peak - before) / 1_048_576),
  };
}

/** The sets as `count` would have left them; tags are random bytes, in order, since that is quick. @returns how many tags */
function seedWeek({ store }: Serving, week: string, vents: number, people: number): number {
  const id = store.themes.open({ platform: "web", space, week });
  store.keys.make(`week/${id}`, null);
  const insert = store.database.statement("INSERT INTO theme_member (week, theme, tag) VALUES (?, ?, ?)");
  // Each person has as many themes as there are vents for it, 20 at most.
  const themes = situations.filter((situation) => situation !== "off-topic");
  const each = Math.min(themes.length, Math.ceil(vents / people));
  const groups =
    each === 1 ? themes.map(() => Math.ceil(vents / themes.length)) : themes.slice(0, each).map(() => people);
  let tags = 0;
  for (const [index, size] of [people, ...groups].entries()) {
    const name = index === 0 ? "anyone" : (themes[index - 1] ?? "");
    const sorted = Array.from({ length: size }, () => randomBytes(32)).sort(Buffer.compare);
    store.database.transaction(() => {
      for (const tag of sorted) insert.run(id, name, tag);
    });
    tags += size;
  }
  store.database.checkpoint();
  return tags;
}
