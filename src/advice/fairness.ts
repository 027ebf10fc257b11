/** The six questions of a fair read. What the person knows decides who has the better point; a guess only stands without it. */
import { type Manner, manners, type Verdict } from "../prompts/playbook.ts";

/**
 * Whose domain it is, what was promised in writing, who caused the loss and could have known, whether what is asked fits
 * it, the manner, and whether the next polite client would get the same.
 */
export const fairQuestions = {
  domain: ["taste", "trade"],
  promise: ["theirs", "ours", "nothing"],
  cause: ["us", "client", "nobody"],
  proportion: ["fits", "too-much"],
  manner: manners,
  goodwill: ["everyone", "loud"],
} as const;

export type FairQuestion = keyof typeof fairQuestions;
/** Each answer belongs to one question only. */
export type FairAnswer = (typeof fairQuestions)[FairQuestion][number];
export type FairAnswers = { readonly [Question in FairQuestion]?: (typeof fairQuestions)[Question][number] };

export const fairQuestionIds = Object.keys(fairQuestions) as readonly FairQuestion[];

interface Judgement {
  readonly verdict: Verdict;
  readonly manner: Manner;
}

/** The advice with the judgement that follows from the answers; whoever judged before, the person knows better. */
export function withFairness<Advice extends Judgement>(advice: Advice, answers: FairAnswers): Advice {
  return { ...advice, verdict: verdictOf(answers, advice.verdict), manner: answers.manner ?? advice.manner };
}

/** Whoever all facts speak for; with facts for both, or a fair claim to too much, each side has a point. */
function verdictOf({ domain, promise, cause, proportion }: FairAnswers, guess: Verdict): Verdict {
  const forClient = domain === "taste" || promise === "theirs" || cause === "us";
  const forStaff = domain === "trade" || promise === "ours" || cause === "client";
  const verdict = forClient && forStaff ? "shared" : forClient ? "client" : forStaff ? "staff" : guess;
  return verdict === "client" && proportion === "too-much" ? "shared" : verdict;
}

/** The answers with one more; given a second time it is taken back. Null when there is no such answer. */
export function toggleAnswer(answers: FairAnswers, given: string): FairAnswers | null {
  const question = fairQuestionIds.find((id) => (fairQuestions[id] as readonly string[]).includes(given));
  if (question === undefined) return null;
  const { [question]: before, ...others } = answers;
  return before === given ? others : { ...others, [question]: given };
}
