/** A Slack that answers at once, and people who click as fast as they are answered: the same for whoever is measured. */
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { sign } from "../emulators/slack/delivery.ts";
import { isJson, type Json } from "../emulators/slack/json.ts";
import { percentile, rounded } from "./statistics.ts";

export const team = "T0BENCH00";
export const channel = "C0BENCH00";
export const signingSecret = "a-signing-secret-for-the-bench";

export interface FastSlack {
  readonly apiUrl: string;
  readonly responseUrl: string;
  /** What the app sent last, by method; `response_url` for an answer to a click. */
  readonly last: Map<string, Json>;
  /** Calls of any method but auth.test. */
  calls: number;
  /** Those that show a private result, which is what a vent is handed in for. */
  results: number;
  close(): void;
}

/** Every call is answered at once; nothing is checked. */
export async function startFastSlack(): Promise<FastSlack> {
  let ts = 1_000_000;
  const server = createServer((incoming, response) => {
    let body = "";
    incoming.setEncoding("utf8").on("data", (part: string) => {
      body += part;
    });
    incoming.on("end", () => {
      const method = incoming.url?.startsWith("/api/") === true ? incoming.url.slice("/api/".length) : "response_url";
      if (method !== "auth.test") slack.calls += 1;
      if (body.includes("share.")) slack.results += 1;
      slack.last.set(method, bodyOf(body, method));
      ts += 1;
      const answer = { ok: true, team_id: team, bot_id: "B0BENCH00", user_id: "U0BENCH00", channel, ts: `1.${ts}` };
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ ...answer, view: { id: `V${ts}` }, message: {} }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const slack: FastSlack = {
    apiUrl: `${base}/api/`,
    responseUrl: `${base}/response/1`,
    last: new Map(),
    calls: 0,
    results: 0,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return slack;
}

/** Reads lazily: what is not looked at costs next to nothing. */
function bodyOf(body: string, method: string): Json {
  const lazy: Json = {};
  const read = (): Json => {
    if (method === "response_url" || body.startsWith("{")) return JSON.parse(body) as Json;
    return Object.fromEntries([...new URLSearchParams(body)].map(([key, value]) => [key, parse(value)]));
  };
  Object.defineProperty(lazy, "read", { get: read });
  return lazy;
}

function parse(text: string): unknown {
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function lastOf(slack: FastSlack, method: string): Json | null {
  const read = slack.last.get(method)?.read;
  return isJson(read) ? read : null;
}

let people = 0;
/** Somebody who was never seen before: the limits are per person. */
function someone(): string {
  people += 1;
  return `U${people.toString(36).toUpperCase().padStart(8, "0")}`;
}

export type Payload = () => string;

export function commandOf(text: string, slack: FastSlack): string {
  return new URLSearchParams({
    command: "/vent",
    text,
    team_id: team,
    user_id: someone(),
    channel_id: channel,
    channel_name: "venting",
    trigger_id: `${people}.${Date.now()}.abcdef`,
    response_url: slack.responseUrl,
  }).toString();
}

/** @param more the message or the view that was clicked in */
export function clickOf(action: Json, more: Json, slack: FastSlack, user = someone()): string {
  const payload = {
    type: "block_actions",
    team: { id: team },
    user: { id: user },
    trigger_id: `${people}.${Date.now()}.${Math.random()}`,
    response_url: slack.responseUrl,
    channel: { id: channel, name: "venting" },
    actions: [action],
    ...more,
  };
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

/** Sends one signed request. @returns milliseconds until it was acknowledged */
export function send(port: number, body: string, agent?: Agent): Promise<number> {
  const time = String(Math.floor(Date.now() / 1000));
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": Buffer.byteLength(body),
    "x-slack-request-timestamp": time,
    "x-slack-signature": sign(signingSecret, time, body),
  };
  const options = { port, host: "127.0.0.1", path: "/slack/events", method: "POST", headers };
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const sent = request({ ...options, ...(agent === undefined ? {} : { agent }) }, (response) => {
      response.resume();
      response.once("end", () => {
        if (response.statusCode === 200) resolve(performance.now() - started);
        else reject(new Error(`answered with ${response.statusCode}`));
      });
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

export interface Measured {
  readonly perSecond: number;
  readonly p99Ms: number;
}

/** So many requests over so many connections, each as soon as the one before was acknowledged, until all calls have come. */
export async function flood(
  port: number,
  slack: FastSlack,
  { connections, requests }: { connections: number; requests: number },
  payload: Payload,
  counted: "calls" | "results" = "calls",
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const bodies = Array.from({ length: requests }, payload);
  const times: number[] = [];
  const before = slack[counted];
  const started = performance.now();
  const client = async () => {
    for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) times.push(await send(port, body, agent));
  };
  await Promise.all(Array.from({ length: connections }, client));
  while (slack[counted] - before < requests) await new Promise((resolve) => setImmediate(resolve));
  const tookMs = performance.now() - started;
  agent.destroy();
  return { perSecond: (requests / tookMs) * 1000, p99Ms: percentile(times, 0.99) };
}

/** One request every so often, whether the last one was answered or not. @returns the 99th percentile in milliseconds */
export async function drip(port: number, perSecond: number, seconds: number, payload: Payload): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const sending: Promise<number>[] = [];
  const started = performance.now();
  for (let count = 0; count < perSecond * seconds; count += 1) {
    const dueMs = started + (count * 1000) / perSecond - performance.now();
    if (dueMs > 0) await new Promise((resolve) => setTimeout(resolve, dueMs));
    sending.push(send(port, payload(), agent));
  }
  const times = await Promise.all(sending);
  agent.destroy();
  return rounded(percentile(times, 0.99), 1);
}
