/** Reports: people are counted by tags under the thread's key; enough of them hide a post until a moderator decides. */
import { openThreadFor, threadKeyId } from "../discussions/authorship.ts";
import { queueEdit } from "../discussions/deliver.ts";
import type { DiscussionDeps } from "../discussions/deps.ts";
import { nextMinute } from "../discussions/next-minute.ts";
import { tagOf } from "../identity/actor.ts";
import type { PersonEvent } from "../ports/platform.ts";
import type { Entry, Thread } from "../storage/threads.ts";

/** A post that can be reported: it stands in an open thread of this space. */
export function findReportable(
  id: string,
  { space }: Pick<PersonEvent, "space">,
  deps: DiscussionDeps,
): { entry: Entry; thread: Thread } | null {
  const entry = deps.store.threads.entry(id);
  const thread = openThreadFor(entry?.thread ?? "", space, deps);
  if (entry === null || thread === null || entry.state !== "posted") return null;
  return { entry, thread };
}

/** Counts the actor once. A second report and one of the author's own change nothing, and look the same. */
export function report(id: string, event: Pick<PersonEvent, "actor" | "space">, deps: DiscussionDeps): void {
  const { store } = deps;
  const found = findReportable(id, event, deps);
  const key = store.keys.open(threadKeyId(found?.thread.id ?? ""));
  if (found === null || key === null) return;
  // Of its own purpose: equal to no author's tag, and to no other report's of the same person.
  const tag = tagOf(event.actor, key, `report ${id}`);
  const author = tagOf(event.actor, key, "author");
  store.database.transaction(() => {
    if (found.entry.authorTag?.equals(author) || !store.moderation.reports.add(id, tag)) return;
    askOrRedraw(found, deps);
    hideIfEnough(found.entry, found.thread, deps);
  });
}

/** The first report makes a card, after the delay that posts have; later ones are shown at most once a minute. */
function askOrRedraw({ entry, thread }: { entry: Entry; thread: Thread }, deps: DiscussionDeps): void {
  const { store, clock, random, settings } = deps;
  const now = clock.now();
  const { cards } = store.moderation;
  const wait = settings.publishDelayMs === null ? 0 : random.below(settings.publishDelayMs);
  if (cards.of(entry.id) !== null) cards.drawAt(entry.id, nextMinute(now));
  else cards.ask({ entry: entry.id, platform: thread.platform, space: thread.space }, null, now + wait);
}

function hideIfEnough(entry: Entry, thread: Thread, deps: DiscussionDeps): void {
  const { store, clock, settings } = deps;
  const marks = store.moderation.marks.of(entry.id);
  const enough = settings.moderation?.reportsHide ?? Number.POSITIVE_INFINITY;
  if (marks.has("cleared") || marks.has("hidden") || store.moderation.reports.count(entry.id) < enough) return;
  if (!store.moderation.marks.add(entry.id, "reported")) return;
  store.moderation.audit.add(thread.platform, thread.space, { act: "reports-hid", entry: entry.id }, clock.now());
  // With the minute, as counts are: the moment of the last report would tell who pressed it (anonymity 13).
  queueEdit(entry, nextMinute(clock.now()), deps);
}
