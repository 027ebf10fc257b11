/** The gateway's side of a WebSocket: hello, identify, heartbeat, resume, reconnect, invalid session; events by intent. */
import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import type { Channel, Json, Message, Told, World } from "./world.ts";

const intents = { guilds: 1, guildMessages: 512, directMessages: 4096, messageContent: 32_768 } as const;

interface Session {
  readonly id: string;
  readonly intents: number;
  sequence: number;
  /** What was sent, to send it again after a resumption. */
  readonly sent: { s: number; t: string; d: unknown }[];
  socket: WebSocket | null;
}

export class Gateway {
  readonly identifies: { readonly intents: number }[] = [];
  resumes = 0;
  /** Intents switched on in the app's page. */
  allowed = 0x7fffffff;
  heartbeatMs = 41_250;
  remaining = 1000;
  readonly #world: World;
  readonly #sessions = new Map<string, Session>();
  readonly #token: string;
  #server: WebSocketServer | null = null;

  constructor(world: World, token: string) {
    this.#world = world;
    this.#token = token;
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

  get isConnected(): boolean {
    return this.#open().length > 0;
  }

  /** An event for the bot alone, such as an interaction. @returns whether somebody was there to get it */
  dispatch(type: string, data: unknown): boolean {
    const sessions = [...this.#sessions.values()];
    for (const session of sessions) this.#send(session, type, data);
    return sessions.some(({ socket }) => socket !== null);
  }

  /** Cuts the line; the bot comes back by itself. @param canResume as Discord says it */
  interrupt(how: "cut" | "reconnect" | "invalid-session" | "invalid-session-resumable"): void {
    for (const session of this.#open()) {
      const { socket } = session;
      if (socket === null) continue;
      if (how === "reconnect") send(socket, 7, null);
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
    this.identifies.push({ intents: asked });
    this.remaining -= 1;
    if (d.token !== this.#token) return void socket.close(4004);
    if ((asked & ~this.allowed) !== 0) return void socket.close(4014);
    const session: Session = { id: this.#world.newId(), intents: asked, sequence: 0, sent: [], socket };
    this.#sessions.set(session.id, session);
    socket.on("close", (code) => {
      if (session.socket === socket) session.socket = null;
      // A bot that says good-bye has no session any more.
      if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    });
    const { guild, bot, application } = this.#world;
    const address = this.#server?.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    this.#send(session, "READY", {
      v: 10,
      user: this.#world.toUser(bot),
      guilds: [{ id: guild, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: `ws://127.0.0.1:${port}`,
      shard: d.shard,
      application: { id: application, flags: 0 },
    });
    if (asked & intents.guilds) this.#send(session, "GUILD_CREATE", this.#world.toGuild());
  }

  #resume(socket: WebSocket, d: Json): void {
    const session = this.#sessions.get(String(d.session_id));
    if (session === undefined || d.token !== this.#token) return void send(socket, 9, false);
    this.resumes += 1;
    session.socket = socket;
    socket.on("close", () => {
      if (session.socket === socket) session.socket = null;
    });
    for (const { s, t, d: data } of session.sent) {
      if (s > Number(d.seq)) send(socket, 0, data, t, s);
    }
    this.#send(session, "RESUMED", {});
  }

  #forward({ type, data }: Told, { channel, message }: { channel: Channel | null; message: Message | null }): void {
    for (const session of this.#sessions.values()) {
      const isDirect = channel?.type === 1;
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
