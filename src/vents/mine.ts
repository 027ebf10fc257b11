/** *Mine*: the person's drafts and open posts, worked out from the live click. No list of anyone's vents exists. */
import { admitText } from "../advice/admit-text.ts";
import { tagIn } from "../discussions/authorship.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { Actor } from "../identity/actor.ts";
import { heldViewOf } from "../moderation/held-view.ts";
import { isMuted } from "../moderation/mute.ts";
import type { Action, Block, Locale, PersonEvent } from "../ports/platform.ts";
import type { Entry } from "../storage/threads.ts";
import { answer, button } from "./answers.ts";
import { type Draft, localeOf, type VentDeps } from "./deps.ts";
import { publicText, toBody } from "./public-text.ts";
import { excerpt, heldBlocks } from "./show-held.ts";

export async function showMine(event: PersonEvent, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const t = textsFor(locale);
  const kept = await deps.store.drafts.listOf(event.actor);
  // An empty form was handed in: there is nothing to go on with.
  const drafts = kept.filter(({ content }) => content.text !== "" || content.client !== "");
  const entries = ownEntries(event.actor, event.space, deps);
  const blocks: Block[] = [{ type: "heading", text: t["mine.heading"] }];
  if (drafts.length + entries.length === 0) blocks.push({ type: "text", text: t["mine.empty"] });
  for (const { id, content } of drafts) blocks.push(...draftBlocks(id, content, locale, deps.settings.locale));
  const muted = isMuted(event, deps);
  for (const entry of entries) {
    const held = heldViewOf(entry, { space: event.space, muted }, deps);
    blocks.push(...(held === null || entry.state === "posted" ? entryBlocks(entry, locale, deps) : []));
    if (held !== null) blocks.push(...heldBlocks(entry.id, held, locale));
  }
  blocks.push(
    { type: "actions", actions: [button("vent", "", t["action.vent"])] },
    { type: "note", text: t["mine.how"] },
  );
  await answer(event, { summary: t["mine.summary"], blocks }, deps);
}

/** A text that can't be worked with is shown as it is, to its author only. */
function shownText(draft: Draft, locale: Locale): string {
  return admitText(draft.text, draft.client) === null ? toBody(publicText(draft, locale)).text : draft.text;
}

function ownEntries(actor: Actor, space: PersonEvent["space"], deps: VentDeps): Entry[] {
  return deps.store.threads.openThreads(deps.platform.name, space).flatMap((thread) => {
    const tag = tagIn(thread, actor, deps);
    return tag === null ? [] : deps.store.threads.entriesBy(thread, tag);
  });
}

function draftBlocks(id: string, draft: Draft, locale: Locale, channelLocale: Locale): Block[] {
  const t = textsFor(locale);
  return [
    { type: "note", text: t[`mine.draft.${draft.kind}`] },
    { type: "quote", text: excerpt(shownText(draft, channelLocale)) },
    {
      type: "actions",
      actions: [button("continue", id, t["action.continue"], "primary"), button("discard", id, t["action.discard"])],
    },
  ];
}

function entryBlocks(entry: Entry, locale: Locale, deps: VentDeps): Block[] {
  const t = textsFor(locale);
  const marks = deps.store.moderation.marks.of(entry.id);
  const isHidden = entry.state === "posted" && (marks.has("hidden") || marks.has("reported"));
  const state = isHidden ? t["mine.state.hidden"] : t[`mine.state.${entry.state}`];
  const what = whatItIs(entry, locale, deps);
  const blocks: Block[] = [{ type: "note", text: what === null ? state : `${state} · ${what}` }];
  if (entry.body.text !== "") blocks.push({ type: "quote", text: excerpt(entry.body.text) });
  const actions = entryActions(entry, locale);
  if (actions.length > 0) blocks.push({ type: "actions", actions });
  return blocks;
}

/** Null for a vent that nobody could have answered yet. */
function whatItIs({ kind, state, thread }: Entry, locale: Locale, { store }: VentDeps): string | null {
  const t = textsFor(locale);
  if (kind !== "vent") return kind === "reply" ? t["mine.reply"] : t["mine.suggestion"];
  const replies = store.threads.repliesPosted(thread);
  return replies > 0 || state === "posted" ? t["mine.replies"](replies) : null;
}

function entryActions({ id, state }: Entry, locale: Locale): Action[] {
  const t = textsFor(locale);
  switch (state) {
    case "posted":
      return [button("edit", id, t["action.edit"]), button("withdraw", id, t["action.withdraw"])];
    case "waiting":
      return [button("drop", id, t["action.drop"])];
    case "unsure":
    case "failed":
      return [button("publish-again", id, t["action.publish-again"]), button("drop", id, t["action.drop"])];
    case "held":
    case "rejected":
    case "sending":
    case "withdrawn":
      return [];
  }
}
