/** Publish: the one step that makes a draft visible to others. The draft is taken once; what was previewed is posted. */

import type { SituationId } from "../advice/situations.ts";
import { findOwnEntry, identityIn, openThreadFor, tagIn, threadKeyId } from "../discussions/authorship.ts";
import { type Delivery, deliver, queueEdit, sendingMs, sendNow } from "../discussions/deliver.ts";
import { lifeFrom, newId } from "../discussions/deps.ts";
import { formatWithin, textsFor } from "../i18n/catalogue.ts";
import { tagOf } from "../identity/actor.ts";
import { choosePseudonym } from "../identity/pseudonym.ts";
import type { Locale, PersonEvent } from "../ports/platform.ts";
import { type Body, type Entry, entryIdIn } from "../storage/threads.ts";
import { type CountedVent, countVent } from "../themes/count.ts";
import { answer, answerGone, button, sentence } from "./answers.ts";
import { type Draft, localeOf, longestWait, type Preview, type VentDeps } from "./deps.ts";
import { answerTooMany, publishesTooMuch } from "./rate.ts";
import { showPreview } from "./show-preview.ts";

export type When = "now" | "later";

/**
 * @param previewId the preview under which Publish was pressed; another one publishes nothing and is shown anew.
 * @param confirmed whether the person was asked a second time already
 */
export async function publish(
  event: PersonEvent,
  draftId: string,
  previewId: string,
  { when, confirmed }: { when: When; confirmed: boolean },
  deps: VentDeps,
): Promise<void> {
  const locale = localeOf(event, deps);
  const draft = await deps.store.drafts.find(draftId, event.actor);
  if (draft === null || draft.kind === "calm" || draft.kind === "draft" || draft.kind === "did")
    return answerGone(event, locale, deps);
  const { preview } = draft;
  if (preview === null || preview.id !== previewId) return showPreview(event, draftId, draft, deps);
  if (preview.askTwice && !confirmed) return askAgain(event, `${draftId} ${previewId}`, when, locale, deps);
  if (draft.kind === "edit") return publishEdit(event, draftId, draft, preview.body, locale, deps);
  if (publishesTooMuch(event, deps)) return answerTooMany(event, deps);
  const later = when === "later" || deps.settings.publishDelayMs !== null;
  const entry = takeDraft(event, draftId, draft, preview, later, deps);
  if (entry === null) return answerGone(event, locale, deps);
  await receipt(event, draft, later ? "later" : await deliverNow(entry, deps), locale, deps);
}

/** Takes the draft and writes thread, entry and outbox row in one commit. @returns the entry's id, or null when it was taken already */
function takeDraft(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  preview: Preview,
  later: boolean,
  deps: VentDeps,
): string | null {
  const { store } = deps;
  const { body, situation } = preview;
  return store.database.transaction(() => {
    const joined = draft.kind === "vent" ? null : joinThread(event, draft, deps);
    const hasPlace = draft.kind === "vent" || joined !== null;
    if (!hasPlace || !store.drafts.erase(draftId)) return null;
    const place = joined ?? openThread(event, situation, deps);
    const id = entryIdIn(place.thread, newId(deps.random));
    const kind = draft.kind === "vent" ? "vent" : draft.kind === "suggestion" ? "suggestion" : "reply";
    store.threads.insertEntry({ id, kind, state: later ? "waiting" : "sending", body, ...place });
    if (kind === "vent") countVent(event, countedIn(draft, preview), deps);
    if (later) putIntoBatch(event, id, deps);
    else addToOutbox({ id, thread: place.thread }, "sending", deps.clock.now() + sendingMs, deps);
    return id;
  });
}

/** What sounds heavy is nobody's statistic (anonymity 12). */
function countedIn(draft: Draft, { situation, overLine, askTwice }: Preview): CountedVent {
  return { situation, overLine: overLine === true, isCounted: draft.uncounted !== true && !askTwice };
}

type Place = Pick<Entry, "thread" | "authorTag" | "pseudonym" | "isAuthor">;

function openThread(event: PersonEvent, situation: SituationId, deps: VentDeps): Place {
  const { store, platform, settings, random, clock } = deps;
  const thread = newId(random);
  const life = lifeFrom(clock.now(), settings);
  store.threads.insertThread({
    id: thread,
    platform: platform.name,
    space: event.space,
    channel: settings.ventChannel,
    situation,
    ...life,
  });
  const authorTag = tagOf(event.actor, store.keys.make(threadKeyId(thread), null), "author");
  return { thread, authorTag, pseudonym: choosePseudonym(authorTag, new Set()), isAuthor: true };
}

function joinThread(event: PersonEvent, draft: Draft, deps: VentDeps): Place | null {
  const thread = openThreadFor(draft.target, event.space, deps);
  const authorTag = tagIn(draft.target, event.actor, deps);
  const root = deps.store.threads.rootPost(draft.target);
  if (thread === null || authorTag === null || root === null || root.post === null) return null;
  return { thread: thread.id, authorTag, ...identityIn(thread.id, authorTag, deps) };
}

function putIntoBatch(event: PersonEvent, entry: string, deps: VentDeps): void {
  const { store, platform, random, clock } = deps;
  const longest = longestWait(deps);
  // From half of the longest wait to nine tenths: the fewer posts a batch holds, the more its time tells of who wrote them,
  // and the last tenth is for the random times within the batch (anonymity 13).
  const wait = longest / 2 + random.below(Math.max(1, Math.floor(longest * 0.4)));
  store.batches.add(entry, platform.name, event.space, clock.now() + wait);
}

/** @param runAt when it is due, or, for one that is being sent, when its sender counts as interrupted */
export function addToOutbox(
  { id, thread }: Pick<Entry, "id" | "thread">,
  state: "due" | "sending",
  runAt: number,
  { store, platform }: VentDeps,
): void {
  store.outbox.add({ platform: platform.name, thread, entry: id, operation: "post", key: postKeyOf(id), state, runAt });
}

/** The same for every attempt, so that a platform that recognises repetitions makes one post of them. */
function postKeyOf(entryId: string): string {
  return entryId.slice(entryId.indexOf(".") + 1);
}

async function deliverNow(entry: string, deps: VentDeps): Promise<Delivery> {
  const item = deps.store.outbox.find(entry, "post");
  if (item === null) return "retrying";
  if (!deps.store.outbox.mustWait(item)) return deliver(item, deps);
  deps.store.outbox.retry(item, deps.clock.now());
  return "retrying";
}

async function publishEdit(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  body: Body,
  locale: Locale,
  deps: VentDeps,
): Promise<void> {
  const own = findOwnEntry(draft.target, event.actor, deps);
  if (own === null || own.entry.state === "withdrawn") return answerGone(event, locale, deps);
  const taken = deps.store.database.transaction(() => {
    if (!deps.store.drafts.erase(draftId)) return false;
    deps.store.threads.setBody(own.entry.id, body);
    if (own.entry.post !== null) queueEdit(own.entry, deps.clock.now(), deps);
    return true;
  });
  if (!taken) return answerGone(event, locale, deps);
  const t = textsFor(locale);
  const delivery = await deliverEdit(own.entry.id, deps);
  await answer(event, sentence(delivery === "done" ? t["edit.done"] : t["publish.retrying"]), deps);
}

/** Sends a queued redraw at once, for an author who waits for it. */
export async function deliverEdit(entry: string, deps: VentDeps): Promise<Delivery> {
  const item = deps.store.outbox.find(entry, "edit");
  return item === null ? "done" : sendNow(item, deps);
}

/** @param value the draft and the preview, as the Publish button named them */
async function askAgain(event: PersonEvent, value: string, when: When, locale: Locale, deps: VentDeps): Promise<void> {
  const t = textsFor(locale);
  const [draftId = ""] = value.split(" ");
  const actions = [
    button("share", draftId, t["action.no"], "primary"),
    button("not-ok", draftId, t["action.not-ok"]),
    button(`publish-${when}-yes`, value, t["action.yes-publish"]),
  ];
  await answer(event, sentence(t["strain.ask"], actions), deps);
}

async function receipt(
  event: PersonEvent,
  draft: Draft,
  how: Delivery | "later",
  locale: Locale,
  deps: VentDeps,
): Promise<void> {
  const t = textsFor(locale);
  const done = draft.kind === "vent" ? t["publish.done"] : t["publish.reply.done"];
  const texts = {
    done,
    later: t["publish.later"](formatWithin(longestWait(deps), locale)),
    retrying: t["publish.retrying"],
    unsure: t["publish.unsure"],
    "given-up": t["publish.retrying"],
  } as const;
  await answer(event, sentence(texts[how], [button("mine", "", t["action.mine"])]), deps);
}
