/** The advice on a draft: the playbook's, with what a model said of it already; and whether a model is to be asked. */
import { type Advice, focusOn, plainWishes } from "../advice/advice.ts";
import { inFrame } from "../advice/compose-reply.ts";
import { withFairness } from "../advice/fairness.ts";
import type { ModelWords } from "../advice/model-checks.ts";
import { type ModelShare, withModelWords } from "../advice/model-words.ts";
import type { RefineRequest } from "../advice/refine-engine.ts";
import type { Locale } from "../ports/platform.ts";
import type { Placeholder } from "../prompts/playbook.ts";
import type { Tier } from "../safety/triage.ts";
import type { Draft, ModelTalk, VentDeps } from "./deps.ts";

/** Calls about one vent, whatever becomes of it. */
export const mostModelCalls = 5;

/** Where a vent stands with the language model, and which one it is. */
export type ModelStage =
  | { readonly type: "off" }
  | {
      readonly type: "asking" | "all" | "some" | "guess" | "nothing" | "earlier" | "refining" | "refined";
      readonly name: string;
      readonly host: string;
    };

export interface DraftAdvice {
  readonly advice: Advice;
  readonly stage: ModelStage;
}

export function advise(draft: Draft, locale: Locale, deps: VentDeps): Advice {
  return adviseWithStage(draft, locale, deps).advice;
}

/** @param tier of the draft's text, where it is known. @returns with stage "asking" or "refining" when a model should be asked now. */
export function adviseWithStage(draft: Draft, locale: Locale, deps: VentDeps, tier?: Tier): DraftAdvice {
  const { text, client, wishes, choices } = draft;
  const known = tier === undefined ? {} : { tier };
  const advice = deps.advisor.advise({ text, client, fallback: locale, wishes, choices, ...known });
  const said = withTalk(advice, draft, deps);
  return { ...said, advice: focusOn(withFairness(said.advice, wishes.fair ?? {}), wishes.tone) };
}

function withTalk(advice: Advice, draft: Draft, { model }: VentDeps): DraftAdvice {
  const { model: talk, wishes } = draft;
  const asked = askedOf(draft, advice);
  const words = asked === null ? undefined : talk?.said[aboutOf(draft)];
  if (talk !== undefined && words !== undefined) {
    if (words === null) return { advice, stage: staged("nothing", talk) };
    const better = withModelWords(advice, framed(words, draft, advice), wishes.facts);
    if (asked === "refinement") return { advice: better.advice, stage: staged("refined", talk) };
    return { advice: better.advice, stage: staged(shown[better.share], talk) };
  }
  const isOpen = (talk?.calls ?? 0) < mostModelCalls && model?.engine.canImprove(advice) === true;
  if (isOpen && model !== null && asked === "advice") return { advice, stage: staged("asking", model.engine) };
  if (isOpen && model !== null && asked === "refinement") return { advice, stage: staged("refining", model.engine) };
  return { advice, stage: talk === undefined ? { type: "off" } : staged("earlier", talk) };
}

/** A model writes no frame of a letter; that is ours. */
function framed(words: ModelWords, { wishes }: Draft, advice: Advice): ModelWords {
  const language = wishes.language ?? advice.language;
  const replies = Object.entries(words.replies).map(([tone, text]) => [tone, inFrame(text, language, wishes)]);
  return { ...words, replies: Object.fromEntries(replies) };
}

const shown: Readonly<Record<ModelShare, Exclude<ModelStage["type"], "off">>> = {
  all: "all",
  some: "some",
  guess: "guess",
  none: "nothing",
};

export function staged(
  type: Exclude<ModelStage["type"], "off">,
  { name, host }: Pick<ModelTalk, "name" | "host">,
): ModelStage {
  return { type, name, host };
}

/** What a model is asked with these wishes: nothing while all three are reshaped at once, which is the playbook's work. */
function askedOf(draft: Draft, { confidence, replies }: Advice): "advice" | "refinement" | null {
  if (isAsFirst(draft)) return "advice";
  const { tone } = draft.wishes;
  return confidence !== "low" && replies.some((reply) => reply.tone === tone) ? "refinement" : null;
}

/**
 * Said as at first: what was filled in fits every wording, one tone is looked at as it is, a letter has our frame, and who
 * is right the person knows better.
 */
function isAsFirst({ wishes }: Draft): boolean {
  const { situation, facts, tone, letter, fair } = wishes;
  const plain = { ...plainWishes, situation, facts, tone, letter, fair };
  return JSON.stringify({ ...plainWishes, ...wishes }) === JSON.stringify(plain);
}

/** What exactly a model is asked about one text: by the situation for the whole, by all that shapes it for one reply. */
export function aboutOf(draft: Draft): string {
  const { situation, tone, language, wording, short, simple, formal } = draft.wishes;
  if (isAsFirst(draft)) return situation ?? "";
  return JSON.stringify([situation, tone, language, wording, short, simple, formal]);
}

export interface Refinement extends RefineRequest {
  /** The questions of the blanks in `base`. */
  readonly placeholders: readonly Placeholder[];
}

/** The reply that a model is to reword, and where it starts: its own first words where they are in the right language. */
export function refinementOf(draft: Draft, locale: Locale, { advisor }: VentDeps): Refinement | null {
  const { text, client, wishes, choices, model } = draft;
  const { tone, situation, language } = wishes;
  if (tone === null || isAsFirst(draft)) return null;
  const bare = { ...wishes, letter: false, formal: false, facts: {} };
  const request = { text, client, fallback: locale, wishes, choices };
  const advice = advisor.advise({ ...request, wishes: bare });
  const own = advice.replies.find((reply) => reply.tone === tone)?.text;
  const isSameLanguage = language === null || language === advice.language;
  const said = isSameLanguage ? model?.said[situation ?? ""] : undefined;
  const base = said?.replies[tone] ?? own;
  const placeholders = [...(said?.placeholders ?? []), ...advice.placeholders];
  return base === undefined ? null : { advice, request, tone, base, placeholders };
}
