/** The answer asked of a language model where it is one text and nothing else. */

/** @param name as the server is told it */
export function textSchema(name: string) {
  const properties = { text: { type: "string" } };
  return { name, json: { type: "object", properties, required: ["text"], additionalProperties: false } };
}
