/** The doctor on the language model: one tiny call, and what its end means. Nothing of anybody's goes with it. */
import type { ModelConfig } from "../../../src/config/model.ts";
import { ModelFailedError, type ModelFailure } from "../../../src/errors.ts";
import type { Log, ModelRung } from "../../../src/logging/log-events.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { LanguageModel, ModelCall } from "../../../src/ports/language-model.ts";
import { type Finding, ok, problem, warning } from "./finding.ts";
import type { Env } from "./settings.ts";

/** For a few words; three replies are many more, and a call ends after 30 s. */
const slowMs = 8_000;

const call: Omit<ModelCall, "signal"> = {
  system: 'You check a connection. Answer with JSON: {"ready": true}',
  user: "Are you ready?",
  schema: {
    name: "readiness",
    json: {
      type: "object",
      properties: { ready: { type: "boolean" } },
      required: ["ready"],
      additionalProperties: false,
    },
  },
  maxTokens: 1_000,
  temperature: 0,
};

const formOf: Readonly<Record<ModelRung, string>> = {
  json_schema: "answers in the form asked for (json_schema)",
  json_object: "answers in JSON, and gets the form in words (json_object)",
  text: "gets the form in words and answers in text; it may miss the form now and then",
};

/** @param open makes the model; given here so that a test can give a short time. */
export async function checkModel(
  config: ModelConfig | null,
  env: Env,
  clock: Clock,
  open: (config: ModelConfig, log: Log) => LanguageModel,
): Promise<Finding> {
  if (config === null) {
    if ((env.OPENAI_MODEL ?? "") === "") return ok("no model: the playbook answers");
    return warning(
      "no model: OPENAI_MODEL is set, but neither OPENAI_API_KEY nor OPENAI_BASE_URL; the playbook answers",
      "set the address of its server, or a key",
    );
  }
  let rung: ModelRung = "text";
  const model = open(config, (name, fields) => {
    if (name === "model-answered" && "rung" in fields) rung = fields.rung;
  });
  const about = `model ${model.name} at ${model.host}`;
  const started = clock.now();
  try {
    await model.complete({ ...call, signal: new AbortController().signal });
  } catch (fault) {
    if (!(fault instanceof ModelFailedError)) throw fault;
    const { say, mend } = meanings[fault.reason];
    return problem(`${about}: ${say}; until then the playbook answers`, mend);
  }
  const tookMs = clock.now() - started;
  const text = `${about}: reachable, ${formOf[rung]}, took ${(tookMs / 1_000).toFixed(1)} s for a few words`;
  return tookMs < slowMs ? ok(text) : warning(text, "use a smaller model or a faster machine; a call may take 30 s");
}

const meanings: Readonly<Record<ModelFailure, { readonly say: string; readonly mend: string }>> = {
  unreachable: {
    say: "can't be reached",
    mend: "is its server running, and OPENAI_BASE_URL its address? In a container, localhost is the container itself",
  },
  "refused-key": {
    say: "the server refuses the key, or the key may not use this model",
    mend: "check OPENAI_API_KEY, and the account it belongs to",
  },
  "not-found": {
    say: "the server knows no such model, or no such address",
    mend: "check OPENAI_MODEL, and that OPENAI_BASE_URL has the whole beginning, often with /v1; a local server may have to load the model first",
  },
  "rate-limited": {
    say: "the server takes no more calls now",
    mend: "wait and run this again; if it stays, check the account's limits and credit",
  },
  timeout: {
    say: "no answer in time",
    mend: "a local server may be loading the model: run this again; if it stays, use a smaller model",
  },
  "server-error": {
    say: "the server failed, or refused the request",
    mend: "look at the server's own log, and whether the model is one for chat",
  },
  unreadable: {
    say: "answers, but not with JSON of the form asked for",
    mend: "check that OPENAI_BASE_URL is the API and not a web page; if it is, use another model",
  },
  "cut-off": {
    say: "its answer was cut off before its end",
    mend: "a model that thinks before it answers needs more room than a call gives; turn that off, or use another model",
  },
  refusal: { say: "refuses to answer a harmless question", mend: "use another model, or mend the server's filter" },
  aborted: { say: "the call was broken off", mend: "run this again" },
  resting: { say: "was left alone after failures", mend: "run this again" },
};
