/** A fault in one request of the playground's page ends that request, and nothing else. */
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { http } from "../../../../adapters/shared/node-http.ts";
import { openStream } from "../../../../adapters/web/exchange.ts";
import { startServer } from "../../../../adapters/web/server.ts";
import { Tabs } from "../../../../adapters/web/tabs.ts";

let server: Awaited<ReturnType<typeof startServer>>;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const portOf = () => (server.address() as AddressInfo).port;

it("a store that can't be read fails one request, and the next is served", async () => {
  const board = {
    page: () => {
      throw new Error("a line that names what somebody typed");
    },
  } as never;
  server = await startServer(0, {
    board,
    cards: board,
    tabs: new Tabs(),
    locale: "en",
    receive: async () => undefined,
  });
  const failed = await fetch(`http://127.0.0.1:${portOf()}/posts`);
  expect(failed.status).toBe(500);
  expect(await failed.json()).toEqual({ error: "failed", message: "" });
  expect((await fetch(`http://127.0.0.1:${portOf()}/page-data`)).status).toBe(200);
});

it("what is sent to a stream that was ended goes nowhere", async () => {
  const { promise: opened, resolve } = Promise.withResolvers<ReturnType<typeof openStream>>();
  server = http.createServer((incoming, response) => {
    resolve(openStream({ request: incoming, response, query: new URLSearchParams() }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const asked = request({ port: portOf(), host: "127.0.0.1", agent: false }, (answer) => answer.resume());
  asked.end();
  const stream = await opened;
  stream.end();
  stream.send({ event: "beat", data: {} });
  await new Promise<void>((closed) => stream.onClose(closed));
  stream.send({ event: "beat", data: {} });
  await new Promise((turn) => setImmediate(turn));
});
