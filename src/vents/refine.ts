/** Refining a result offline: shape, wording, language, situation, facts, undo. The same facts, never new ones. */
import type { Wishes } from "../advice/advice.ts";
import { parseSituation } from "../advice/advise.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { cleanText } from "../redaction/clean.ts";
import { answer, answerGone, button, sentence } from "./answers.ts";
import { type Draft, localeOf, type VentDeps } from "./deps.ts";
import { factsForm } from "./forms.ts";
import { advise, show } from "./submit.ts";

/** Steps that undo can go back. */
const mostPast = 20;

const refinements: Readonly<Record<string, (wishes: Wishes) => Wishes>> = {
  shorter: (wishes) => ({ ...wishes, short: true }),
  longer: (wishes) => ({ ...wishes, short: false }),
  letter: (wishes) => ({ ...wishes, letter: true }),
  chat: (wishes) => ({ ...wishes, letter: false }),
  reword: (wishes) => ({ ...wishes, wording: wishes.wording + 1 }),
  "language-en": (wishes) => ({ ...wishes, language: "en" }),
  "language-pl": (wishes) => ({ ...wishes, language: "pl" }),
  "language-lt": (wishes) => ({ ...wishes, language: "lt" }),
};

/** @param choice an untrusted option of the Refine menu */
export async function refine(event: PersonEvent, draftId: string, choice: string, deps: VentDeps): Promise<void> {
  const draft = await deps.store.drafts.find(draftId, event.actor);
  if (draft === null) return answerGone(event, localeOf(event, deps), deps);
  if (choice === "undo") return undo(event, draftId, draft, deps);
  const change = Object.hasOwn(refinements, choice) ? refinements[choice] : undefined;
  if (change === undefined) return answerGone(event, localeOf(event, deps), deps);
  await wish(event, draftId, draft, change(draft.wishes), deps);
}

/** The person says what it is about; the guess gives way. */
export async function chooseSituation(event: PersonEvent, draftId: string, id: string, deps: VentDeps): Promise<void> {
  const draft = await deps.store.drafts.find(draftId, event.actor);
  const situation = parseSituation(id);
  if (draft === null || situation === null) return answerGone(event, localeOf(event, deps), deps);
  await wish(event, draftId, draft, { ...draft.wishes, situation, facts: {} }, deps);
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
  const filled = open
    .map(
      ({ key }) =>
        [
          key,
          cleanText(values[key] ?? "")
            .trim()
            .slice(0, 120),
        ] as const,
    )
    .filter(([, value]) => value !== "");
  await wish(
    event,
    draftId,
    draft,
    { ...draft.wishes, facts: { ...draft.wishes.facts, ...Object.fromEntries(filled) } },
    deps,
  );
}

async function wish(event: PersonEvent, draftId: string, draft: Draft, wishes: Wishes, deps: VentDeps): Promise<void> {
  const changed = { ...draft, wishes, past: [...draft.past, draft.wishes].slice(-mostPast) };
  await deps.store.drafts.update(draftId, changed);
  await show(event, draftId, changed, deps);
}

async function undo(event: PersonEvent, draftId: string, draft: Draft, deps: VentDeps): Promise<void> {
  const last = draft.past.at(-1);
  const t = textsFor(localeOf(event, deps));
  if (last === undefined) {
    return answer(event, sentence(t["refine.nothing"], [button("back", draftId, t["action.back"])]), deps);
  }
  const changed = { ...draft, wishes: last, past: draft.past.slice(0, -1) };
  await deps.store.drafts.update(draftId, changed);
  await show(event, draftId, changed, deps);
}
