/** The advice on a draft: the playbook's, with what a model said of it already; and whether a model is to be asked. */
import { type Advice, plainWishes } from "../advice/advice.ts";
import { type ModelShare, withModelWords } from "../advice/model-words.ts";
import type { Locale } from "../ports/platform.ts";
import type { Draft, ModelTalk, VentDeps } from "./deps.ts";

/** Calls about one vent, whatever becomes of it. */
export const mostModelCalls = 5;

/** Where a vent stands with the language model, and which one it is. */
export type ModelStage =
  | { readonly type: "off" }
  | {
      readonly type: "asking" | "all" | "some" | "guess" | "nothing" | "earlier";
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

/** @returns with stage "asking" when a model should be asked now. */
export function adviseWithStage(draft: Draft, locale: Locale, deps: VentDeps): DraftAdvice {
  const started = performance.now();
  const { text, client, wishes, choices } = draft;
  const advice = deps.advisor.advise({ text, client, fallback: locale, wishes, choices });
  deps.log("vent-advised", {
    sure: advice.confidence !== "low",
    tookMs: Math.round(performance.now() - started),
  });
  return withTalk(advice, draft, deps);
}

function withTalk(advice: Advice, draft: Draft, { model }: VentDeps): DraftAdvice {
  const { model: talk, wishes } = draft;
  const isPlain = isAsFirst(draft);
  const words = isPlain ? talk?.said[aboutOf(draft)] : undefined;
  if (talk !== undefined && words !== undefined) {
    if (words === null) return { advice, stage: staged("nothing", talk) };
    const better = withModelWords(advice, words, wishes.facts);
    return { advice: better.advice, stage: staged(shown[better.share], talk) };
  }
  const isOpen = (talk?.calls ?? 0) < mostModelCalls && model?.engine.canImprove(advice) === true;
  if (isPlain && isOpen && model !== null) return { advice, stage: staged("asking", model.engine) };
  return { advice, stage: talk === undefined ? { type: "off" } : staged("earlier", talk) };
}

const shown: Readonly<Record<ModelShare, Exclude<ModelStage["type"], "off">>> = {
  all: "all",
  some: "some",
  guess: "guess",
  none: "nothing",
};

function staged(
  type: Exclude<ModelStage["type"], "off">,
  { name, host }: Pick<ModelTalk, "name" | "host">,
): ModelStage {
  return { type, name, host };
}

/** Changes to the wording are the playbook's work; what was filled in fits every wording. */
function isAsFirst({ wishes }: Draft): boolean {
  const { situation, facts } = wishes;
  return JSON.stringify(wishes) === JSON.stringify({ ...plainWishes, situation, facts });
}

/** What exactly a model is asked about one text. */
export function aboutOf({ wishes }: Draft): string {
  return wishes.situation ?? "";
}
