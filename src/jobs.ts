/** What is due without anyone's click. Each job fails alone: the others still run, and the next round tries again. */
import { deliverDue, recoverOutbox } from "./discussions/deliver.ts";
import { closeDue, deleteDue } from "./discussions/retire.ts";
import type { LogEvents } from "./logging/log-events.ts";
import { faultCode } from "./logging/logger.ts";
import { drawDueCards, redrawChangedCards } from "./moderation/draw-cards.ts";
import { forgetModeration } from "./moderation/forget.ts";
import { settleDeeds } from "./themes/deed-votes.ts";
import { deliverDeeds, recoverDeeds, retireDeeds } from "./themes/deliver-deeds.ts";
import { deliverDigests, recoverDigests, removeOldDigests } from "./themes/deliver-digests.ts";
import { finishWeeks, forgetDeliveries } from "./themes/finish-weeks.ts";
import type { VentDeps } from "./vents/deps.ts";
import { forgetPassedHour } from "./vents/rate.ts";
import { releaseBatches } from "./vents/release.ts";

type Job = LogEvents["job-failed"]["job"];

/** Forgetting may be this late; what a person waits for is looked at in every round. */
const forgetEveryMs = 20_000;
const digestsEveryMs = 20_000;
/** What moderators see of others' clicks changes at most once a minute, as counts do (anonymity 13). */
const redrawEveryMs = 60_000;

/**
 * @returns a round of jobs, to be run about once a second; it never rejects. What is forgotten touches the store only and
 * comes first: it must not wait for a platform that does not answer (anonymity 4).
 */
export function createJobs(deps: VentDeps): () => Promise<void> {
  const forget = oneAtATime(createForgetting(deps));
  const carry = oneAtATime(createCarrying(deps));
  return async () => {
    await forget();
    await carry();
  };
}

function createCarrying(deps: VentDeps): () => Promise<void> {
  let digestsAt = Number.NEGATIVE_INFINITY;
  let redrawnAt = Number.NEGATIVE_INFINITY;
  return async () => {
    await attempt("batches", deps, () => releaseBatches(deps));
    await attempt("outbox", deps, () => recoverOutbox(deps, deps.clock.now()));
    await attempt("outbox", deps, () => deliverDue(deps));
    const now = deps.clock.now();
    if (Math.abs(now - redrawnAt) >= redrawEveryMs) {
      redrawnAt = now;
      await attempt("cards", deps, () => redrawChangedCards(deps));
    }
    await attempt("cards", deps, () => drawDueCards(deps));
    if (Math.abs(now - digestsAt) >= digestsEveryMs) {
      digestsAt = now;
      await attempt("digests", deps, () => postDigests(deps));
      await attempt("deeds", deps, () => postDeeds(deps));
    }
    await attempt("folding", deps, () => deps.store.database.foldLogIfDue());
  };
}

function createForgetting(deps: VentDeps): () => Promise<void> {
  let forgotAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = deps.clock.now();
    if (Math.abs(now - forgotAt) >= forgetEveryMs) {
      forgotAt = now;
      await attempt("closing", deps, () => close(deps));
      await attempt("deleting", deps, () => remove(deps));
      await attempt("weeks", deps, () => finish(deps));
      await attempt("deeds", deps, () => forgetDeeds(deps));
      await attempt("sweeping", deps, () => sweep(deps));
      await attempt("sweeping", deps, () => forgetModeration(deps));
    }
    await attempt("folding", deps, () => deps.store.database.foldLogIfDue());
  };
}

/** A round that still runs is joined, not doubled. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= work().finally(() => {
      running = null;
    });
    return running;
  };
}

async function attempt(job: Job, { log }: VentDeps, work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (fault) {
    log("job-failed", { job, code: faultCode(fault) });
  }
}

function close(deps: VentDeps): void {
  const threads = closeDue(deps);
  if (threads > 0) deps.log("thread-closed", { threads });
}

function remove(deps: VentDeps): void {
  const threads = deleteDue(deps);
  if (threads > 0) deps.log("thread-deleted", { threads });
}

/** Makes the weeks final that are over: their keys are forgotten with it, and where digests of long ago stood. */
function finish(deps: VentDeps): void {
  const digests = finishWeeks(deps);
  forgetDeliveries(deps);
  if (digests > 0) deps.log("digest-made", { digests });
}

async function postDigests(deps: VentDeps): Promise<void> {
  await recoverDigests(deps, deps.clock.now());
  await deliverDigests(deps);
  await removeOldDigests(deps);
}

/** Whether what the firm did helped: said once a week, and the votes are gone with it. */
function forgetDeeds(deps: VentDeps): void {
  settleDeeds(deps);
  retireDeeds(deps);
}

async function postDeeds(deps: VentDeps): Promise<void> {
  await recoverDeeds(deps, deps.clock.now());
  await deliverDeeds(deps);
}

/** Erases what expired. */
async function sweep(deps: VentDeps): Promise<void> {
  const { store, clock, log } = deps;
  const now = clock.now();
  const drafts = await store.drafts.sweep();
  store.keys.sweep(now);
  store.claims.sweep(now);
  forgetPassedHour(deps);
  if (drafts > 0) log("drafts-expired", { drafts });
}
