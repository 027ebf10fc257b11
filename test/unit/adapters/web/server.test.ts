/** Tests that only the playground's own page, opened on this machine, can see or do anything. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mostBodyBytes } from "../../../../adapters/web/config.ts";
import { type Served, serve } from "./serve.ts";

const deed = {
  tab: "tab-12345678",
  persona: "anna",
  locale: "en",
  delivery: "delivery-12345678",
  type: "command",
  command: "vent",
  text: "a hard client",
};

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());
beforeEach(() => void served.events.splice(0));

const json = () => ({ "content-type": "application/json", origin: served.address, host: `localhost:${served.port}` });
const send = (body: unknown, headers: Record<string, string> = json()) =>
  served.ask("POST", "/events", headers, typeof body === "string" ? body : JSON.stringify(body));

describe("a request from elsewhere", () => {
  const reads = ["/", "/posts", "/page-data", "/stream?tab=tab-12345678", "/page/main.js"];

  it.each(reads)("gets nothing of %s under a foreign Host", async (path) => {
    for (const host of [
      "evil.example",
      `evil.example:${served.port}`,
      "localhost.evil.example",
      "127.0.0.1.nip.io",
      "0.0.0.0",
    ]) {
      const answer = await served.ask("GET", path, { host });
      expect(answer.status, host).toBe(403);
      expect(JSON.parse(answer.body).error).toBe("foreign");
    }
  });

  it.each(reads)("gets nothing of %s with a foreign Origin", async (path) => {
    for (const origin of ["https://evil.example", "null", "http://localhost:1", `https://localhost:${served.port}`]) {
      expect((await served.ask("GET", path, { origin })).status, origin).toBe(403);
    }
  });

  it("does nothing with a foreign Host or a foreign Origin", async () => {
    const foreign = [{ host: "evil.example" }, { origin: "https://evil.example" }, { origin: "null" }];
    for (const headers of foreign) expect((await send(deed, { ...json(), ...headers })).status).toBe(403);
    expect(served.events).toEqual([]);
  });

  it("does nothing with a foreign Host whose Origin agrees with it", async () => {
    const headers = { ...json(), host: "evil.example", origin: "http://evil.example" };
    expect((await send(deed, headers)).status).toBe(403);
    expect(served.events).toEqual([]);
  });

  it("does nothing when a POST says no Origin", async () => {
    const { origin: _, ...headers } = json();
    expect((await send(deed, headers)).status).toBe(403);
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"]) {
      expect((await served.ask(method, "/events", headers)).status).toBe(403);
    }
    expect(served.events).toEqual([]);
  });

  it("is told by no header that another origin may read the answer", async () => {
    const { headers } = await served.ask("GET", "/posts", { origin: served.address, host: `localhost:${served.port}` });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-frame-options"]).toBeDefined();
  });

  it("is served under every name of this machine that the page can be opened by", async () => {
    for (const host of [`localhost:${served.port}`, `127.0.0.1:${served.port}`, `[::1]:${served.port}`]) {
      expect((await served.ask("GET", "/posts", { host })).status, host).toBe(200);
      expect((await send(deed, { ...json(), host, origin: `http://${host}` })).status, host).toBe(202);
    }
  });
});

describe("a body that the page does not send", () => {
  it.each([
    ["no JSON", "what?"],
    ["nothing", ""],
    ["null", "null"],
    ["a list", "[]"],
    ["an unknown type", { ...deed, type: "delete-everything" }],
    ["a text that is no text", { ...deed, text: { $ne: "" } }],
    ["a field more", { ...deed, actor: "anna" }],
    ["no delivery", { ...deed, delivery: undefined }],
    ["a tab without an id", { ...deed, tab: "" }],
    ["an unknown language", { ...deed, locale: "de" }],
    [
      "an endless value",
      { ...deed, type: "action", command: undefined, text: undefined, action: "vent", value: "x".repeat(201) },
    ],
    [
      "a list where values have names",
      { ...deed, type: "form", command: undefined, text: undefined, form: "vent", state: "", values: ["x"] },
    ],
    ["a persona that is not there", { ...deed, persona: "mallory" }],
    ["a persona of the language itself", { ...deed, persona: "constructor" }],
    ["a persona that is no text", { ...deed, persona: ["anna"] }],
  ])("is refused, and said nothing back: %s", async (_what, body) => {
    const answer = await send(body);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toEqual({ error: "malformed", message: "" });
    expect(served.events).toEqual([]);
  });

  it("is refused when it is too big, with or without a length", async () => {
    const big = JSON.stringify({ ...deed, text: "x".repeat(mostBodyBytes) });
    expect((await send(big)).status).toBe(413);
    const chunked = await served.ask("POST", "/events", { ...json(), "transfer-encoding": "chunked" }, big);
    expect(chunked.status).toBe(413);
    expect(served.events).toEqual([]);
  });

  it("is taken up to 40,000 characters of any script", async () => {
    const values = { what: "ż".repeat(40_000), client: "\u{1F621}".repeat(20_000) };
    const { command: _c, text: _t, ...rest } = deed;
    expect((await send({ ...rest, type: "form", form: "vent", state: "", values })).status).toBe(202);
    expect(served.events).toMatchObject([{ type: "form-submitted", values }]);
  });
});

describe("the page's files", () => {
  it.each([
    "/page/../config.ts",
    "/page/../../../package.json",
    "/page/..%2fconfig.ts",
    "/page/%2e%2e/config.ts",
    "/page/%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json",
    "/page/..%5cconfig.ts",
    "/page//etc/passwd",
    "/page/page/../../config.ts",
    "/page/....//config.ts",
    "/page/%00",
    "/page/..%c0%afconfig.ts",
    "//etc/passwd",
    "/config.ts",
  ])("end at the folder of the page: %s", async (path) => {
    const answer = await served.ask("GET", path, { host: `localhost:${served.port}` });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body).not.toMatch(/personas|"name": "ventil"|root:/);
  });

  it("are served with their types, so that no browser guesses", async () => {
    const types = { "/": "text/html", "/page/main.js": "text/javascript", "/page/page.css": "text/css" };
    for (const [path, type] of Object.entries(types)) {
      const answer = await served.ask("GET", path, { host: `localhost:${served.port}` });
      expect(answer.status, path).toBe(200);
      expect(answer.headers["content-type"], path).toContain(type);
    }
  });
});

describe("the server", () => {
  it("listens on this machine only", async () => {
    const { networkInterfaces } = await import("node:os");
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal }) => !internal);
    for (const { address, family } of outside) {
      if (family !== "IPv4") continue;
      await expect(fetch(`http://${address}:${served.port}/posts`)).rejects.toThrow();
    }
    expect((await fetch(`http://127.0.0.1:${served.port}/posts`)).status).toBe(200);
  });

  it.each(["before=x", "before=-1", "before=1e999", "before=", "before[]=1"])(
    "answers a strange cursor: %s",
    async (query) => {
      const answer = await served.ask("GET", `/posts?${query}`, { host: `localhost:${served.port}` });
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.body)).toEqual({ posts: [], next: null });
    },
  );

  it("opens no stream without the id of a tab", async () => {
    for (const tab of ["", "short", "x".repeat(65)]) {
      expect((await served.ask("GET", `/stream?tab=${tab}`, { host: `localhost:${served.port}` })).status).toBe(400);
    }
  });

  it("refuses to start on a port that is taken", async () => {
    const { createWebPlatform } = await import("../../../../adapters/web/platform.ts");
    const store = { database: { execute: () => undefined, statement: () => ({}) }, sealer: {} } as never;
    const second = createWebPlatform({ port: served.port, locale: "en", store, clock: { now: () => 0 } });
    await expect(second.start(async () => undefined)).rejects.toMatchObject({
      code: "VENT_CONFIG_INVALID",
      message: expect.stringContaining("PLAYGROUND_PORT"),
    });
  });
});
