/** Asks the language model once the playbook has answered, keeps what it said, and shows it to whoever still looks at it. */
import type { Improvement } from "../advice/model-engine.ts";
import { faultCode } from "../logging/logger.ts";
import type { Locale, PersonEvent } from "../ports/platform.ts";
import { aboutOf, type Refinement, refinementOf } from "./advise-draft.ts";
import type { Ask } from "./asks.ts";
import type { Draft, VentDeps } from "./deps.ts";
import { askAndKeep, type Kept, type Model, whileAsking, wordsWith } from "./while-asking.ts";

/** The answer, and one that mends it. */
const mostCallsAtOnce = 2;

/** @param show answers with the draft as it is then; `isAnswered` is false when the model gave nothing. */
export async function askModel(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  locale: Locale,
  deps: VentDeps,
  show: (event: PersonEvent, draft: Draft, isAnswered: boolean) => Promise<void>,
): Promise<void> {
  const about = JSON.stringify([aboutOf(draft), draft.text, draft.client]);
  await whileAsking(event, { draftId, about, view: viewOf(draft) }, deps, async (ask, model) => {
    const kept = await consult(ask, draft, locale, model, deps).catch((fault: unknown) => {
      deps.log("advice-lost", { code: faultCode(fault) });
      return { draft, isAnswered: false };
    });
    // A view that the person has gone on to is never overwritten; the words wait in the draft.
    if (kept === null || ask.isCovered || viewOf(kept.draft) !== ask.view) return;
    await show(ask.event, kept.draft, kept.isAnswered);
  });
}

/** @returns null when the draft is gone */
async function consult(ask: Ask, draft: Draft, locale: Locale, model: Model, deps: VentDeps): Promise<Kept | null> {
  const refinement = refinementOf(draft, locale, deps);
  const question = {
    key: aboutOf(draft),
    mostCalls: refinement === null ? mostCallsAtOnce : 1,
    put: (mostCalls: number) =>
      refinement === null ? improve(draft, locale, mostCalls, ask, model, deps) : reword(refinement, ask, model),
    isAbout: ({ text, client }: Draft) => text === draft.text && client === draft.client,
  };
  return askAndKeep(ask, question, model, deps);
}

async function improve(
  { text, client, wishes, choices }: Draft,
  locale: Locale,
  mostCalls: number,
  { signal }: Ask,
  { engine }: Model,
  { advisor }: VentDeps,
): Promise<Improvement> {
  const request = { text, client, fallback: locale, wishes, choices };
  const advice = advisor.advise({ ...request, wishes: { ...wishes, facts: {} } });
  return engine.improve(advice, request, mostCalls, signal);
}

/** One reply, in one call: what fails a check is left to the playbook, so that the calls last for other steps. */
async function reword(refinement: Refinement, { signal }: Ask, { refiner }: Model): Promise<Improvement> {
  const { text, calls, failure } = await refiner.refine(refinement, signal);
  const asked = refinement.placeholders.filter(({ key }) => text?.includes(key));
  return { words: text === null ? null : wordsWith(refinement.tone, text, asked), calls, failure };
}

/** What the person sees of a draft follows from this; what a model said of it aside. */
function viewOf({ model: _, ...rest }: Draft): string {
  return JSON.stringify(rest);
}
