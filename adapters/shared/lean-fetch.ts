/** `fetch`, as far as calls to Slack need it, over Node's HTTP client: the built-in one works on web streams and takes twice the time. */
import type { ClientRequest, IncomingMessage } from "node:http";
import { http, https } from "./node-http.ts";

interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null; entries(): Iterable<[string, string]> };
  arrayBuffer(): Promise<ArrayBuffer>;
  json(): Promise<unknown>;
  text(): Promise<string>;
}

/** There was no connection in time: surely nothing was sent. */
export const notConnected = "NOT_CONNECTED";

/**
 * Sends texts over connections that are kept, and resolves when the whole answer is there. A redirect is a failure: nobody
 * else may hear what is said to Slack.
 * @param withinMs how long one call may take; a timer of our own, since an `AbortSignal` for each costs more than the call's own bookkeeping.
 */
export function createFetch(withinMs: number) {
  return async (url: string | URL, { method = "GET", headers = {}, body = "" }: Call = {}): Promise<Answer> => {
    if (typeof body !== "string") throw new TypeError("only texts are sent");
    const address = String(url);
    const { request } = address.startsWith("https:") ? https : http;
    const sent = request(address, { method, headers: { ...headers, "content-length": Buffer.byteLength(body) } });
    const giveUp = () => sent.destroy(Object.assign(new Error(), { code: isSent(sent) ? "ETIMEDOUT" : notConnected }));
    const timer = setTimeout(giveUp, withinMs);
    try {
      return await answerTo(sent, address, body);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Whether anything may have gone out. */
function isSent({ socket }: ClientRequest): boolean {
  const isConnecting =
    socket === null || socket.connecting || ("secureConnecting" in socket && socket.secureConnecting);
  return !isConnecting;
}

function answerTo(sent: ClientRequest, url: string, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    sent.once("error", reject);
    sent.once("response", (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.once("error", reject);
      answer.once("end", () => {
        const { statusCode = 0 } = answer;
        if (statusCode >= 300 && statusCode < 400) reject(new Error("redirected"));
        else resolve(toAnswer(answer, url, Buffer.concat(parts)));
      });
    });
    sent.end(body);
  });
}

function toAnswer({ statusCode = 0, statusMessage = "", headers }: IncomingMessage, url: string, body: Buffer): Answer {
  const known = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  return {
    ok: statusCode >= 200 && statusCode < 300,
    status: statusCode,
    statusText: statusMessage,
    url,
    headers: {
      get: (name) => known.find(([other]) => other === name.toLowerCase())?.[1] ?? null,
      entries: () => known,
    },
    arrayBuffer: async () => new Uint8Array(body).buffer,
    json: async () => JSON.parse(body.toString("utf8")),
    text: async () => body.toString("utf8"),
  };
}
