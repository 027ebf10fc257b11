/** "Have it reworded": a language model says a vent in nobody's words, and its author sees that in the preview first. */
import { detectLanguage } from "../language/detect-language.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { answerGone } from "./answers.ts";
import { type Draft, localeOf, type VentDeps } from "./deps.ts";
import { keepDraft } from "./keep-draft.ts";
import { mayReword, reworded, rewording } from "./reworded.ts";
import { showPreview } from "./show-preview.ts";
import { asImprovement, askAndKeep, whileAsking } from "./while-asking.ts";

export async function rewordVent(event: PersonEvent, draftId: string, deps: VentDeps): Promise<void> {
  const draft = await deps.store.drafts.find(draftId, event.actor);
  if (draft === null) return answerGone(event, localeOf(event, deps), deps);
  const wanted: Draft = { ...draft, isDisguised: true, isReworded: true, choices: { ...draft.choices, kept: [] } };
  await keepDraft(draftId, { ...wanted, preview: null }, deps);
  if (reworded(wanted) !== undefined || !mayReword(wanted, deps)) return showPreview(event, draftId, wanted, deps);
  await showPreview(event, draftId, wanted, deps, "asking");
  await askForWords(event, draftId, wanted, deps);
}

/** One call; the text evened out is shown already. */
async function askForWords(event: PersonEvent, draftId: string, draft: Draft, deps: VentDeps): Promise<void> {
  const { text, choices } = draft;
  const view = JSON.stringify([rewording, text]);
  const isAbout = (current: Draft) => current.text === text;
  await whileAsking(event, { draftId, about: view, view }, deps, async (ask, model) => {
    const put = async () => {
      const { language } = detectLanguage(text, deps.settings.locale);
      return asImprovement(await model.disguiser.disguise({ text, language, hidden: choices.hidden }, ask.signal));
    };
    const kept = await askAndKeep(ask, { key: rewording, mostCalls: 1, put, isAbout }, model, deps);
    if (kept === null || ask.isCovered || !isAbout(kept.draft)) return;
    await showPreview(ask.event, draftId, kept.draft, deps, reworded(kept.draft) === undefined ? "nothing" : "done");
  });
}
