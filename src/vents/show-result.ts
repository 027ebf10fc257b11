/** The private result: a cooling line, the client's need, where the line is, words to send, and what to do next. */
import type { Advice } from "../advice/advice.ts";
import { type Policy, rulesToShow, tellStaff } from "../advice/house-rules.ts";
import { formatAdviceHead } from "../advice/phrases.ts";
import { type SituationId, situations } from "../advice/situations.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { Action, Block, Locale, Message } from "../ports/platform.ts";
import type { Support } from "../safety/support-text.ts";
import type { ModelStage } from "./advise-draft.ts";
import { button } from "./answers.ts";
import type { Draft } from "./deps.ts";
import { renderReasons } from "./show-fairness.ts";
import { strainBlocks } from "./show-help.ts";
import { refineMenu } from "./show-refine-menu.ts";

export interface ResultView {
  readonly draftId: string;
  readonly draft: Draft;
  readonly advice: Advice;
  /** Where it stands with the language model. Left out: none is asked. */
  readonly stage?: ModelStage;
  /** Said above the replies where a step of Refine left them as they were. */
  readonly unchanged?: string;
  readonly locale: Locale;
  readonly support: Support;
  readonly policy: Policy;
}

export function renderResult(view: ResultView): Message {
  const t = textsFor(view.locale);
  const mustAsk = view.advice.confidence === "low" && view.advice.situation !== "off-topic";
  if (isOne(view)) return renderOne(view);
  const blocks = [
    ...opening(view),
    ...(mustAsk ? [...askSituation(view), ...meanwhile(view)] : [...reading(view), ...words(view), ...further(view)]),
    { type: "actions" as const, actions: nextSteps(view) },
    { type: "note" as const, text: engineLine(view) },
  ];
  return { summary: t["result.summary"], blocks };
}

/** One reply is worked on; see `focusOn`. */
function isOne({ advice, draft }: ResultView): boolean {
  return draft.wishes.tone !== null && advice.replies.length === 1 && advice.confidence !== "low";
}

/** The one reply, what to do with it, and the way back to all three; the judgement was read before. */
function renderOne(view: ResultView): Message {
  const { advice, draft, draftId, locale } = view;
  const t = textsFor(locale);
  const [reply] = advice.replies;
  const actions: Action[] = [refineMenu(view)];
  if (advice.placeholders.length > 0) actions.push(button("add-fact", draftId, t["action.add-fact"]));
  actions.push(button("refine", `${draftId} tone-all`, t["action.show-all"]));
  if (draft.past.length > 0) actions.push(button("refine", `${draftId} undo`, t["refine.undo"]));
  // The way on is the same as from all three.
  if (draft.kind === "vent") actions.push(button("share", draftId, t["action.share"]));
  actions.push(button("not-ok", draftId, t["action.not-ok"]));
  const blocks: Block[] = [
    ...strainBlocks(view.advice.tier, view.locale, view.support),
    { type: "heading", text: t["result.one"] },
    ...unchanged(view),
    ...(reply === undefined ? [] : [copyable(reply, locale)]),
    ...fillIn(advice, locale),
    { type: "actions", actions },
    ...(advice.injectionSeen ? [{ type: "note" as const, text: t["result.injection"] }] : []),
    { type: "note", text: engineLine(view) },
  ];
  return { summary: t["result.summary"], blocks };
}

function unchanged({ unchanged: text }: ResultView): Block[] {
  return text === undefined ? [] : [{ type: "text", text }];
}

function copyable({ tone, text }: Advice["replies"][number], locale: Locale): Block {
  return { type: "copyable", label: textsFor(locale)[`tone.${tone}`], text };
}

/** Who found these words, and where the text went (product rule 9). */
function engineLine({ stage, locale }: ResultView): string {
  const t = textsFor(locale);
  if (stage === undefined || stage.type === "off") return t["result.engine.playbook"];
  return `${t[`result.engine.${stage.type}`](stage.name, stage.host)} ${t["result.engine.kept"]}`;
}

function opening(view: ResultView): Block[] {
  const t = textsFor(view.locale);
  const cooling = [t["result.cooling.1"], t["result.cooling.2"], t["result.cooling.3"]];
  return [
    { type: "text", text: cooling[view.draft.text.length % cooling.length] ?? "" },
    ...strainBlocks(view.advice.tier, view.locale, view.support),
  ];
}

/** Always on offer, since a wrong guess would do the most harm there. */
const neverLeftOut: readonly SituationId[] = ["abuse", "harassment", "threat"];

/** Where nothing tells what it is about there are no words for it yet: a wrong reply is worse than a question. */
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

/** One reply that promises nothing, for whoever has to answer at once. */
function meanwhile({ advice, locale }: ResultView): Block[] {
  const reply = advice.replies.find(({ tone }) => tone === "neutral");
  if (reply === undefined || advice.situation === "harassment") return [];
  return [
    { type: "heading", text: textsFor(locale)["result.meanwhile"] },
    copyable(reply, locale),
    ...fillIn(advice, locale),
  ];
}

function reading({ advice, draft, draftId, locale }: ResultView): Block[] {
  const t = textsFor(locale);
  if (advice.situation === "off-topic") return [{ type: "text", text: advice.need }];
  const blocks: Block[] = [
    { type: "heading", text: t["result.need"] },
    { type: "text", text: advice.need },
    { type: "heading", text: t["result.read"] },
    { type: "text", text: formatAdviceHead(advice, locale) },
  ];
  blocks.push(...renderReasons(draft.wishes.fair ?? {}, locale));
  if (advice.read !== "") blocks.push({ type: "text", text: advice.read });
  if (advice.replies.length > 0) blocks.push({ type: "actions", actions: [button("fair", draftId, t["action.fair"])] });
  return blocks;
}

function words(view: ResultView): Block[] {
  const { advice, draftId, locale } = view;
  const t = textsFor(locale);
  const blocks: Block[] = [];
  if (advice.insteadOfReply !== null) {
    blocks.push({
      type: "copyable",
      label: t[`result.instead.${advice.insteadOfReply.kind}`],
      text: advice.insteadOfReply.text,
    });
  }
  if (advice.replies.length > 0) blocks.push({ type: "heading", text: t["result.replies"] }, ...unchanged(view));
  for (const reply of advice.replies) {
    const work = button("refine", `${draftId} tone-${reply.tone}`, t[`action.work-on.${reply.tone}`]);
    blocks.push(copyable(reply, locale), { type: "actions", actions: [work] });
  }
  return blocks;
}

function listed(heading: string, items: readonly string[]): Block[] {
  return items.length === 0
    ? []
    : [
        { type: "heading", text: heading },
        { type: "list", items },
      ];
}

function fillIn({ placeholders }: Advice, locale: Locale): Block[] {
  return listed(
    textsFor(locale)["result.fill"],
    placeholders.map(({ key, ask }) => `${key} ${ask}`),
  );
}

function further(view: ResultView): Block[] {
  const { advice, locale, policy } = view;
  const t = textsFor(locale);
  const rules = rulesToShow(policy, advice).map(({ clause, isSaid }) =>
    t["result.rule"](clause.id, isSaid, tellStaff(clause, locale)),
  );
  return [
    ...listed(t["result.rules"], rules),
    ...fillIn(advice, locale),
    ...listed(t["result.missing"], advice.missing),
    ...listed(t["result.escalate"], advice.escalate === null ? [] : [advice.escalate.why]),
    ...(advice.injectionSeen ? [{ type: "note" as const, text: t["result.injection"] }] : []),
  ];
}

function nextSteps(view: ResultView): Action[] {
  const { advice, draft, draftId, locale } = view;
  const t = textsFor(locale);
  const actions: Action[] = [];
  if (draft.kind === "vent") actions.push(button("share", draftId, t["action.share"], "primary"));
  const hasWords = advice.confidence !== "low";
  if (hasWords && advice.placeholders.length > 0) actions.push(button("add-fact", draftId, t["action.add-fact"]));
  if (hasWords && advice.replies.length > 0) actions.push(refineMenu(view));
  actions.push(
    {
      type: "menu",
      action: "situation",
      label: t["result.situation.change"],
      options: situations.map((id) => ({ value: `${draftId} ${id}`, label: t[`situation.${id}`] })),
    },
    button("rewrite", draftId, t["action.edit-text"]),
    // Of advice that is private anyway, nothing could be published.
    button("discard", draftId, t[draft.kind === "vent" ? "action.keep-private" : "action.erase"]),
    button("not-ok", draftId, t["action.not-ok"]),
  );
  return actions;
}
