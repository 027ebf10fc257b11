/** An office in Slack: the stand-in, the real process that serves it, and the people in it. */
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { Person, Place } from "../emulators/slack/person.ts";
import { readManifest } from "../emulators/slack/read-manifest.ts";
import type { Control } from "../emulators/slack/reading.ts";
import { SlackStandIn } from "../emulators/slack/stand-in.ts";
import { type Ended, Home } from "../support/process.ts";

export type Mode = "http" | "socket";
export const modes: readonly Mode[] = ["http", "socket"];

const pathOf = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const manifests: Readonly<Record<Mode, string>> = {
  http: pathOf("adapters/slack/manifest.http.yaml"),
  socket: pathOf("adapters/slack/manifest.yaml"),
};
const readyWaitMs = 40_000;
const packageFile: { scripts: { start: string } } = JSON.parse(readFileSync(pathOf("package.json"), "utf8"));
/** As `npm start` does it. */
const startFlags = packageFile.scripts.start.split(" ").filter((word) => word.startsWith("--"));

export interface Serving {
  /** Where requests go in HTTP mode; 0 for sockets. */
  readonly port: number;
  readonly ended: Promise<Ended>;
  said(): string;
  /** As a supervisor ends it. */
  stop(): Promise<Ended>;
  /** As a power cut ends it. */
  kill(): Promise<Ended>;
}

export interface Office {
  readonly slack: SlackStandIn;
  readonly home: Home;
  readonly mode: Mode;
  readonly people: readonly Person[];
  /** Somebody new, whose name and id nobody but Slack may know. */
  person(): Person;
  /** The process that serves now. */
  serving(): Serving;
  /** Starts it, or starts it again; what is delivered from then on goes there. */
  serve(variables?: Readonly<Record<string, string>>): Promise<Serving>;
  /** Roots and replies in the venting channel without the start message. */
  posts(): ReturnType<SlackStandIn["observer"]["feed"]>;
  /** Everything that all processes so far have printed. */
  printed(): string;
  /** Every byte in the store's folder. */
  disk(): Buffer;
  close(): Promise<void>;
}

/** Slack with nobody in it and nobody who serves it yet. */
export async function openOffice(mode: Mode): Promise<Office> {
  const slack = await SlackStandIn.start({ manifest: readManifest(manifests[mode]) });
  const home = new Home();
  const people: Person[] = [];
  const all: Serving[] = [];
  const last = () => {
    const serving = all.at(-1);
    if (serving === undefined) throw new Error("nothing serves yet");
    return serving;
  };
  return {
    slack,
    home,
    mode,
    people,
    person() {
      const person = slack.person(`somebody-${people.length}-personname`);
      people.push(person);
      return person;
    },
    serving: last,
    async serve(variables = {}) {
      const serving = await launch(home, { ...environment(slack, mode), ...variables });
      all.push(serving);
      if (mode === "http") slack.deliverTo(`http://127.0.0.1:${serving.port}/slack/events`);
      else await slack.deliverOverSockets();
      return serving;
    },
    posts: () =>
      slack.observer.feed(slack.channel.id).filter(({ thread, words }) => thread !== null || !isStart(words)),
    printed: () => all.map((serving) => serving.said()).join("\n"),
    disk: () => {
      const folder = dirname(home.store);
      return Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file))));
    },
    async close() {
      for (const serving of all) await serving.kill();
      await slack.stop();
      home.remove();
    },
  };
}

/** The start message is the one that offers help beside the form. */
function isStart(words: string): boolean {
  return words.includes("/vent privacy");
}

function environment(slack: SlackStandIn, mode: Mode): Record<string, string> {
  return {
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_VENT_CHANNEL: slack.channel.id,
    ...(mode === "http"
      ? { SLACK_SIGNING_SECRET: slack.signingSecret, PORT: "0" }
      : { SLACK_APP_TOKEN: slack.tokens.app }),
  };
}

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

function begin(
  program: string,
  home: Home,
  variables: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
) {
  const child = spawn(process.execPath, [...flags, pathOf("adapters/run.js"), program], {
    cwd: home.folder,
    env: { HOME: home.folder, PATH: process.env.PATH, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("close", () => running.delete(child));
  const out = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    out.stdout += part;
  });
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    out.stderr += part;
  });
  return { child, out };
}

/** Runs the doctor to its end. @returns what it said, and its exit code */
export function runDoctor(
  { home, slack, mode }: Office,
  variables: Readonly<Record<string, string>> = {},
): Promise<{ said: string; code: number | null }> {
  const { child, out } = begin("doctor", home, { ...environment(slack, mode), ...variables });
  return new Promise((resolve) => child.once("close", (code) => resolve({ said: out.stdout + out.stderr, code })));
}

async function launch(home: Home, variables: Readonly<Record<string, string>>): Promise<Serving> {
  const { child, out } = begin("start", home, variables, startFlags);
  const { promise: ready, resolve, reject } = Promise.withResolvers<number>();
  child.stdout?.on("data", () => {
    const [, port] = /serves Slack (?:by Socket Mode|over HTTP on port (\d+))/.exec(out.stdout) ?? [];
    if (out.stdout.includes("serves Slack")) resolve(Number(port ?? 0));
  });
  const ended = new Promise<Ended>((done) => {
    child.once("close", (code, signal) => {
      reject(new Error(`it ended with ${code}: ${out.stderr}`));
      done({ code, signal, ...out });
    });
  });
  const timer = setTimeout(() => reject(new Error(`it did not serve: ${out.stdout}${out.stderr}`)), readyWaitMs);
  const port = await ready.finally(() => clearTimeout(timer));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    port,
    ended,
    said: () => out.stdout + out.stderr,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
}

/** Waits until a person's window says this. */
export function reads({ slack }: Office, person: Person, words: string | RegExp): Promise<string> {
  const fits = (text: string) => (typeof words === "string" ? text.includes(words) : words.test(text));
  return slack.until(() => {
    const modal = person.modal();
    return modal !== null && fits(modal.words) && modal.words;
  }, `${person.name} reads ${words}`);
}

export type { Person, Place };

/** Clicks the button of this name in a window, on the Home tab or under a post, and waits until the person's window is another. */
export async function press(
  office: Office,
  person: Person,
  action: string,
  { place = "modal", option, times = 1 }: { place?: Place; option?: string; times?: number } = {},
): Promise<void> {
  const { slack } = office;
  if (place === "modal") await until(office, person, action);
  const before = state(person);
  const isNamed = ({ action_id }: Control) => action_id.startsWith(`${action}.`);
  const fits = (control: Control) =>
    isNamed(control) &&
    (option === undefined || control.value.endsWith(option) || optionEnding(control, option) !== undefined);
  const control = place === "modal" ? person.modal()?.controls.find(fits) : undefined;
  const chosen = control === undefined || option === undefined ? undefined : optionEnding(control, option);
  if (chosen === undefined) await person.click(place, fits, { times });
  else await person.choose(place, fits, chosen, { times });
  await slack.until(() => state(person) !== before, `something comes of ${action}`);
}

/** The value of the menu's entry that ends so. */
function optionEnding({ element }: Control, ending: string): string | undefined {
  const options = (element.options ?? []) as { value: string }[];
  return options.find(({ value }) => value.endsWith(ending))?.value;
}

/** What a person has before them, as far as an app can change it. */
function state(person: Person): string {
  return `${person.depth} ${person.modal()?.hash} ${person.home()?.hash} ${JSON.stringify(person.ephemerals())} ${JSON.stringify(person.formErrors)}`;
}

/** The private result of a vent that was typed into the form. */
export async function vent(office: Office, person: Person, what: string, client = ""): Promise<void> {
  await person.command("/vent");
  await office.slack.until(() => person.modal()?.submit, "the form is open");
  await person.submit({ "what.0": what, ...(client === "" ? {} : { "client.0": client }) });
  await until(office, person, "share");
}

/** Waits until a button of this name is in the person's window. */
export function until({ slack }: Office, person: Person, action: string): Promise<boolean> {
  const isThere = () => person.modal()?.controls.some(({ action_id }) => action_id.startsWith(`${action}.`)) ?? false;
  return slack.until(() => isThere() && true, `"${action}" is there for ${person.name}`);
}

/** Publishes a vent. @returns where it stands in the channel */
export async function publish(
  office: Office,
  person: Person,
  what: string,
  client = "",
): Promise<{ channel: string; ts: string }> {
  const known = new Set(office.posts().map(({ ts }) => ts));
  await vent(office, person, what, client);
  await press(office, person, "share");
  await press(office, person, "publish-now");
  const post = await office.slack.until(() => office.posts().find(({ ts }) => !known.has(ts)), "it is published");
  return { channel: post.channel, ts: post.ts };
}

export interface Checks {
  /** What must be nowhere but on its writer's screen. */
  readonly unpublished: readonly string[];
  /** Calls that are known to fail in this test. */
  readonly mayFail?: boolean;
}

function expectNot(seen: string, word: string, place: string): void {
  const at = seen.indexOf(word);
  expect(at < 0 ? "" : `${place}: ${seen.slice(Math.max(0, at - 300), at + 300)}`, word).toBe("");
}

/** Nobody could know who did it, nothing unpublished is outside, and the app made no mistake that Slack forgives. */
export function expectNothingKnown(office: Office, { unpublished, mayFail = false }: Checks): void {
  const { slack, people } = office;
  const places = {
    others: slack.observer.allBut(people),
    exported: slack.observer.adminExport().replace(/"people":\[.*?\]/, ""),
    printed: office.printed(),
    disk: office.disk().toString("latin1"),
    views: JSON.stringify(slack.workspace.views),
    posts: JSON.stringify(slack.calls.filter(({ method }) => method.startsWith("chat."))),
  };
  const ids = people.flatMap(({ id, name }) => [id, name]);
  const { triggers, responseUrls, viewIds, channels } = slack.workspace;
  // One call turns each of these into a person.
  const conversations = [...channels.values()].filter(({ direct }) => direct !== null).map(({ id }) => id);
  const ways = [...triggers.keys(), ...responseUrls.keys(), ...viewIds, ...conversations];
  for (const [place, seen] of Object.entries(places)) {
    for (const word of [...ids, ...ways]) expectNot(seen, word, place);
    if (place === "views") continue;
    for (const word of unpublished) expectNot(seen, word, place);
  }
  expect(slack.workspace.complaints).toEqual([]);
  if (mayFail) return;
  expect(people.flatMap(({ errors }) => errors)).toEqual([]);
  // A window may have been closed while something was still on its way to it.
  const failed = slack.calls.filter(({ outcome }) => outcome !== "ok" && outcome !== "not_found");
  expect(failed.map(({ method, outcome }) => `${method} ${outcome}`)).toEqual([]);
}
