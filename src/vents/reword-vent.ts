/** "Have it reworded": a language model says a vent in nobody's words, and its author sees that in the preview first. */
import { detectLanguage } from "../language/detect-language.ts";
import { faultCode } from "../logging/logger.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { answerGone } from "./answers.ts";
import { reserve, settle, wordsWith } from "./ask-model.ts";
import type { Ask } from "./asks.ts";
import { type Draft, localeOf, type VentDeps } from "./deps.ts";
import { mayReword, reworded, rewording } from "./reworded.ts";
import { showPreview } from "./show-preview.ts";

export async function rewordVent(event: PersonEvent, draftId: string, deps: VentDeps): Promise<void> {
  const draft = await deps.store.drafts.find(draftId, event.actor);
  if (draft === null) return answerGone(event, localeOf(event, deps), deps);
  const wanted: Draft = { ...draft, isDisguised: true, isReworded: true, choices: { ...draft.choices, kept: [] } };
  await deps.store.drafts.update(draftId, { ...wanted, preview: null });
  if (reworded(wanted) !== undefined || !mayReword(wanted, deps)) return showPreview(event, draftId, wanted, deps);
  await showPreview(event, draftId, wanted, deps, "asking");
  await askForWords(event, draftId, wanted, deps);
}

/** One call. Every fault ends in the log: the text evened out is shown already. */
async function askForWords(event: PersonEvent, draftId: string, draft: Draft, deps: VentDeps): Promise<void> {
  const { model } = deps;
  if (model === null) return;
  const view = JSON.stringify([rewording, draft.text]);
  const ask = model.asks.begin(event, draftId, view, view);
  if (ask === null) return;
  try {
    const after = await consult(ask, draft, model, deps);
    if (after !== null && !ask.isCovered && after.text === draft.text)
      await showPreview(ask.event, draftId, after, deps, reworded(after) === undefined ? "nothing" : "done");
  } catch (fault) {
    deps.log("answer-lost", { code: faultCode(fault) });
  } finally {
    model.asks.end(ask);
  }
}

/** @returns the draft as it is now; null when it is gone */
async function consult(
  ask: Ask,
  { text, choices }: Draft,
  model: NonNullable<VentDeps["model"]>,
  deps: VentDeps,
): Promise<Draft | null> {
  const started = performance.now();
  const { language } = detectLanguage(text, deps.settings.locale);
  const reserved = await reserve(ask, 1, model, deps);
  const nothing = { text: null, calls: 0, failure: null };
  const own = { text, language, hidden: choices.hidden };
  const said = reserved === 0 ? nothing : await model.disguiser.disguise(own, ask.signal);
  const tookMs = Math.round(performance.now() - started);
  deps.log("advice-asked", { replies: said.text === null ? 0 : 1, calls: said.calls, tookMs });
  // An outage is no answer: pressed again, the model is asked again, within the limit.
  const isAnswered = said.calls > 0 && said.failure === null;
  const words = said.text === null ? null : wordsWith("neutral", said.text);
  const saidOf = (current: Draft) => (isAnswered && current.text === text ? { [rewording]: words } : {});
  return settle(ask, reserved - said.calls, saidOf, model, deps);
}
