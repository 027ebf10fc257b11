/** The core's front door: takes each event once, routes it, and catches what nobody reckoned with. */

import { recoverOutbox } from "./discussions/deliver.ts";
import { leaveSpace } from "./discussions/retire.ts";
import { BotError, InteractionGoneError, StoreFailedError } from "./errors.ts";
import { textsFor } from "./i18n/catalogue.ts";
import { createJobs } from "./jobs.ts";
import { faultCode } from "./logging/logger.ts";
import type { Block, InboundEvent, Message, PersonEvent, SpaceRemoved } from "./ports/platform.ts";
import { RecentDeliveries } from "./recent-deliveries.ts";
import { route } from "./routes.ts";
import { claimMs } from "./storage/claims.ts";
import { closeDeeds } from "./themes/deed-votes.ts";
import { recoverDeeds } from "./themes/deliver-deeds.ts";
import { recoverDigests } from "./themes/deliver-digests.ts";
import { forgetOpenWeeks } from "./themes/finish-weeks.ts";
import { settleRestored } from "./themes/restored.ts";
import { answer } from "./vents/answers.ts";
import { deedVotes } from "./vents/deed-routes.ts";
import { localeOf, type VentDeps } from "./vents/deps.ts";

export interface App {
  /** Handles one event to its end; never rejects. */
  handle(event: InboundEvent): Promise<void>;
  /** Does what is due: outbox, batches, closing, deleting, expired drafts. Called about once a second; never rejects. */
  tick(): Promise<void>;
  /** Resumes what the last process left unfinished. */
  recover(): Promise<void>;
  /** Ends what a language model is asked, and waits until nothing is being handled, for `graceMs` milliseconds at most. */
  stop(graceMs: number): Promise<void>;
}

export function createApp(deps: VentDeps): App {
  const running = new Set<Promise<void>>();
  const recent = new RecentDeliveries();
  const runJobs = createJobs(deps);
  let ticking: Promise<void> = Promise.resolve();

  async function handleOnce(event: InboundEvent): Promise<void> {
    const started = performance.now();
    if (event.type === "space-removed") return leave(event);
    try {
      if (isFirst(event)) await route(event, deps);
      else deps.log("event-repeated", { type: event.type });
      deps.log("event-handled", { type: event.type, tookMs: Math.ceil((performance.now() - started) / 10) * 10 });
    } catch (fault) {
      deps.log("event-failed", { type: event.type, code: faultCode(fault) });
      const isTold = await explain(event, fault, deps);
      // Neither saved nor handed back: the platform keeps what was typed, and may deliver it again.
      if (!isTold && typedIn(event).length > 0) return release(event);
    }
    await deps.platform.acknowledge(event.interaction).catch(() => undefined);
  }

  function leave({ type, space }: SpaceRemoved): void {
    try {
      deps.log("space-left", { threads: leaveSpace(space, deps) });
      forgetOpenWeeks(space, deps);
      closeDeeds(space, deps);
    } catch (fault) {
      // Their days end all the same.
      deps.log("event-failed", { type, code: faultCode(fault) });
    }
  }

  function release({ type, deliveryId }: InboundEvent): void {
    recent.delete(deliveryId);
    try {
      deps.store.claims.release(deliveryId);
    } catch (fault) {
      // Delivered again it would be taken for a repetition.
      deps.log("event-failed", { type, code: faultCode(fault) });
    }
  }

  /**
   * What only shows something is harmless to repeat, so memory is enough. What makes a draft or a vote is claimed in the
   * store; votes under a vent are where they are counted. Not waited for on disk: the draft behind the claim is.
   */
  function isFirst(event: PersonEvent): boolean {
    if (!recent.add(event.deliveryId)) return false;
    if (!makesSomething(event)) return true;
    const { database, claims } = deps.store;
    return database.transactionSoon(() => claims.claim(event.deliveryId, claimMs, deps.clock.now()));
  }

  return {
    handle(event) {
      const work = handleOnce(event).finally(() => running.delete(work));
      running.add(work);
      return work;
    },
    tick() {
      ticking = runJobs();
      return ticking;
    },
    async recover() {
      settleRestored(deps);
      await recoverOutbox(deps, Number.MAX_SAFE_INTEGER);
      await recoverDigests(deps, Number.MAX_SAFE_INTEGER);
      await recoverDeeds(deps, Number.MAX_SAFE_INTEGER);
    },
    async stop(graceMs) {
      deps.model?.asks.stop();
      let timer: NodeJS.Timeout | undefined;
      const grace = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, graceMs);
      });
      await Promise.race([Promise.allSettled([...running, ticking]), grace]);
      clearTimeout(timer);
    },
  };
}

function makesSomething(event: PersonEvent): boolean {
  if (event.type === "action-clicked") return deedVotes.has(event.action);
  if (event.type === "home-opened") return false;
  return event.type !== "command-invoked" || event.text.trim() !== "";
}

/**
 * Tells the person what happened in their language, and hands back what they typed.
 * @returns whether what they typed is safe: shown to them, or kept
 */
async function explain(event: PersonEvent, fault: unknown, deps: VentDeps): Promise<boolean> {
  // The way back is gone, but what was typed is not: the result waits as a draft in *mine*.
  if (fault instanceof InteractionGoneError) {
    deps.log("answer-lost", { code: fault.code });
    return true;
  }
  try {
    await answer(event, faultMessage(event, fault, deps), deps);
    return true;
  } catch (lost) {
    deps.log("answer-lost", { code: faultCode(lost) });
    return false;
  }
}

function faultMessage(event: PersonEvent, fault: unknown, deps: VentDeps): Message {
  const t = textsFor(localeOf(event, deps));
  const typed = typedIn(event);
  const lost = fault instanceof StoreFailedError && typed.length > 0;
  const text = lost ? t["fault.store"] : t["fault.any"];
  const blocks: Block[] = [{ type: "text", text }];
  for (const words of typed) blocks.push({ type: "quote", text: words });
  if (fault instanceof BotError) blocks.push({ type: "note", text: t["fault.code"](fault.code) });
  return { summary: text, blocks };
}

/** Everything the person typed with this event. */
function typedIn(event: PersonEvent): string[] {
  const typed = event.type === "form-submitted" ? Object.values(event.values) : "text" in event ? [event.text] : [];
  return typed.filter((text) => text.trim() !== "");
}
