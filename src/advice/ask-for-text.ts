/** Asks a language model once for one text; what a check refuses is not used. */
import type { ModelFailure } from "../errors.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import type { Prompt } from "../prompts/load-prompt.ts";
import { renderPrompt } from "../prompts/render-prompt.ts";
import { askOnce } from "./ask-once.ts";
import { tidied } from "./model-answer.ts";
import { readText, textSchema } from "./text-answer.ts";

export interface SaidText {
  /** Null: nothing that may be shown. */
  readonly text: string | null;
  /** How often the model was really asked: once, or not at all. */
  readonly calls: number;
  readonly failure: ModelFailure | null;
}

/** Whom to ask, and for which text. */
export interface Writer {
  readonly model: LanguageModel;
  readonly prompt: Prompt;
  /** Of the answer's form, as the server is told it. */
  readonly name: string;
  readonly mostChars: number;
}

/**
 * Never rejects, but for a fault in our own prompts.
 * @param inputs of the prompt. @param accept gives what may be shown of `said`, or null; `instructions` are ours, and secret
 */
export async function askForText(
  { model, prompt, name, mostChars }: Writer,
  inputs: Readonly<Record<string, string>>,
  signal: AbortSignal,
  accept: (said: string, instructions: string) => string | null,
): Promise<SaidText> {
  const { system, user } = renderPrompt(prompt, inputs);
  const { maxTokens, temperature } = prompt;
  const outcome = await askOnce(model, { system, user, schema: textSchema(name), maxTokens, temperature }, signal);
  // A model that rests was not asked.
  const calls = outcome.failure === "resting" ? 0 : 1;
  if (outcome.failure !== null) return { text: null, calls, failure: outcome.failure };
  return { text: accept(tidied(readText(outcome.value, mostChars)), system), calls, failure: null };
}
