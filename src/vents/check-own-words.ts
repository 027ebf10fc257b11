/** *Check my draft*: a person's own words to a client, looked through before they send them. Nothing is published from here. */
import { checkDraft, type DraftCheck } from "../advice/check-draft.ts";
import { faultCode } from "../logging/logger.ts";
import type { Locale, PersonEvent } from "../ports/platform.ts";
import { tierOf } from "../safety/triage.ts";
import { answer, answerGone } from "./answers.ts";
import { type Draft, localeOf, type VentDeps } from "./deps.ts";
import { askForEdit, editSaid, mayEdit } from "./edit-own-words.ts";
import { draftForm } from "./forms.ts";
import { type DraftStage, renderDraftCheck, renderUnchecked } from "./show-draft-check.ts";

export async function openDraftForm(event: PersonEvent, deps: VentDeps): Promise<void> {
  await deps.platform.openForm(event.interaction, draftForm(localeOf(event, deps)));
}

/**
 * From a result: the client's words are known already, and the check leads back to it.
 * @param text what stands in the form at first
 */
export async function openDraftFormFor(event: PersonEvent, draftId: string, deps: VentDeps, text = ""): Promise<void> {
  const locale = localeOf(event, deps);
  const draft = await deps.store.drafts.find(draftId, event.actor);
  if (draft === null) return answerGone(event, locale, deps);
  // With one text only, a calm reply is about the client's words; see `routes.ts`.
  const client = draft.kind === "calm" && draft.client === "" ? draft.text : draft.client;
  await deps.platform.openForm(
    event.interaction,
    draftForm(locale, { text, client }, "", draftId, deps.model?.engine.host ?? null),
  );
}

export async function showDraftCheck(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  locale: Locale,
  deps: VentDeps,
): Promise<void> {
  const tier = tierOf(draft);
  const { support } = deps.settings;
  const check = checkOrNull(event, draft, locale, deps);
  if (check === null) return answer(event, renderUnchecked({ draftId, draft, tier, locale, support }), deps);
  const render = (edit: string | null, stage: DraftStage | null) =>
    renderDraftCheck({ draftId, draft, check: { ...check, edit: edit ?? check.edit }, tier, locale, support, stage });
  const known = editSaid(draft);
  if (known !== undefined) return answer(event, render(known.edit, known.stage), deps);
  if (!(await mayEdit(event, draft, deps)) || deps.model === null) return answer(event, render(null, null), deps);
  const { name, host } = deps.model.engine;
  await answer(event, render(null, { type: "asking", name, host }), deps);
  await askForEdit(event, draftId, draft, check.language, deps, render);
}

/** Null: it failed. Then the words are handed back, also when the draft is opened again from *mine*, where nothing is typed. */
function checkOrNull(event: PersonEvent, { text, client }: Draft, locale: Locale, deps: VentDeps): DraftCheck | null {
  const offers = deps.advisor.policy.clauses.flatMap(({ sentences }) => Object.values(sentences));
  try {
    return checkDraft({ text, client, offers, fallback: locale });
  } catch (fault) {
    deps.log("event-failed", { type: event.type, code: faultCode(fault) });
    return null;
  }
}
