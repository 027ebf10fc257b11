/** Posts final digests where they are due, each once in each place, also when the process is killed in between. */
import { isHarmlessTwice, mayTryAgain, sendingMs, waitAfter } from "../discussions/retry.ts";
import type { LogEvents } from "../logging/log-events.ts";
import { faultCode } from "../logging/logger.ts";
import type { ChannelRef, PostRef } from "../ports/platform.ts";
import type { DigestDelivery } from "../storage/digests.ts";
import type { ThemeDeps } from "./deps.ts";
import { latestNews } from "./finish-weeks.ts";
import { Openings } from "./openings.ts";
import { renderDigest, viewOf } from "./render-digest.ts";
import { type Week, weekOf, weeksBetween } from "./week.ts";

/** With an hour between them at most: about a day. A platform that is down on Monday morning costs no digest. */
const mostAttempts = 33;
const longestWaitMs = 3_600_000;
const dayMs = 86_400_000;

export async function deliverDigests(deps: ThemeDeps): Promise<void> {
  const openings = new Openings(deps.model);
  for (const delivery of deps.store.digests.pending(deps.platform.name, "due", deps.clock.now())) {
    await send(delivery, openings, deps);
  }
}

/**
 * What was being sent when the last process ended, or when the store failed under the sender: again where the platform
 * recognises a repetition, else nobody can say whether it stands there, and it is not posted twice.
 * @param now at the start of a process `Number.MAX_SAFE_INTEGER`: nothing that is marked is really being sent then.
 */
export async function recoverDigests(deps: ThemeDeps, now: number): Promise<void> {
  const openings = new Openings(deps.model);
  for (const delivery of deps.store.digests.pending(deps.platform.name, "sending", now)) {
    if (isHarmlessTwice("post", deps.platform)) await send(delivery, openings, deps);
    else becomeUnsure(delivery, deps);
  }
}

/** A digest is a post of the bot like any other: it leaves the channel with them. Its numbers stay in the store. */
export async function removeOldDigests({ store, platform, clock, log }: ThemeDeps): Promise<void> {
  for (const delivery of store.digests.pending(platform.name, "posted", clock.now())) {
    const { post, place, attempts } = delivery;
    try {
      if (post !== null) await platform.remove(post);
    } catch (fault) {
      const attempt = attempts + 1;
      store.digests.setDelivery({ ...delivery, attempts: attempt }, "posted", clock.now() + longestWaitMs);
      log("digest-retried", { place, attempt, code: faultCode(fault) });
      continue;
    }
    store.digests.setDelivery({ ...delivery, post: null }, "removed");
  }
}

async function send(delivery: DigestDelivery, openings: Openings, deps: ThemeDeps): Promise<void> {
  const { store, platform, clock, settings, log } = deps;
  const { place, key } = delivery;
  const channel = channelOf(delivery, deps);
  if (channel === null) return store.digests.setDelivery(delivery, "skipped");
  const weeksAgo = weeksBetween(delivery.week as Week, weekOf(clock.now(), settings.digest.zone));
  if (weeksAgo > latestNews) return giveUp(delivery, "too-late", deps);
  const view = viewOf(delivery, settings.locale, deps);
  if (view === null) return giveUp(delivery, "unreadable", deps);
  const message = renderDigest({ ...view, ...(await openings.of(delivery, view)) });
  store.digests.setDelivery(delivery, "sending", clock.now() + sendingMs);
  store.sentDigests.add(delivery);
  let post: PostRef;
  try {
    post = await platform.post(channel, message, key);
  } catch (fault) {
    return afterFailure(delivery, fault, deps);
  }
  store.digests.setDelivery({ ...delivery, post }, "posted", clock.now() + settings.retentionDays * dayMs);
  log("digest-posted", { place });
}

function giveUp(
  delivery: DigestDelivery,
  reason: LogEvents["digest-given-up"]["reason"],
  { store, log }: ThemeDeps,
): void {
  store.digests.setDelivery(delivery, "failed");
  log("digest-given-up", { place: delivery.place, reason });
}

/** As it is set now; null when the digest's own channel was taken out since. */
function channelOf({ place }: DigestDelivery, { settings }: ThemeDeps): ChannelRef | null {
  return place === "vent" ? settings.ventChannel : settings.digest.channel;
}

function afterFailure(failed: DigestDelivery, fault: unknown, deps: ThemeDeps): void {
  const { store, clock, log, platform } = deps;
  const attempts = failed.attempts + 1;
  if (!mayTryAgain(fault, "post", platform)) becomeUnsure(failed, deps);
  else if (attempts >= mostAttempts) giveUp(failed, "refused", deps);
  else {
    const runAt = clock.now() + waitAfter(attempts, longestWaitMs);
    store.sentDigests.remove(failed);
    store.digests.setDelivery({ ...failed, attempts }, "due", runAt);
    log("digest-retried", { place: failed.place, attempt: attempts, code: faultCode(fault) });
  }
}

/** Nobody can say whether it stands there: it is not posted again, and the operator is told. */
export function becomeUnsure(delivery: DigestDelivery, { store, log }: ThemeDeps): void {
  store.digests.setDelivery(delivery, "unsure");
  log("digest-unsure", { place: delivery.place });
}
