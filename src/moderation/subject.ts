/** What a card is about: the entry with all that was decided, as far as it is there still. */
import type { DiscussionDeps } from "../discussions/deps.ts";
import type { SpaceRef } from "../ports/platform.ts";
import type { Card } from "../storage/cards.ts";
import type { Mark } from "../storage/marks.ts";
import type { Body, Entry, Thread } from "../storage/threads.ts";
import type { HoldReason } from "./check-text.ts";
import { reasonsFor } from "./judge.ts";
import { muteEndOf } from "./mute.ts";

export interface Subject {
  readonly card: Card;
  readonly entry: Entry;
  readonly thread: Thread;
  readonly marks: ReadonlySet<Mark>;
  readonly isLocked: boolean;
  /** Different people. */
  readonly reports: number;
  /** When the author's mute in this very thread ends; null: none runs. */
  readonly mutedUntil: number | null;
  /** The text that is to replace the one that stands; null when none waits, or when moderators are not asked about it. */
  readonly change: Body | null;
  /** Whether a moderator said no to the change. */
  readonly isChangeRejected: boolean;
  /** Of the text that is to be decided about. */
  readonly reasons: readonly HoldReason[];
}

/** @returns null when the entry or its thread is gone */
export function subjectOf(card: Card, deps: DiscussionDeps): Subject | null {
  const { store } = deps;
  const { marks, notes, reports } = store.moderation;
  const entry = store.threads.entry(card.entry);
  const thread = store.threads.thread(entry?.thread ?? "");
  if (entry === null || thread === null) return null;
  const root = store.threads.rootPost(thread.id);
  const isChangeRejected = entry.state === "posted" && notes.reason(entry.id) !== null;
  const change = card.asks === "change" || isChangeRejected ? notes.change(entry.id) : null;
  // Withdrawn, or let through by itself where nobody was asked any more: there is nothing to decide.
  const isAsked = card.asks === "post" ? entry.state === "held" : change !== null;
  const asks = isAsked ? card.asks : null;
  return {
    card: { ...card, asks },
    entry,
    thread,
    marks: marks.of(entry.id),
    isLocked: root !== null && marks.of(root.id).has("locked"),
    reports: reports.count(entry.id),
    mutedUntil: muteEndOf(entry, deps),
    change,
    isChangeRejected,
    reasons: asks === null ? [] : reasonsFor(change ?? entry.body, thread, deps),
  };
}

/** What a moderator's button names; null for what is gone, has no card, or is another space's, whose text is not looked at. */
export function findSubject(entry: string, space: SpaceRef, deps: DiscussionDeps): Subject | null {
  const card = deps.store.moderation.cards.of(entry);
  const thread = deps.store.threads.thread(deps.store.threads.entry(entry)?.thread ?? "");
  const isHere = thread?.space === space && thread.platform === deps.platform.name;
  return card !== null && isHere ? subjectOf(card, deps) : null;
}

/** Whether the thread of an entry takes no answers. */
export function isThreadLocked(thread: string, { store }: Pick<DiscussionDeps, "store">): boolean {
  const root = store.threads.rootPost(thread);
  return root !== null && store.moderation.marks.of(root.id).has("locked");
}
