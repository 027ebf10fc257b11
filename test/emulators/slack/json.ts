/** Loose JSON, as it comes over the wire, and the few ways to look into it. */

export type Json = Record<string, unknown>;

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

export function textAt(from: Json, key: string): string {
  const value = from[key];
  return typeof value === "string" ? value : "";
}

/** Every object in `value`, itself first, depth first. */
export function* objectsIn(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item);
  if (!isJson(value)) return;
  yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}
