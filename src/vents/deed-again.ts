/** An answer to a theme that did not get to the channel: whoever speaks for the house posts it again, or drops it. */

import { sendingMs } from "../discussions/retry.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { deedKeyId, sendDeed } from "../themes/deliver-deeds.ts";
import { answer, answerGone, sentence } from "./answers.ts";
import { answerOutside } from "./deed-preview.ts";
import { receipt } from "./deed-steps.ts";
import { localeOf, type VentDeps } from "./deps.ts";
import { answerTooMany, publishesTooMuch } from "./rate.ts";

export async function postDeedAgain(event: PersonEvent, id: string, deps: VentDeps): Promise<void> {
  const { store, platform, clock } = deps;
  if (!(await platform.canSpeakForHouse(event.interaction))) return answerOutside(event, deps);
  const deed = findUnposted(event, id, deps);
  if (deed === undefined) return answerGone(event, localeOf(event, deps), deps);
  if (publishesTooMuch(event, deps)) return answerTooMany(event, deps);
  if (!store.deeds.takeAgain(id, clock.now() + sendingMs)) return answerGone(event, localeOf(event, deps), deps);
  await receipt(event, await sendDeed({ ...deed, attempts: 0 }, "post", deps), deps);
}

/** Forgets its words and its key; what perhaps stands in the channel stays. */
export async function dropDeed(event: PersonEvent, id: string, deps: VentDeps): Promise<void> {
  const { store, platform } = deps;
  if (!(await platform.canSpeakForHouse(event.interaction))) return answerOutside(event, deps);
  if (findUnposted(event, id, deps) === undefined) return answerGone(event, localeOf(event, deps), deps);
  store.database.transaction(() => {
    store.keys.erase(deedKeyId(id));
    store.deeds.delete(id);
  });
  await answer(event, sentence(textsFor(localeOf(event, deps))["discard.done"]), deps);
}

function findUnposted({ space }: PersonEvent, id: string, { store, platform }: VentDeps) {
  return store.deeds.unposted(platform.name, space).find((deed) => deed.id === id);
}
