/** Carries what the outbox holds to the platform: in order within a thread, again after a failure, never twice. */
import { PlatformFailedError, SealBrokenError } from "../errors.ts";
import { faultCode } from "../logging/logger.ts";
import type { PostRef } from "../ports/platform.ts";
import type { OutboxItem } from "../storage/outbox.ts";
import type { Entry } from "../storage/threads.ts";
import { type DiscussionDeps, lifeFrom, newId } from "./deps.ts";
import { renderPost } from "./render-post.ts";
import { isHarmlessTwice, mayTryAgain, mostAttempts, sendingMs, waitAfter } from "./retry.ts";

export type Delivery = "done" | "retrying" | "unsure" | "given-up";

/** A thread's posts come out one after the other, so there may be more to do after each round. */
const mostRounds = 100;

/** Sends everything that is due; one thread's failure does not hold up another. */
export async function deliverDue(deps: DiscussionDeps): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const due = deps.store.outbox.due(deps.platform.name, deps.clock.now());
    if (due.length === 0) return;
    for (const item of due) await sendNow(item, deps);
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
    if (isHarmlessTwice(item.operation, deps.platform)) await deliver(item, deps);
    else becomeUnsure(item, deps);
  }
}

const running = new WeakMap<DiscussionDeps["store"], Map<string, Promise<Delivery>>>();

/**
 * Sends one item that is marked as being sent. Failures of the platform are outcomes here; only the store may throw.
 * One at a time for each entry: of two edits under way the older could land last, and bring back what was withdrawn.
 */
export function deliver(item: OutboxItem, deps: DiscussionDeps): Promise<Delivery> {
  const senders = running.get(deps.store) ?? new Map<string, Promise<Delivery>>();
  running.set(deps.store, senders);
  const next = () => deliverOne(item, deps);
  const work = (senders.get(item.entry) ?? Promise.resolve()).then(next, next);
  senders.set(item.entry, work);
  const forget = () => {
    if (senders.get(item.entry) === work) senders.delete(item.entry);
  };
  work.then(forget, forget);
  return work;
}

async function deliverOne({ entry: id, operation }: OutboxItem, deps: DiscussionDeps): Promise<Delivery> {
  // Read anew: whoever was sending before may have done it, or somebody may have asked for more meanwhile.
  const item = deps.store.outbox.find(id, operation);
  if (item === null) return "done";
  if (operation === "post" && deps.store.threads.thread(item.thread)?.state === "closed") return dropLate(item, deps);
  let call: () => Promise<PostRef | null>;
  try {
    call = prepare(item, deps);
  } catch (fault) {
    if (!(fault instanceof SealBrokenError)) throw fault;
    return park(item, fault, deps);
  }
  let post: PostRef | null;
  try {
    post = await call();
  } catch (fault) {
    return afterFailure(item, fault, deps);
  }
  finish(item, post, deps);
  if (item.operation === "post") deps.log("post-published", {});
  return "done";
}

/** Reads what is to be sent; the call that comes back touches the platform only. */
function prepare(item: OutboxItem, { platform, store, settings }: DiscussionDeps): () => Promise<PostRef | null> {
  if (item.operation === "remove") {
    const place = store.retention.placeOf(item.entry);
    return async () => {
      if (place !== null) await platform.remove(place);
      return null;
    };
  }
  const entry = store.threads.entry(item.entry);
  const thread = store.threads.thread(item.thread);
  if (entry === null || thread === null) return async () => null;
  const { post } = entry;
  const view = { entry, thread, counts: store.threads.counts(thread.id), marks: store.moderation.marks.of(entry.id) };
  const message = renderPost(view, settings.locale);
  if (item.operation === "edit") {
    return async () => {
      if (post !== null) await platform.edit(post, message);
      return post;
    };
  }
  if (entry.kind === "vent") return () => platform.post(thread.channel, message, item.key);
  const root = store.threads.rootPost(thread.id)?.post ?? null;
  return async () => {
    if (root === null) throw new PlatformFailedError("the root of a reply is not posted");
    return platform.reply(root, message, item.key);
  };
}

/** What would appear after its thread has closed: its author has no right over it any more. */
function dropLate(item: OutboxItem, { store }: DiscussionDeps): Delivery {
  store.database.transaction(() => {
    store.outbox.done(item);
    store.threads.deleteEntry(item.entry);
  });
  return "given-up";
}

/** An entry that can't be opened is left alone, so that it does not hold up the others. */
function park(item: OutboxItem, fault: unknown, { store, log }: DiscussionDeps): Delivery {
  store.database.transaction(() => {
    store.outbox.done(item);
    if (item.operation === "post") store.threads.setState(item.entry, "failed");
  });
  log("post-given-up", { attempt: item.attempts + 1, code: faultCode(fault) });
  return "given-up";
}

function finish(item: OutboxItem, post: PostRef | null, deps: DiscussionDeps): void {
  const { store, clock, settings, platform } = deps;
  const write = () => {
    store.outbox.done(item);
    if (item.operation === "remove") store.threads.forgetPost(item.entry);
    if (item.operation !== "post" || post === null) return;
    store.threads.setPosted(item.entry, post);
    if (store.threads.rootPost(item.thread)?.id !== item.entry) return;
    const { closeAt, deleteAt } = lifeFrom(clock.now(), settings);
    store.threads.setTimes(item.thread, closeAt, deleteAt);
  };
  // Where a repetition is recognised, a lost note of this delivery costs one more look at the platform and nothing else.
  const commit = () =>
    platform.limits.repeatsSafely ? store.database.transactionSoon(write) : store.database.transaction(write);
  try {
    commit();
  } catch {
    // Once more: the post stands, and where it stands must not be forgotten over a busy moment.
    commit();
  }
}

function afterFailure(item: OutboxItem, fault: unknown, deps: DiscussionDeps): Delivery {
  const { store, clock, log, platform } = deps;
  const attempt = item.attempts + 1;
  if (!mayTryAgain(fault, item.operation, platform)) return becomeUnsure(item, deps);
  if (attempt >= mostAttempts && item.operation === "post") {
    store.database.transaction(() => {
      store.outbox.done(item);
      store.threads.setState(item.entry, "failed");
    });
    log("post-given-up", { attempt, code: faultCode(fault) });
    return "given-up";
  }
  store.outbox.retry(item, clock.now() + waitAfter(attempt));
  log("post-retried", { operation: item.operation, attempt, code: faultCode(fault) });
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

/**
 * Queues the posting of an entry. @param runAt when it is due, or, for one that is being sent, when its sender counts as
 * interrupted
 */
export function queuePost(
  { id, thread }: Pick<Entry, "id" | "thread">,
  state: "due" | "sending",
  runAt: number,
  { store, platform }: DiscussionDeps,
): void {
  store.outbox.add({ platform: platform.name, thread, entry: id, operation: "post", key: postKeyOf(id), state, runAt });
}

/** The same for every attempt, so that a platform that recognises repetitions makes one post of them. */
function postKeyOf(entryId: string): string {
  return entryId.slice(entryId.indexOf(".") + 1);
}

/** Queues a redraw of an entry. @param runAt milliseconds since the epoch. @param platform of the thread, where it is not the one served here */
export function queueEdit(
  entry: Pick<Entry, "id" | "thread">,
  runAt: number,
  deps: DiscussionDeps,
  platform: string = deps.platform.name,
): void {
  queue({ entry, operation: "edit", runAt, platform }, deps);
}

export function queueRemoval(
  entry: Pick<Entry, "id" | "thread">,
  deps: DiscussionDeps,
  platform: string = deps.platform.name,
): void {
  queue({ entry, operation: "remove", runAt: deps.clock.now(), platform }, deps);
}

interface Order {
  readonly entry: Pick<Entry, "id" | "thread">;
  readonly operation: "edit" | "remove";
  readonly runAt: number;
  readonly platform: string;
}

function queue({ entry: { id, thread }, ...order }: Order, { store, random }: DiscussionDeps): void {
  store.outbox.add({ ...order, thread, entry: id, key: newId(random), state: "due" });
}
