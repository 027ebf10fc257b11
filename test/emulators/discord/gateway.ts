/** The gateway's side of a WebSocket: hello, identify, heartbeat, resume, reconnect, invalid session; events by intent and shard. */
import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { LogInGate, type Shard, shardOf } from "./sharding.ts";
import type { Channel, Json, Message, Told, World } from "./world.ts";

const intents = { guilds: 1, guildMessages: 512, directMessages: 4096, messageContent: 32_768 } as const;

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  sequence: number;
  /** What was sent, to send it again after a resumption. */
  readonly sent: { s: number; t: string; d: unknown }[];
  socket: WebSocket | null;
}

type Interruption = "cut" | "reconnect" | "invalid-session" | "invalid-session-resumable" | "resumed-in-vain";

export class Gateway {
  readonly identifies: { readonly intents: number; readonly shard: number; readonly at: number }[] = [];
  /** The shard of each resumption. */
  readonly resumed: number[] = [];
  readonly gate: LogInGate;
  /** Sends away whoever logs in, as Discord does in its bad hours. */
  refusesSessions = false;
  /** Tells the next who resumes that it is back, and in the same breath that it is not. */
  #resumesInVain = false;
  /** Intents switched on in the app's page. */
  allowed = 0x7fffffff;
  heartbeatMs = 41_250;
  remaining = 1000;
  readonly #world: World;
  readonly #sessions = new Map<string, Session>();
  #token: string;
  #server: WebSocketServer | null = null;

  constructor(world: World, token: string, shards: number) {
    this.#world = world;
    this.#token = token;
    this.gate = new LogInGate(shards);
    world.listeners.add((told, about) => this.#forward(told, about));
  }

  attach(server: Server): void {
    this.#server = new WebSocketServer({ server });
    this.#server.on("connection", (socket) => {
      socket.on("error", () => undefined);
      socket.on("message", (data) => this.#take(socket, JSON.parse(String(data)) as { op: number; d: Json }));
      send(socket, 10, { heartbeat_interval: this.heartbeatMs });
    });
  }

  get resumes(): number {
    return this.resumed.length;
  }

  get isConnected(): boolean {
    return this.#open().length > 0;
  }

  /** The sessions of a shard that are open now. */
  sessionsOf(shard: number): string[] {
    return this.#open().flatMap(({ id, shard: [own] }) => (own === shard ? [id] : []));
  }

  /** An event for the bot alone, such as an interaction. @returns whether somebody was there to get it */
  dispatch(type: string, data: Json): boolean {
    const guild = data.guild_id === undefined ? null : String(data.guild_id);
    const sessions = [...this.#sessions.values()].filter(({ shard: [own, of] }) => own === shardOf(guild, of));
    for (const session of sessions) this.#send(session, type, data);
    return sessions.some(({ socket }) => socket !== null);
  }

  /** Cuts the line; the bot comes back by itself. @param shard missing: all of them */
  interrupt(how: Interruption, shard?: number): void {
    this.#resumesInVain = how === "resumed-in-vain";
    for (const session of this.#open()) {
      if (shard !== undefined && session.shard[0] !== shard) continue;
      const { socket } = session;
      if (socket === null) continue;
      if (how === "reconnect" || how === "resumed-in-vain") send(socket, 7, null);
      else if (how === "cut") {
        session.socket = null;
        socket.terminate();
      } else {
        if (how === "invalid-session") this.#sessions.delete(session.id);
        send(socket, 9, how === "invalid-session-resumable");
      }
    }
  }

  closeAll(code: number): void {
    for (const { socket } of this.#open()) socket?.close(code);
  }

  /** The old token opens nothing any more. */
  resetToken(token: string): void {
    this.#token = token;
  }

  stop(): void {
    for (const client of this.#server?.clients ?? []) client.terminate();
    this.#server?.close();
  }

  #open(): Session[] {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== null);
  }

  #take(socket: WebSocket, { op, d }: { op: number; d: Json }): void {
    if (op === 1) send(socket, 11, null);
    if (op === 2) this.#identify(socket, d);
    if (op === 6) this.#resume(socket, d);
  }

  #identify(socket: WebSocket, d: Json): void {
    const asked = Number(d.intents);
    const shard = (d.shard ?? [0, 1]) as Shard;
    this.identifies.push({ intents: asked, shard: shard[0], at: performance.now() });
    this.remaining -= 1;
    if (d.token !== this.#token) return void socket.close(4004);
    if ((asked & ~this.allowed) !== 0) return void socket.close(4014);
    const flaw = this.gate.flawOf(d.shard as Shard | undefined);
    if (flaw !== null) return void socket.close(flaw);
    const isInTime = this.gate.isInTime(shard[0]);
    if (!isInTime || this.refusesSessions) return void send(socket, 9, false);
    const session: Session = { id: this.#world.newId(), intents: asked, shard, sequence: 0, sent: [], socket };
    this.#sessions.set(session.id, session);
    socket.on("close", (code) => {
      if (session.socket === socket) session.socket = null;
      // A bot that says good-bye has no session any more.
      if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    });
    const { guild, bot, application } = this.#world;
    const hasGuild = shardOf(guild, shard[1]) === shard[0];
    const address = this.#server?.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    this.#send(session, "READY", {
      v: 10,
      user: this.#world.toUser(bot),
      guilds: hasGuild ? [{ id: guild, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: `ws://127.0.0.1:${port}`,
      shard: d.shard,
      application: { id: application, flags: 0 },
    });
    if (hasGuild && asked & intents.guilds) this.#send(session, "GUILD_CREATE", this.#world.toGuild());
  }

  #resume(socket: WebSocket, d: Json): void {
    const session = this.#sessions.get(String(d.session_id));
    if (session === undefined || d.token !== this.#token) return void send(socket, 9, false);
    this.resumed.push(session.shard[0]);
    session.socket = socket;
    socket.on("close", () => {
      if (session.socket === socket) session.socket = null;
    });
    for (const { s, t, d: data } of session.sent) {
      if (s > Number(d.seq)) send(socket, 0, data, t, s);
    }
    this.#send(session, "RESUMED", {});
    if (!this.#resumesInVain) return;
    this.#resumesInVain = false;
    session.socket = null;
    this.#sessions.delete(session.id);
    send(socket, 9, false);
  }

  #forward({ type, data }: Told, { channel, message }: { channel: Channel | null; message: Message | null }): void {
    for (const session of this.#sessions.values()) {
      const isDirect = channel?.type === 1;
      const [own, of] = session.shard;
      if (own !== shardOf(isDirect ? null : this.#world.guild, of)) continue;
      const wanted = type.startsWith("MESSAGE_")
        ? isDirect
          ? intents.directMessages
          : intents.guildMessages
        : intents.guilds;
      if ((session.intents & wanted) === 0) continue;
      this.#send(session, type, message === null ? data : this.#blanked(data, message, session, isDirect));
    }
  }

  /** Without the privileged intent, others' words are empty but where they are meant for the app. */
  #blanked(data: Json, { author, content }: Message, session: Session, isDirect: boolean): Json {
    const isMeant = isDirect || author === this.#world.bot || content.includes(`<@${this.#world.bot.id}>`);
    return isMeant || (session.intents & intents.messageContent) !== 0
      ? data
      : { ...data, content: "", components: [] };
  }

  #send(session: Session, t: string, d: unknown): void {
    session.sequence += 1;
    session.sent.push({ s: session.sequence, t, d });
    if (session.sent.length > 1000) session.sent.shift();
    if (session.socket !== null) send(session.socket, 0, d, t, session.sequence);
  }
}

function send(socket: WebSocket, op: number, d: unknown, t: string | null = null, s: number | null = null): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ op, d, t, s }));
}
