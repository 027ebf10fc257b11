/** Takes what happened in the workspace to the app, signed over HTTP or in an envelope over a socket. */
import { createHmac } from "node:crypto";
import { request as httpRequest } from "node:http";
import { callAfter } from "../own-time.ts";
import { isJson, type Json } from "./json.ts";
import type { Envelope, Sockets } from "./sockets.ts";

export interface Answer {
  /** Whether Slack takes it as acknowledged: a 2xx, or an acknowledged envelope, within 3 seconds. */
  readonly isAcknowledged: boolean;
  /** Null without HTTP, or without an answer. */
  readonly status: number | null;
  /** What came along: a message, a `response_action`. Null for nothing. */
  readonly body: Json | string | null;
  readonly tookMs: number;
}

export interface Delivery {
  readonly type: Envelope["type"];
  readonly payload: Json;
  readonly retry?: { readonly attempt: number; readonly reason: string };
}

/** What a forger or a broken clock would send. */
export interface Forgery {
  /** Seconds by which the time of the request is off; the signature is right for that time. */
  readonly offSeconds?: number;
  readonly signature?: string | null;
  readonly withoutTime?: boolean;
}

export type Transport = (delivery: Delivery) => Promise<Answer>;

export function overSockets(sockets: Sockets, withinMs: number): Transport {
  return async (delivery) => {
    const started = performance.now();
    const answer = await sockets.send(delivery, withinMs);
    const tookMs = performance.now() - started;
    if (answer === null) return { isAcknowledged: false, status: null, body: null, tookMs };
    const { payload } = answer;
    const body = isJson(payload) && Object.keys(payload).length > 0 ? payload : null;
    return { isAcknowledged: true, status: null, body, tookMs };
  };
}

export function overHttp(url: string, signingSecret: string, withinMs: number): Transport {
  return (delivery) => sendSigned(url, signingSecret, delivery, withinMs);
}

/** One request, on a connection of its own. */
export async function sendSigned(
  url: string,
  signingSecret: string,
  { type, payload, retry }: Delivery,
  withinMs: number,
  forgery: Forgery = {},
): Promise<Answer> {
  const body = encodeBody(type, payload);
  const time = String(Math.floor(Date.now() / 1000) + (forgery.offSeconds ?? 0));
  const signature = forgery.signature === undefined ? sign(signingSecret, time, body) : forgery.signature;
  const headers = {
    "content-type": type === "events_api" ? "application/json" : "application/x-www-form-urlencoded",
    "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
    ...(forgery.withoutTime === true ? {} : { "x-slack-request-timestamp": time }),
    ...(signature === null ? {} : { "x-slack-signature": signature }),
    ...(retry === undefined
      ? {}
      : { "x-slack-retry-num": String(retry.attempt), "x-slack-retry-reason": retry.reason }),
  };
  const started = performance.now();
  const answer = await post(url, headers, body, withinMs);
  const tookMs = performance.now() - started;
  if (answer === null) return { isAcknowledged: false, status: null, body: null, tookMs };
  const { status, text } = answer;
  return { isAcknowledged: status >= 200 && status < 300, status, body: parse(text), tookMs };
}

export function sign(signingSecret: string, time: string, body: string): string {
  return `v0=${createHmac("sha256", signingSecret).update(`v0:${time}:${body}`).digest("hex")}`;
}

function encodeBody(type: Delivery["type"], payload: Json): string {
  if (type === "events_api") return JSON.stringify(payload);
  if (type === "interactive") return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return new URLSearchParams(
    Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)])),
  ).toString();
}

function post(
  url: string,
  headers: Record<string, string>,
  body: string,
  withinMs: number,
): Promise<{ status: number; text: string } | null> {
  return new Promise((resolve) => {
    const request = httpRequest(url, { method: "POST", headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.once("end", () => finish({ status: response.statusCode ?? 0, text }));
      response.once("error", () => finish(null));
    });
    const callOff = callAfter(withinMs, () => request.destroy());
    const finish = (answer: { status: number; text: string } | null) => {
      callOff();
      resolve(answer);
    };
    request.once("error", () => finish(null));
    request.once("close", () => finish(null));
    request.end(body);
  });
}

function parse(text: string): Json | string | null {
  if (text.trim() === "") return null;
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : text;
  } catch {
    return text;
  }
}
