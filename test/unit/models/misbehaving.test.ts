/** Servers that break in every known way: the call ends in time, with a value or a reason, and nothing leaks. */
import { inspect } from "node:util";
import { APIError } from "openai";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readFault } from "../../../src/models/read-fault.ts";
import { allMisbehaviours, type Misbehaviour, serverCanary } from "../../support/model-misbehaviours.ts";
import { type ModelServer, startModelServer } from "../../support/model-server.ts";
import { keyCanary, makeCall, makeClient, promptCanaries, reasonOf, shortLimits } from "./client.ts";

const good = { warm: "Thank you for telling us." };

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
  server.answerBy(() => good);
});
afterEach(() => server.close());

/** What happens once, then never again: is it overcome, and with how many requests? */
const once: Readonly<Record<Misbehaviour, readonly [end: "answers" | string, requests: number]>> = {
  html: ["answers", 2],
  "html-as-json": ["answers", 2],
  "html-502": ["answers", 2],
  "empty-choices": ["answers", 2],
  "no-choices": ["answers", 2],
  "choices-of-wrong-type": ["answers", 2],
  "null-body": ["answers", 2],
  "no-message": ["answers", 2],
  "null-content": ["answers", 2],
  "empty-content": ["answers", 2],
  "content-of-wrong-type": ["answers", 2],
  refusal: ["refusal", 1],
  "content-filter": ["refusal", 1],
  "content-filter-400": ["refusal", 1],
  length: ["cut-off", 1],
  prose: ["answers", 2],
  "cut-json-content": ["answers", 2],
  "wrong-shape": ["answers", 2],
  "cut-body": ["answers", 2],
  "cut-stream": ["answers", 2],
  closed: ["answers", 2],
  hanging: ["timeout", 1],
  stalled: ["timeout", 1],
  dripping: ["timeout", 1],
  huge: ["unreadable", 1],
  redirect: ["not-found", 1],
  "rate-limited": ["answers", 2],
  "rate-limited-short": ["answers", 2],
  "rate-limited-long": ["rate-limited", 1],
  "server-error": ["answers", 2],
  overloaded: ["answers", 2],
  "refused-key": ["refused-key", 1],
  forbidden: ["refused-key", 1],
  "unknown-model": ["not-found", 1],
  "format-refused-in-detail": ["answers", 2],
  "format-refused-in-message": ["answers", 2],
  "format-refused-in-text": ["answers", 2],
  "bad-request": ["server-error", 1],
};

describe("a server that misbehaves once", () => {
  it.each(Object.entries(once))("%s: %j", async (kind, [end, requests]) => {
    server.misbehave(kind as Misbehaviour);
    const completing = makeClient(server.url).complete(makeCall());
    if (end === "answers") expect(await completing).toEqual(good);
    else expect(await reasonOf(completing)).toBe(end);
    expect(server.requests).toHaveLength(requests);
  });
});

describe("a server that misbehaves always", () => {
  it.each(allMisbehaviours)("%s: ends in time with a reason, and shows nothing of anybody", async (kind) => {
    server.misbehave(kind, Number.POSITIVE_INFINITY);
    const client = makeClient(server.url);
    const started = performance.now();
    const fault: unknown = await client.complete(makeCall()).catch((thrown: unknown) => thrown);
    expect(performance.now() - started).toBeLessThan(shortLimits.callMs);
    expect(fault).toMatchObject({ code: "VENT_MODEL_FAILED" });
    const { reason } = fault as { reason: string };
    expect(client.logged).toEqual([{ name: "model-failed", fields: { reason, tookMs: expect.any(Number) } }]);
    expect(server.requests.length).toBeLessThanOrEqual(3);
    const shown = inspect([fault, client.logged], { depth: 20, showHidden: true }) + JSON.stringify(fault);
    for (const canary of [serverCanary, keyCanary, ...promptCanaries]) expect(shown).not.toContain(canary);
  });
});

describe("time", () => {
  it("ends a hanging attempt after its own limit and hangs up", async () => {
    server.misbehave("hanging");
    expect(await reasonOf(makeClient(server.url).complete(makeCall()))).toBe("timeout");
    await expect.poll(() => server.abandoned()).toBe(1);
  });

  it("ends the whole call after its limit, though every attempt keeps to its own", async () => {
    // Unreadable, and in time: without a limit of the call, that would be the reason in the end.
    server.answerBy(async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return {};
    });
    const limits = { callMs: 90, attemptMs: 80 };
    expect(await reasonOf(makeClient(server.url, limits).complete(makeCall()))).toBe("timeout");
  });

  it("ends when the caller breaks off, whatever it is doing", async () => {
    server.misbehave("hanging");
    const controller = new AbortController();
    const completing = makeClient(server.url).complete(makeCall({ signal: controller.signal }));
    await expect.poll(() => server.requests.length, { interval: 5 }).toBe(1);
    controller.abort();
    expect(await reasonOf(completing)).toBe("aborted");
    await expect.poll(() => server.abandoned()).toBe(1);
  });

  it("ends when the caller breaks off during the wait before a retry", async () => {
    server.misbehave("server-error");
    const controller = new AbortController();
    const client = makeClient(server.url, { retryWaitMs: 10_000, callMs: 20_000 });
    const completing = client.complete(makeCall({ signal: controller.signal }));
    await expect.poll(() => server.requests.length, { interval: 5 }).toBe(1);
    setTimeout(() => controller.abort(), 20);
    expect(await reasonOf(completing)).toBe("aborted");
    expect(server.requests).toHaveLength(1);
  });

  it("calls a caller's own time limit a timeout", async () => {
    server.misbehave("hanging");
    expect(await reasonOf(makeClient(server.url).complete(makeCall({ signal: AbortSignal.timeout(30) })))).toBe(
      "timeout",
    );
  });

  it("asks nobody when the caller has left already", async () => {
    expect(await reasonOf(makeClient(server.url).complete(makeCall({ signal: AbortSignal.abort() })))).toBe("aborted");
    expect(server.requests).toEqual([]);
  });

  it("waits as long as the server asks when that fits", async () => {
    server.misbehave("rate-limited-short");
    const started = performance.now();
    expect(await makeClient(server.url).complete(makeCall())).toEqual(good);
    expect(performance.now() - started).toBeGreaterThanOrEqual(50);
  });

  it("fails at once when the server asks for more than is left", async () => {
    server.misbehave("rate-limited-short");
    const client = makeClient(server.url, { callMs: 5_000, leastMs: 4_960 });
    expect(await reasonOf(client.complete(makeCall()))).toBe("rate-limited");
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    [{ "retry-after": "2" }, 2_000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "2", "retry-after-ms": "70.5" }, 70.5],
    [{ "retry-after": "Sat, 21 Nov 2026 10:00:09 GMT" }, 9_000],
    [{ "retry-after": "Sat, 21 Nov 2026 09:00:00 GMT" }, 0],
    [{ "retry-after": "soon" }, null],
    [{ "retry-after": "-5" }, null],
    [{}, null],
  ])("reads the wish %j as %s ms", (headers, afterMs) => {
    const fault = APIError.generate(429, undefined, undefined, new Headers(headers as Record<string, string>));
    expect(readFault(fault, Date.parse("2026-11-21T10:00:00Z"))).toEqual({
      type: "passing",
      reason: "rate-limited",
      afterMs,
    });
  });
});

describe("a server that is not there", () => {
  it("is unreachable, after one retry", async () => {
    const { url } = server;
    await server.close();
    expect(await reasonOf(makeClient(url).complete(makeCall()))).toBe("unreachable");
  });
});

describe("many calls at once", () => {
  it("end each with its own answer, and agree on how to ask", async () => {
    server.lack("json_schema");
    server.answerBy(({ user }) => ({ warm: user }));
    const client = makeClient(server.url, { callMs: 5_000, attemptMs: 5_000 });
    const texts = Array.from({ length: 20 }, (_, index) => `vent ${index}`);
    const answers = await Promise.all(texts.map((user) => client.complete(makeCall({ user }))));
    expect(answers).toEqual(texts.map((warm) => ({ warm })));
    await client.complete(makeCall());
    expect(server.requests.at(-1)?.rung).toBe("json_object");
    expect(server.requests).toHaveLength(41);
  });
});
