/** How a server is asked, and how the client learns from refusals and unreadable answers to ask differently. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ModelServer, startModelServer } from "../../support/model-server.ts";
import { makeCall, makeClient, reasonOf } from "./client.ts";

const good = { warm: "Thank you for telling us." };

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
  server.answerBy(() => good);
});
afterEach(() => server.close());

const rungsAsked = () => server.requests.map(({ rung }) => rung);

describe("a server that takes everything", () => {
  it("is asked once, with the schema, the texts apart, and no field that says who asks", async () => {
    const call = makeCall();
    expect(await makeClient(server.url).complete(call)).toEqual(good);
    expect(server.requests.map(({ body }) => body)).toEqual([
      {
        model: "small",
        messages: [
          { role: "system", content: call.system },
          { role: "user", content: call.user },
        ],
        max_tokens: 300,
        temperature: 0.4,
        response_format: {
          type: "json_schema",
          json_schema: { name: "replies", strict: true, schema: call.schema.json },
        },
      },
    ]);
  });

  it("is told its name and host for the person, and logs how it went without a word of it", async () => {
    const client = makeClient(server.url);
    expect([client.name, client.host]).toEqual(["small", new URL(server.url).host]);
    await client.complete(makeCall());
    expect(client.logged).toEqual([
      { name: "model-answered", fields: { tookMs: expect.any(Number), rung: "json_schema" } },
    ]);
  });

  it("is found also when its address ends with a slash", async () => {
    expect(await makeClient(`${server.url}/`).complete(makeCall())).toEqual(good);
  });

  it("gets no header but what it needs, whatever the environment says to the SDK", async () => {
    const env = {
      OPENAI_ORG_ID: "org-canary",
      OPENAI_PROJECT_ID: "project-canary",
      OPENAI_ADMIN_KEY: "admin-canary",
      OPENAI_CUSTOM_HEADERS: "x-custom: canary",
      OPENAI_BASE_URL: "http://127.0.0.1:1/v1",
      OPENAI_API_KEY: "env-canary",
    };
    Object.assign(process.env, env);
    try {
      await makeClient(server.url).complete(makeCall());
      await makeClient(server.url, {}, null).complete(makeCall());
    } finally {
      for (const name of Object.keys(env)) delete process.env[name];
    }
    const [withKey, withoutKey] = server.requests.map(({ headers }) => headers);
    expect(withKey?.authorization).toBe("Bearer sk-canary-of-the-key");
    expect(withoutKey?.authorization).toBe("Bearer none");
    const names = Object.keys(withoutKey ?? {}).filter((name) => /stainless|openai|custom|cookie/.test(name));
    expect(names).toEqual([]);
    expect(JSON.stringify(withoutKey)).not.toContain("canary");
  });
});

describe("the ladder", () => {
  it("goes down to JSON mode with the schema in words, when schemas are refused", async () => {
    server.lack("json_schema");
    const call = makeCall();
    expect(await makeClient(server.url).complete(call)).toEqual(good);
    expect(rungsAsked()).toEqual(["json_schema", "json_object"]);
    const { system, user } = server.requests[1]!;
    expect(system.startsWith(`${call.system}\n`)).toBe(true);
    expect(system).toContain(JSON.stringify(call.schema.json));
    expect(user).toBe(call.user);
  });

  it("goes down to words alone, when every format is refused", async () => {
    server.lack("response_format");
    const client = makeClient(server.url);
    expect(await client.complete(makeCall())).toEqual(good);
    expect(rungsAsked()).toEqual(["json_schema", "json_object", "text"]);
    expect(server.requests[2]?.system).toContain('"required":["warm"]');
    expect(client.logged[0]?.fields).toMatchObject({ rung: "text" });
  });

  it("remembers the rung that worked", async () => {
    server.lack("response_format");
    const client = makeClient(server.url);
    await client.complete(makeCall());
    await client.complete(makeCall());
    expect(rungsAsked()).toEqual(["json_schema", "json_object", "text", "text"]);
  });

  it("does not count a refused format as the retry", async () => {
    server.lack("response_format");
    server.misbehave("server-error");
    expect(await makeClient(server.url).complete(makeCall())).toEqual(good);
    expect(rungsAsked()).toEqual(["json_schema", "json_object", "text", "text"]);
  });

  it.each(["format-refused-in-detail", "format-refused-in-message", "format-refused-in-text"] as const)(
    "understands a refusal worded otherwise than by OpenAI: %s",
    async (kind) => {
      server.misbehave(kind);
      expect(await makeClient(server.url).complete(makeCall())).toEqual(good);
      expect(rungsAsked()).toEqual(["json_schema", "json_object"]);
    },
  );

  it.each([
    "prose",
    "null-content",
    "empty-content",
    "content-of-wrong-type",
    "cut-json-content",
    "wrong-shape",
  ] as const)("goes down one rung after an unreadable answer (%s), and remembers it if that works", async (kind) => {
    server.misbehave(kind);
    const client = makeClient(server.url);
    expect(await client.complete(makeCall())).toEqual(good);
    await client.complete(makeCall());
    expect(rungsAsked()).toEqual(["json_schema", "json_object", "json_object"]);
  });

  it("goes down for unreadable answers only once, and forgets it if that did not help", async () => {
    server.misbehave("prose", 2);
    const client = makeClient(server.url);
    expect(await reasonOf(client.complete(makeCall()))).toBe("unreadable");
    expect(await client.complete(makeCall())).toEqual(good);
    expect(rungsAsked()).toEqual(["json_schema", "json_object", "json_schema"]);
  });
});

describe("a model that refuses a field", () => {
  it("is asked with max_completion_tokens, with room to think, and that is remembered", async () => {
    server.lack("max_tokens");
    const client = makeClient(server.url);
    await client.complete(makeCall());
    await client.complete(makeCall());
    const limits = server.requests.map(({ body }) => [body.max_tokens, body.max_completion_tokens]);
    expect(limits).toEqual([
      [300, undefined],
      [undefined, 4300],
      [undefined, 4300],
    ]);
  });

  it("is asked without a temperature, and that is remembered", async () => {
    server.lack("temperature");
    const client = makeClient(server.url);
    await client.complete(makeCall());
    await client.complete(makeCall());
    expect(server.requests.map(({ body }) => "temperature" in body)).toEqual([true, false, false]);
  });

  it("gets an answer although it refuses everything that can be refused", async () => {
    server.lack("max_tokens", "temperature", "response_format");
    server.misbehave("overloaded");
    expect(await makeClient(server.url).complete(makeCall())).toEqual(good);
    expect(server.requests).toHaveLength(6);
  });

  it("is given up when it refuses both limits", async () => {
    server.lack("max_tokens", "max_completion_tokens");
    expect(await reasonOf(makeClient(server.url).complete(makeCall()))).toBe("server-error");
    expect(server.requests).toHaveLength(2);
  });
});
