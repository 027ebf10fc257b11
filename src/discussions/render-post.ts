/** A published entry as the channel sees it. Drawn anew from its row each time, so that any redraw is safe to repeat. */
import { situations } from "../advice/situations.ts";
import { textsFor } from "../i18n/catalogue.ts";
import { pseudonymAt } from "../identity/pseudonym.ts";
import type { Action, Block, Locale, Message } from "../ports/platform.ts";
import type { Mark } from "../storage/marks.ts";
import type { Counts, Entry, Thread } from "../storage/threads.ts";

export interface PostView {
  readonly entry: Entry;
  readonly thread: Thread;
  readonly counts: Counts;
  /** What moderators decided about it. */
  readonly marks: ReadonlySet<Mark>;
}

export function renderPost(view: PostView, locale: Locale): Message {
  const { entry, thread } = view;
  const t = textsFor(locale);
  const isRoot = entry.kind === "vent";
  const summary = isRoot ? t["post.summary"] : t["post.reply.summary"];
  return {
    summary,
    ...(isRoot ? topic(thread, locale) : {}),
    blocks: [
      ...byline(entry, locale),
      ...content(view, locale),
      ...(isRoot ? footer(view, locale) : reporting(view, locale)),
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

function content(view: PostView, locale: Locale): Block[] {
  const { entry, thread, marks } = view;
  const t = textsFor(locale);
  if (entry.state === "withdrawn") return [{ type: "note", text: t["post.withdrawn"] }];
  if (marks.has("hidden")) return [{ type: "note", text: t["post.hidden"] }];
  if (marks.has("reported")) return [{ type: "note", text: t["post.reported"] }];
  if (!marks.has("warned")) return bodyBlocks(entry, locale);
  const warning: Block = { type: "note", text: t["post.warned"] };
  // A closed thread has no buttons: what stands behind one could never be read again.
  if (thread.state === "closed") return [warning, ...bodyBlocks(entry, locale)];
  const show: Action = { type: "button", action: "show-warned", value: entry.id, label: t["action.show-warned"] };
  return [warning, { type: "actions", actions: [show] }];
}

/** The words of an entry, as everybody may read them. */
export function bodyBlocks({ kind, body }: Pick<Entry, "kind" | "body">, locale: Locale): Block[] {
  const t = textsFor(locale);
  if (kind === "suggestion") return [{ type: "copyable", label: t["post.suggestion"], text: body.text }];
  const own: Block = { type: "text", text: body.text };
  if (body.client === "") return [own];
  return [own, { type: "note", text: t["client.wrote"] }, { type: "quote", text: body.client }];
}

/** Whether its words can be read in the channel. */
function isReadable({ entry, marks }: PostView): boolean {
  return entry.state !== "withdrawn" && !marks.has("hidden") && !marks.has("reported");
}

function footer(view: PostView, locale: Locale): Block[] {
  const { thread, counts, marks } = view;
  const t = textsFor(locale);
  if (thread.state === "closed") {
    return [{ type: "note", text: `${t["post.counts"](counts["me-too"], counts["can-help"])}. ${t["post.closed"]}` }];
  }
  const button = (action: string, label: string): Action => ({ type: "button", action, value: thread.id, label });
  const answer = marks.has("locked")
    ? []
    : [button("reply", t["action.reply"]), button("suggest", t["action.suggest"])];
  const count = [
    button("me-too", t["action.me-too"](counts["me-too"])),
    button("can-help", t["action.can-help"](counts["can-help"])),
    reportButton(view, locale),
  ];
  const actions = isReadable(view) ? [...answer, ...count] : answer;
  const locked: Block[] = marks.has("locked") ? [{ type: "note", text: t["post.locked"] }] : [];
  return actions.length === 0 ? locked : [...locked, { type: "actions", actions }];
}

function reporting(view: PostView, locale: Locale): Block[] {
  if (view.thread.state === "closed" || !isReadable(view)) return [];
  return [{ type: "actions", actions: [reportButton(view, locale)] }];
}

function reportButton({ entry }: PostView, locale: Locale): Action {
  return { type: "button", action: "report", value: entry.id, label: textsFor(locale)["action.report"] };
}
