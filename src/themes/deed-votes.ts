/** Whether it helped: distinct people under the deed's own key, looked at once a week and told only from k people on. */

import type { DiscussionDeps } from "../discussions/deps.ts";
import { tagOf } from "../identity/actor.ts";
import type { PersonEvent, SpaceRef } from "../ports/platform.ts";
import type { Deed, Outcome } from "../storage/deeds.ts";
import { deedKeyId } from "./deliver-deeds.ts";
import type { ThemeDeps } from "./deps.ts";
import { type Week, weekOf, weeksBetween } from "./week.ts";

/** So many weeks people are asked; then their tags go, whatever they said. */
const mostWeeks = 8;

export type VoteTaken = "counted" | "taken-back" | "closed";

/** Counts the actor once; the same click again takes it back, the other one changes it. */
export function voteOnDeed(
  id: string,
  helped: boolean,
  { actor, space }: Pick<PersonEvent, "actor" | "space">,
  { store, platform }: ThemeDeps,
): VoteTaken {
  const deed = store.deeds.find(id);
  const key = store.keys.open(deedKeyId(id));
  const isHere = deed?.space === space && deed.platform === platform.name && deed.outcome === null;
  if (!isHere || key === null) return "closed";
  // Not waited for on disk: a power failure may cost a click of the last moment, and nothing else does.
  return store.database.transactionSoon(() =>
    store.deeds.vote(id, tagOf(actor, key, "did"), helped) ? ("counted" as const) : ("taken-back" as const),
  );
}

/** The bot was removed from a space: nobody can answer any more, and nobody may be testable any longer. */
export function closeDeeds(space: SpaceRef, { store, platform }: DiscussionDeps): void {
  store.database.transaction(() => {
    for (const { id, outcome } of store.deeds.of(platform.name, space)) {
      if (outcome === null) store.deeds.settle(id, "unknown");
      store.keys.erase(deedKeyId(id));
    }
  });
}

/**
 * Looks at the votes when a week has turned, and at no other time: an answer that appeared with somebody's click would say
 * that it was theirs. What is settled loses votes and key in the same commit.
 */
export function settleDeeds(deps: ThemeDeps): void {
  const { store, clock, settings } = deps;
  const week = weekOf(clock.now(), settings.digest.zone);
  for (const deed of store.deeds.unlooked(week)) {
    store.database.transaction(() => {
      store.deeds.setLooked(deed.id, week);
      const outcome = outcomeOf(deed, week, deps);
      if (outcome === null) return;
      store.deeds.settle(deed.id, outcome);
      store.keys.erase(deedKeyId(deed.id));
      const isPosted = deed.state === "posted";
      if (isPosted) store.deeds.setTask(deed.id, "edit", { runAt: clock.now(), isSending: false, attempts: 0 });
    });
  }
}

function outcomeOf({ id, week: since }: Deed, week: Week, { store, settings }: ThemeDeps): Outcome | null {
  const { k } = settings.digest;
  const votes = store.deeds.votes(id);
  const [helped, notHelped] = [votes.helped >= k, votes.notHelped >= k];
  if (helped && notHelped) return "mixed";
  if (helped) return "helped";
  if (notHelped) return "not-helped";
  return weeksBetween(since as Week, week) >= mostWeeks ? "unknown" : null;
}
