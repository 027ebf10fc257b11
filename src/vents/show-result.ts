/** The private result: a cooling line, the client's need, where the line is, words to send, and what to do next. */
import type { Advice } from "../advice/advice.ts";
import { type Policy, rulesToShow, tellStaff } from "../advice/house-rules.ts";
import { formatAdviceHead } from "../advice/phrases.ts";
import { type SituationId, situations } from "../advice/situations.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { Action, Block, Locale, Message } from "../ports/platform.ts";
import { type Support, supportLines } from "../safety/support-text.ts";
import type { ModelStage } from "./advise-draft.ts";
import { button } from "./answers.ts";
import type { Draft } from "./deps.ts";

export interface ResultView {
  readonly draftId: string;
  readonly draft: Draft;
  readonly advice: Advice;
  /** Where it stands with the language model. Left out: none is asked. */
  readonly stage?: ModelStage;
  readonly locale: Locale;
  readonly support: Support;
  readonly policy: Policy;
}

export function renderResult(view: ResultView): Message {
  const t = textsFor(view.locale);
  const mustAsk = view.advice.confidence === "low" && view.advice.situation !== "off-topic";
  const blocks = [
    ...opening(view),
    ...(mustAsk ? askSituation(view) : [...reading(view), ...words(view), ...further(view)]),
    { type: "actions" as const, actions: nextSteps(view) },
    { type: "note" as const, text: engineLine(view) },
  ];
  return { summary: t["result.summary"], blocks };
}

/** Who found these words, and where the text went (product rule 9). */
function engineLine({ stage, locale }: ResultView): string {
  const t = textsFor(locale);
  if (stage === undefined || stage.type === "off") return t["result.engine.playbook"];
  return `${t[`result.engine.${stage.type}`](stage.name, stage.host)} ${t["result.engine.kept"]}`;
}

function opening({ advice, draft, locale, support }: ResultView): Block[] {
  const t = textsFor(locale);
  const cooling = [t["result.cooling.1"], t["result.cooling.2"], t["result.cooling.3"]];
  const blocks: Block[] = [{ type: "text", text: cooling[draft.text.length % cooling.length] ?? "" }];
  if (advice.tier === "strain") {
    const [warm = "", ...lines] = supportLines("strain", locale, support);
    blocks.push({ type: "text", text: warm }, { type: "list", items: lines });
  }
  return blocks;
}

/** Always on offer, since a wrong guess would do the most harm there. */
const neverLeftOut: readonly SituationId[] = ["abuse", "harassment", "threat"];

/** Where nothing tells what it is about there are no words yet: a wrong reply is worse than a question. */
function askSituation({ advice, draftId, locale }: ResultView): Block[] {
  const t = textsFor(locale);
  const offered = [...new Set([...advice.candidates, ...neverLeftOut])];
  const actions = offered.map((id) => button("situation", `${draftId} ${id}`, t[`situation.${id}`]));
  return [
    { type: "text", text: t["result.ask"] },
    { type: "actions", actions },
    { type: "note", text: t["result.ask.then"] },
  ];
}

function reading({ advice, locale }: ResultView): Block[] {
  const t = textsFor(locale);
  if (advice.situation === "off-topic") return [{ type: "text", text: advice.need }];
  const blocks: Block[] = [
    { type: "heading", text: t["result.need"] },
    { type: "text", text: advice.need },
    { type: "heading", text: t["result.read"] },
    { type: "text", text: formatAdviceHead(advice, locale) },
  ];
  if (advice.read !== "") blocks.push({ type: "text", text: advice.read });
  return blocks;
}

function words({ advice, locale }: ResultView): Block[] {
  const t = textsFor(locale);
  const blocks: Block[] = [];
  if (advice.insteadOfReply !== null) {
    blocks.push({
      type: "copyable",
      label: t[`result.instead.${advice.insteadOfReply.kind}`],
      text: advice.insteadOfReply.text,
    });
  }
  if (advice.replies.length > 0) blocks.push({ type: "heading", text: t["result.replies"] });
  for (const { tone, text } of advice.replies) blocks.push({ type: "copyable", label: t[`tone.${tone}`], text });
  return blocks;
}

function further({ advice, locale, policy }: ResultView): Block[] {
  const t = textsFor(locale);
  const blocks: Block[] = [];
  const list = (heading: string, items: readonly string[]) => {
    if (items.length > 0) blocks.push({ type: "heading", text: heading }, { type: "list", items });
  };
  const rules = rulesToShow(policy, advice);
  list(
    t["result.rules"],
    rules.map(({ clause, isSaid }) => t["result.rule"](clause.id, isSaid, tellStaff(clause, locale))),
  );
  list(
    t["result.fill"],
    advice.placeholders.map(({ key, ask }) => `${key} ${ask}`),
  );
  list(t["result.missing"], advice.missing);
  list(t["result.escalate"], advice.escalate === null ? [] : [advice.escalate.why]);
  if (advice.injectionSeen) blocks.push({ type: "note", text: t["result.injection"] });
  return blocks;
}

function nextSteps({ advice, draft, draftId, locale }: ResultView): Action[] {
  const t = textsFor(locale);
  const actions: Action[] = [];
  if (draft.kind === "vent") actions.push(button("share", draftId, t["action.share"], "primary"));
  const hasWords = advice.confidence !== "low";
  if (hasWords && advice.placeholders.length > 0) actions.push(button("add-fact", draftId, t["action.add-fact"]));
  if (hasWords && advice.replies.length > 0) actions.push(refineMenu(draft, draftId, locale));
  actions.push(
    {
      type: "menu",
      action: "situation",
      label: t["result.situation.change"],
      options: situations.map((id) => ({ value: `${draftId} ${id}`, label: t[`situation.${id}`] })),
    },
    button("rewrite", draftId, t["action.edit-text"]),
    button("discard", draftId, t["action.keep-private"]),
    button("not-ok", draftId, t["action.not-ok"]),
  );
  return actions;
}

function refineMenu(draft: Draft, draftId: string, locale: Locale): Action {
  const t = textsFor(locale);
  const { short, letter } = draft.wishes;
  const options = [
    { value: `${draftId} ${short ? "longer" : "shorter"}`, label: short ? t["refine.longer"] : t["refine.shorter"] },
    { value: `${draftId} ${letter ? "chat" : "letter"}`, label: letter ? t["refine.chat"] : t["refine.letter"] },
    { value: `${draftId} reword`, label: t["refine.reword"] },
    { value: `${draftId} language-en`, label: t["refine.language.en"] },
    { value: `${draftId} language-pl`, label: t["refine.language.pl"] },
    { value: `${draftId} language-lt`, label: t["refine.language.lt"] },
    { value: `${draftId} check-draft`, label: t["refine.check-draft"] },
    { value: `${draftId} undo`, label: t["refine.undo"] },
  ];
  return { type: "menu", action: "refine", label: t["action.refine"], options };
}
