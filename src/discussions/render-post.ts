/** A published entry as the channel sees it. Drawn anew from its row each time, so that any redraw is safe to repeat. */
import { situations } from "../advice/situations.ts";
import { textsFor } from "../i18n/catalogue.ts";
import { pseudonymAt } from "../identity/pseudonym.ts";
import type { Action, Block, Locale, Message } from "../ports/platform.ts";
import type { Counts, Entry, Thread } from "../storage/threads.ts";

export interface PostView {
  readonly entry: Entry;
  readonly thread: Thread;
  readonly counts: Counts;
}

export function renderPost({ entry, thread, counts }: PostView, locale: Locale): Message {
  const t = textsFor(locale);
  const isRoot = entry.kind === "vent";
  const summary = isRoot ? t["post.summary"] : t["post.reply.summary"];
  return {
    summary,
    ...(isRoot ? topic(thread, locale) : {}),
    blocks: [
      ...byline(entry, locale),
      ...content(entry, locale),
      ...(isRoot ? footer(thread, counts, entry, locale) : []),
    ],
  };
}

/** Of a situation that is not known any more, nothing. */
function topic({ situation }: Thread, locale: Locale): Pick<Message, "topic"> {
  const known = situations.find((id) => id === situation);
  return known === undefined ? {} : { topic: textsFor(locale)[`situation.${known}`] };
}

function byline(entry: Entry, locale: Locale): Block[] {
  const t = textsFor(locale);
  const name = pseudonymAt(entry.pseudonym, locale);
  const isOp = entry.kind !== "vent" && entry.isAuthor;
  return [{ type: "heading", text: isOp ? `${name} · ${t["post.author"]}` : name }];
}

function content(entry: Entry, locale: Locale): Block[] {
  const t = textsFor(locale);
  if (entry.state === "withdrawn") return [{ type: "note", text: t["post.withdrawn"] }];
  if (entry.kind === "suggestion") return [{ type: "copyable", label: t["post.suggestion"], text: entry.body.text }];
  const own: Block = { type: "text", text: entry.body.text };
  if (entry.body.client === "") return [own];
  return [own, { type: "note", text: t["client.wrote"] }, { type: "quote", text: entry.body.client }];
}

function footer(thread: Thread, counts: Counts, entry: Entry, locale: Locale): Block[] {
  const t = textsFor(locale);
  if (thread.state === "closed") {
    return [{ type: "note", text: `${t["post.counts"](counts["me-too"], counts["can-help"])}. ${t["post.closed"]}` }];
  }
  const button = (action: string, label: string): Action => ({ type: "button", action, value: thread.id, label });
  const answer = [button("reply", t["action.reply"]), button("suggest", t["action.suggest"])];
  const count = [
    button("me-too", t["action.me-too"](counts["me-too"])),
    button("can-help", t["action.can-help"](counts["can-help"])),
  ];
  return [{ type: "actions", actions: entry.state === "withdrawn" ? answer : [...answer, ...count] }];
}
