/** The breaker: when a model is left alone, for how long, and what brings it back. */
import { beforeEach, describe, expect, it } from "vitest";
import { ModelFailedError, type ModelFailure } from "../../../src/errors.ts";
import type { Log } from "../../../src/logging/log-events.ts";
import { withBreaker } from "../../../src/models/circuit-breaker.ts";
import type { LanguageModel } from "../../../src/ports/language-model.ts";
import { FakeClock } from "../../support/fakes.ts";
import { makeCall, reasonOf } from "./client.ts";

type End = ModelFailure | "answers";

let clock: FakeClock;
let model: LanguageModel;
let asked: number;
let rests: number[];
/** How the next call ends. */
let end: End | Promise<End>;

beforeEach(() => {
  clock = new FakeClock(1_000_000);
  asked = 0;
  rests = [];
  const inner: LanguageModel = {
    name: "small",
    host: "localhost:1",
    async complete() {
      asked++;
      const how = await end;
      if (how !== "answers") throw new ModelFailedError(how);
      return { warm: "yes" };
    },
  };
  const log: Log = (name, fields) => {
    if (name === "model-resting" && "restMs" in fields) rests.push(fields.restMs);
  };
  model = withBreaker(inner, clock, log);
});

/** One call with this end; what came of it. */
async function call(how: End | Promise<End>): Promise<string> {
  end = how;
  const completing = model.complete(makeCall());
  return completing.then(() => "answers").catch(() => reasonOf(completing));
}

async function fail(times: number, reason: ModelFailure = "timeout"): Promise<void> {
  for (let time = 0; time < times; time++) expect(await call(reason)).toBe(reason);
}

describe("a model that fails", () => {
  it("keeps its name and host", () => {
    expect([model.name, model.host]).toEqual(["small", "localhost:1"]);
  });

  it("rests after three failures in a row, and is not asked then", async () => {
    await fail(3);
    expect(await call("answers")).toBe("resting");
    expect(asked).toBe(3);
    expect(rests).toEqual([30_000]);
  });

  it("does not rest when an answer came between", async () => {
    await fail(2);
    expect(await call("answers")).toBe("answers");
    await fail(2);
    expect(await call("answers")).toBe("answers");
  });

  it.each(["unreachable", "rate-limited", "server-error", "cut-off", "unreadable", "not-found"] as const)(
    "rests after three times %s",
    async (reason) => {
      await fail(3, reason);
      expect(await call("answers")).toBe("resting");
    },
  );

  it("does not rest because people leave or a text is refused", async () => {
    await fail(5, "aborted");
    await fail(5, "refusal");
    expect(await call("answers")).toBe("answers");
  });

  it("rests at once and for ten minutes when the key is refused", async () => {
    await fail(1, "refused-key");
    clock.pass(599_999);
    expect(await call("answers")).toBe("resting");
    clock.pass(1);
    expect(await call("answers")).toBe("answers");
  });
});

describe("a model that rests", () => {
  it("is tried by one call after 30 seconds, and is back when that works", async () => {
    await fail(3);
    clock.pass(29_999);
    expect(await call("answers")).toBe("resting");
    clock.pass(1);
    expect(await call("answers")).toBe("answers");
    await fail(2);
    expect(await call("answers")).toBe("answers");
  });

  it("is tried by one call at a time", async () => {
    await fail(3);
    clock.pass(30_000);
    const { promise, resolve } = Promise.withResolvers<End>();
    const trial = call(promise);
    expect(await call("answers")).toBe("resting");
    resolve("answers");
    expect(await trial).toBe("answers");
    expect(await call("answers")).toBe("answers");
  });

  it("rests twice as long after each failed try, up to ten minutes, and starts anew after an answer", async () => {
    await fail(3);
    for (const restMs of [30_000, 60_000, 120_000, 240_000, 480_000, 600_000, 600_000]) {
      expect(rests.at(-1)).toBe(restMs);
      clock.pass(restMs - 1);
      expect(await call("answers")).toBe("resting");
      clock.pass(1);
      await fail(1);
    }
    clock.pass(600_000);
    expect(await call("answers")).toBe("answers");
    await fail(3);
    expect(rests.at(-1)).toBe(30_000);
  });

  it("may be tried again when the person of the first try left", async () => {
    await fail(3);
    clock.pass(30_000);
    await fail(1, "aborted");
    expect(await call("answers")).toBe("answers");
  });

  it("does not rest longer because of calls that were under way", async () => {
    const { promise, resolve } = Promise.withResolvers<End>();
    const slow = [call(promise), call(promise), call(promise), call(promise), call(promise)];
    resolve("server-error");
    expect(await Promise.all(slow)).toEqual(Array(5).fill("server-error"));
    expect(rests).toEqual([30_000]);
  });

  it("is not left alone for long because the clock was set back", async () => {
    await fail(3);
    clock.pass(-86_400_000);
    expect(await call("answers")).toBe("answers");
  });
});
