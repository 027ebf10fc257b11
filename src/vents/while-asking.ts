/** What every question to a language model about a draft has in common: once at a time, within the limit, never in the way. */
import type { SaidText } from "../advice/ask-for-text.ts";
import type { ModelWords } from "../advice/model-checks.ts";
import type { Improvement } from "../advice/model-engine.ts";
import { faultCode } from "../logging/logger.ts";
import type { PersonEvent } from "../ports/platform.ts";
import type { Placeholder, Tone } from "../prompts/playbook.ts";
import { mostModelCalls } from "./advise-draft.ts";
import type { Ask } from "./asks.ts";
import type { Draft, ModelTalk, VentDeps } from "./deps.ts";

export type Model = NonNullable<VentDeps["model"]>;

/** See `Asks.begin`. */
type Matter = Pick<Ask, "draftId" | "about" | "view">;

/**
 * Runs `work` unless the very same is being asked already. The person has an answer by then, which nothing in here may cost
 * them: every fault ends in the log.
 */
export async function whileAsking(
  event: PersonEvent,
  { draftId, about, view }: Matter,
  deps: VentDeps,
  work: (ask: Ask, model: Model) => Promise<void>,
): Promise<void> {
  const { model } = deps;
  const ask = model?.asks.begin(event, draftId, about, view) ?? null;
  if (model === null || ask === null) return;
  try {
    await work(ask, model);
  } catch (fault) {
    deps.log("answer-lost", { code: faultCode(fault) });
  } finally {
    model.asks.end(ask);
  }
}

interface Question {
  /** Under which the draft keeps what is said. */
  readonly key: string;
  /** How often the model may be asked for it. */
  readonly mostCalls: number;
  put(mostCalls: number): Promise<Improvement>;
  /** Whether what is said still belongs to the draft as it is then. */
  isAbout(current: Draft): boolean;
}

/** The draft as it is now, and whether the model said anything, usable or not. */
export interface Kept {
  readonly draft: Draft;
  readonly isAnswered: boolean;
}

/** Puts a question within the limit, logs that, and keeps what was said. @returns null when the draft is gone */
export async function askAndKeep(ask: Ask, question: Question, model: Model, deps: VentDeps): Promise<Kept | null> {
  const { key, mostCalls, put, isAbout } = question;
  const started = performance.now();
  const reserved = await reserve(ask, mostCalls, model, deps);
  const { words, calls, failure } = reserved === 0 ? unasked : await put(reserved);
  const tookMs = Math.round(performance.now() - started);
  deps.log("advice-asked", { replies: Object.keys(words?.replies ?? {}).length, calls, tookMs });
  // An outage is no answer: opened or pressed again later, the same is asked again, within the limit.
  const isAnswered = calls > 0 && (failure === null || words !== null);
  const saidOf = (current: Draft) => (isAnswered && isAbout(current) ? { [key]: words } : {});
  const draft = await settle(ask, reserved - calls, saidOf, model, deps);
  return draft && { draft, isAnswered };
}

const unasked: Improvement = { words: null, calls: 0, failure: null };

/** What came of asking for one text, as what came of asking for replies. */
export function asImprovement({ text, ...rest }: SaidText): Improvement {
  return { ...rest, words: text === null ? null : wordsWith("neutral", text) };
}

/** A model's words that are one text and nothing else. */
export function wordsWith(tone: Tone, text: string, placeholders: readonly Placeholder[] = []): ModelWords {
  const nothing = { situation: null, need: null, judgement: null, clauses: [], injectionSeen: false };
  return { ...nothing, replies: { [tone]: text }, placeholders };
}

/** The draft that calls are counted on, and whose it is. */
type Place = Pick<Ask, "draftId" | "event">;

/** Counts the calls before they are made, so that the limit holds whatever happens. @returns how many may be made */
export async function reserve(
  { draftId, event }: Place,
  atOnce: number,
  model: Model,
  { store }: VentDeps,
): Promise<number> {
  if ((await store.drafts.find(draftId, event.actor)) === null) return 0;
  let calls = 0;
  await store.drafts.update(draftId, (now) => {
    calls = Math.max(0, Math.min(mostModelCalls - (now.model?.calls ?? 0), atOnce));
    return calls === 0 ? now : { ...now, model: counted(now, calls, {}, model) };
  });
  return calls;
}

/**
 * Takes back what was reserved and not used, and keeps what was said of the text as it is now.
 * @returns the draft then; null when it is gone
 */
export async function settle(
  { draftId, event }: Place,
  unused: number,
  saidOf: (current: Draft) => ModelTalk["said"],
  model: Model,
  { store }: VentDeps,
): Promise<Draft | null> {
  if ((await store.drafts.find(draftId, event.actor)) === null) return null;
  return store.drafts.update(draftId, (now) => ({ ...now, model: counted(now, -unused, saidOf(now), model) }));
}

function counted({ model: talk }: Draft, calls: number, said: ModelTalk["said"], { engine }: Model): ModelTalk {
  const { name, host } = engine;
  return { name, host, calls: (talk?.calls ?? 0) + calls, said: { ...talk?.said, ...said } };
}
