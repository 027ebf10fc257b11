/** Short private answers: a sentence, and where it helps a button to go on. */
import { textsFor } from "../i18n/catalogue.ts";
import type { Action, Block, Locale, Message, PersonEvent } from "../ports/platform.ts";
import { type DraftKind, localeOf, resultSlot, type VentDeps } from "./deps.ts";

export function button(action: string, value: string, label: string, style?: "primary" | "danger"): Action {
  return style === undefined
    ? { type: "button", action, value, label }
    : { type: "button", action, value, label, style };
}

/** One sentence and, if any, its buttons. @param summary where the sentence repeats something that was typed */
export function sentence(text: string, actions: readonly Action[] = [], summary = text): Message {
  const blocks: Block[] = [{ type: "text", text }];
  if (actions.length > 0) blocks.push({ type: "actions", actions });
  return { summary, blocks };
}

type AnswerDeps = Pick<VentDeps, "platform" | "model" | "settings">;

/** With "I'm not OK" under it, whatever it says: noticing distress in words is not the safety net (product rule 8). */
export async function answer(
  event: PersonEvent,
  message: Message,
  deps: AnswerDeps,
  slot: string = resultSlot,
): Promise<void> {
  await answerBare(event, withNotOk(message, localeOf(event, deps)), deps, slot);
}

/** For help itself, which needs no way to help. */
export async function answerBare(event: PersonEvent, message: Message, deps: AnswerDeps, slot: string): Promise<void> {
  if (slot === resultSlot) deps.model?.asks.cover(event);
  await deps.platform.answerPrivately(event.interaction, message, slot);
}

/** The message with the button "I'm not OK" last among its actions, unless it has one. */
function withNotOk({ summary, blocks }: Message, locale: Locale): Message {
  const isOffered = blocks.some(
    (block) => block.type === "actions" && block.actions.some(({ action }) => action === "not-ok"),
  );
  if (isOffered) return { summary, blocks };
  const notOk = button("not-ok", "", textsFor(locale)["action.not-ok"]);
  const place = blocks.findLastIndex(({ type }) => type === "actions");
  if (place === -1) return { summary, blocks: [...blocks, { type: "actions", actions: [notOk] }] };
  const put = (block: Block, at: number): Block =>
    at === place && block.type === "actions" ? { ...block, actions: [...block.actions, notOk] } : block;
  return { summary, blocks: blocks.map(put) };
}

/** What became of something of theirs, and the way back to the rest of it. */
export async function answerDone(event: PersonEvent, text: string, deps: AnswerDeps): Promise<void> {
  const t = textsFor(localeOf(event, deps));
  await answer(event, sentence(text, [button("mine", "", t["action.mine"])]), deps);
}

/** What is no longer there, was never there, or isn't theirs: one answer for all three (anonymity 10). */
export async function answerGone(event: PersonEvent, locale: Locale, deps: AnswerDeps): Promise<void> {
  await answerDone(event, textsFor(locale)["refused.gone"], deps);
}

/** From where the person stands there is no such step: nothing was changed, and the way back is one click. */
export async function answerStale(
  event: PersonEvent,
  draftId: string,
  locale: Locale,
  deps: AnswerDeps,
): Promise<void> {
  const t = textsFor(locale);
  await answer(event, sentence(t["refine.stale"], [button("back", draftId, t["action.back"])]), deps);
}

/** The form that takes a draft's text again. */
export function rewriteButton(kind: DraftKind, draftId: string, locale: Locale): Action {
  return button("rewrite", draftId, textsFor(locale)["action.edit-text"], kind === "vent" ? undefined : "primary");
}
