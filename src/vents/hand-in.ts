/** What becomes of an entry that was handed in: held for a check, in the batch of "publish later", or out at once. */
import { type Delivery, deliver, queuePost } from "../discussions/deliver.ts";
import { sendingMs } from "../discussions/retry.ts";
import { formatWithin, textsFor } from "../i18n/catalogue.ts";
import type { Verdict } from "../moderation/judge.ts";
import type { PersonEvent } from "../ports/platform.ts";
import type { Card } from "../storage/cards.ts";
import type { Entry, EntryKind, EntryState } from "../storage/threads.ts";
import { answerDone } from "./answers.ts";
import { localeOf, longestWait, type VentDeps } from "./deps.ts";

export function stateFor({ isHeld }: Verdict, later: boolean): EntryState {
  if (isHeld) return "held";
  return later ? "waiting" : "sending";
}

/** Does what the entry's state, as `stateFor` says it, asks for. Part of the caller's transaction. */
export function arrange(
  event: PersonEvent,
  entry: Pick<Entry, "id" | "thread">,
  { isHeld, asksModerators }: Verdict,
  later: boolean,
  deps: VentDeps,
): void {
  if (isHeld) {
    if (asksModerators) askModerators(event, entry.id, "post", later, deps);
  } else if (later) putIntoBatch(event, entry.id, deps);
  else queuePost(entry, "sending", deps.clock.now() + sendingMs, deps);
}

/** The card comes after the delay that the post would have had (anonymity 13). */
export function askModerators(
  { space }: PersonEvent,
  entry: string,
  asks: Card["asks"],
  later: boolean,
  deps: VentDeps,
): void {
  const { store, platform, clock, random } = deps;
  const longest = longestWait(deps);
  const wait = later ? longest / 2 + random.below(Math.max(1, Math.floor(longest / 2))) : 0;
  store.moderation.cards.ask({ entry, platform: platform.name, space }, asks, clock.now() + wait);
}

export function putIntoBatch({ space }: PersonEvent, entry: string, deps: VentDeps): void {
  const { store, platform, random, clock } = deps;
  const longest = longestWait(deps);
  // From half of the longest wait to nine tenths: the fewer posts a batch holds, the more its time tells of who wrote them,
  // and the last tenth is for the random times within the batch (anonymity 13).
  const wait = longest / 2 + random.below(Math.max(1, Math.floor(longest * 0.4)));
  store.batches.add(entry, platform.name, space, clock.now() + wait);
}

/** Sends an entry that is marked as being sent; one that is held or waits has nothing to be sent. `queued`: others of its thread go first. */
export async function deliverNow(entry: string, deps: VentDeps): Promise<Delivery | "queued"> {
  const item = deps.store.outbox.find(entry, "post");
  if (item === null) return "retrying";
  if (!deps.store.outbox.mustWait(item)) return deliver(item, deps);
  deps.store.outbox.retry(item, deps.clock.now());
  return "queued";
}

/** The receipt where nothing is checked: what became of it. */
export async function answerPublished(
  event: PersonEvent,
  kind: EntryKind,
  how: Delivery | "queued" | "later",
  deps: VentDeps,
): Promise<void> {
  const locale = localeOf(event, deps);
  const t = textsFor(locale);
  const texts = {
    done: kind === "vent" ? t["publish.done"] : t["publish.reply.done"],
    later: t["publish.later"](formatWithin(longestWait(deps), locale)),
    queued: t["publish.queued"],
    retrying: t["publish.retrying"],
    unsure: t["publish.unsure"],
    "given-up": t["publish.given-up"],
  } as const;
  await answerDone(event, texts[how], deps);
}

/** The one receipt where anything is checked: the same for what is held, whatever holds it, and for what is not. */
export async function answerHandedIn(event: PersonEvent, later: boolean, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const t = textsFor(locale);
  const text = later ? t["publish.handed-in.later"](formatWithin(longestWait(deps), locale)) : t["publish.handed-in"];
  await answerDone(event, text, deps);
}
