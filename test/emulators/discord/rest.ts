/** Discord's REST API as far as Ventil uses it, with Discord's own refusals. Every request is kept. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { checkCommands, checkFiles, checkMessage, checkModal, InvalidBodyError } from "./check.ts";
import type { Gateway } from "./gateway.ts";
import { type Interactions, numbered } from "./interactions.ts";
import type { Channel, Json, Message, World } from "./world.ts";

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

/** An answer as Discord gives it: status, its own code, and nothing more. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly retryAfter: number | null;
  constructor(status: number, code: number, retryAfter: number | null = null) {
    super(`refused ${code}`);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  /** "lost": it is done, and its answer never comes. "silent": nothing is done, and nothing comes. */
  readonly with: Refusal | "lost" | "silent";
  times: number;
}

const permission = {
  view: 1024n,
  send: 2048n,
  manage: 8192n,
  attach: 32_768n,
  history: 65_536n,
  manageThreads: 1n << 34n,
  threads: 1n << 35n,
  inThreads: 1n << 38n,
  pin: 1n << 51n,
};

type Handler = (request: { params: string[]; body: Json; query: URLSearchParams }) => unknown;

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
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #interactions: Interactions;
  readonly #tokens: ReadonlyMap<string, "bot" | "observer">;
  readonly #server: Server;
  readonly #buckets = new Map<string, Bucket>();
  readonly #routes: readonly (readonly [method: string, path: RegExp, handler: Handler])[];

  constructor(
    world: World,
    gateway: Gateway,
    interactions: Interactions,
    tokens: ReadonlyMap<string, "bot" | "observer">,
  ) {
    this.#world = world;
    this.#gateway = gateway;
    this.#interactions = interactions;
    this.#tokens = tokens;
    this.#routes = this.#allRoutes();
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
        if (files.size > 0) this.#channel(found[1], permission.attach);
        return handler({ params: found.slice(1), body, query });
      }
    }
    throw new Refusal(404, 0);
  }

  #channel(id: string | undefined, needs = permission.view): Channel {
    const channel = this.#world.channels.get(id ?? "");
    if (channel === undefined || channel.isGone) throw new Refusal(404, 10_003);
    const denied = channel.denied | (this.#world.channels.get(channel.parent ?? "")?.denied ?? 0n);
    if (denied & permission.view) throw new Refusal(403, 50_001);
    if (denied & needs) throw new Refusal(403, 50_013);
    return channel;
  }

  /** One at a time, and only a forum's. */
  #pinThread(thread: Channel, flags: number): void {
    const forum = this.#world.channels.get(thread.parent ?? "");
    if (forum?.type !== 15) throw new Refusal(400, 50_035);
    const isToBePinned = (flags & 2) !== 0;
    const others = [...this.#world.channels.values()].filter(({ parent, isGone }) => parent === forum.id && !isGone);
    if (isToBePinned && others.some((other) => other.isPinned && other !== thread)) throw new Refusal(400, 30_047);
    thread.isPinned = isToBePinned;
  }

  #message(channel: Channel, id: string | undefined): Message {
    const message = this.#world.find(channel.id, id ?? "");
    if (message === undefined || message.onlyFor !== null) throw new Refusal(404, 10_008);
    return message;
  }

  #own(channel: Channel, id: string | undefined): Message {
    const message = this.#message(channel, id);
    if (channel.isArchived) throw new Refusal(400, 50_083);
    if (message.author !== this.#world.bot) throw new Refusal(403, 50_005);
    return message;
  }

  #send(channel: Channel, body: Json): Message {
    const world = this.#world;
    checkMessage(body);
    if (channel.type === 15) throw new Refusal(400, 50_008);
    if (channel.isLocked) throw new Refusal(400, 160_005);
    if (channel.recipient !== null && !channel.recipient.takesDirect) throw new Refusal(403, 50_007);
    const nonce = body.nonce === undefined ? null : String(body.nonce);
    if (nonce !== null && nonce.length > 25) throw new Refusal(400, 50_035);
    const again = channel.messages.find(
      (message) => message.nonce !== null && message.nonce === nonce && !message.isGone,
    );
    if (again !== undefined && body.enforce_nonce === true && !this.lenient.has("nonce")) return again;
    channel.isArchived = false;
    const message = world.addMessage(channel, {
      author: world.bot,
      content: String(body.content ?? ""),
      components: numbered(body.components),
      flags: Number(body.flags ?? 0) & ~64,
      nonce,
    });
    world.tell(
      "MESSAGE_CREATE",
      {
        ...world.toMessage(message),
        channel_type: channel.type,
        ...(channel.type === 1 ? {} : { guild_id: world.guild }),
      },
      channel,
      message,
    );
    return message;
  }

  #openThread(parent: Channel, body: Json, id?: string): Channel {
    const world = this.#world;
    const name = String(body.name ?? "");
    if (name.length < 1 || name.length > 100) throw new InvalidBodyError("a thread's name");
    const appliedTags = ((body.applied_tags as string[] | undefined) ?? []).slice(0, 5);
    if (parent.needsTag && appliedTags.length === 0) throw new Refusal(400, 40_067);
    const thread = world.addChannel(name, {
      type: 11,
      parent: parent.id,
      owner: world.bot.id,
      appliedTags,
      ...(id === undefined ? {} : { id }),
    });
    world.tell("THREAD_CREATE", { ...world.toChannel(thread), newly_created: true }, thread);
    return thread;
  }

  #allRoutes() {
    const world = this.#world;
    const routes: [string, RegExp, Handler][] = [
      [
        "GET",
        /^\/gateway\/bot$/,
        () => ({
          url: `ws://127.0.0.1:${this.port}`,
          shards: this.#gateway.gate.shards,
          session_start_limit: {
            total: 1000,
            remaining: this.#gateway.remaining,
            reset_after: 3_600_000,
            max_concurrency: this.#gateway.gate.maxConcurrency,
          },
        }),
      ],
      ["GET", /^\/users\/@me$/, () => world.toUser(world.bot)],
      [
        "GET",
        /^\/applications\/@me$/,
        () => ({ id: world.application, name: "ventil", flags: this.applicationFlags, bot_public: false }),
      ],
      [
        "PUT",
        /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
        ({ params: [application, guild], body }) => {
          if (application !== world.application) throw new Refusal(403, 20_012);
          checkCommands(body as unknown as Json[]);
          this.commands.set(guild ?? "", body as unknown as Json[]);
          return body;
        },
      ],
      [
        "GET",
        /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/,
        ({ params: [guild] }) => this.commands.get(guild ?? "") ?? [],
      ],
      ["GET", /^\/guilds\/(\d+)$/, () => world.toGuild()],
      [
        "GET",
        /^\/guilds\/(\d+)\/members\/(\d+)$/,
        ({ params: [, user] }) => {
          const account = world.accounts.get(user ?? "");
          if (account === undefined) throw new Refusal(404, 10_013);
          if (!account.isMember) throw new Refusal(404, 10_007);
          return world.toMember(account);
        },
      ],
      ["GET", /^\/guilds\/(\d+)\/roles$/, () => world.toGuild().roles],
      [
        "GET",
        /^\/guilds\/(\d+)\/threads\/active$/,
        () => ({
          threads: [...world.channels.values()]
            .filter(({ type, isArchived, isGone }) => type === 11 && !isArchived && !isGone)
            .map((thread) => world.toChannel(thread)),
          members: [],
        }),
      ],
      ["GET", /^\/channels\/(\d+)$/, ({ params: [id] }) => world.toChannel(this.#channel(id))],
      [
        "PATCH",
        /^\/channels\/(\d+)$/,
        ({ params: [id], body }) => {
          const channel = this.#channel(id);
          if (channel.isLocked) throw new Refusal(403, 50_013);
          if (body.flags !== undefined)
            this.#pinThread(this.#channel(id, permission.manageThreads), Number(body.flags));
          if (body.archived === false) channel.isArchived = false;
          return world.toChannel(channel);
        },
      ],
      [
        "GET",
        /^\/channels\/(\d+)\/messages$/,
        ({ params: [id], query }) => {
          const channel = this.#channel(id, permission.history);
          const shown = channel.messages.filter(
            ({ isGone, onlyFor }) => !isGone && (onlyFor === null || this.lenient.has("ephemeral")),
          );
          return shown
            .slice(-Number(query.get("limit") ?? 50))
            .reverse()
            .map((message) => world.toMessage(message));
        },
      ],
      [
        "POST",
        /^\/channels\/(\d+)\/messages$/,
        ({ params: [id], body }) => {
          const channel = this.#channel(
            id,
            world.channels.get(id ?? "")?.type === 11 ? permission.inThreads : permission.send,
          );
          return world.toMessage(this.#send(channel, body));
        },
      ],
      [
        "GET",
        /^\/channels\/(\d+)\/messages\/(\d+)$/,
        ({ params: [id, message] }) => world.toMessage(this.#message(this.#channel(id, permission.history), message)),
      ],
      [
        "PATCH",
        /^\/channels\/(\d+)\/messages\/(\d+)$/,
        ({ params: [id, at], body }) => {
          const channel = this.#channel(id);
          const message = this.#own(channel, at);
          checkMessage(body, true);
          message.components = numbered(body.components);
          message.isEdited = true;
          world.tell("MESSAGE_UPDATE", { ...world.toMessage(message), guild_id: world.guild }, channel, message);
          return world.toMessage(message);
        },
      ],
      [
        "DELETE",
        /^\/channels\/(\d+)\/messages\/(\d+)$/,
        ({ params: [id, at] }) => {
          const channel = this.#channel(id);
          const message = this.#message(channel, at);
          if (channel.isArchived) throw new Refusal(400, 50_083);
          if (message.author !== world.bot && channel.denied & permission.manage) throw new Refusal(403, 50_013);
          message.isGone = true;
          world.tell(
            "MESSAGE_DELETE",
            { id: message.id, channel_id: channel.id, guild_id: world.guild },
            channel,
            message,
          );
          return undefined;
        },
      ],
      [
        "PUT",
        /^\/channels\/(\d+)\/messages\/pins\/(\d+)$/,
        ({ params: [id, at] }) => {
          const channel = this.#channel(id, permission.pin);
          const pinned = this.#message(channel, at).id;
          if (!channel.pins.includes(pinned)) channel.pins.push(pinned);
          return undefined;
        },
      ],
      [
        "GET",
        /^\/channels\/(\d+)\/messages\/pins$/,
        ({ params: [id] }) => {
          const channel = this.#channel(id);
          const items = channel.pins.flatMap((pin) => world.find(channel.id, pin) ?? []);
          return { items: items.map((message) => ({ message: world.toMessage(message) })), has_more: false };
        },
      ],
      [
        "POST",
        /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/,
        ({ params: [id, at], body }) => {
          const channel = this.#channel(id, permission.threads);
          const { id: root } = this.#message(channel, at);
          if (world.channels.get(root)?.isGone === false) throw new Refusal(400, 160_004);
          return world.toChannel(this.#openThread(channel, body, root));
        },
      ],
      [
        "POST",
        /^\/channels\/(\d+)\/threads$/,
        ({ params: [id], body }) => {
          const forum = this.#channel(id, permission.send);
          checkMessage(body.message as Json);
          const thread = this.#openThread(forum, body);
          const { components } = body.message as Json;
          const start = world.addMessage(thread, {
            id: thread.id,
            author: world.bot,
            components: numbered(components),
            flags: Number((body.message as Json).flags ?? 0),
          });
          world.tell(
            "MESSAGE_CREATE",
            { ...world.toMessage(start), channel_type: 11, guild_id: world.guild },
            thread,
            start,
          );
          return { ...world.toChannel(thread), message: world.toMessage(start) };
        },
      ],
      [
        "POST",
        /^\/interactions\/(\d+)\/([\w-]+)\/callback$/,
        ({ params: [id = "", token = ""], body, query }) => {
          const data = (body.data ?? {}) as Json;
          if (body.type === 9) checkModal(data);
          if ((body.type === 4 || body.type === 7) && Object.keys(data).length > 0) checkMessage(data);
          const message = this.#interactions.callback(id, token, Number(body.type), data);
          return query.get("with_response") === "true"
            ? {
                interaction: { id },
                resource: message === null ? null : { type: body.type, message: world.toMessage(message) },
              }
            : undefined;
        },
      ],
      [
        "POST",
        /^\/webhooks\/(\d+)\/([\w-]+)$/,
        ({ params: [, token = ""], body }) => {
          checkMessage(body);
          return world.toMessage(this.#interactions.followUp(token, body));
        },
      ],
      [
        "GET",
        /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/(@original|\d+)$/,
        ({ params: [, token = "", at = ""] }) => world.toMessage(this.#interactions.message(token, at)),
      ],
      [
        "PATCH",
        /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/(@original|\d+)$/,
        ({ params: [, token = "", at = ""], body }) => {
          const message = this.#interactions.message(token, at);
          checkMessage(body, (message.flags & 32_768) !== 0);
          return world.toMessage(this.#interactions.edit(message, body));
        },
      ],
      [
        "DELETE",
        /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/(@original|\d+)$/,
        ({ params: [, token = "", at = ""] }) => {
          this.#interactions.message(token, at).isGone = true;
          return undefined;
        },
      ],
    ];
    return routes;
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
