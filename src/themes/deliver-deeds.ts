/** Posts what the firm did, redraws it once people have said whether it helped, and removes it in time. Each once. */

import type { Delivery } from "../discussions/deliver.ts";
import type { DiscussionDeps } from "../discussions/deps.ts";
import { refusedMs } from "../discussions/retire.ts";
import { isHarmlessTwice, mayTryAgain, mostAttempts, sendingMs, waitAfter } from "../discussions/retry.ts";
import { SealBrokenError } from "../errors.ts";
import { faultCode } from "../logging/logger.ts";
import type { PostRef } from "../ports/platform.ts";
import type { Deed, DeedTask } from "../storage/deeds.ts";
import type { ThemeDeps } from "./deps.ts";
import { renderDeed } from "./render-deed.ts";

export async function deliverDeeds(deps: ThemeDeps): Promise<void> {
  const now = deps.clock.now();
  for (const { deed, task } of deps.store.deeds.tasks(deps.platform.name, false, now)) {
    deps.store.deeds.setTask(deed.id, task, { runAt: now + sendingMs, isSending: true, attempts: deed.attempts });
    await sendDeed(deed, task, deps);
  }
}

/**
 * What was being sent when the last process ended: again where that is harmless, else nobody can say whether it stands.
 * @param now at the start of a process `Number.MAX_SAFE_INTEGER`: nothing that is marked is really being sent then.
 */
export async function recoverDeeds(deps: ThemeDeps, now: number): Promise<void> {
  for (const { deed, task } of deps.store.deeds.tasks(deps.platform.name, true, now)) {
    if (isHarmlessTwice(task, deps.platform)) await sendDeed(deed, task, deps);
    else becomeUnsure(deed, deps);
  }
}

/**
 * Orders the removal of what has been kept long enough, and forgets what stands nowhere any more. Of all platforms, and in
 * the store only: forgetting waits for no platform (anonymity 4).
 */
export function retireDeeds({ store, clock }: DiscussionDeps): void {
  const now = clock.now();
  for (const { deed, task } of store.deeds.old(now)) {
    const { id, post, state, deleteAt } = deed;
    store.database.transaction(() => {
      store.keys.erase(deedKeyId(id));
      if (state !== "posted" || post === null) return store.deeds.delete(id);
      if (task !== "remove") store.deeds.setTask(id, "remove", { runAt: now, isSending: false, attempts: 0 });
      if (now >= deleteAt + refusedMs) store.deeds.emptyBody(id);
    });
  }
}

export function deedKeyId(deed: string): string {
  return `deed/${deed}`;
}

/** Sends one that is marked as being sent. */
export async function sendDeed(deed: Deed, task: DeedTask, deps: ThemeDeps): Promise<Delivery> {
  let post: PostRef | null;
  try {
    post = await call(deed, task, deps);
  } catch (fault) {
    return fault instanceof SealBrokenError ? park(deed, task, fault, deps) : afterFailure(deed, task, fault, deps);
  }
  deps.store.deeds.finish(deed.id, post === null ? "removed" : "posted", post);
  return "done";
}

async function call(deed: Deed, task: DeedTask, { platform, settings }: ThemeDeps): Promise<PostRef | null> {
  const { post, key, body } = deed;
  if (task === "remove") {
    if (post !== null) await platform.remove(post);
    return null;
  }
  if (body === null) throw new SealBrokenError("what the firm did can't be opened");
  const message = renderDeed(deed, body, settings.digest.k, settings.locale);
  if (task === "post") return platform.post(settings.ventChannel, message, key);
  if (post !== null) await platform.edit(post, message);
  return post;
}

/** One that can't be opened any more: what stands stays as it is, and what does not is given up. */
function park({ id, post, attempts }: Deed, task: DeedTask, fault: unknown, { store, log }: ThemeDeps): Delivery {
  store.deeds.finish(id, task === "post" ? "failed" : "posted", post);
  log("post-given-up", { attempt: attempts + 1, code: faultCode(fault) });
  return "given-up";
}

function afterFailure(deed: Deed, task: DeedTask, fault: unknown, deps: ThemeDeps): Delivery {
  const { store, clock, log, platform } = deps;
  if (!mayTryAgain(fault, task, platform)) return becomeUnsure(deed, deps);
  const attempts = deed.attempts + 1;
  if (task === "post" && attempts >= mostAttempts) {
    store.deeds.finish(deed.id, "failed", null);
    log("post-given-up", { attempt: attempts, code: faultCode(fault) });
    return "given-up";
  }
  const runAt = clock.now() + waitAfter(attempts);
  store.deeds.setTask(deed.id, task, { runAt, isSending: false, attempts });
  log("post-retried", { operation: task, attempt: attempts, code: faultCode(fault) });
  return "retrying";
}

function becomeUnsure({ id, attempts }: Deed, { store, log }: ThemeDeps): Delivery {
  store.deeds.finish(id, "unsure", null);
  log("post-unsure", { attempt: attempts + 1 });
  return "unsure";
}
