/** Whether what was handed in may appear at once, and whether moderators are asked about it. */
import { createHash } from "node:crypto";
import type { DiscussionDeps } from "../discussions/deps.ts";
import type { PersonEvent } from "../ports/platform.ts";
import type { Body } from "../storage/threads.ts";
import { type HoldReason, holdReasons } from "./check-text.ts";
import { isMuted } from "./mute.ts";

export interface Submission {
  readonly event: Pick<PersonEvent, "actor" | "space">;
  readonly body: Body;
  /** The thread it goes to and who its author is there. */
  readonly thread: string;
  readonly authorTag: Buffer;
  /** Which it is, or becomes. */
  readonly entry: string;
  readonly isChange: boolean;
}

export interface Verdict {
  readonly isHeld: boolean;
  /** Whether it gets a card. Never for a muted author's: a card that fails to come must not be told from a post nobody wrote. */
  readonly asksModerators: boolean;
}

const free: Verdict = { isHeld: false, asksModerators: false };

/** Everything is looked at each time, also when the first look has decided it: the time must not tell why (anonymity 11). */
export function judge({ event, body, thread, authorTag, entry, isChange }: Submission, deps: DiscussionDeps): Verdict {
  const { moderation } = deps.settings;
  if (moderation === undefined) return free;
  const muted = isMuted(event, deps);
  const reasons = reasonsFor(body, event, deps);
  const isFirst = !hasAppeared(thread, authorTag, deps);
  const isDoubtful = reasons.some(({ kind }) => kind === "unreadable-word");
  const reviewed = moderation.review === "all" || (moderation.review === "first" && isFirst && !isChange) || isDoubtful;
  const isApproved = deps.store.moderation.cards.of(entry)?.approved === approvalOf(body, reasons);
  const asks = reviewed && !isApproved;
  return { isHeld: muted || asks || (reasons.length > 0 && !isApproved), asksModerators: asks && !muted };
}

/** Names these very words with what was found in them: with a word that was blocked since, it is another approval. */
export function approvalOf({ text, client }: Body, reasons: readonly HoldReason[]): string {
  return createHash("sha256")
    .update(JSON.stringify([text, client, reasons]))
    .digest("base64url");
}

/** What holds this text, for its author. */
export function reasonsFor(
  body: Body,
  { space }: Pick<PersonEvent, "space">,
  { settings, store, platform }: DiscussionDeps,
): readonly HoldReason[] {
  if (settings.moderation === undefined) return [];
  const { blockWords } = store.moderation;
  const reasons = holdReasons(body, settings.moderation.words, blockWords.of(platform.name, space));
  const isDoubtful = blockWords.unreadable(platform.name, space) > 0;
  return isDoubtful ? [...reasons, { kind: "unreadable-word", words: "" }] : reasons;
}

/** Whether something of this author stands in the thread, and no moderator has hidden it. */
function hasAppeared(thread: string, authorTag: Buffer, { store }: DiscussionDeps): boolean {
  return store.threads
    .statesBy(thread, authorTag)
    .some(({ id, state }) => state === "posted" && !store.moderation.marks.of(id).has("hidden"));
}
