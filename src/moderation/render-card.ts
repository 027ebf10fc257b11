/** A card of the moderators' channel: the post, what is known about it, and what can be done or undone. */
import { bodyBlocks } from "../discussions/render-post.ts";
import { formatHour, textsFor } from "../i18n/catalogue.ts";
import { pseudonymAt } from "../identity/pseudonym.ts";
import type { Action, Block, Locale, Message } from "../ports/platform.ts";
import { muteLengths } from "./mute.ts";
import type { Subject } from "./subject.ts";

/** Drawn anew each time from what is stored, so that any redraw is safe to repeat. */
export function renderCard(subject: Subject, locale: Locale): Message {
  const t = textsFor(locale);
  const { entry, change } = subject;
  const name = pseudonymAt(entry.pseudonym, locale);
  const heading: Block = { type: "heading", text: `${t[`mod.card.${kindOf(subject)}`]} · ${name}` };
  const blocks: Block[] = [heading, ...words(subject, locale)];
  if (change !== null) {
    blocks.push({ type: "note", text: t["mod.card.new-text"] }, ...bodyBlocks({ ...entry, body: change }, locale));
  }
  const state = stateLines(subject, locale);
  if (state.length > 0) blocks.push({ type: "list", items: state });
  for (const actions of [deciding(subject, locale), changing(subject, locale)]) {
    if (actions.length > 0) blocks.push({ type: "actions", actions });
  }
  // Nothing of the post: a notification is read over shoulders.
  return { summary: t["mod.card.summary"], blocks };
}

function kindOf({
  card,
  entry,
  reports,
  isChangeRejected,
}: Subject): "review" | "change" | "rejected" | "reported" | "post" {
  if (card.asks === "post") return "review";
  if (card.asks === "change") return "change";
  if (entry.state === "rejected" || isChangeRejected) return "rejected";
  return reports > 0 ? "reported" : "post";
}

function words({ entry }: Subject, locale: Locale): Block[] {
  const t = textsFor(locale);
  if (entry.state === "withdrawn") return [{ type: "note", text: t["post.withdrawn"] }];
  return [{ type: "note", text: t[`mod.kind.${entry.kind}`] }, ...bodyBlocks(entry, locale)];
}

function stateLines(subject: Subject, locale: Locale): string[] {
  const t = textsFor(locale);
  const { entry, thread, marks, reports, isLocked, mutedUntil, reasons, isChangeRejected } = subject;
  const lines = reasons.map(({ kind, words: found }) => t[`held.${kind}`](found));
  if (reports > 0) lines.push(t["mod.state.reports"](reports));
  if (entry.state === "rejected" || isChangeRejected) lines.push(t["mod.state.rejected"]);
  if (marks.has("reported")) lines.push(t["mod.state.reported"]);
  if (marks.has("hidden")) lines.push(t["mod.state.hidden"]);
  if (marks.has("warned")) lines.push(t["mod.state.warned"]);
  if (isLocked) lines.push(t["mod.state.locked"]);
  if (mutedUntil !== null) lines.push(t["mod.state.muted"](formatHour(mutedUntil, locale)));
  if (thread.state === "closed") lines.push(t["mod.state.closed"]);
  return lines;
}

/** What the card asks for, or the way back from it. */
function deciding({ card, entry, marks, isChangeRejected }: Subject, locale: Locale): Action[] {
  const t = textsFor(locale);
  const button = (
    name: "approve" | "reject" | "take-back" | "hide" | "restore",
    style?: "primary" | "danger",
  ): Action => {
    const plain = { type: "button", action: `mod-${name}`, value: entry.id, label: t[`mod.do.${name}`] } as const;
    return style === undefined ? plain : { ...plain, style };
  };
  if (card.asks !== null) return [button("approve", "primary"), button("reject", "danger")];
  if (entry.state === "rejected" || isChangeRejected) return [button("take-back")];
  if (entry.state !== "posted") return [];
  if (marks.has("reported")) return [button("restore", "primary"), button("hide", "danger")];
  return [marks.has("hidden") ? button("restore") : button("hide")];
}

function changing({ entry, thread, marks, isLocked, mutedUntil }: Subject, locale: Locale): Action[] {
  const t = textsFor(locale);
  const button = (name: "lock" | "unlock" | "warn" | "unwarn" | "unmute"): Action => ({
    type: "button",
    action: `mod-${name}`,
    value: entry.id,
    label: t[`mod.do.${name}`],
  });
  const warning = entry.state === "posted" ? [button(marks.has("warned") ? "unwarn" : "warn")] : [];
  if (thread.state === "closed") return warning;
  const options = muteLengths.map((length) => ({ value: `${entry.id} ${length}`, label: t[`mod.mute.${length}`] }));
  const mute: Action =
    mutedUntil === null ? { type: "menu", action: "mod-mute", label: t["mod.do.mute"], options } : button("unmute");
  const isThreadThere = entry.kind !== "vent" || entry.state === "posted" || entry.state === "withdrawn";
  return [...warning, ...(isThreadThere ? [button(isLocked ? "unlock" : "lock")] : []), mute];
}
