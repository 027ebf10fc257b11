/** Slack's end of Socket Mode: tickets, connections, one envelope to one connection, and its acknowledgement. */
import { createHash, randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { callAfter } from "../own-time.ts";
import { isJson, type Json, textAt } from "./json.ts";
import { encodeFrame, FrameReader, opcodes } from "./websocket-frames.ts";

/** As for every WebSocket, RFC 6455. */
const handshakeKey = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const pingMs = 5000;

interface Connection {
  readonly socket: Duplex;
  readonly pinging: NodeJS.Timeout;
}

export interface Envelope {
  readonly type: "slash_commands" | "interactive" | "events_api";
  readonly payload: Json;
  readonly retry?: { readonly attempt: number; readonly reason: string };
}

export class Sockets {
  readonly #tickets = new Set<string>();
  readonly #connections: Connection[] = [];
  readonly #waiting = new Map<string, (payload: unknown) => void>();
  readonly #onChange: () => void;
  #turn = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** How many connections the app holds. */
  get count(): number {
    return this.#connections.length;
  }

  newTicket(): string {
    const ticket = randomBytes(8).toString("hex");
    this.#tickets.add(ticket);
    return ticket;
  }

  accept(request: IncomingMessage, socket: Duplex): void {
    const ticket = new URL(request.url ?? "/", "http://slack").searchParams.get("ticket") ?? "";
    const key = request.headers["sec-websocket-key"];
    // A ticket opens one connection.
    if (!this.#tickets.delete(ticket) || key === undefined) {
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const accepted = createHash("sha1").update(`${key}${handshakeKey}`).digest("base64");
    const head = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"];
    socket.write(`${[...head, `Sec-WebSocket-Accept: ${accepted}`].join("\r\n")}\r\n\r\n`);
    const pinging = setInterval(() => socket.write(encodeFrame(opcodes.ping, "slack")), pingMs).unref();
    const connection = { socket, pinging };
    this.#connections.push(connection);
    socket.on("error", () => this.#forget(connection));
    // An upgraded socket stays half open; an app that ends is gone.
    socket.on("end", () => socket.destroy());
    socket.on("close", () => this.#forget(connection));
    this.#read(connection);
    this.#tell(connection, { type: "hello", num_connections: this.count, connection_info: { app_id: "A" } });
    this.#onChange();
  }

  /** @returns what the app acknowledged with, or null when it did not in time, or nobody is connected */
  async send({ type, payload, retry }: Envelope, withinMs: number): Promise<{ payload: unknown } | null> {
    const connection = this.#connections[this.#turn++ % Math.max(1, this.#connections.length)];
    if (connection === undefined) return null;
    const envelope_id = randomBytes(16).toString("hex");
    const { promise, resolve } = Promise.withResolvers<{ payload: unknown } | null>();
    const callOff = callAfter(withinMs, () => resolve(null));
    this.#waiting.set(envelope_id, (answered) => resolve({ payload: answered }));
    this.#tell(connection, {
      type,
      envelope_id,
      payload,
      accepts_response_payload: type !== "events_api",
      ...(retry === undefined ? {} : { retry_attempt: retry.attempt, retry_reason: retry.reason }),
    });
    const answer = await promise;
    callOff();
    this.#waiting.delete(envelope_id);
    return answer;
  }

  /** As when Slack moves its servers: asks every connection to come back, and closes it. */
  refresh(): void {
    for (const connection of [...this.#connections])
      this.#tell(connection, { type: "disconnect", reason: "refresh_requested", debug_info: { host: "emulated" } });
  }

  /** As when the network goes: no farewell. */
  cut(): void {
    for (const { socket } of [...this.#connections]) socket.destroy();
  }

  close(): void {
    for (const connection of [...this.#connections]) {
      connection.socket.end(encodeFrame(opcodes.close, ""));
      this.#forget(connection);
      connection.socket.destroy();
    }
  }

  #tell({ socket }: Connection, message: Json): void {
    if (!socket.destroyed) socket.write(encodeFrame(opcodes.text, JSON.stringify(message)));
  }

  #forget(connection: Connection): void {
    clearInterval(connection.pinging);
    const place = this.#connections.indexOf(connection);
    if (place >= 0) this.#connections.splice(place, 1);
    this.#onChange();
  }

  #read(connection: Connection): void {
    const { socket } = connection;
    const reader = new FrameReader();
    socket.on("data", (part: Buffer) => {
      for (const { opcode, data } of reader.take(part)) {
        if (opcode === opcodes.ping) socket.write(encodeFrame(opcodes.pong, data));
        else if (opcode === opcodes.close) socket.end(encodeFrame(opcodes.close, data));
        else if (opcode === opcodes.text) this.#acknowledge(data.toString("utf8"));
      }
    });
  }

  #acknowledge(text: string): void {
    const message: unknown = JSON.parse(text);
    if (isJson(message)) this.#waiting.get(textAt(message, "envelope_id"))?.(message.payload);
  }
}
