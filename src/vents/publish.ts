/** Publish: the one step that makes a draft visible to others. The draft is taken once; what was previewed is posted. */

import type { SituationId } from "../advice/situations.ts";
import { identityIn, openThreadFor, tagIn, threadKeyId } from "../discussions/authorship.ts";
import { lifeFrom, newId } from "../discussions/deps.ts";
import { textsFor } from "../i18n/catalogue.ts";
import { tagOf } from "../identity/actor.ts";
import { choosePseudonym } from "../identity/pseudonym.ts";
import { judge } from "../moderation/judge.ts";
import { isThreadLocked } from "../moderation/subject.ts";
import type { Locale, PersonEvent } from "../ports/platform.ts";
import { type Entry, entryIdIn } from "../storage/threads.ts";
import { type CountedVent, countVent } from "../themes/count.ts";
import { answer, answerGone, button, sentence } from "./answers.ts";
import { type Draft, localeOf, type Preview, type VentDeps } from "./deps.ts";
import { answerHandedIn, answerPublished, arrange, deliverNow, stateFor } from "./hand-in.ts";
import { publishChange } from "./publish-change.ts";
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
  if (preview.askTwice && !confirmed) return askAgain(event, draftId, previewId, when, locale, deps);
  if (draft.kind === "edit") return publishChange(event, draftId, draft, preview.body, locale, deps);
  if (publishesTooMuch(event, deps)) return answerTooMany(event, deps);
  const later = when === "later" || deps.settings.publishDelayMs !== null;
  const entry = takeDraft(event, draftId, draft, preview, later, deps);
  if (entry === null) return answerGone(event, locale, deps);
  if (deps.settings.moderation !== undefined) {
    // Before it is known what becomes of it, and in the same words for all (anonymity 11).
    await answerHandedIn(event, later, deps);
    if (!later) await deliverNow(entry, deps);
    return;
  }
  await answerPublished(event, draft.kind, later ? "later" : await deliverNow(entry, deps), deps);
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
    const verdict = judge({ event, body, entry: id, ...place, isChange: false }, deps);
    store.threads.insertEntry({ id, kind, state: stateFor(verdict, later), body, ...place });
    if (kind === "vent") countVent(event, countedIn(draft, preview), deps);
    arrange(event, { id, thread: place.thread }, verdict, later, deps);
    return id;
  });
}

/** What sounds heavy is nobody's statistic (anonymity 12). */
function countedIn(draft: Draft, { situation, overLine, askTwice }: Preview): CountedVent {
  return { situation, overLine: overLine === true, isCounted: draft.uncounted !== true && !askTwice };
}

type Place = Pick<Entry, "thread" | "pseudonym" | "isAuthor"> & { readonly authorTag: Buffer };

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
  if (thread === null || authorTag === null || isThreadLocked(thread.id, deps) || root === null || root.post === null)
    return null;
  return { thread: thread.id, authorTag, ...identityIn(thread.id, authorTag, deps) };
}

async function askAgain(
  event: PersonEvent,
  draftId: string,
  previewId: string,
  when: When,
  locale: Locale,
  deps: VentDeps,
): Promise<void> {
  const t = textsFor(locale);
  const actions = [
    button("share", draftId, t["action.no"], "primary"),
    button("not-ok", draftId, t["action.not-ok"]),
    button(`publish-${when}-yes`, `${draftId} ${previewId}`, t["action.yes-publish"]),
  ];
  await answer(event, sentence(t["strain.ask"], actions), deps);
}
