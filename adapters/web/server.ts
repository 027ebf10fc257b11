/** The playground's HTTP side: pages, posts, one event stream per tab, and what people do. On loopback only. */
import type { IncomingMessage, Server } from "node:http";
import { ConfigInvalidError } from "../../src/errors.ts";
import type { Locale } from "../../src/ports/platform.ts";
import { http } from "../shared/node-http.ts";
import type { Board } from "./board.ts";
import { channelName, commands, mostBodyBytes, personas } from "./config.ts";
import { type Exchange, openStream, readJson, sendFile, sendJson } from "./exchange.ts";
import { type PageRequest, parseRequest } from "./inbound.ts";
import { readPageFiles } from "./page-files.ts";
import { pageStrings } from "./page-strings.ts";
import { toWirePost } from "./render.ts";
import type { Tabs } from "./tabs.ts";

const rootsPerPage = 30;
const cardsPerPage = 200;
const heartbeatMs = 15_000;

export interface ServerDeps {
  readonly board: Board;
  /** What stands in the moderators' channel. */
  readonly cards: Board;
  readonly tabs: Tabs;
  readonly locale: Locale;
  /** Resolves when what was typed is safe. */
  readonly receive: (request: PageRequest, role: "staff" | "moderator") => Promise<void>;
}

/** @returns a server that listens on 127.0.0.1. @param port 0 for any free one. */
export async function startServer(port: number, deps: ServerDeps): Promise<Server> {
  const routes = createRoutes(deps);
  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = addressOf(request);
    const exchange = { request, response, query: searchParams };
    // A fault ends its own request: what is not caught here would end the process.
    answer(exchange, pathname, routes).catch(() => fail(exchange));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) => reject(nameTakenPort(fault, port)));
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}

async function answer(exchange: Exchange, path: string, routes: ReadonlyMap<string, Route>): Promise<void> {
  const { request } = exchange;
  if (!isOurs(request)) return sendJson(exchange, 403, foreign);
  const method = request.method === "HEAD" ? "GET" : request.method;
  const route = routes.get(`${method} ${path}`);
  if (route === undefined) return sendJson(exchange, 404, { error: "not-found", message: "" });
  await route(exchange);
}

function fail(exchange: Exchange): void {
  if (exchange.response.headersSent) exchange.response.destroy();
  else sendJson(exchange, 500, { error: "failed", message: "" });
}

function nameTakenPort(fault: NodeJS.ErrnoException, port: number): Error {
  if (fault.code !== "EADDRINUSE") return fault;
  return new ConfigInvalidError([`PLAYGROUND_PORT ${port} is in use by another program; stop it, or set another port`]);
}

const foreign = { error: "foreign", message: "Open the playground at http://localhost and its port." };

/** Never throws, whatever stands in the first line of a request. */
function addressOf({ url = "/" }: IncomingMessage): URL {
  const address = `http://localhost${url}`;
  return URL.canParse(address) ? new URL(address) : new URL("http://localhost/not-found");
}

type Route = (exchange: Exchange) => void | Promise<void>;

function createRoutes({ board, cards, tabs, locale, receive }: ServerDeps): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  for (const [path, file] of readPageFiles()) routes.set(`GET ${path}`, (exchange) => sendFile(exchange, file));

  const data = { personas, defaultLocale: locale, strings: pageStrings, channel: channelName, commands };
  routes.set("GET /page-data", (exchange) => sendJson(exchange, 200, data));
  routes.set("GET /posts", (exchange) => {
    const before = exchange.query.get("before");
    const { posts, next } = board.page(before === null ? null : Number(before) || 0, rootsPerPage);
    sendJson(exchange, 200, { posts: posts.map(toWirePost), next: next === null ? null : String(next) });
  });
  routes.set("GET /cards", (exchange) => {
    if (roleOf(exchange.query.get("persona")) !== "moderator")
      return sendJson(exchange, 403, { error: "private", message: "" });
    sendJson(exchange, 200, { posts: cards.page(null, cardsPerPage).posts.map(toWirePost) });
  });
  routes.set("GET /stream", (exchange) => {
    const tab = exchange.query.get("tab") ?? "";
    if (tab.length < 8 || tab.length > 64) return sendJson(exchange, 400, { error: "no-tab", message: "" });
    const { send, end, onClose } = openStream(exchange);
    const close = tabs.open(tab, { role: roleOf(exchange.query.get("persona")), send, end });
    send({ event: "hello", data: {} });
    const beat = setInterval(() => send({ event: "beat", data: {} }), heartbeatMs);
    onClose(() => {
      clearInterval(beat);
      close();
    });
  });
  routes.set("POST /events", async (exchange) => {
    const body = await readJson(exchange, mostBodyBytes);
    if (body === "too-big") return sendJson(exchange, 413, { error: "too-big", message: "" });
    const parsed = parseRequest(body?.value);
    if (parsed === null) return sendJson(exchange, 400, { error: "malformed", message: "" });
    const isSafe = await receive(parsed.request, parsed.persona.role).then(
      () => true,
      () => false,
    );
    return isSafe ? sendJson(exchange, 202, {}) : sendJson(exchange, 503, { error: "not-taken", message: "" });
  });
  return routes;
}

function roleOf(persona: string | null): "staff" | "moderator" {
  return personas.find(({ id }) => id === persona)?.role ?? "staff";
}

/**
 * A page on the internet can make a browser send requests here; it can't choose the Host or hide its Origin.
 * @see https://developer.mozilla.org/docs/Web/HTTP/Headers/Origin
 */
function isOurs({ method, headers: { host, origin } }: IncomingMessage): boolean {
  if (host === undefined || !/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host)) return false;
  if (origin === undefined) return method === "GET" || method === "HEAD";
  return origin === `http://${host}`;
}
