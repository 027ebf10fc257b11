/** A client of the test server with short limits, what it logged, and a call full of canaries. */

import { ModelFailedError } from "../../../src/errors.ts";
import type { Log } from "../../../src/logging/log-events.ts";
import { createOpenAiCompatibleModel, type ModelLimits } from "../../../src/models/openai-compatible.ts";
import type { ModelCall } from "../../../src/ports/language-model.ts";

export const keyCanary = "sk-canary-of-the-key";
export const promptCanaries = ["canary of the system text", "canary of the vent"] as const;

export const shortLimits = { callMs: 2_000, attemptMs: 600, retryWaitMs: 5, leastMs: 20 };

export function makeClient(baseUrl: string, limits: Partial<ModelLimits> = {}, apiKey: string | null = keyCanary) {
  const logged: { readonly name: string; readonly fields: object }[] = [];
  const log: Log = (name, fields) => logged.push({ name, fields });
  const clock = { now: () => Math.round(performance.now()) };
  const options = { baseUrl, apiKey, model: "small", clock, log, limits: { ...shortLimits, ...limits } };
  return { ...createOpenAiCompatibleModel(options), logged };
}

export function makeCall(more: Partial<ModelCall> = {}): ModelCall {
  const [system, user] = promptCanaries;
  return {
    system,
    user,
    schema: {
      name: "replies",
      json: {
        type: "object",
        properties: { warm: { type: "string" } },
        required: ["warm"],
        additionalProperties: false,
      },
    },
    maxTokens: 300,
    temperature: 0.4,
    signal: new AbortController().signal,
    ...more,
  };
}

/** Why the call failed; fails the test when it did not, or failed in any other way. */
export async function reasonOf(completing: Promise<unknown>): Promise<string> {
  const fault: unknown = await completing.then(
    (value) => new Error(`it answered ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  );
  if (!(fault instanceof ModelFailedError)) throw fault;
  return fault.reason;
}
