/** Whether a reworded text keeps to what the first one states: the same blanks, no other number, nobody else. */
import { placeholderPattern } from "./gates/reply.ts";

export function saysNothingNew(text: string, base: string): boolean {
  const numbers = (said: string) => said.match(/\p{N}+/gu) ?? [];
  const brackets = (said: string) => said.match(/\[[^\]]*\]/gu) ?? [];
  const known = new Set([...numbers(base), ...brackets(base)]);
  return (
    blanksIn(text).join() === blanksIn(base).join() &&
    [...numbers(text), ...brackets(text)].every((one) => known.has(one))
  );
}

export function blanksIn(text: string): string[] {
  return [...new Set(text.match(placeholderPattern) ?? [])].sort();
}
