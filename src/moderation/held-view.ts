/** Where an author's own held text stands, worked out from their live click; why it is held is looked at anew each time. */
import type { DiscussionDeps } from "../discussions/deps.ts";
import type { PersonEvent } from "../ports/platform.ts";
import type { Body, Entry } from "../storage/threads.ts";
import type { HoldReason } from "./check-text.ts";
import { reasonsFor } from "./judge.ts";

export interface HeldView {
  /** The whole post, or a change of one that stands. */
  readonly what: "post" | "change";
  readonly body: Body;
  /** waits: for whatever it is held by · rejected: by a moderator · returned: nothing holds it any more, its author decides */
  readonly state: "waits" | "rejected" | "returned";
  readonly reasons: readonly HoldReason[];
  /** What a moderator wrote with a rejection, or "". */
  readonly said: string;
}

/** @param muted whether the person is muted just now: then nothing is returned. @returns null when nothing of it is held */
export function heldViewOf(
  entry: Entry,
  { space, muted }: Pick<PersonEvent, "space"> & { readonly muted: boolean },
  deps: DiscussionDeps,
): HeldView | null {
  const { notes, cards } = deps.store.moderation;
  const newer = notes.newer(entry.id);
  const change = newer ?? notes.change(entry.id);
  if (change === null && entry.state !== "held" && entry.state !== "rejected") return null;
  const what = change === null ? "post" : "change";
  const body = change ?? entry.body;
  const said = notes.reason(entry.id);
  // A change proposed after a rejection was not decided about yet.
  if (said !== null && newer === null && (what === "post" || entry.state === "posted"))
    return { what, body, state: "rejected", reasons: [], said };
  const reasons = reasonsFor(body, { space }, deps);
  // Where nobody moderates any more, nobody would ever be done.
  const isAsked = cards.of(entry.id)?.asks === what;
  const isDecided = deps.settings.moderation !== undefined;
  const waits = isDecided && (isAsked || reasons.length > 0 || muted);
  return { what, body, state: waits ? "waits" : "returned", reasons, said: "" };
}
