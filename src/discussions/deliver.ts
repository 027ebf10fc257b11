/** Carries what the outbox holds to the platform: in order within a thread, again after a failure, never twice. */
import { PlatformFailedError } from "../errors.ts";
import { faultCode } from "../logging/logger.ts";
import type { PostRef } from "../ports/platform.ts";
import type { OutboxItem } from "../storage/outbox.ts";
import type { Entry, Thread } from "../storage/threads.ts";
import { type DiscussionDeps, lifeFrom, newId } from "./deps.ts";
import { renderPost } from "./render-post.ts";

export type Delivery = "done" | "retrying" | "unsure" | "given-up";

const mostAttempts = 10;
/** A sender that took longer than this, in milliseconds, was interrupted: every platform call ends sooner. */
export const sendingMs = 120_000;

/** Sends everything that is due; one thread's failure does not hold up another. */
export async function deliverDue(deps: DiscussionDeps): Promise<void> {
  for (const item of deps.store.outbox.due(deps.platform.name, deps.clock.now())) {
    if (deps.store.outbox.mustWait(item)) continue;
    await sendNow(item, deps);
  }
}

/** Marks an item as being sent, and sends it. */
export function sendNow(item: OutboxItem, deps: DiscussionDeps): Promise<Delivery> {
  deps.store.outbox.markSending(item, deps.clock.now() + sendingMs);
  return deliver(item, deps);
}

/**
 * What was being sent when the last process ended, or when the store failed under the sender: again where that is
 * harmless, else it is the author's decision.
 * @param now at the start of a process `Number.MAX_SAFE_INTEGER`: nothing that is marked is really being sent then.
 */
export async function recoverOutbox(deps: DiscussionDeps, now: number): Promise<void> {
  for (const item of deps.store.outbox.interrupted(deps.platform.name, now)) {
    if (item.operation !== "post" || deps.platform.limits.repeatsSafely) await deliver(item, deps);
    else becomeUnsure(item, deps);
  }
}

/** Sends one item that is marked as being sent. Failures of the platform are outcomes here; only the store may throw. */
export async function deliver(item: OutboxItem, deps: DiscussionDeps): Promise<Delivery> {
  const entry = deps.store.threads.entry(item.entry);
  const thread = deps.store.threads.thread(item.thread);
  if (entry === null || thread === null) {
    deps.store.outbox.done(item);
    return "done";
  }
  try {
    const post = await send(item, entry, thread, deps);
    finish(item, entry, post, deps);
    if (item.operation === "post") deps.log("post-published", {});
    return "done";
  } catch (fault) {
    return afterFailure(item, fault, deps);
  }
}

async function send(item: OutboxItem, entry: Entry, thread: Thread, deps: DiscussionDeps): Promise<PostRef | null> {
  const { platform, store, settings } = deps;
  if (item.operation === "remove") {
    if (entry.post !== null) await platform.remove(entry.post);
    return null;
  }
  const message = renderPost({ entry, thread, counts: store.threads.counts(thread.id) }, settings.locale);
  if (item.operation === "edit") {
    if (entry.post !== null) await platform.edit(entry.post, message);
    return entry.post;
  }
  if (entry.kind === "vent") return platform.post(thread.channel, message, item.key);
  const root = store.threads.root(thread.id)?.post;
  if (root === null || root === undefined) throw new PlatformFailedError("the root of a reply is not posted");
  return platform.reply(root, message, item.key);
}

function finish(item: OutboxItem, entry: Entry, post: PostRef | null, deps: DiscussionDeps): void {
  const { store, clock, settings, platform } = deps;
  const write = () => {
    store.outbox.done(item);
    if (item.operation === "remove") store.threads.forgetPost(entry.id);
    if (item.operation !== "post" || post === null) return;
    store.threads.setPosted(entry.id, post);
    if (entry.kind !== "vent") return;
    const { closeAt, deleteAt } = lifeFrom(clock.now(), settings);
    store.threads.setTimes(entry.thread, closeAt, deleteAt);
  };
  // Where a repetition is recognised, a lost note of this delivery costs one more look at the platform and nothing else.
  if (platform.limits.repeatsSafely) store.database.transactionSoon(write);
  else store.database.transaction(write);
}

function afterFailure(item: OutboxItem, fault: unknown, deps: DiscussionDeps): Delivery {
  const { store, clock, log, platform } = deps;
  const attempt = item.attempts + 1;
  const surelyNot = fault instanceof PlatformFailedError || item.operation !== "post" || platform.limits.repeatsSafely;
  if (!surelyNot) return becomeUnsure(item, deps);
  if (attempt >= mostAttempts && item.operation === "post") {
    store.database.transaction(() => {
      store.outbox.done(item);
      store.threads.setState(item.entry, "failed");
    });
    log("post-given-up", { attempt, code: faultCode(fault) });
    return "given-up";
  }
  // 2 s, 4 s, 8 s ... at most ten minutes apart.
  store.outbox.retry(item, clock.now() + Math.min(600_000, 1000 * 2 ** attempt));
  log("post-retried", { attempt, code: faultCode(fault) });
  return "retrying";
}

function becomeUnsure(item: OutboxItem, { store, log }: DiscussionDeps): Delivery {
  store.database.transaction(() => {
    store.outbox.done(item);
    store.threads.setState(item.entry, "unsure");
  });
  log("post-unsure", { attempt: item.attempts + 1 });
  return "unsure";
}

/** Queues a redraw of an entry. @param runAt milliseconds since the epoch */
export function queueEdit(entry: Pick<Entry, "id" | "thread">, runAt: number, deps: DiscussionDeps): void {
  queue(entry, "edit", runAt, deps);
}

export function queueRemoval(entry: Pick<Entry, "id" | "thread">, deps: DiscussionDeps): void {
  queue(entry, "remove", deps.clock.now(), deps);
}

function queue(
  entry: Pick<Entry, "id" | "thread">,
  operation: "edit" | "remove",
  runAt: number,
  deps: DiscussionDeps,
): void {
  const { store, platform, random } = deps;
  const key = newId(random);
  store.outbox.add({
    platform: platform.name,
    thread: entry.thread,
    entry: entry.id,
    operation,
    key,
    state: "due",
    runAt,
  });
}
