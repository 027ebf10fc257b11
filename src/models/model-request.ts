/** Builds the request of one attempt, and learns from a server's refusal how to put the next one. */
import type { ModelRung } from "../logging/log-events.ts";
import type { ModelCall } from "../ports/language-model.ts";

export const rungs = ["json_schema", "json_object", "text"] as const satisfies readonly ModelRung[];

/** What a server is known to take; the best there is until it refuses. */
export interface RequestShape {
  readonly rung: ModelRung;
  readonly tokensField: "max_tokens" | "max_completion_tokens";
  readonly hasTemperature: boolean;
}

export const firstShape: RequestShape = { rung: "json_schema", tokensField: "max_tokens", hasTemperature: true };

/** Models that want `max_completion_tokens` count their thinking in it; without room for that no answer is left. */
const thinkingTokens = 4_000;

/** As few fields as possible: servers refuse what they do not know. Nothing says who asks. */
export function buildRequest(model: string, call: ModelCall, shape: RequestShape) {
  const { rung, tokensField, hasTemperature } = shape;
  const limit =
    tokensField === "max_tokens"
      ? { max_tokens: call.maxTokens }
      : { max_completion_tokens: call.maxTokens + thinkingTokens };
  const system = rung === "json_schema" ? call.system : `${call.system}\n\n${inWords(call.schema.json)}`;
  return {
    model,
    messages: [
      { role: "system" as const, content: system },
      { role: "user" as const, content: call.user },
    ],
    ...limit,
    ...(hasTemperature ? { temperature: call.temperature } : {}),
    ...responseFormat(rung, call.schema),
  };
}

function responseFormat(rung: ModelRung, { name, json }: ModelCall["schema"]) {
  if (rung === "text") return {};
  if (rung === "json_object") return { response_format: { type: "json_object" as const } };
  return {
    response_format: { type: "json_schema" as const, json_schema: { name, strict: true, schema: { ...json } } },
  };
}

/** After the unchanged beginning, so that a server's prepared prompt still fits. */
function inWords(schema: object): string {
  return `Answer with one JSON object and nothing else. It must match this JSON Schema:\n${JSON.stringify(schema)}`;
}

export function rungBelow(shape: RequestShape): RequestShape | null {
  const rung = rungs[rungs.indexOf(shape.rung) + 1];
  return rung === undefined ? null : { ...shape, rung };
}

/**
 * The shape to try instead of one that was refused.
 * @param param the field the server names, or "". @param words what it says; only the beginning is looked at, since
 * servers repeat the prompt.
 * @returns null when the refusal was about something else, or nothing is left to change.
 */
export function shapeAfterRefusal(shape: RequestShape, param: string, words: string): RequestShape | null {
  const complaint = `${param} ${words.slice(0, 300)}`;
  if (shape.tokensField === "max_tokens" && /max_tokens/.test(complaint))
    return { ...shape, tokensField: "max_completion_tokens" };
  if (shape.hasTemperature && /temperature/.test(complaint)) return { ...shape, hasTemperature: false };
  if (/response_format|json_schema|json_object|json[ _-]mode|structured output|schema|grammar/i.test(complaint))
    return rungBelow(shape);
  return null;
}
