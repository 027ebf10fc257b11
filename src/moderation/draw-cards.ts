/** Brings cards to the moderators' channel and keeps them true; where that channel can't be used, nothing is shown. */
import { createHash } from "node:crypto";
import type { DiscussionDeps } from "../discussions/deps.ts";
import type { Moderation } from "../discussions/moderated.ts";
import { waitAfter } from "../discussions/retry.ts";
import { faultCode } from "../logging/logger.ts";
import type { Message } from "../ports/platform.ts";
import type { Card, DueCard } from "../storage/cards.ts";
import { unlessBroken } from "../storage/unless-broken.ts";
import { renderCard } from "./render-card.ts";
import { type Subject, subjectOf } from "./subject.ts";

const minuteMs = 60_000;
const mostRounds = 20;

/** Draws every card that is due. Held posts stay held while the channel is gone or not private (anonymity 6). */
export async function drawDueCards(deps: DiscussionDeps): Promise<void> {
  const { moderation } = deps.settings;
  const { store, platform, clock, log } = deps;
  for (let round = 0; round < mostRounds; round += 1) {
    const due = store.moderation.cards.due(platform.name, clock.now());
    if (due.length === 0) return;
    if (moderation === undefined) return drawNothing(due, deps);
    const privacy = await platform.privacyOf(moderation.channel);
    if (privacy !== "private") {
      await drawNothing(due, deps);
      return log("moderators-unreachable", { reason: privacy });
    }
    for (const card of due) await drawOne(card, moderation.channel, deps);
  }
}

/** Where no card may be shown, those of what is gone or withdrawn are taken away all the same (anonymity 4). */
async function drawNothing(due: readonly DueCard[], deps: DiscussionDeps): Promise<void> {
  for (const card of due) {
    if (isGone(card, deps)) await drawOne(card, null, deps);
    else deps.store.moderation.cards.retry(card, deps.clock.now() + minuteMs);
  }
}

function isGone({ entry }: Card, { store }: DiscussionDeps): boolean {
  const state = store.threads.stateOf(entry)?.state ?? "withdrawn";
  return state === "withdrawn";
}

/** Looks whether what a card shows has changed: withdrawn, closed, muted from another card, reported again. */
export function redrawChangedCards(deps: DiscussionDeps): void {
  const { store, platform, clock, settings, log } = deps;
  const { cards } = store.moderation;
  const lost = cards.removeBroken(platform.name);
  if (lost > 0) log("cards-lost", { cards: lost });
  const isDue = settings.moderation === undefined ? isGone : hasChanged;
  for (const card of cards.resting(platform.name)) {
    if (isDue(card, deps)) cards.drawAt(card.entry, clock.now());
  }
}

/** What can't be told, since its post is damaged, is tried by itself, and said in the log. */
function hasChanged(card: Card, deps: DiscussionDeps): boolean {
  return unlessBroken(() => faceOf(messageOf(card, deps)) === card.face) !== true;
}

/** @param channel null: it is taken away */
async function drawOne(card: DueCard, channel: Moderation["channel"] | null, deps: DiscussionDeps): Promise<void> {
  const { store, platform, clock, log } = deps;
  try {
    const message = channel === null ? null : messageOf(card, deps);
    const post = await show(card, message, { channel, platform });
    if (message === null) return store.moderation.cards.remove(card);
    // Read anew: somebody may have acted on it while it was on its way.
    const now = store.moderation.cards.of(card.entry);
    if (now !== null) store.moderation.cards.drawn({ ...now, post, face: faceOf(message) });
    if (now !== null && faceOf(messageOf(now, deps)) !== faceOf(message))
      store.moderation.cards.drawAt(card.entry, clock.now());
  } catch (fault) {
    const attempt = card.attempts + 1;
    log("card-retried", { attempt, code: faultCode(fault) });
    store.moderation.cards.retry(card, clock.now() + waitAfter(attempt));
  }
}

/** @returns where it stands; null when it was taken away */
async function show(
  { entry, post, face }: Card,
  message: Message | null,
  { channel, platform }: { channel: Moderation["channel"] | null; platform: DiscussionDeps["platform"] },
): Promise<Card["post"]> {
  if (message === null || channel === null) {
    if (post !== null) await platform.remove(post);
    return null;
  }
  if (post === null) return platform.post(channel, message, keyOf(entry));
  if (faceOf(message) !== face) await platform.edit(post, message);
  return post;
}

/**
 * @returns null when the post is gone: then its card goes, too. It stays for a post that is held without being asked about,
 * as what a mute holds is: that it went would tell whose post it is (anonymity 11).
 */
function messageOf(card: Card, deps: DiscussionDeps): Message | null {
  const subject = subjectOf(card, deps);
  return subject === null ? null : renderCard(subject, deps.settings.locale);
}

/** Whether the card shows what it would show now. Its author may have changed the words since it was drawn. */
export function isAsShown(subject: Subject, { settings }: DiscussionDeps): boolean {
  return faceOf(renderCard(subject, settings.locale)) === subject.card.face;
}

function faceOf(message: Message | null): string {
  return createHash("sha256").update(JSON.stringify(message)).digest("base64url").slice(0, 16);
}

/** Always the same for one entry, and not the key of its post: both stand on the same platform. */
function keyOf(entry: string): string {
  return createHash("sha256").update(`card ${entry}`).digest("base64url").slice(0, 20);
}
