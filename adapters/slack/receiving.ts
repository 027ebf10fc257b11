/** Where payloads come in: signed requests to a port, or Slack's socket. Both hand over to one Bolt app. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { App, HTTPReceiver, type Receiver, SocketModeReceiver } from "@slack/bolt";
import { ConfigInvalidError, PlatformFailedError } from "../../src/errors.ts";
import type { Log } from "../../src/logging/log-events.ts";
import { http } from "../shared/node-http.ts";
import { mostBodyBytes, paths, type SlackConfig, times } from "./config.ts";
import { muteLogger } from "./mute-logger.ts";
import { createSignatureCheck } from "./signature.ts";
import type { Reply } from "./ways.ts";
import { clientOptions, readFailure } from "./web-api.ts";

export type Take = (body: unknown, send: (reply?: Reply) => Promise<void>) => Promise<void>;

export interface Receiving {
  start(): Promise<void>;
  /** Nothing new comes in from now on; what came can still be acknowledged. */
  hold(): void;
  close(): Promise<void>;
  /** The port in HTTP mode; 0 for the socket. */
  port(): number;
}

export function createReceiving(config: SlackConfig, log: Log, take: Take): Receiving {
  return config.mode.type === "http" ? overHttp(config.mode, take) : overSocket(config.mode, config.apiUrl, log, take);
}

/** Bolt parses and acknowledges; what a payload means is read in `inbound.ts`, the same for every kind. */
function connect(receiver: Receiver, take: Take): void {
  const app = new App({
    receiver,
    authorize: async () => ({}),
    // It would keep every channel's last state in memory.
    convoStore: false,
    ignoreSelf: false,
    logger: muteLogger,
    developerMode: false,
    clientOptions: { retryConfig: { retries: 0 } },
  });
  app.error(async () => undefined);
  app.use(async ({ body, ack }) => {
    // Bolt has acknowledged events itself already.
    const send = ack as ((reply?: Reply) => Promise<void>) | undefined;
    await take(body, send ?? (async () => undefined));
  });
}

function overHttp({ signingSecret, port }: Extract<SlackConfig["mode"], { type: "http" }>, take: Take): Receiving {
  const isSigned = createSignatureCheck(signingSecret.reveal());
  const receiver = new HTTPReceiver({
    signingSecret: "",
    // Nothing reaches it that was not checked here.
    signatureVerification: false,
    endpoints: paths.events,
    logger: muteLogger,
    unhandledRequestTimeoutMillis: times.acknowledge,
  });
  connect(receiver, take);
  let isHeld = false;
  const server = http.createServer((request, response) => {
    const { pathname } = URL.parse(request.url ?? "", "http://localhost") ?? { pathname: "" };
    if (isHeld) return end(response, 503);
    if (pathname === paths.health && request.method === "GET") return end(response, 200, "ok\n");
    if (pathname !== paths.events || request.method !== "POST") return end(response, 404);
    readBody(request, (body) => {
      if (body === null) return end(response, 413);
      if (!isSigned(request.headers, body, Date.now())) return end(response, 401);
      receiver.requestListener(Object.assign(request, { rawBody: body }), response);
    });
  });
  return {
    async start() {
      await new Promise<void>((resolve, reject) => {
        server.once("error", (fault: NodeJS.ErrnoException) => reject(nameTakenPort(fault, port)));
        server.listen(port, resolve);
      });
    },
    hold() {
      isHeld = true;
      server.close();
    },
    async close() {
      server.closeAllConnections();
    },
    port: () => (server.address() as AddressInfo | null)?.port ?? port,
  };
}

function end(response: ServerResponse, status: number, body = ""): void {
  response.writeHead(status, { "content-type": "text/plain", ...(status === 200 ? {} : { connection: "close" }) });
  response.end(body);
}

/** @param next gets the bytes as they came, since they are what is signed; null when there are too many, nothing when they break off */
function readBody(request: IncomingMessage, next: (body: Buffer | null) => void): void {
  const parts: Buffer[] = [];
  let bytes = 0;
  request.on("data", (part: Buffer) => {
    bytes += part.length;
    if (bytes <= mostBodyBytes) return void parts.push(part);
    request.removeAllListeners("data").removeAllListeners("end");
    next(null);
  });
  request.once("end", () => next(Buffer.concat(parts)));
}

function nameTakenPort(fault: NodeJS.ErrnoException, port: number): Error {
  if (fault.code !== "EADDRINUSE") return fault;
  return new ConfigInvalidError([`PORT ${port} is in use by another program; stop it, or set another port`]);
}

/** Slack closes a socket every few hours, and a network comes and goes: it is opened anew, for as long as it takes. */
function overSocket(
  { appToken }: Extract<SlackConfig["mode"], { type: "socket" }>,
  apiUrl: string | null,
  log: Log,
  take: Take,
): Receiving {
  const once = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
  const receiver = new SocketModeReceiver({
    appToken: appToken.reveal(),
    logger: muteLogger,
    // Its own way back ends the process when the network is away for a moment.
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...clientOptions(apiUrl, times.posting), ...once } },
  });
  let isHeld = false;
  let timer: NodeJS.Timeout | undefined;
  connect(receiver, async (body, send) => {
    if (!isHeld) await take(body, send);
  });
  const reconnect = (pauseMs: number) => {
    if (isHeld) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      receiver.client.start().catch((fault: unknown) => {
        log("platform-failed", { platform: "slack", call: "start", reason: readFailure(fault).reason });
        reconnect(Math.min(times.longestReconnect, pauseMs * 2));
      });
    }, pauseMs);
  };
  return {
    async start() {
      try {
        await receiver.client.start();
      } catch (fault) {
        throw explainStart(fault);
      }
      receiver.client.on("disconnected", () => reconnect(times.reconnect));
    },
    hold() {
      isHeld = true;
      clearTimeout(timer);
    },
    async close() {
      await receiver.stop();
    },
    port: () => 0,
  };
}

function explainStart(fault: unknown): Error {
  const { reason } = readFailure(fault);
  if (reason !== "token-refused" && reason !== "scope-missing") {
    return new PlatformFailedError(
      `Slack's socket can't be opened (${reason}); is the network there? npm run doctor tells more`,
    );
  }
  return new ConfigInvalidError([
    "SLACK_APP_TOKEN is refused by Slack; make an app-level token with connections:write (see adapters/slack/README.md)",
  ]);
}
