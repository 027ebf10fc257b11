/** Fills the slots of a prompt, in one pass: what is filled in is never read for slots again. */
import { PromptInvalidError } from "../errors.ts";
import { type Prompt, slot } from "./load-prompt.ts";

/**
 * @param values one for each input, and no other.
 * @throws {PromptInvalidError} naming an input that is missing or not declared.
 */
export function renderPrompt(
  { id, inputs, system, user }: Prompt,
  values: Readonly<Record<string, string>>,
): { readonly system: string; readonly user: string } {
  const given = Object.keys(values);
  const wrong = [...inputs.keys()].find((input) => !given.includes(input)) ?? given.find((name) => !inputs.has(name));
  if (wrong !== undefined) throw new PromptInvalidError(`${id}: "${wrong}" is not given, or not declared`);
  const fill = (text: string) => text.replace(slot, (_, input: string) => values[input] ?? "");
  return { system: fill(system), user: fill(user) };
}
