/** The model engine: asks a language model to better the playbook's advice, and lets nothing through that fails a check. */
import type { ModelFailure } from "../errors.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import type { Random } from "../ports/random.ts";
import type { Prompt } from "../prompts/load-prompt.ts";
import type { Playbook } from "../prompts/playbook.ts";
import type { Advice } from "./advice.ts";
import type { AdviceRequest } from "./advise.ts";
import { askOnce } from "./ask-once.ts";
import type { Policy } from "./house-rules.ts";
import { mayAskModel } from "./may-ask-model.ts";
import { readAnswer } from "./model-answer.ts";
import { checkAnswer, type Flaw, type ModelWords } from "./model-checks.ts";
import { type Evidence, gatherEvidence } from "./model-evidence.ts";
import { buildCall } from "./model-prompt.ts";
import type { SituationId } from "./situations.ts";

export interface Improvement {
  /** Null: nothing that may be shown. */
  readonly words: ModelWords | null;
  /** How often the model was really asked. */
  readonly calls: number;
  /** Why the last call gave nothing; null when it answered, whatever it said. */
  readonly failure: ModelFailure | null;
}

export interface ModelEngine {
  readonly name: string;
  readonly host: string;
  /** Whether a model is to be asked for better advice: where it may be (`mayAskModel`), and not about what is off-topic. */
  canImprove(advice: Advice): boolean;
  /**
   * Asks once, and again when a reply failed a check. Only redacted text goes out.
   * @param advice the playbook's, with no facts filled in. @param mostCalls at most so many; each after the first mends what failed.
   * @param signal ends it, whatever the model does. Never rejects.
   */
  improve(advice: Advice, request: AdviceRequest, mostCalls: number, signal: AbortSignal): Promise<Improvement>;
}

export interface ModelEngineOptions {
  readonly model: LanguageModel;
  readonly prompt: Prompt;
  readonly playbook: Playbook<SituationId>;
  readonly policy: Policy;
  readonly random: Random;
}

export function createModelEngine(options: ModelEngineOptions): ModelEngine {
  const { model, prompt, playbook, policy, random } = options;
  // The examples are words for clients; the instructions before them are not.
  const instructions = prompt.system.split("\nEXAMPLES")[0] ?? "";

  return {
    name: model.name,
    host: model.host,
    canImprove: (advice) => mayAskModel(advice) && advice.situation !== "off-topic",
    async improve(advice, request, mostCalls, signal) {
      const evidence = gatherEvidence(advice, request, policy);
      const page = playbook.pages[advice.situation];
      let words: ModelWords | null = null;
      let flaws: readonly Flaw[] = [];
      let calls = 0;
      while (calls < mostCalls) {
        const outcome = await askOnce(model, buildCall({ prompt, page, evidence, flaws, random }), signal);
        // A model that rests was not asked.
        if (outcome.failure !== "resting") calls += 1;
        if (outcome.failure !== null) return { words, calls, failure: outcome.failure };
        const checked = judge(outcome.value, evidence, instructions);
        words = together(words, checked.words);
        flaws = checked.flaws;
        if (flaws.length === 0) break;
      }
      return { words, calls, failure: null };
    },
  };
}

function judge(value: unknown, evidence: Evidence, instructions: string) {
  const answer = readAnswer(value);
  if (answer !== null) return checkAnswer(answer, evidence, instructions);
  return { words: null, flaws: [{ tone: "warm" as const, what: "missing" as const, excerpt: "" }] };
}

/** The second answer goes first; what it got wrong and the first got right stays. @returns null when there is nothing */
function together(first: ModelWords | null, second: ModelWords | null): ModelWords | null {
  const usable = [second, first].filter((words) => words !== null).filter(holdsAnything);
  const [latest, earlier] = usable;
  if (latest === undefined || earlier === undefined) return latest ?? null;
  const replies = { ...earlier.replies, ...latest.replies };
  const texts = Object.values(replies);
  const asked = [...latest.placeholders, ...earlier.placeholders];
  return {
    situation: latest.situation ?? earlier.situation,
    need: latest.need ?? earlier.need,
    judgement: latest.judgement ?? earlier.judgement,
    replies,
    placeholders: asked.filter(
      ({ key }, index) =>
        texts.some((text) => text.includes(key)) && asked.findIndex((one) => one.key === key) === index,
    ),
    clauses: [...new Set([...earlier.clauses, ...latest.clauses])],
    injectionSeen: earlier.injectionSeen || latest.injectionSeen,
  };
}

function holdsAnything({ situation, need, judgement, replies }: ModelWords): boolean {
  return situation !== null || need !== null || judgement !== null || Object.keys(replies).length > 0;
}
