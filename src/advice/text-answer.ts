/** The answer asked of a language model where it is one text and nothing else. */
import * as v from "valibot";

/** @param name as the server is told it */
export function textSchema(name: string) {
  const properties = { text: { type: "string" } };
  return { name, json: { type: "object", properties, required: ["text"], additionalProperties: false } };
}

/** @returns "" for a value that is no such answer, and for a text that is longer */
export function readText(value: unknown, mostChars: number): string {
  const answer = v.object({ text: v.pipe(v.string(), v.maxCodePoints(mostChars)) });
  const parsed = v.safeParse(answer, value);
  return parsed.success ? parsed.output.text : "";
}
