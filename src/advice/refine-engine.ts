/** Asks a language model to reword one reply as the person wishes; what says anything new, or fails a check, is not used. */
import type { LanguageModel } from "../ports/language-model.ts";
import type { Locale } from "../ports/platform.ts";
import type { Random } from "../ports/random.ts";
import type { Prompt } from "../prompts/load-prompt.ts";
import type { Tone } from "../prompts/playbook.ts";
import { redact, type Segment } from "../redaction/redact.ts";
import type { Advice, Wishes } from "./advice.ts";
import type { AdviceRequest } from "./advise.ts";
import { askForText, type SaidText } from "./ask-for-text.ts";
import type { Policy } from "./house-rules.ts";
import { checkAnswer } from "./model-checks.ts";
import { gatherEvidence } from "./model-evidence.ts";
import { languageNames, newFence, withoutMarks } from "./model-prompt.ts";
import { isSmallEdit } from "./own-words.ts";
import { blanksIn, saysNothingNew } from "./says-nothing-new.ts";

export interface RefineRequest {
  /** The playbook's advice, with no fact filled in, and in the language that is wished for. */
  readonly advice: Advice;
  readonly request: AdviceRequest;
  readonly tone: Tone;
  /** What the model starts from: no frame of a letter, blanks open. */
  readonly base: string;
}

export interface Refiner {
  /** Asks once. Only the reply goes out, redacted, and nothing of the vent. Never rejects. */
  refine(refinement: RefineRequest, signal: AbortSignal): Promise<SaidText>;
  /** Asks once for the smallest edit of a person's own words. Only these go out, redacted. Never rejects. */
  edit(own: OwnWords, signal: AbortSignal): Promise<SaidText>;
}

export interface OwnWords {
  readonly text: string;
  readonly language: Locale;
  /** What the person hid in the vent that it belongs to. */
  readonly hidden: readonly string[];
}

export interface RefinerOptions {
  readonly model: LanguageModel;
  readonly prompt: Prompt;
  readonly policy: Policy;
  readonly random: Random;
}

const form = { name: "refine_reply", mostChars: 4000 };

/** What the questions of blanks are read as while a reply is judged; the real ones are the playbook's. */
const anyQuestion: Readonly<Record<Locale, string>> = {
  en: "What should stand here?",
  pl: "Co ma tu stać w tym miejscu?",
  lt: "Kas turėtų būti šioje vietoje?",
};

export function createRefiner({ model, prompt, policy, random }: RefinerOptions): Refiner {
  const offers = policy.clauses.flatMap(({ sentences }) => Object.values(sentences));

  function inputsFor(text: string, language: Locale, task: string) {
    const fence = newFence(random);
    return { language: languageNames[language], task, fence, reply: withoutMarks(text, fence) };
  }

  return {
    async refine({ advice, request, tone, base }, signal) {
      const language = request.wishes.language ?? advice.language;
      const wishes = { ...request.wishes, facts: {} };
      const spoken = { ...advice, language, replies: [{ tone, text: base }] };
      // The client's words are no ground for anything here: what is not in the reply stays out of it.
      const evidence = { ...gatherEvidence(spoken, { ...request, wishes }, policy), client: "" };
      const sent = evidence.replies[0]?.text ?? "";
      const inputs = inputsFor(sent, language, taskOf(wishes, tone));
      return askForText({ model, prompt, ...form }, inputs, signal, (said) => {
        const answered = answerWith(tone, said, blanksIn(sent), language);
        const judged = checkAnswer(answered, evidence, prompt.system).words.replies[tone];
        return saysNothingNew(said, sent) ? (judged ?? null) : null;
      });
    },
    async edit({ text, language, hidden }, signal) {
      const { segments } = redact(text, language, { kept: [], hidden });
      const people = namedIn(segments);
      // Two addresses under one stand-in could not be told apart again.
      if (people === null) return { text: null, calls: 0, failure: null };
      const sent = segments.map((segment) => segment.text).join("");
      const inputs = inputsFor(sent, language, smallestEdit);
      return askForText({ model, prompt, ...form }, inputs, signal, (said) =>
        isSmallEdit(said, sent, language, offers)
          ? [...people].reduce((whole, [standIn, word]) => whole.replaceAll(standIn, () => word), said)
          : null,
      );
    },
  };
}

const smallestEdit = [
  "Make the smallest change that removes blame, insults, sarcasm, threats, shouting and promises nobody checked.",
  "Keep the person's own words and sentences, their order, their greeting and their closing. Add nothing.",
  "Where nothing of that kind stands in it, give it back as it is.",
].join("\n");

/** What each stand-in stands for; null where one stands for two. */
function namedIn(segments: readonly Segment[]): ReadonlyMap<string, string> | null {
  const named = new Map<string, string>();
  for (const { text, found } of segments) {
    if (found === null) continue;
    const known = named.get(text);
    if (known !== undefined && known !== found.original) return null;
    named.set(text, found.original);
  }
  return named;
}

function taskOf({ short, simple, formal, wording, language }: Wishes, tone: Tone): string {
  const lines = [
    `Keep its tone: ${tone}.`,
    ...(short ? ["Shorter: at most four sentences, at least 130 characters; optional sentences go."] : []),
    ...(simple ? ["Simpler: short main clauses, everyday words, one thought in a sentence."] : []),
    ...(formal ? ["More formal: as in a formal letter, full forms instead of contractions, no colloquial word."] : []),
    ...(wording > 0 ? ["In other words: say the same in clearly different sentences."] : []),
    ...(language === null ? [] : ["As a native speaker would write it in the language named above."]),
  ];
  return lines.join("\n");
}

function answerWith(tone: Tone, text: string, keys: readonly string[], language: Locale) {
  return {
    situation: null,
    need: "",
    missing: [],
    verdict: null,
    manner: null,
    read: "",
    replies: [{ tone, text }],
    placeholders: keys.map((key) => ({ key, ask: anyQuestion[language] })),
    clauses: [],
    injectionSeen: false,
  };
}
