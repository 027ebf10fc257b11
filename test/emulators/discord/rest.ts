/** Discord's REST API as far as Ventil uses it, with Discord's own refusals. Every request is kept. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Channels, permission } from "./channels.ts";
import { checkFiles, InvalidBodyError } from "./check.ts";
import type { Gateway } from "./gateway.ts";
import type { Interactions } from "./interactions.ts";
import { Refusal } from "./refusal.ts";
import {
  applicationRoutes,
  channelRoutes,
  guildRoutes,
  interactionRoutes,
  messageRoutes,
  type Route,
  threadRoutes,
} from "./routes.ts";
import type { Json, World } from "./world.ts";

export interface Kept {
  readonly method: string;
  readonly path: string;
  readonly body: Json;
  /** What was uploaded with it, by name. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly isByBot: boolean;
  status: number;
  /** What Discord would name in its answer to a body that it refuses. */
  refusedFor?: string;
}

/** JSON, or a form that carries JSON and files. @see https://docs.discord.com/developers/reference#uploading-files */
async function readBody(bytes: Buffer<ArrayBuffer>, type: string): Promise<Pick<Kept, "body" | "files">> {
  const files = new Map<string, Buffer>();
  if (!type.startsWith("multipart/form-data"))
    return { body: bytes.length === 0 ? {} : (JSON.parse(bytes.toString("utf8")) as Json), files };
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  for (const [, value] of form) {
    if (typeof value !== "string") files.set(value.name, Buffer.from(await value.arrayBuffer()));
  }
  return { body: JSON.parse(String(form.get("payload_json"))) as Json, files };
}

export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  /** "lost": it is done, and its answer never comes. "silent": nothing is done, and nothing comes. */
  readonly with: Refusal | "lost" | "silent";
  times: number;
}

export class Rest {
  readonly requests: Kept[] = [];
  readonly faults: Fault[] = [];
  readonly commands = new Map<string, Json[]>();
  /** Flags of the application: which privileged intents are switched on. */
  applicationFlags = 0;
  /** How many calls of one kind about one channel the bot may make in how long; null: as many as it likes. */
  limit: { readonly calls: number; readonly windowMs: number } | null = null;
  /** Switches off a rule, to see that a test notices. */
  readonly lenient = new Set<"nonce" | "ephemeral">();
  readonly #gateway: Gateway;
  readonly #tokens: ReadonlyMap<string, "bot" | "observer">;
  readonly #server: Server;
  readonly #buckets = new Map<string, Bucket>();
  readonly #channels: Channels;
  readonly #routes: readonly Route[];

  constructor(
    world: World,
    gateway: Gateway,
    interactions: Interactions,
    tokens: ReadonlyMap<string, "bot" | "observer">,
  ) {
    this.#gateway = gateway;
    this.#tokens = tokens;
    this.#channels = new Channels(world, this.lenient);
    this.#routes = [
      ...applicationRoutes(this, gateway, world),
      ...guildRoutes(world),
      ...channelRoutes(this.#channels, world),
      ...messageRoutes(this.#channels, world),
      ...threadRoutes(this.#channels, world),
      ...interactionRoutes(interactions, world),
    ];
    this.#server = createServer((request, response) => void this.#take(request, response));
    this.#gateway.attach(this.#server);
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, "");
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { body, files } = await readBody(Buffer.concat(chunks), request.headers["content-type"] ?? "");
    const who = this.#tokens.get((request.headers.authorization ?? "").replace(/^Bot /, ""));
    const kept: Kept = { method: request.method ?? "", path, body, files, isByBot: who === "bot", status: 0 };
    this.requests.push(kept);
    const fault = this.faults.find(
      ({ method, path: where, times }) => times > 0 && method === kept.method && where.test(path),
    );
    if (fault !== undefined) fault.times -= 1;
    try {
      if (fault?.with === "silent") return;
      if (fault?.with instanceof Refusal) throw fault.with;
      const bucket = this.#countIn(kept);
      const answer = this.#answer(kept, url.searchParams, who);
      if (fault?.with !== "lost") accept(response, kept, answer, bucket);
    } catch (refused) {
      refuse(response, kept, refused);
    }
  }

  /** What an interaction's own token does is not counted. @throws {Refusal} 429 when there is no room left */
  #countIn({ method, path, isByBot }: Kept): Bucket {
    const now = performance.now();
    if (this.limit === null || !isByBot) return { limit: 1000, left: 999, resetAt: now + 1000 };
    const [, about = ""] = /^\/\w+\/(\d+)/.exec(path) ?? [];
    const name = `${method} ${about} ${path.replace(/\d+/g, "x")}`;
    const known = this.#buckets.get(name);
    const { calls, windowMs } = this.limit;
    const bucket =
      known !== undefined && known.resetAt > now ? known : { limit: calls, left: calls, resetAt: now + windowMs };
    this.#buckets.set(name, bucket);
    if (bucket.left === 0) throw new Refusal(429, 0, (bucket.resetAt - now) / 1000);
    bucket.left -= 1;
    return bucket;
  }

  #answer({ method, path, body, files }: Kept, query: URLSearchParams, who: "bot" | "observer" | undefined): unknown {
    const isOpen = path.startsWith("/interactions/") || path.startsWith("/webhooks/");
    if (!isOpen && who === undefined) throw new Refusal(401, 0);
    if (who === "observer" && method !== "GET") throw new Refusal(403, 50_013);
    for (const [verb, pattern, handler] of this.#routes) {
      const found = verb === method ? pattern.exec(path) : null;
      if (found !== null) {
        const carrier = (body.message ?? body) as Json;
        checkFiles(carrier, [...files.keys()]);
        if (files.size > 0) this.#channels.find(found[1], permission.attach);
        return handler({ params: found.slice(1), body, query });
      }
    }
    throw new Refusal(404, 0);
  }
}

interface Bucket {
  readonly limit: number;
  left: number;
  readonly resetAt: number;
}

function accept(response: ServerResponse, kept: Kept, answer: unknown, { limit, left, resetAt }: Bucket): void {
  kept.status = answer === undefined ? 204 : 200;
  const route = kept.path.replace(/\d+/g, "x");
  response.writeHead(kept.status, {
    ...(answer === undefined ? {} : { "content-type": "application/json" }),
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(left),
    "x-ratelimit-reset-after": ((resetAt - performance.now()) / 1000).toFixed(3),
    "x-ratelimit-bucket": `${kept.method}${route}`.slice(0, 60),
  });
  response.end(answer === undefined ? undefined : JSON.stringify(answer));
}

function refuse(response: ServerResponse, kept: Kept, refused: unknown): void {
  const isInvalid = refused instanceof InvalidBodyError;
  const refusal = isInvalid ? new Refusal(400, 50_035) : refused;
  if (!(refusal instanceof Refusal)) throw refused;
  const { status, code, retryAfter } = refusal;
  kept.status = status;
  if (isInvalid) kept.refusedFor = refused.message;
  const headers = retryAfter === null ? {} : { "retry-after": String(retryAfter), "x-ratelimit-scope": "user" };
  response.writeHead(status, { "content-type": "application/json", ...headers });
  const wait = retryAfter === null ? {} : { retry_after: retryAfter, global: false };
  response.end(JSON.stringify({ code, message: isInvalid ? refused.message : "refused", ...wait }));
}
