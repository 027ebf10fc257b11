/** What a moderator can do about a post, and how each of it is undone. None of it knows or tells whose post it is. */
import { queueEdit, queuePost } from "../discussions/deliver.ts";
import type { DiscussionDeps } from "../discussions/deps.ts";
import type { AuditAct } from "../storage/audit.ts";
import type { Mark } from "../storage/marks.ts";
import { isAsShown } from "./draw-cards.ts";
import { approvalOf } from "./judge.ts";
import { type MuteLength, muteAuthor, unmuteAuthor } from "./mute.ts";
import type { Subject } from "./subject.ts";

export type Act =
  | { readonly type: "approve" | "take-back" | "hide" | "restore" | "lock" | "unlock" | "warn" | "unwarn" | "unmute" }
  | { readonly type: "reject"; readonly reason: string }
  | { readonly type: "mute"; readonly length: MuteLength };

/** stale: the post is not in the state that the button was made for · closed: nobody can be muted in a closed thread */
export type Acted = "done" | "stale" | "closed";

type Plain = Exclude<Act["type"], "reject" | "mute">;
type Deed = (subject: Subject, deps: DiscussionDeps) => boolean;

const deeds: Readonly<Record<Plain, Deed>> = {
  approve,
  "take-back": takeBack,
  hide,
  restore,
  lock: (subject, deps) => markRoot(subject, "add", deps),
  unlock: (subject, deps) => markRoot(subject, "remove", deps),
  warn: (subject, deps) => subject.entry.state === "posted" && mark(subject, "warned", "add", deps),
  unwarn: (subject, deps) => mark(subject, "warned", "remove", deps),
  unmute: ({ entry }, deps) => unmuteAuthor(entry, deps),
};

/** Does it and writes it down, in one commit. */
export function act(subject: Subject, what: Act, deps: DiscussionDeps): Acted {
  const { store, clock } = deps;
  const { entry, thread } = subject;
  if (what.type === "mute" && (thread.state === "closed" || entry.authorTag === null)) return "closed";
  return store.database.transaction((): Acted => {
    if (!perform(subject, what, deps)) return "stale";
    const written: { act: AuditAct; entry: string } = { act: what.type, entry: entry.id };
    store.moderation.audit.add(thread.platform, thread.space, written, clock.now());
    return "done";
  });
}

function perform(subject: Subject, what: Act, deps: DiscussionDeps): boolean {
  if (what.type === "reject") return reject(subject, what.reason, deps);
  if (what.type === "mute") return muteAuthor(subject.entry, subject.thread, what.length, deps);
  return deeds[what.type](subject, deps);
}

function approve(subject: Subject, deps: DiscussionDeps): boolean {
  const { card, entry, change } = subject;
  const { store, clock } = deps;
  // What nobody has seen is not let through (anonymity 6).
  if (!isAsShown(subject, deps)) return false;
  if (card.asks === "change" && change !== null) {
    const { notes } = store.moderation;
    const newer = notes.newer(entry.id);
    store.threads.setBody(entry.id, change);
    if (newer === null) notes.remove(entry.id, "change");
    else notes.setChange(entry.id, newer);
    approveAsShown(subject, deps);
    queueEdit(entry, clock.now(), deps);
    return true;
  }
  if (card.asks !== "post" || entry.state !== "held") return false;
  store.threads.setState(entry.id, "sending");
  approveAsShown(subject, deps);
  queuePost(entry, "due", clock.now(), deps);
  return true;
}

function reject(subject: Subject, reason: string, deps: DiscussionDeps): boolean {
  const { card, entry, change } = subject;
  const { store } = deps;
  const isChange = card.asks === "change" && change !== null;
  if (!isChange && (card.asks !== "post" || entry.state !== "held")) return false;
  if (!isChange) store.threads.setState(entry.id, "rejected");
  store.moderation.notes.setReason(entry.id, reason);
  ask(subject, null, deps);
  return true;
}

/** Undoes a rejection: it waits for a decision again. */
function takeBack(subject: Subject, deps: DiscussionDeps): boolean {
  const { entry, isChangeRejected, change } = subject;
  const { store } = deps;
  if (isChangeRejected && change !== null) ask(subject, "change", deps);
  else if (entry.state === "rejected") {
    store.threads.setState(entry.id, "held");
    ask(subject, "post", deps);
  } else return false;
  store.moderation.notes.remove(entry.id, "reason");
  return true;
}

/** These words with these reasons need no second approval, should they not come through. */
function approveAsShown(subject: Subject, deps: DiscussionDeps): void {
  ask(subject, null, deps, approvalOf(subject.change ?? subject.entry.body, subject.reasons));
}

function ask(
  { entry, thread }: Subject,
  asks: Subject["card"]["asks"],
  { store, clock }: DiscussionDeps,
  approved: string | null = null,
): void {
  const place = { entry: entry.id, platform: thread.platform, space: thread.space };
  store.moderation.cards.ask(place, asks, clock.now(), approved);
}

function hide(subject: Subject, deps: DiscussionDeps): boolean {
  const { marks } = deps.store.moderation;
  if (subject.entry.state !== "posted") return false;
  marks.remove(subject.entry.id, "reported");
  return mark(subject, "hidden", "add", deps);
}

/** Reports that were there don't hide it again: a moderator has looked. */
function restore(subject: Subject, deps: DiscussionDeps): boolean {
  const { marks } = deps.store.moderation;
  const wasReported = marks.remove(subject.entry.id, "reported");
  const wasHidden = marks.remove(subject.entry.id, "hidden");
  if (!wasReported && !wasHidden) return false;
  marks.add(subject.entry.id, "cleared");
  queueEdit(subject.entry, deps.clock.now(), deps);
  return true;
}

/** Ends answers in the thread; neither its key nor its closing is touched (anonymity 4). */
function markRoot({ thread }: Subject, how: "add" | "remove", deps: DiscussionDeps): boolean {
  const root = deps.store.threads.rootPost(thread.id);
  if (root === null || root.post === null || thread.state === "closed") return false;
  if (!deps.store.moderation.marks[how](root.id, "locked")) return false;
  queueEdit({ id: root.id, thread: thread.id }, deps.clock.now(), deps);
  return true;
}

function mark({ entry }: Subject, what: Mark, how: "add" | "remove", deps: DiscussionDeps): boolean {
  if (!deps.store.moderation.marks[how](entry.id, what)) return false;
  queueEdit(entry, deps.clock.now(), deps);
  return true;
}
