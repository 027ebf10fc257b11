/** Slack's side of HTTP on loopback: the Web API under /api/, response urls, and the upgrade to a socket. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Fault, Faults } from "./faults.ts";
import { isJson, type Json } from "./json.ts";
import { callMethod, Refused } from "./methods.ts";
import { takeResponse } from "./response-url.ts";
import type { Sockets } from "./sockets.ts";
import type { Workspace } from "./workspace.ts";

export interface Tokens {
  bot: string;
  app: string;
  /** What every call with the bot token gets, "token_revoked" say; null while the token is good. */
  refusedWith: string | null;
}

/** One call of the app, as it was made. */
export interface Call {
  readonly method: string;
  readonly args: Json;
  readonly at: number;
  /** What it was answered with: "ok", Slack's error, or the fault that a test ordered. */
  readonly outcome: string;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Parts {
  readonly workspace: Workspace;
  readonly faults: Faults;
  readonly sockets: Sockets;
  readonly tokens: Tokens;
  readonly calls: Call[];
}

export class WebApi {
  readonly #parts: Parts;
  readonly #server: Server;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#server = createServer(
      (request, response) => void this.#answer(request, response).catch(() => response.destroy()),
    );
    this.#server.on("upgrade", (request, socket) => parts.sockets.accept(request, socket));
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://slack");
    const body = await bodyOf(request);
    const [, area = "", name = ""] = /^\/(api|response)\/(.+)$/.exec(pathname) ?? [];
    if (area === "response") return this.#takeResponse(name, body, response);
    if (area === "api") return this.#call(name, body, request, response);
    response.writeHead(404).end("no such page");
  }

  async #takeResponse(key: string, body: string, response: ServerResponse): Promise<void> {
    const { workspace, faults } = this.#parts;
    const fault = faults.take("response_url");
    const json = parseJson(body);
    const url = workspace.takeResponseUrl(key);
    const isMade = fault === null || fault.type === "delay" || ("isDone" in fault && fault.isDone === true);
    let error: string | null = typeof url === "string" ? url : null;
    if (isMade && typeof url !== "string")
      error = json === null ? "invalid_payload" : takeResponse(json, url, workspace);
    this.#note("response_url", json ?? {}, error ?? fault?.type ?? "ok");
    if (fault !== null && (await this.#goWrong(fault, response))) return;
    response.writeHead(error === null ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(error === null ? { ok: true } : { ok: false, error }));
  }

  async #call(method: string, body: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { faults } = this.#parts;
    const args = argumentsOf(body, request.headers["content-type"] ?? "");
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? String(args.token ?? "");
    delete args.token;
    const fault = faults.take(method);
    if (fault?.type === "error") {
      this.#note(method, args, fault.error);
      const more = fault.messages === undefined ? {} : { response_metadata: { messages: fault.messages } };
      return send(response, { ok: false, error: fault.error, ...more }, this.#scopes());
    }
    const isMade = fault === null || fault.type === "delay" || ("isDone" in fault && fault.isDone === true);
    const answer = isMade ? this.#run(method, args, token) : { ok: false, error: "not_made" };
    this.#note(method, args, fault?.type ?? (answer.ok === true ? "ok" : String(answer.error)));
    if (fault !== null && (await this.#goWrong(fault, response))) return;
    send(response, answer, this.#scopes());
  }

  #run(method: string, args: Json, token: string): Json {
    const { workspace, tokens, sockets } = this.#parts;
    try {
      if (token === "") throw new Refused("not_authed");
      if (token !== tokens.bot && token !== tokens.app) throw new Refused("invalid_auth");
      if (method === "apps.connections.open") {
        if (token !== tokens.app) throw new Refused("not_allowed_token_type");
        return {
          ok: true,
          url: `ws://127.0.0.1:${this.port}/link/?ticket=${sockets.newTicket()}&app_id=${workspace.app}`,
        };
      }
      if (token === tokens.app && method !== "auth.test") throw new Refused("not_allowed_token_type");
      if (tokens.refusedWith !== null) throw new Refused(tokens.refusedWith);
      return { ok: true, ...callMethod(method, args, workspace) };
    } catch (fault) {
      if (fault instanceof Refused) return { ok: false, error: fault.error, ...fault.more };
      throw fault;
    }
  }

  /** @returns whether the answer was taken care of */
  async #goWrong(fault: Fault, response: ServerResponse): Promise<boolean> {
    switch (fault.type) {
      case "delay":
        await wait(fault.ms, undefined, { ref: false });
        return false;
      case "hang":
        return true;
      case "break":
        response.destroy();
        return true;
      default:
        give(response, wrongAnswer(fault));
        return true;
    }
  }

  #scopes(): Record<string, string> {
    return { "x-oauth-scopes": this.#parts.workspace.scopes.join(",") };
  }

  #note(method: string, args: Json, outcome: string): void {
    const { calls, workspace } = this.#parts;
    calls.push({ method, args, at: workspace.now(), outcome });
    workspace.changed();
  }
}

function wrongAnswer(fault: Fault): Answer {
  const html = { "content-type": "text/html" };
  if (fault.type === "rate-limit") {
    const headers = { "retry-after": String(fault.retryAfterSeconds), "content-type": "application/json" };
    return { status: 429, headers, body: '{"ok":false,"error":"ratelimited"}' };
  }
  if (fault.type === "status") return { status: fault.status, headers: html, body: "<h1>Server Error</h1>" };
  return { status: 200, headers: html, body: "<!doctype html><title>Slack</title>" };
}

function give(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}

function send(response: ServerResponse, json: Json, headers: Readonly<Record<string, string>>): void {
  give(response, {
    status: 200,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(json),
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function parseJson(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : null;
  } catch {
    return null;
  }
}

const objects = ["blocks", "view", "metadata", "attachments"];

/** A form carries objects as JSON text. */
function argumentsOf(body: string, type: string): Json {
  if (type.startsWith("application/json")) return parseJson(body) ?? {};
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [key, objects.includes(key) ? parseAny(value) : value]),
  );
}

function parseAny(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
