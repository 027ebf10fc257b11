/** Shows the preview of a draft, and takes the author's choices about what is replaced. */
import { lifeFrom } from "../discussions/deps.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { cleanText } from "../redaction/clean.ts";
import { triage } from "../safety/triage.ts";
import { answer, answerGone, button, sentence } from "./answers.ts";
import { type Draft, localeOf, type VentDeps } from "./deps.ts";
import { hideForm } from "./forms.ts";
import { renderPreview } from "./preview.ts";
import { publicText } from "./public-text.ts";

export async function showPreview(event: PersonEvent, draftId: string, draft: Draft, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const thread = draft.kind === "edit" ? deps.store.threads.entry(draft.target)?.thread : draft.target;
  const closeAt = deps.store.threads.thread(thread ?? "")?.closeAt ?? lifeFrom(deps.clock.now(), deps.settings).closeAt;
  const shown = publicText(draft, locale);
  const tier = triage(`${draft.text}\n${draft.client}`);
  const alwaysLater = deps.settings.publishDelayMs !== null;
  await answer(event, renderPreview({ draftId, draft, shown, tier, locale, closeAt, alwaysLater }), deps);
}

/** Runs `change` on the actor's draft and shows the preview of what came out; a draft that is gone is said so. */
async function changeDraft(
  event: PersonEvent,
  draftId: string,
  deps: VentDeps,
  change: (draft: Draft) => Draft,
): Promise<void> {
  const draft = await deps.store.drafts.find(draftId, event.actor);
  if (draft === null) return answerGone(event, localeOf(event, deps), deps);
  const changed = change(draft);
  await deps.store.drafts.update(draftId, changed);
  await showPreview(event, draftId, changed, deps);
}

export function share(event: PersonEvent, draftId: string, deps: VentDeps): Promise<void> {
  return changeDraft(event, draftId, deps, (draft) => draft);
}

export function toggleClient(event: PersonEvent, draftId: string, deps: VentDeps): Promise<void> {
  return changeDraft(event, draftId, deps, (draft) => ({ ...draft, withClient: !draft.withClient }));
}

export async function openHideForm(event: PersonEvent, draftId: string, deps: VentDeps): Promise<void> {
  const draft = await deps.store.drafts.find(draftId, event.actor);
  const locale = localeOf(event, deps);
  if (draft === null) return answerGone(event, locale, deps);
  await deps.platform.openForm(event.interaction, hideForm(draftId, draft.choices.hidden, locale));
}

/** @param words one a line, as they stand in the text */
export function hideMore(event: PersonEvent, draftId: string, words: string, deps: VentDeps): Promise<void> {
  const hidden = cleanText(words)
    .split("\n")
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .slice(0, 50);
  return changeDraft(event, draftId, deps, (draft) => ({ ...draft, choices: { ...draft.choices, hidden } }));
}

/** Asks before something is shown again: this is the click that gives names away (anonymity 8). */
export async function askPutBack(
  event: PersonEvent,
  draftId: string,
  findingId: string,
  deps: VentDeps,
): Promise<void> {
  const draft = await deps.store.drafts.find(draftId, event.actor);
  const locale = localeOf(event, deps);
  const t = textsFor(locale);
  const { text, client } = draft === null ? { text: [], client: [] } : publicText(draft, locale);
  const found = [...text, ...client].find((segment) => segment.found?.id === findingId)?.found;
  if (found === undefined || found === null) return answerGone(event, locale, deps);
  const actions = [
    button("put-back-yes", `${draftId} ${findingId}`, t["action.yes-put-back"], "danger"),
    button("share", draftId, t["action.no"]),
  ];
  await answer(event, sentence(t["put-back.ask"](t[`preview.kind.${found.kind}`]), actions), deps);
}

export function putBack(event: PersonEvent, draftId: string, findingId: string, deps: VentDeps): Promise<void> {
  return changeDraft(event, draftId, deps, (draft) => {
    if (findingId.startsWith("hidden")) return { ...draft, choices: { ...draft.choices, hidden: [] } };
    const kept = [...new Set([...draft.choices.kept, findingId])];
    return { ...draft, choices: { ...draft.choices, kept } };
  });
}
