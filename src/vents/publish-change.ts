/** Publish of an edit: the new text takes the same way as the first, and is held for the same reasons. */
import { findOwnEntry } from "../discussions/authorship.ts";
import { type Delivery, queueEdit, sendNow } from "../discussions/deliver.ts";
import { textsFor } from "../i18n/catalogue.ts";
import { judge, type Verdict } from "../moderation/judge.ts";
import type { Locale, PersonEvent } from "../ports/platform.ts";
import type { Body, Entry } from "../storage/threads.ts";
import { answerDone, answerGone } from "./answers.ts";
import type { Draft, VentDeps } from "./deps.ts";
import { answerHandedIn, arrange, askModerators, deliverNow, stateFor } from "./hand-in.ts";

export async function publishChange(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  body: Body,
  locale: Locale,
  deps: VentDeps,
): Promise<void> {
  const { store, settings } = deps;
  const own = findOwnEntry(draft.target, event.actor, deps);
  if (own === null) return answerGone(event, locale, deps);
  const { entry } = own;
  const { thread, authorTag } = entry;
  if (entry.state === "withdrawn" || authorTag === null) return answerGone(event, locale, deps);
  const taken = store.database.transaction(() => {
    if (!store.drafts.erase(draftId)) return false;
    const isChange = entry.post !== null;
    const verdict = judge({ event, body, thread, authorTag, entry: entry.id, isChange }, deps);
    changeTo(event, entry, body, verdict, deps);
    return true;
  });
  if (!taken) return answerGone(event, locale, deps);
  if (settings.moderation !== undefined) {
    await answerHandedIn(event, false, deps);
    await deliverEdit(entry.id, deps);
    await deliverNow(entry.id, deps);
    return;
  }
  const t = textsFor(locale);
  const delivery = await deliverEdit(entry.id, deps);
  await answerDone(event, delivery === "done" ? t["edit.done"] : t["change.retrying"], deps);
}

/** Puts the new text in place, or keeps it for later beside the one that is there. Part of the caller's transaction. */
export function changeTo(event: PersonEvent, entry: Entry, body: Body, verdict: Verdict, deps: VentDeps): void {
  const { store, clock, settings } = deps;
  const { notes, cards } = store.moderation;
  const later = settings.publishDelayMs !== null;
  const isUnseen = entry.state === "held" || entry.state === "rejected";
  const card = cards.of(entry.id);
  // A card shows what its entry holds: what moderators are not asked about stays beside it.
  const isKeptBeside = verdict.isHeld && (!isUnseen || (card !== null && !verdict.asksModerators));
  if (isKeptBeside) {
    // The card goes on showing what it asks about, or what was rejected.
    const isChangeOnCard = card?.asks === "change" || (!isUnseen && notes.reason(entry.id) !== null);
    if (isChangeOnCard && !verdict.asksModerators) {
      notes.setNewer(entry.id, body);
      return;
    }
    notes.setChange(entry.id, body);
    if (!isUnseen) notes.remove(entry.id, "reason");
    if (verdict.asksModerators) askModerators(event, entry.id, "change", later, deps);
    return;
  }
  notes.remove(entry.id, "change");
  notes.remove(entry.id, "reason");
  store.threads.setBody(entry.id, body);
  if (isUnseen) beginAnew(event, entry, verdict, later, deps);
  else if (entry.post !== null) queueEdit(entry, clock.now(), deps);
}

function beginAnew(event: PersonEvent, entry: Entry, verdict: Verdict, later: boolean, deps: VentDeps): void {
  deps.store.threads.setState(entry.id, stateFor(verdict, later));
  arrange(event, entry, verdict, later, deps);
}

/** Sends a queued redraw at once, for an author who waits for it. */
export async function deliverEdit(entry: string, deps: VentDeps): Promise<Delivery> {
  const item = deps.store.outbox.find(entry, "edit");
  return item === null ? "done" : sendNow(item, deps);
}
