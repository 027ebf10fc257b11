/** A language model behind any OpenAI-compatible server: asks, retries once, and learns how this server wants to be asked. */
import { setTimeout as wait } from "node:timers/promises";
import OpenAI from "openai";
import { ModelFailedError, type ModelFailure } from "../errors.ts";
import type { Log, ModelRung } from "../logging/log-events.ts";
import type { Clock } from "../ports/clock.ts";
import type { LanguageModel, ModelCall } from "../ports/language-model.ts";
import { createGuardedFetch } from "./guarded-fetch.ts";
import { buildRequest, firstShape, type RequestShape, rungBelow, shapeAfterRefusal } from "./model-request.ts";
import { type Answer, readAnswer } from "./read-answer.ts";
import { type Fault, readFault } from "./read-fault.ts";

export interface ModelLimits {
  /** One call in all: attempts, waits and retries. */
  readonly callMs: number;
  readonly attemptMs: number;
  /** Before the retry, when the server does not say how long. */
  readonly retryWaitMs: number;
  /** What must be left of the call after a wait, for the retry to be worth it. */
  readonly leastMs: number;
  readonly bodyBytes: number;
}

const defaultLimits: ModelLimits = {
  callMs: 30_000,
  attemptMs: 20_000,
  retryWaitMs: 500,
  leastMs: 3_000,
  bodyBytes: 1_000_000,
};

export interface OpenAiCompatibleOptions {
  readonly baseUrl: string;
  /** Null for local servers that need none. */
  readonly apiKey: string | null;
  readonly model: string;
  readonly clock: Clock;
  readonly log?: Log;
  readonly limits?: Partial<ModelLimits>;
}

type Outcome = Answer | Fault;

/** The SDK throws without a key. */
const noKey = "none";

export function createOpenAiCompatibleModel(options: OpenAiCompatibleOptions): LanguageModel {
  const { baseUrl, apiKey, model, clock, log } = options;
  const limits = { ...defaultLimits, ...options.limits };
  // Null and explicit values, since the SDK reads what is missing from the environment.
  const client = new OpenAI({
    baseURL: baseUrl,
    apiKey: apiKey ?? noKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: "off",
    maxRetries: 0,
    timeout: limits.callMs,
    fetch: createGuardedFetch(limits.bodyBytes),
  });
  let learned = firstShape;

  async function attempt(call: ModelCall, shape: RequestShape, signal: AbortSignal): Promise<Outcome> {
    const attemptSignal = AbortSignal.any([signal, AbortSignal.timeout(limits.attemptMs)]);
    try {
      const body: unknown = await client.chat.completions.create(buildRequest(model, call, shape), {
        signal: attemptSignal,
      });
      return readAnswer(body, call.schema);
    } catch (fault) {
      if (attemptSignal.aborted) return { type: "lasting", reason: reasonOf(attemptSignal) };
      return readFault(fault, clock.now());
    }
  }

  async function run(call: ModelCall): Promise<{ readonly value: object; readonly rung: ModelRung }> {
    const started = clock.now();
    const signal = AbortSignal.any([call.signal, AbortSignal.timeout(limits.callMs)]);
    const course = new Course(learned);
    for (;;) {
      if (signal.aborted) throw new ModelFailedError(reasonOf(signal));
      const outcome = await attempt(call, course.shape, signal);
      if (outcome.type === "value") {
        learned = course.shape;
        return { value: outcome.value, rung: course.shape.rung };
      }
      const waitMs = course.after(outcome, limits.retryWaitMs);
      if (waitMs === 0) continue;
      const leftMs = limits.callMs - (clock.now() - started);
      if (waitMs + limits.leastMs > leftMs) throw new ModelFailedError(course.reason);
      await wait(waitMs, undefined, { signal }).catch(() => undefined);
    }
  }

  return {
    name: model,
    host: new URL(baseUrl).host,
    async complete(call) {
      const started = clock.now();
      try {
        const { value, rung } = await run(call);
        log?.("model-answered", { tookMs: clock.now() - started, rung });
        return value;
      } catch (fault) {
        if (fault instanceof ModelFailedError)
          log?.("model-failed", { reason: fault.reason, tookMs: clock.now() - started });
        throw fault;
      }
    },
  };
}

/** Where one call stands: how it asks now, and what it has used up. */
class Course {
  shape: RequestShape;
  reason: ModelFailure = "unreadable";
  #hasRetried = false;
  #hasGoneDown = false;

  constructor(shape: RequestShape) {
    this.shape = shape;
  }

  /**
   * Decides what follows an attempt without a value.
   * @returns milliseconds to wait before the next; 0 for at once.
   * @throws {ModelFailedError} when there is no next one.
   */
  after(outcome: Exclude<Outcome, { type: "value" }>, retryWaitMs: number): number {
    switch (outcome.type) {
      case "refused":
        this.#askAs(shapeAfterRefusal(this.shape, outcome.param, outcome.words), outcome.reason);
        return 0;
      case "unreadable":
        this.#askAs(this.#hasGoneDown ? null : rungBelow(this.shape), "unreadable");
        this.#hasGoneDown = true;
        return 0;
      case "no-answer":
        return this.#retry("unreadable", retryWaitMs);
      case "passing":
        return this.#retry(outcome.reason, outcome.afterMs ?? retryWaitMs);
      case "lasting":
        throw new ModelFailedError(outcome.reason);
      case "refusal":
      case "cut-off":
        throw new ModelFailedError(outcome.type);
    }
  }

  /** Ends, since each change goes one way only. */
  #askAs(shape: RequestShape | null, reason: ModelFailure): void {
    if (shape === null) throw new ModelFailedError(reason);
    this.shape = shape;
  }

  #retry(reason: ModelFailure, waitMs: number): number {
    if (this.#hasRetried) throw new ModelFailedError(reason);
    this.#hasRetried = true;
    this.reason = reason;
    return Math.max(1, waitMs);
  }
}

/** A caller's own time limit is a timeout too. */
function reasonOf(signal: AbortSignal): "timeout" | "aborted" {
  return signal.reason instanceof DOMException && signal.reason.name === "TimeoutError" ? "timeout" : "aborted";
}
