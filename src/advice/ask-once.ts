/** One call to a language model that ends in time, with an answer or with why there is none. */
import { ModelFailedError, type ModelFailure } from "../errors.ts";
import type { LanguageModel, ModelCall } from "../ports/language-model.ts";

export type Outcome = { readonly failure: null; readonly value: unknown } | { readonly failure: ModelFailure };

/** Ends with the signal even when the model does not. Never rejects. */
export async function askOnce(
  model: LanguageModel,
  call: Omit<ModelCall, "signal">,
  signal: AbortSignal,
): Promise<Outcome> {
  if (signal.aborted) return { failure: reasonOf(signal) };
  const { promise: ended, resolve } = Promise.withResolvers<Outcome>();
  const end = () => resolve({ failure: reasonOf(signal) });
  signal.addEventListener("abort", end, { once: true });
  const answered = async (): Promise<Outcome> => {
    try {
      return { failure: null, value: await model.complete({ ...call, signal }) };
    } catch (fault) {
      return { failure: fault instanceof ModelFailedError ? fault.reason : "unreachable" };
    }
  };
  try {
    return await Promise.race([answered(), ended]);
  } finally {
    signal.removeEventListener("abort", end);
  }
}

function reasonOf(signal: AbortSignal): "timeout" | "aborted" {
  return signal.reason instanceof DOMException && signal.reason.name === "TimeoutError" ? "timeout" : "aborted";
}
