/** Puts a model's words into the playbook's advice: where it said nothing that may be shown, the playbook stands. */
import type { Placeholder } from "../prompts/playbook.ts";
import type { Advice } from "./advice.ts";
import { fillPlaceholders, openPlaceholders } from "./compose-reply.ts";
import type { ModelWords } from "./model-checks.ts";
import type { SituationId } from "./situations.ts";

/** How much of what is shown is the model's. "guess": nothing but which situation is offered first. */
export type ModelShare = "all" | "some" | "guess" | "none";

/** As many as a form can ask for. */
const mostQuestions = 5;
const mostCandidates = 3;

/** @param advice the playbook's. @param facts what the person filled in, by placeholder */
export function withModelWords(
  advice: Advice,
  words: ModelWords,
  facts: Readonly<Record<string, string>>,
): { readonly advice: Advice; readonly share: ModelShare } {
  const injectionSeen = advice.injectionSeen || words.injectionSeen;
  // Nobody knows yet what it is about: the person is asked, and the model may only say what to offer first.
  if (advice.confidence === "low") {
    const guess = words.situation;
    const candidates = guess === null ? advice.candidates : ranked([guess, ...advice.candidates]);
    return { advice: { ...advice, candidates, injectionSeen }, share: guess === null ? "none" : "guess" };
  }
  const spoken = withReplies(advice, words, facts);
  const { need, judgement } = words;
  const isJudged = need !== null || judgement !== null;
  const count = spoken.count;
  const isWhole = count === advice.replies.length && isJudged;
  const share = isWhole ? "all" : count > 0 || isJudged ? "some" : "none";
  return {
    advice: {
      ...advice,
      ...spoken.parts,
      injectionSeen,
      need: need ?? advice.need,
      ...(judgement === null ? {} : judgementOf(advice, judgement)),
      ...(words.situation === null
        ? {}
        : { candidates: ranked([advice.situation, words.situation, ...advice.candidates]) }),
      engine: share === "none" ? "playbook" : "model",
    },
    share,
  };
}

function withReplies(advice: Advice, words: ModelWords, facts: Readonly<Record<string, string>>) {
  const own = advice.replies.flatMap(({ tone }) => words.replies[tone] ?? []);
  const none = { count: 0, parts: {} };
  if (own.length === 0) return none;
  const replies = advice.replies.map(({ tone, text }) => {
    const better = words.replies[tone];
    return { tone, text: better === undefined ? text : fillPlaceholders(better, facts) };
  });
  const placeholders = openPlaceholders(
    replies.map(({ text }) => text),
    once([...words.placeholders, ...advice.placeholders]),
  );
  // Two engines in one answer may ask for more than a form holds; then the one that is whole speaks.
  if (placeholders.length > mostQuestions) return none;
  const clauses = [...new Set([...words.clauses, ...advice.clauses])];
  return { count: own.length, parts: { replies, placeholders, clauses } };
}

/** The manner only gets worse: what the playbook calls over the line stays there. */
function judgementOf(advice: Advice, { verdict, manner, read, missing }: NonNullable<ModelWords["judgement"]>) {
  return {
    verdict,
    manner: advice.manner === "over-line" ? advice.manner : manner,
    read,
    missing: missing.length === 0 ? advice.missing : missing,
  };
}

function ranked(candidates: readonly SituationId[]): readonly SituationId[] {
  return [...new Set(candidates)].slice(0, mostCandidates);
}

function once(placeholders: readonly Placeholder[]): readonly Placeholder[] {
  return placeholders.filter(({ key }, index) => placeholders.findIndex((one) => one.key === key) === index);
}
