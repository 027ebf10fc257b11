/** Refining a result offline: shape, wording, language, situation, facts, undo. The same facts, never new ones. */
import type { Wishes } from "../advice/advice.ts";
import { parseSituation } from "../advice/advise.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { Locale, PersonEvent } from "../ports/platform.ts";
import { tones } from "../prompts/playbook.ts";
import { cleanText } from "../redaction/clean.ts";
import { advise } from "./advise-draft.ts";
import { answer, answerGone, answerStale, button, sentence } from "./answers.ts";
import { openDraftFormFor } from "./check-own-words.ts";
import { type Draft, localeOf, type VentDeps } from "./deps.ts";
import { factsForm, mostFactChars } from "./forms.ts";
import { keepDraft } from "./keep-draft.ts";
import { keepWishes } from "./keep-wishes.ts";
import { showManagerNote } from "./show-manager-note.ts";
import { show } from "./submit.ts";

/** Null: from where the person stands now there is no such step; the menu is from earlier. */
type Step = (wishes: Wishes) => Wishes | null;

const set =
  (change: Partial<Wishes>): Step =>
  (wishes) => {
    const isSo = (Object.keys(change) as (keyof Wishes)[]).every((key) => wishes[key] === change[key]);
    return isSo ? null : { ...wishes, ...change };
  };

/** Along warm, neutral, firm. */
const move =
  (by: 1 | -1): Step =>
  (wishes) => {
    const next = wishes.tone === null ? undefined : tones[tones.indexOf(wishes.tone) + by];
    return next === undefined ? null : { ...wishes, tone: next };
  };

const refinements: Readonly<Record<string, Step>> = {
  "tone-warm": set({ tone: "warm" }),
  "tone-neutral": set({ tone: "neutral" }),
  "tone-firm": set({ tone: "firm" }),
  "tone-all": set({ tone: null }),
  warmer: move(-1),
  firmer: move(1),
  shorter: set({ short: true }),
  longer: set({ short: false }),
  simpler: set({ simple: true }),
  "usual-words": set({ simple: false }),
  letter: set({ letter: true }),
  chat: set({ letter: false, formal: false }),
  formal: set({ letter: true, formal: true }),
  "less-formal": set({ formal: false }),
  reword: (wishes) => ({ ...wishes, wording: wishes.wording + 1 }),
  "language-en": set({ language: "en" }),
  "language-pl": set({ language: "pl" }),
  "language-lt": set({ language: "lt" }),
};

/** What is said of a step that leads no further. */
const atTheEnd: Readonly<
  Record<string, "refine.unchanged.shorter" | "refine.unchanged.simpler" | "refine.unchanged.reword">
> = {
  shorter: "refine.unchanged.shorter",
  simpler: "refine.unchanged.simpler",
  reword: "refine.unchanged.reword",
};

/** @param choice an untrusted option of the Refine menu */
export async function refine(event: PersonEvent, draftId: string, choice: string, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const draft = await deps.store.drafts.find(draftId, event.actor);
  if (draft === null) return answerGone(event, locale, deps);
  switch (choice) {
    case "check-draft":
      return openDraftFormFor(event, draftId, deps);
    case "my-draft":
      return openDraftFormFor(event, draftId, deps, ownWords(draft, locale, deps));
    case "manager-note":
      return showManagerNote(event, draftId, draft, deps);
    case "undo":
      return undo(event, draftId, draft, deps);
  }
  const step = Object.hasOwn(refinements, choice) ? refinements[choice] : undefined;
  if (step === undefined) return answerGone(event, locale, deps);
  const wishes = step(draft.wishes);
  if (wishes === null) return answerStale(event, draftId, locale, deps);
  await wish(event, draftId, draft, wishes, deps, textsFor(locale)[atTheEnd[choice] ?? "refine.unchanged"]);
}

/** What a person starts from who goes on in their own words: the reply they look at. */
function ownWords(draft: Draft, locale: Locale, deps: VentDeps): string {
  const { replies } = advise(draft, locale, deps);
  return replies.length === 1 ? (replies[0]?.text ?? "") : "";
}

/** The person says what it is about; the guess gives way. */
export async function chooseSituation(event: PersonEvent, draftId: string, id: string, deps: VentDeps): Promise<void> {
  const draft = await deps.store.drafts.find(draftId, event.actor);
  const situation = parseSituation(id);
  if (draft === null || situation === null) return answerGone(event, localeOf(event, deps), deps);
  await show(event, draftId, await keepWishes(draftId, draft, { ...draft.wishes, situation, facts: {} }, deps), deps);
}

export async function openFactsForm(event: PersonEvent, draftId: string, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const draft = await deps.store.drafts.find(draftId, event.actor);
  if (draft === null) return answerGone(event, locale, deps);
  const open = advise(draft, locale, deps).placeholders;
  await deps.platform.openForm(event.interaction, factsForm(draftId, open, locale));
}

/** @param values by placeholder; only those the advice asks for are taken. */
export async function addFacts(
  event: PersonEvent,
  draftId: string,
  values: Readonly<Record<string, string>>,
  deps: VentDeps,
) {
  const draft = await deps.store.drafts.find(draftId, event.actor);
  if (draft === null) return answerGone(event, localeOf(event, deps), deps);
  const open = advise(draft, localeOf(event, deps), deps).placeholders;
  const facts = { ...draft.wishes.facts };
  for (const { key } of open) {
    const typed = cleanText(values[key] ?? "").trim();
    if (typed !== "") facts[key] = typed.slice(0, mostFactChars);
  }
  await wish(
    event,
    draftId,
    draft,
    { ...draft.wishes, facts },
    deps,
    textsFor(localeOf(event, deps))["refine.unchanged"],
  );
}

/** @param unchanged what to say where the replies stay as they are */
async function wish(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  wishes: Wishes,
  deps: VentDeps,
  unchanged: string,
): Promise<void> {
  const { replies: before } = advise(draft, localeOf(event, deps), deps);
  await show(event, draftId, await keepWishes(draftId, draft, wishes, deps), deps, { before, unchanged });
}

async function undo(event: PersonEvent, draftId: string, draft: Draft, deps: VentDeps): Promise<void> {
  const last = draft.past.at(-1);
  const t = textsFor(localeOf(event, deps));
  if (last === undefined) {
    return answer(event, sentence(t["refine.nothing"], [button("back", draftId, t["action.back"])]), deps);
  }
  const changed = { ...draft, wishes: last, past: draft.past.slice(0, -1) };
  await keepDraft(draftId, changed, deps);
  await show(event, draftId, changed, deps);
}
