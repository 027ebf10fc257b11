/** A text that came back to its author, published by them after all: mixed with others, so that no moment tells why now. */

import { heldViewOf } from "../moderation/held-view.ts";
import { judge } from "../moderation/judge.ts";
import { isMuted } from "../moderation/mute.ts";
import type { PersonEvent } from "../ports/platform.ts";
import type { Entry } from "../storage/threads.ts";
import { answerGone } from "./answers.ts";
import { localeOf, type VentDeps } from "./deps.ts";
import { answerHandedIn, arrange, stateFor } from "./hand-in.ts";
import { changeTo, deliverEdit } from "./publish-change.ts";

/** @param entry the actor's own */
export async function handBack(event: PersonEvent, entry: Entry, deps: VentDeps): Promise<void> {
  const { store } = deps;
  const { authorTag, thread } = entry;
  const held = heldViewOf(entry, { space: event.space, muted: isMuted(event, deps) }, deps);
  if (held?.state !== "returned" || authorTag === null) return answerGone(event, localeOf(event, deps), deps);
  const { body } = held;
  store.database.transaction(() => {
    const verdict = judge({ event, body, thread, authorTag, entry: entry.id, isChange: entry.post !== null }, deps);
    if (held.what === "change") return changeTo(event, entry, body, verdict, deps);
    store.threads.setState(entry.id, stateFor(verdict, true));
    arrange(event, entry, verdict, true, deps);
  });
  await answerHandedIn(event, true, deps);
  await deliverEdit(entry.id, deps);
}
