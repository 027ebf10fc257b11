/** The playground's HTTP side: pages, posts, one event stream per tab, and what people do. On loopback only. */
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { streamSSE } from "hono/streaming";
import { ConfigInvalidError } from "../../src/errors.ts";
import type { Locale } from "../../src/ports/platform.ts";
import type { Board } from "./board.ts";
import { channelName, commands, mostBodyBytes, personas } from "./config.ts";
import { type PageRequest, parseRequest } from "./inbound.ts";
import { pageStrings } from "./page-strings.ts";
import { toWirePost } from "./render.ts";
import type { StreamEvent, Tabs } from "./tabs.ts";

const pageFolder = fileURLToPath(new URL("page/", import.meta.url));
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
  const app = createPages(deps);
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) => reject(nameTakenPort(fault, port)));
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}

function nameTakenPort(fault: NodeJS.ErrnoException, port: number): Error {
  if (fault.code !== "EADDRINUSE") return fault;
  return new ConfigInvalidError([`PLAYGROUND_PORT ${port} is in use by another program; stop it, or set another port`]);
}

function createPages({ board, cards, tabs, locale, receive }: ServerDeps): Hono {
  const app = new Hono();
  app.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'self'"] }, referrerPolicy: "no-referrer" }));
  app.use(async (context, next) => {
    const { host, origin } = { host: context.req.header("host"), origin: context.req.header("origin") };
    if (isOurs(host, origin, context.req.method)) return next();
    return context.json({ error: "foreign", message: "Open the playground at http://localhost and its port." }, 403);
  });

  app.get("/page-data", (context) =>
    context.json({ personas, defaultLocale: locale, strings: pageStrings, channel: channelName, commands }),
  );
  app.get("/posts", (context) => {
    const before = context.req.query("before");
    const { posts, next } = board.page(before === undefined ? null : Number(before) || 0, rootsPerPage);
    return context.json({ posts: posts.map(toWirePost), next: next === null ? null : String(next) });
  });
  app.get("/cards", (context) => {
    if (roleOf(context.req.query("persona")) !== "moderator")
      return context.json({ error: "private", message: "" }, 403);
    return context.json({ posts: cards.page(null, cardsPerPage).posts.map(toWirePost) });
  });
  app.get("/stream", (context) => {
    const tab = context.req.query("tab") ?? "";
    const role = roleOf(context.req.query("persona"));
    if (tab.length < 8 || tab.length > 64) return context.json({ error: "no-tab", message: "" }, 400);
    return streamSSE(context, async (stream) => {
      const { promise: ended, resolve: end } = Promise.withResolvers<void>();
      const send = ({ event, data }: StreamEvent) => void stream.writeSSE({ event, data: JSON.stringify(data) });
      const close = tabs.open(tab, { role, send, end });
      stream.onAbort(end);
      await stream.writeSSE({ event: "hello", data: "{}" });
      const beat = setInterval(() => send({ event: "beat", data: {} }), heartbeatMs);
      await ended;
      clearInterval(beat);
      close();
    });
  });
  app.post("/events", bodyLimit({ maxSize: mostBodyBytes }), async (context) => {
    const parsed = parseRequest(await context.req.json().catch(() => null));
    if (parsed === null) return context.json({ error: "malformed", message: "" }, 400);
    const isSafe = await receive(parsed.request, parsed.persona.role).then(
      () => true,
      () => false,
    );
    return isSafe ? context.json({}, 202) : context.json({ error: "not-taken", message: "" }, 503);
  });

  app.get("/", serveStatic({ root: pageFolder, path: "index.html" }));
  app.get("/page/*", serveStatic({ root: pageFolder, rewriteRequestPath: (path) => path.replace(/^\/page\//, "/") }));
  return app;
}

function roleOf(persona: string | undefined): "staff" | "moderator" {
  return personas.find(({ id }) => id === persona)?.role ?? "staff";
}

/**
 * A page on the internet can make a browser send requests here; it can't choose the Host or hide its Origin.
 * @see https://developer.mozilla.org/docs/Web/HTTP/Headers/Origin
 */
function isOurs(host: string | undefined, origin: string | undefined, method: string): boolean {
  if (host === undefined || !/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host)) return false;
  if (origin === undefined) return method === "GET" || method === "HEAD";
  return origin === `http://${host}`;
}
