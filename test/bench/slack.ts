/**
 * Slack over HTTP: opening the form, *Me too* and `/vent some text`, against a bare Bolt app that makes the same calls, in the
 * same run and in turns, with fresh signatures. Slack itself answers at once, in this process, for both.
 * @see docs/adr/2026-11-22-what-a-vent-allows.md for the two yardsticks of `/vent some text`
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Json } from "../emulators/slack/json.ts";
import { objectsIn } from "../emulators/slack/json.ts";
import { createThinking } from "./bare-thinking.ts";
import { ventOf } from "./serving.ts";
import {
  channel,
  clickOf,
  commandOf,
  drip,
  type FastSlack,
  flood,
  lastOf,
  type Measured,
  type Payload,
  send,
  signingSecret,
  startFastSlack,
} from "./slack-load.ts";
import { median, rounded } from "./statistics.ts";

/** What our app sends to Slack in the cases that are measured, for the bare app to send, too. */
export interface SameCalls {
  readonly form: unknown;
  readonly result: unknown;
  readonly counted: unknown;
}

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const connections = [1, 16, 64];

interface Sizes {
  readonly rounds: number;
  readonly clicks: number;
  readonly vents: number;
  /** Vents before any is measured, in each of the processes: the first thousand of a process take three times as long as later ones. */
  readonly warming: number;
  readonly seconds: number;
}

const large: Sizes = { rounds: 5, clicks: 800, vents: 120, warming: 1200, seconds: 10 };
const tiny: Sizes = { rounds: 1, clicks: 16, vents: 16, warming: 4, seconds: 1 };

export async function measureSlack(isSmoke: boolean, startFlags: readonly string[]): Promise<object> {
  const sizes = isSmoke ? tiny : large;
  const folder = mkdtempSync(join(process.env.VENTIL_BENCH_DIR ?? "/tmp", "ventil-bench-"));
  const slack = await startFastSlack();
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    STORE_URL: `sqlite:${join(folder, "data", "v.db")}`,
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: "xoxb-for-the-bench",
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_VENT_CHANNEL: channel,
    PORT: "0",
    SAME_CALLS: join(folder, "calls.json"),
  };
  const ours = await serve([...startFlags, fileOf("../../adapters/run.js"), "start"], env, folder);
  const meToo = await publishOne(ours.port, slack);
  writeFileSync(env.SAME_CALLS, JSON.stringify(await recordCalls(ours.port, slack, meToo)));
  const bare = await serve([fileOf("bare-slack.ts")], env, folder);
  const thinking = await serve([fileOf("bare-slack.ts")], { ...env, THINKING: join(folder, "thinking.db") }, folder);
  try {
    const compare = (requests: number, payload: Payload) =>
      inTurns({ ours, bare }, slack, { requests, rounds: sizes.rounds, counted: "calls" }, payload);
    const form = await compare(sizes.clicks, () => commandOf("", slack));
    const vote = await compare(sizes.clicks, () => clickOf(meToo, {}, slack));
    let seed = 0;
    const newVent = () => commandOf(ventOf(500, ++seed), slack);
    for (const { port } of [ours, bare, thinking])
      await flood(port, slack, { connections: 16, requests: sizes.warming }, newVent, "results");
    const ofVents = { requests: sizes.vents, rounds: sizes.rounds, counted: "results" } as const;
    const vents = await inTurns({ ours, bare, thinking }, slack, ofVents, newVent);
    const { adviseMs, commitMs } = timeThinking(folder, sizes.warming);
    const p99At50PerSecondMs = await drip(ours.port, 50, sizes.seconds, newVent);
    return {
      openForm: form.map(ratios),
      meToo: vote.map(ratios),
      ventWithText: {
        adviseMs: rounded(adviseMs),
        commitMs: rounded(commitMs),
        byConnections: vents.map((each) => {
          const summed = 1000 / (1000 / each.bare.perSecond + adviseMs + commitMs);
          return {
            connections: each.connections,
            perSecond: Math.round(each.ours.perSecond),
            inOneProcessPerSecond: Math.round(each.thinking.perSecond),
            rate: rounded(each.ours.perSecond / each.thinking.perSecond, 2),
            summedPerSecond: Math.round(summed),
            rateOfSum: rounded(each.ours.perSecond / summed, 2),
            cpuMs: rounded(each.ours.cpuMs, 2),
            inOneProcessCpuMs: rounded(each.thinking.cpuMs, 2),
          };
        }),
        p99At50PerSecondMs,
      },
    };
  } finally {
    ours.child.kill("SIGTERM");
    for (const { child } of [bare, thinking]) child.kill("SIGKILL");
    await Promise.all([ours, bare, thinking].map(({ ended }) => ended));
    slack.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Served {
  readonly port: number;
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
}

function serve(command: readonly string[], env: NodeJS.ProcessEnv, folder: string): Promise<Served> {
  const child = spawn(process.execPath, command, { env, cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let said = "";
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      if (said.length > 10_000) return;
      said += part;
      const [, port] = /over HTTP on port (\d+)/.exec(said) ?? [];
      if (port !== undefined) resolve({ port: Number(port), child, ended });
    });
    void ended.then(() => reject(new Error(`it ended: ${said}`)));
  });
}

function buttonIn(sent: Json | null, name: string): Json | undefined {
  return [...objectsIn(sent)].find(
    ({ action_id }) => typeof action_id === "string" && action_id.startsWith(`${name}.`),
  );
}

async function waitFor<Found>(look: () => Found | undefined): Promise<Found> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("the app did not send what was waited for");
}

/** Publishes one vent. @returns its *Me too* button */
async function publishOne(port: number, slack: FastSlack): Promise<Json> {
  const author = "U0AUTHOR0";
  const body = commandOf(ventOf(500, 7), slack).replace(/user_id=\w+/, `user_id=${author}`);
  await send(port, body);
  const shown = (name: string) => () =>
    buttonIn(lastOf(slack, "views.update"), name) ?? buttonIn(lastOf(slack, "views.open"), name);
  const view = { view: { id: "V1", type: "modal", callback_id: "answer.result", private_metadata: " ", hash: "1" } };
  for (const name of ["share", "publish-now"]) {
    const action = await waitFor(shown(name));
    await send(port, clickOf(action, view, slack, author));
  }
  return waitFor(() => buttonIn(lastOf(slack, "chat.postMessage"), "me-too"));
}

async function recordCalls(port: number, slack: FastSlack, meToo: Json): Promise<SameCalls> {
  const recorded = async (method: string, body: string, name: string) => {
    slack.last.clear();
    await send(port, body);
    return waitFor(() => {
      const sent = lastOf(slack, method);
      return sent !== null && (name === "" || JSON.stringify(sent).includes(name)) ? sent : undefined;
    });
  };
  const form = (await recorded("views.open", commandOf("", slack), "plain_text_input")).view;
  // Warm: an answer that comes late is shown in two steps.
  for (let seed = 0; seed < 5; seed += 1) await send(port, commandOf(ventOf(500, seed + 50), slack));
  const result = (await recorded("views.open", commandOf(ventOf(500, 9), slack), "share.")).view;
  const counted = await recorded("response_url", clickOf(meToo, {}, slack), "");
  return { form, result, counted };
}

/** With the processor's time for each request, which other work on the machine changes least. */
interface Run extends Measured {
  readonly cpuMs: number;
}

type Compared<Who extends string> = Readonly<Record<Who, Run>> & { readonly connections: number };

/** Milliseconds that a process has run so far; NaN where the system does not tell. @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function cpuMsOf({ child }: Served): number {
  if (process.platform !== "linux") return Number.NaN;
  const [, after = ""] = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ");
  const [user, system] = after.split(" ").slice(11, 13).map(Number);
  return ((user ?? Number.NaN) + (system ?? Number.NaN)) * 10;
}

/** Medians over rounds in which each is measured once. */
async function inTurns<Who extends string>(
  served: Readonly<Record<Who, Served>>,
  slack: FastSlack,
  { requests, rounds, counted }: { requests: number; rounds: number; counted: "calls" | "results" },
  payload: Payload,
): Promise<Compared<Who>[]> {
  const names = Object.keys(served) as Who[];
  const compared: Compared<Who>[] = [];
  for (const number of connections) {
    const size = { connections: number, requests: number === 1 ? Math.ceil(requests / 4) : requests };
    const runs = new Map(names.map((name) => [name, [] as Run[]]));
    for (let round = -1; round < rounds; round += 1) {
      for (const name of names) {
        const before = cpuMsOf(served[name]);
        const measured = await flood(served[name].port, slack, size, payload, counted);
        const cpuMs = (cpuMsOf(served[name]) - before) / size.requests;
        if (round >= 0) runs.get(name)?.push({ ...measured, cpuMs });
      }
    }
    const middles = names.map((name) => [name, middle(runs.get(name) ?? [])]);
    compared.push({ connections: number, ...(Object.fromEntries(middles) as Record<Who, Run>) });
  }
  return compared;
}

function middle(runs: readonly Run[]): Run {
  const of = (key: keyof Run) => median(runs.map((run) => run[key]));
  return { perSecond: of("perSecond"), p99Ms: of("p99Ms"), cpuMs: of("cpuMs") };
}

function ratios({ connections: number, ours, bare }: Compared<"ours" | "bare">): object {
  return {
    connections: number,
    perSecond: Math.round(ours.perSecond),
    barePerSecond: Math.round(bare.perSecond),
    rate: rounded(ours.perSecond / bare.perSecond, 2),
    p99Ms: rounded(ours.p99Ms, 1),
    bareP99Ms: rounded(bare.p99Ms, 1),
    p99Times: rounded(ours.p99Ms / bare.p99Ms, 2),
    cpuMs: rounded(ours.cpuMs, 2),
    bareCpuMs: rounded(bare.cpuMs, 2),
  };
}

/** One advice and one commit, each alone and again and again, in milliseconds. */
function timeThinking(folder: string, warming: number): { adviseMs: number; commitMs: number } {
  const thinking = createThinking(join(folder, "alone.db"));
  const timed = (work: (text: string) => void, round: number) => {
    const text = ventOf(500, round + warming);
    const started = performance.now();
    work(text);
    return performance.now() - started;
  };
  const rounds = Array.from({ length: warming + 200 }, (_, round) => timed(thinking.advise, round - warming));
  const commits = Array.from({ length: 200 }, (_, round) => timed(thinking.commit, round));
  thinking.close();
  return { adviseMs: median(rounds.slice(warming)), commitMs: median(commits) };
}
