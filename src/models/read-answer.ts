/** Judges what a server sent with status 200, trusting no type: a value, or why there is none. */
import type { ModelCall } from "../ports/language-model.ts";
import { readJson } from "./read-json.ts";

export type Answer =
  | { readonly type: "value"; readonly value: object }
  /** The model spoke, but not in the form asked for; asked in another way it may. */
  | { readonly type: "unreadable" }
  /** This is no answer of a model at all: a proxy's page, an empty envelope. */
  | { readonly type: "no-answer" }
  | { readonly type: "refusal" }
  | { readonly type: "cut-off" };

export function readAnswer(body: unknown, schema: ModelCall["schema"]): Answer {
  const choices = field(body, "choices");
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  const message = field(choice, "message");
  if (typeof message !== "object" || message === null) return { type: "no-answer" };
  const refusal = field(message, "refusal");
  const finish = field(choice, "finish_reason");
  if ((typeof refusal === "string" && refusal !== "") || finish === "content_filter") return { type: "refusal" };
  if (finish === "length") return { type: "cut-off" };
  const content = field(message, "content");
  const value = typeof content === "string" ? readJson(content) : undefined;
  return value !== undefined && hasTheKeys(value, schema.json) ? { type: "value", value } : { type: "unreadable" };
}

/** Servers that know no schema ignore it; then the next rung tells it in words. The caller still checks the rest. */
function hasTheKeys(value: object, { type, required }: Readonly<Record<string, unknown>>): boolean {
  if (type === "object" && Array.isArray(value)) return false;
  return !Array.isArray(required) || required.every((key) => Object.hasOwn(value, String(key)));
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
