/** "Who is right?": six questions, of which the person answers what they know. The read above the replies follows. */
import { type FairAnswer, type FairAnswers, fairQuestionIds, fairQuestions, toggleAnswer } from "../advice/fairness.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { Block, Locale, Message, PersonEvent } from "../ports/platform.ts";
import { advise } from "./advise-draft.ts";
import { answer, answerGone, button } from "./answers.ts";
import { type Draft, localeOf, type VentDeps } from "./deps.ts";
import { keepWishes } from "./keep-wishes.ts";
import { showHelpInDistress } from "./show-help.ts";

/** @param given untrusted: the answer that was tapped, "" to see the questions first */
export async function showFairness(event: PersonEvent, draftId: string, given: string, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const draft = await deps.store.drafts.find(draftId, event.actor);
  if (draft === null) return answerGone(event, locale, deps);
  if (await showHelpInDistress(event, draftId, draft, deps)) return;
  if (given === "") return answer(event, renderFairness(draftId, draft, locale, deps), deps);
  const fair = toggleAnswer(answersOf(draft), given);
  if (fair === null) return answerGone(event, locale, deps);
  const changed = await keepWishes(draftId, draft, { ...draft.wishes, fair }, deps);
  await answer(event, renderFairness(draftId, changed, locale, deps), deps);
}

/** A draft that was kept by an earlier version has none. */
function answersOf({ wishes }: Pick<Draft, "wishes">): FairAnswers {
  return wishes.fair ?? {};
}

function renderFairness(draftId: string, draft: Draft, locale: Locale, deps: VentDeps): Message {
  const t = textsFor(locale);
  const answers = answersOf(draft);
  const { verdict } = advise(draft, locale, deps);
  const questions = fairQuestionIds.flatMap((question): Block[] => [
    { type: "text", text: t[`fair.${question}`] },
    {
      type: "actions",
      question: t[`fair.${question}`],
      actions: fairQuestions[question].map((given) => {
        const isChosen = answers[question] === given;
        const label = t[`fair.answer.${given}`];
        return { ...button("fair", `${draftId} ${given}`, isChosen ? `✓ ${label}` : label), isChosen };
      }),
    },
  ]);
  const blocks: Block[] = [
    { type: "heading", text: t["action.fair"] },
    { type: "note", text: t["fair.intro"] },
    ...questions,
    { type: "heading", text: t["result.read"] },
    { type: "text", text: t[`result.verdict.${verdict}`] },
    ...renderReasons(answers, locale),
    {
      type: "actions",
      actions: [button("back", draftId, t["action.back"], "primary"), button("not-ok", draftId, t["action.not-ok"])],
    },
  ];
  return { summary: t["result.summary"], blocks };
}

const reasons = ["taste", "trade", "theirs", "ours", "us", "client", "too-much"] as const;

/** What speaks for whom by the person's own answers, and what a favour would mean; nothing where none was given. */
export function renderReasons(answers: FairAnswers, locale: Locale): Block[] {
  const t = textsFor(locale);
  const given: readonly (FairAnswer | undefined)[] = Object.values(answers);
  const because = reasons.filter((reason) => given.includes(reason)).map((reason) => t[`fair.because.${reason}`]);
  const blocks: Block[] = [];
  if (because.length > 0) blocks.push({ type: "text", text: t["fair.because"](because.join("; ")) });
  if (answers.goodwill !== undefined) blocks.push({ type: "text", text: t[`fair.goodwill.${answers.goodwill}`] });
  return blocks;
}
