/** Shows the preview of a draft, and takes the author's choices about what is replaced. */
import { lifeFrom } from "../discussions/deps.ts";
import { formatWithin, textsFor } from "../i18n/catalogue.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { cleanText } from "../redaction/clean.ts";
import { tierOf } from "../safety/triage.ts";
import { isTheme } from "../themes/count.ts";
import { refusalOf } from "./admit.ts";
import { answer, answerGone, button, sentence } from "./answers.ts";
import { showDeedPreview } from "./deed-preview.ts";
import { type Draft, localeOf, longestWait, type Preview, type VentDeps } from "./deps.ts";
import { hideForm, mostHiddenChars } from "./forms.ts";
import { keepDraft } from "./keep-draft.ts";
import { type Asked, type PreviewView, renderPreview } from "./preview.ts";
import { type PublicText, publicText, toBody } from "./public-text.ts";
import { mayReword, reworded } from "./reworded.ts";
import { showHelpInDistress } from "./show-help.ts";

/** Keeps what is shown in the draft: Publish posts that, and nothing that was not previewed (anonymity 8). */
export async function showPreview(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  deps: VentDeps,
  asked: Asked | null = null,
): Promise<void> {
  const locale = localeOf(event, deps);
  if (await showHelpInDistress(event, draftId, draft, deps)) return;
  // Words to a client have no preview: nothing is published from there, whatever a forged click says.
  if (draft.kind === "draft") return answerGone(event, locale, deps);
  const refusal = refusalOf(event, draft, draftId, locale, deps);
  if (refusal !== null) return answer(event, refusal, deps);
  if (draft.kind === "did") return showDeedPreview(event, draftId, draft, deps);
  const shown = publicText(draft, deps.settings.locale);
  const preview = previewOf(draft, shown, deps);
  await keepDraft(draftId, { ...draft, preview }, deps);
  const view: PreviewView = {
    draftId,
    button: `${draftId} ${preview.id}`,
    draft,
    shown,
    askTwice: preview.askTwice,
    counting: countingOf(draft, preview, deps),
    locale,
    closeAt: closingTime(draft, deps),
    laterWithin: formatWithin(longestWait(deps), locale),
    alwaysLater: deps.settings.publishDelayMs !== null,
    rewording: rewordingOf(draft, asked, deps),
    isReviewed: isReviewed(draft, deps),
  };
  await answer(event, renderPreview(view), deps);
}

function isReviewed({ kind }: Draft, { settings }: VentDeps): boolean {
  const review = settings.moderation?.review ?? "off";
  return review === "all" || (review === "first" && kind !== "edit");
}

function previewOf(draft: Draft, shown: PublicText, { advisor, random, settings }: VentDeps): Preview {
  const { text, client, wishes } = draft;
  const theme = advisor.themeOf({ text, client, fallback: settings.locale, wishes });
  const askTwice = tierOf(draft) === "strain";
  return { id: random.bytes(6).toString("base64url"), body: toBody(shown), ...theme, askTwice };
}

/** Null where nothing is counted, so that there is nothing to choose. */
function countingOf(draft: Draft, preview: Preview, { settings }: VentDeps): PreviewView["counting"] {
  if (draft.kind !== "vent" || !isTheme(preview.situation) || preview.askTwice) return null;
  return { isCounted: draft.uncounted !== true, k: settings.digest.k };
}

function rewordingOf(draft: Draft, asked: Asked | null, deps: VentDeps): PreviewView["rewording"] {
  const { model } = deps;
  if (draft.isDisguised !== true || model === null) return null;
  const { name, host } = draft.model ?? model.engine;
  if (asked === "asking" || asked === "nothing") return { type: asked, name, host };
  const words = reworded(draft);
  if (draft.isReworded === true && typeof words === "string") return { type: "done", name, host };
  if (words === null) return { type: "nothing", name, host };
  return words !== undefined || mayReword(draft, deps) ? { type: "offered", ...model.engine } : null;
}

/** The last day to edit or withdraw: that of the thread, or of one that would begin now. */
function closingTime({ kind, target }: Draft, { store, clock, settings }: VentDeps): number {
  const thread = kind === "edit" ? store.threads.entry(target)?.thread : target;
  return store.threads.thread(thread ?? "")?.closeAt ?? lifeFrom(clock.now(), settings).closeAt;
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
  // Until the new preview is kept, nothing can be published.
  await keepDraft(draftId, { ...changed, preview: null }, deps);
  await showPreview(event, draftId, changed, deps);
}

export function share(event: PersonEvent, draftId: string, deps: VentDeps): Promise<void> {
  return changeDraft(event, draftId, deps, (draft) => draft);
}

export function toggleClient(event: PersonEvent, draftId: string, deps: VentDeps): Promise<void> {
  return changeDraft(event, draftId, deps, (draft) => ({
    ...draft,
    withClient: !draft.withClient,
    // Findings are numbered over both texts; what was put back would mean somebody else now.
    choices: { ...draft.choices, kept: [] },
  }));
}

/** The text evened out, or as typed again. */
export function toggleDisguise(event: PersonEvent, draftId: string, deps: VentDeps): Promise<void> {
  return changeDraft(event, draftId, deps, (draft) => ({
    ...draft,
    isDisguised: draft.isDisguised !== true,
    isReworded: false,
    // Found in another text, a number may mean something else now.
    choices: { ...draft.choices, kept: [] },
  }));
}

export function toggleCounting(event: PersonEvent, draftId: string, deps: VentDeps): Promise<void> {
  return changeDraft(event, draftId, deps, (draft) => ({ ...draft, uncounted: draft.uncounted !== true }));
}

export async function openHideForm(event: PersonEvent, draftId: string, deps: VentDeps): Promise<void> {
  const draft = await deps.store.drafts.find(draftId, event.actor);
  const locale = localeOf(event, deps);
  if (draft === null) return answerGone(event, locale, deps);
  await deps.platform.openForm(
    event.interaction,
    hideForm(
      draftId,
      draft.choices.hidden.filter((words) => words !== ""),
      locale,
    ),
  );
}

/** @param words one a line, as they stand in the text */
export async function hideMore(event: PersonEvent, draftId: string, words: string, deps: VentDeps): Promise<void> {
  const hidden = cleanText(words.slice(0, mostHiddenChars))
    .split("\n")
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .slice(0, 50);
  const before = await deps.store.drafts.find(draftId, event.actor);
  if (before !== null && hidden.length === 0 && before.choices.hidden.every((word) => word === "")) {
    const t = textsFor(localeOf(event, deps));
    const actions = [
      button("hide-more", draftId, t["action.hide-more"], "primary"),
      button("share", draftId, t["action.to-preview"]),
    ];
    return answer(event, sentence(t["hide.nothing-typed"], actions), deps);
  }
  await changeDraft(event, draftId, deps, (draft) => ({ ...draft, choices: { ...draft.choices, hidden } }));
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
  const { text, client } = draft === null ? { text: [], client: [] } : publicText(draft, deps.settings.locale);
  const found = [...text, ...client].find((segment) => segment.found?.id === findingId)?.found;
  if (found === undefined || found === null) return answerGone(event, locale, deps);
  // What the author hid by hand was never found: taking that back asks nothing.
  if (found.kind === "hidden") return putBack(event, draftId, findingId, deps);
  const actions = [
    button("put-back-yes", `${draftId} ${findingId}`, t["action.yes-put-back"], "danger"),
    button("share", draftId, t["action.no"]),
  ];
  await answer(event, sentence(t["put-back.ask"](t[`preview.kind.${found.kind}`]), actions), deps);
}

export function putBack(event: PersonEvent, draftId: string, findingId: string, deps: VentDeps): Promise<void> {
  return changeDraft(event, draftId, deps, (draft) => {
    const [, position] = /^hidden-(\d+)$/.exec(findingId) ?? [];
    if (position !== undefined) {
      // Emptied, not taken out: the places of the others must not move, or a doubled click would show another word.
      const hidden = draft.choices.hidden.map((words, index) => (index === Number(position) - 1 ? "" : words));
      return { ...draft, choices: { ...draft.choices, hidden } };
    }
    const kept = [...new Set([...draft.choices.kept, findingId])];
    return { ...draft, choices: { ...draft.choices, kept } };
  });
}

/** Takes a "put back" back: the placeholder stands again. */
export function hideAgain(event: PersonEvent, draftId: string, findingId: string, deps: VentDeps): Promise<void> {
  return changeDraft(event, draftId, deps, (draft) => {
    const kept = draft.choices.kept.filter((id) => id !== findingId);
    return { ...draft, choices: { ...draft.choices, kept } };
  });
}
