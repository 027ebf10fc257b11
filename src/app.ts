/** The core's front door: takes each event once, routes it, and is the only place that catches. */

import { recoverOutbox } from "./discussions/deliver.ts";
import { BotError, InteractionGoneError, StoreFailedError } from "./errors.ts";
import { textsFor } from "./i18n/catalogue.ts";
import { createJobs } from "./jobs.ts";
import { faultCode } from "./logging/logger.ts";
import type { Block, InboundEvent, Message, PersonEvent } from "./ports/platform.ts";
import { RecentDeliveries } from "./recent-deliveries.ts";
import { route } from "./routes.ts";
import { voteKinds } from "./storage/threads.ts";
import { localeOf, resultSlot, type VentDeps } from "./vents/deps.ts";

/** A platform repeats an unanswered delivery for minutes; a day covers an outage. */
const claimMs = 86_400_000;

export interface App {
  /** Handles one event to its end; never rejects. */
  handle(event: InboundEvent): Promise<void>;
  /** Does what is due: outbox, batches, closing, deleting, expired drafts. Called about once a second; never rejects. */
  tick(): Promise<void>;
  /** Resumes what the last process left unfinished. */
  recover(): Promise<void>;
  /** Waits until nothing is being handled, for `graceMs` milliseconds at most. */
  stop(graceMs: number): Promise<void>;
}

export function createApp(deps: VentDeps): App {
  const running = new Set<Promise<void>>();
  const recent = new RecentDeliveries();
  const runJobs = createJobs(deps);
  let ticking: Promise<void> | null = null;

  async function handleOnce(event: InboundEvent): Promise<void> {
    const started = performance.now();
    try {
      if (!isFirst(event)) return deps.log("event-repeated", { type: event.type });
      if (event.type === "space-removed") return;
      await route(event, deps);
      deps.log("event-handled", { type: event.type, tookMs: Math.round(performance.now() - started) });
    } catch (fault) {
      deps.log("event-failed", { type: event.type, code: faultCode(fault) });
      if (event.type !== "space-removed") await explain(event, fault, deps);
    }
    if (event.type !== "space-removed") await deps.platform.acknowledge(event.interaction).catch(() => undefined);
  }

  /** Clicks are harmless to repeat, so memory is enough; votes, and what makes a draft, are claimed on disk. */
  function isFirst(event: InboundEvent): boolean {
    if (!recent.add(event.deliveryId)) return false;
    const isVote = event.type === "action-clicked" && (voteKinds as readonly string[]).includes(event.action);
    if (!isVote && (event.type === "action-clicked" || event.type === "home-opened")) return true;
    return deps.store.claims.claim(event.deliveryId, claimMs, deps.clock.now());
  }

  return {
    handle(event) {
      const work = handleOnce(event).finally(() => running.delete(work));
      running.add(work);
      return work;
    },
    tick() {
      ticking ??= runJobs().finally(() => {
        ticking = null;
      });
      return ticking;
    },
    recover: () => recoverOutbox(deps, Number.MAX_SAFE_INTEGER),
    async stop(graceMs) {
      let timer: NodeJS.Timeout | undefined;
      const grace = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, graceMs);
      });
      await Promise.race([Promise.allSettled([...running, ticking ?? Promise.resolve()]), grace]);
      clearTimeout(timer);
    },
  };
}

/** Tells the person what happened in their language, and hands back what they typed. The way back may be gone, too. */
async function explain(event: PersonEvent, fault: unknown, deps: VentDeps): Promise<void> {
  if (fault instanceof InteractionGoneError) return deps.log("answer-lost", { code: fault.code });
  try {
    await deps.platform.answerPrivately(event.interaction, faultMessage(event, fault, deps), resultSlot);
  } catch (lost) {
    deps.log("answer-lost", { code: faultCode(lost) });
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
