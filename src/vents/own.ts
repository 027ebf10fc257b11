/** What an author may do with what they published: edit, withdraw, publish again, drop. Known from the live click only. */
import { findOwnEntry, threadKeyId } from "../discussions/authorship.ts";
import { queueEdit } from "../discussions/deliver.ts";
import { nextMinute } from "../discussions/next-minute.ts";
import { textsFor } from "../i18n/catalogue.ts";
import { judge } from "../moderation/judge.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { answer, answerDone, answerGone, button, sentence } from "./answers.ts";
import { localeOf, type VentDeps } from "./deps.ts";
import { replyForm } from "./forms.ts";
import { handBack } from "./hand-back.ts";
import { answerHandedIn, answerPublished, arrange, deliverNow, stateFor } from "./hand-in.ts";
import { deliverEdit } from "./publish-change.ts";

/** Starts from the published text: what was replaced stays replaced (anonymity 8). */
export async function openEdit(event: PersonEvent, entryId: string, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const own = findOwnEntry(entryId, event.actor, deps);
  if (own === null || own.entry.state === "withdrawn") return answerGone(event, locale, deps);
  await deps.platform.openForm(event.interaction, replyForm("edit", entryId, locale, own.entry.body));
}

export async function askWithdraw(event: PersonEvent, entryId: string, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const t = textsFor(locale);
  if (findOwnEntry(entryId, event.actor, deps) === null) return answerGone(event, locale, deps);
  const actions = [
    button("withdraw-yes", entryId, t["action.yes-withdraw"], "danger"),
    button("mine", "", t["action.no"]),
  ];
  await answer(event, sentence(t["withdraw.ask"], actions), deps);
}

/** Replaces the text on the platform and in the store; what others answered stays. A post that waits just goes. */
export async function withdraw(event: PersonEvent, entryId: string, deps: VentDeps): Promise<void> {
  const { store } = deps;
  const locale = localeOf(event, deps);
  const own = findOwnEntry(entryId, event.actor, deps);
  if (own === null || own.entry.state === "withdrawn") return answerGone(event, locale, deps);
  const { entry } = own;
  if (entry.post === null && (entry.state === "sending" || entry.state === "unsure"))
    return answerGone(event, locale, deps);
  store.database.transaction(() => {
    if (entry.post === null) return remove(own.entry.id, own.thread.id, deps);
    store.threads.setBody(entry.id, { text: "", client: "" });
    store.moderation.notes.remove(entry.id, "change");
    store.threads.setState(entry.id, "withdrawn");
    queueEdit(entry, deps.clock.now(), deps);
  });
  const t = textsFor(locale);
  const delivery = await deliverEdit(entry.id, deps);
  await answerDone(event, delivery === "done" ? t["withdraw.done"] : t["change.retrying"], deps);
}

/**
 * A post that may or may not stand on the platform: its author looked, and it is not there. It is judged once more, since a word
 * may have been blocked since, and where anything is checked the receipt is everybody's: a muted author's tells nothing (anonymity 11).
 */
export async function publishAgain(event: PersonEvent, entryId: string, deps: VentDeps): Promise<void> {
  const { store } = deps;
  const own = findOwnEntry(entryId, event.actor, deps);
  if (own !== null && own.entry.state !== "unsure" && own.entry.state !== "failed")
    return handBack(event, own.entry, deps);
  const authorTag = own?.entry.authorTag ?? null;
  if (own === null || authorTag === null) return answerGone(event, localeOf(event, deps), deps);
  const { body, thread, kind } = own.entry;
  // Where every post waits, its second way is no exception (anonymity 13).
  const later = deps.settings.publishDelayMs !== null;
  store.database.transaction(() => {
    const verdict = judge({ event, body, thread, authorTag, entry: entryId, isChange: false }, deps);
    store.threads.setState(entryId, stateFor(verdict, later));
    arrange(event, own.entry, verdict, later, deps);
  });
  if (deps.settings.moderation === undefined)
    return answerPublished(event, kind, later ? "later" : await deliverNow(entryId, deps), deps);
  await answerHandedIn(event, later, deps);
  if (!later) await deliverNow(entryId, deps);
}

/** Forgets a post that never came out, or whose author settles for what stands on the platform. */
export async function drop(event: PersonEvent, entryId: string, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const own = findOwnEntry(entryId, event.actor, deps);
  const droppable = ["held", "rejected", "waiting", "unsure", "failed"];
  if (own === null || !droppable.includes(own.entry.state)) return answerGone(event, locale, deps);
  deps.store.database.transaction(() => remove(own.entry.id, own.thread.id, deps));
  await answerDone(event, textsFor(locale)["discard.done"], deps);
}

/** Forgets a change that is held; the text that stands stays. */
export async function dropChange(event: PersonEvent, entryId: string, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const own = findOwnEntry(entryId, event.actor, deps);
  const { notes, cards } = deps.store.moderation;
  if (own === null || notes.change(entryId) === null) return answerGone(event, locale, deps);
  deps.store.database.transaction(() => {
    notes.remove(entryId, "change");
    if (own.entry.state === "posted") notes.remove(entryId, "reason");
    if (cards.of(entryId)?.asks !== "change") return;
    // With the minute: the moment would tell who pressed it (anonymity 13).
    const at = nextMinute(deps.clock.now());
    cards.ask({ entry: entryId, platform: deps.platform.name, space: event.space }, null, at);
  });
  await answerDone(event, textsFor(locale)["discard.done"], deps);
}

/** Removes an entry that has no post; with the root goes the thread and its key. */
function remove(entryId: string, threadId: string, { store }: VentDeps): void {
  store.batches.leave(entryId);
  store.outbox.forget(entryId);
  const isRoot = store.threads.rootPost(threadId)?.id === entryId;
  store.threads.deleteEntry(entryId);
  if (!isRoot) return;
  store.keys.erase(threadKeyId(threadId));
  store.threads.delete(threadId);
}
