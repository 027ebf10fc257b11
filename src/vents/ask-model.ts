/** Asks the language model once the playbook has answered, keeps what it said, and shows it to whoever still looks at it. */
import type { ModelWords } from "../advice/model-checks.ts";
import type { Improvement } from "../advice/model-engine.ts";
import { faultCode } from "../logging/logger.ts";
import type { Locale, PersonEvent } from "../ports/platform.ts";
import type { Placeholder, Tone } from "../prompts/playbook.ts";
import { aboutOf, mostModelCalls, type Refinement, refinementOf } from "./advise-draft.ts";
import type { Ask } from "./asks.ts";
import type { Draft, ModelTalk, VentDeps } from "./deps.ts";

/** The answer, and one that mends it. */
const mostCallsAtOnce = 2;

type Model = NonNullable<VentDeps["model"]>;

/**
 * Nothing in here may cost the person the playbook's words that they see already: every fault ends in the log.
 * @param show answers with the draft as it is then; `isAnswered` is false when the model gave nothing.
 */
export async function askModel(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  locale: Locale,
  deps: VentDeps,
  show: (event: PersonEvent, draft: Draft, isAnswered: boolean) => Promise<void>,
): Promise<void> {
  const { model } = deps;
  if (model === null) return;
  const about = JSON.stringify([aboutOf(draft), draft.text, draft.client]);
  const ask = model.asks.begin(event, draftId, about, viewOf(draft));
  if (ask === null) return;
  try {
    const kept = await consult(ask, draft, locale, model, deps).catch((fault: unknown) => {
      deps.log("advice-lost", { code: faultCode(fault) });
      return { draft, isAnswered: false };
    });
    // A view that the person has gone on to is never overwritten; the words wait in the draft.
    if (kept === null || ask.isCovered || viewOf(kept.draft) !== ask.view) return;
    await show(ask.event, kept.draft, kept.isAnswered);
  } catch (fault) {
    deps.log("answer-lost", { code: faultCode(fault) });
  } finally {
    model.asks.end(ask);
  }
}

/** @returns the draft as it is now; null when it is gone */
async function consult(ask: Ask, draft: Draft, locale: Locale, model: Model, deps: VentDeps): Promise<Kept | null> {
  const started = performance.now();
  const refinement = refinementOf(draft, locale, deps);
  const reserved = await reserve(ask, refinement === null ? mostCallsAtOnce : 1, model, deps);
  const improvement =
    refinement === null
      ? await improve(draft, locale, reserved, ask, model, deps)
      : await reword(refinement, reserved, ask, model);
  deps.log("advice-asked", {
    replies: Object.keys(improvement.words?.replies ?? {}).length,
    calls: improvement.calls,
    tookMs: Math.round(performance.now() - started),
  });
  // An outage is no answer: opened again later, the vent is asked about again, within the limit.
  const isAnswered = improvement.calls > 0 && (improvement.failure === null || improvement.words !== null);
  const saidOf = ({ text, client }: Draft) =>
    isAnswered && text === draft.text && client === draft.client ? { [aboutOf(draft)]: improvement.words } : {};
  const after = await settle(ask, reserved - improvement.calls, saidOf, model, deps);
  return after && { draft: after, isAnswered };
}

interface Kept {
  readonly draft: Draft;
  readonly isAnswered: boolean;
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
async function reword(
  refinement: Refinement,
  mostCalls: number,
  { signal }: Ask,
  { refiner }: Model,
): Promise<Improvement> {
  if (mostCalls === 0) return { words: null, calls: 0, failure: null };
  const { text, calls, failure } = await refiner.refine(refinement, signal);
  const asked = refinement.placeholders.filter(({ key }) => text?.includes(key));
  return { words: text === null ? null : wordsWith(refinement.tone, text, asked), calls, failure };
}

/** A model's words that are one text and nothing else. */
export function wordsWith(tone: Tone, text: string, placeholders: readonly Placeholder[] = []): ModelWords {
  const nothing = { situation: null, need: null, judgement: null, clauses: [], injectionSeen: false };
  return { ...nothing, replies: { [tone]: text }, placeholders };
}

/** The draft that calls are counted on, and whose it is. */
type Place = Pick<Ask, "draftId" | "event">;

/** Counts the calls before they are made, so that the limit holds whatever happens. @returns how many may be made */
export function reserve({ draftId, event }: Place, atOnce: number, model: Model, deps: VentDeps): Promise<number> {
  return model.asks.inOrder(async () => {
    const current = await deps.store.drafts.find(draftId, event.actor);
    const left = current === null ? 0 : mostModelCalls - (current.model?.calls ?? 0);
    const calls = Math.max(0, Math.min(left, atOnce));
    if (current === null || calls === 0) return 0;
    await deps.store.drafts.update(draftId, { ...current, model: counted(current, calls, {}, model) });
    return calls;
  });
}

/**
 * Takes back what was reserved and not used, and keeps what was said of the text as it is now.
 * @returns the draft then; null when it is gone
 */
export function settle(
  { draftId, event }: Place,
  unused: number,
  saidOf: (current: Draft) => ModelTalk["said"],
  model: Model,
  deps: VentDeps,
): Promise<Draft | null> {
  return model.asks.inOrder(async () => {
    const current = await deps.store.drafts.find(draftId, event.actor);
    if (current === null) return null;
    const settled = { ...current, model: counted(current, -unused, saidOf(current), model) };
    await deps.store.drafts.update(draftId, settled);
    return settled;
  });
}

function counted({ model: talk }: Draft, calls: number, said: ModelTalk["said"], { engine }: Model): ModelTalk {
  const { name, host } = engine;
  return { name, host, calls: (talk?.calls ?? 0) + calls, said: { ...talk?.said, ...said } };
}

/** What the person sees of a draft follows from this; what a model said of it aside. */
function viewOf({ model: _, ...rest }: Draft): string {
  return JSON.stringify(rest);
}
