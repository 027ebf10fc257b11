/** How much one person may hand in and publish within an hour; counted under keys that last a day (anonymity 1). */
import { textsFor } from "../i18n/catalogue.ts";
import { tagOf } from "../identity/actor.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { answer, button, sentence } from "./answers.ts";
import { localeOf, type VentDeps } from "./deps.ts";

/** More than anyone types in an hour. */
const mostPerHour = 40;
const mostPeople = 5000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Counts one more form. @returns whether that was too many in this hour */
export function handsInTooMuch(event: PersonEvent, { store, clock }: VentDeps): boolean {
  const now = clock.now();
  return store.database.transactionSoon(() => {
    return store.claims.countInHour(tagOfToday(event, "submit", store, now), now) > mostPerHour;
  });
}

/** Fewer than would let one person hide a channel's posts together with a few others. */
const mostReportsPerHour = 10;

/** Counts one more report. @returns whether that was too many in this hour */
export function reportsTooMuch(event: PersonEvent, { store, clock }: VentDeps): boolean {
  const now = clock.now();
  return store.database.transactionSoon(() => {
    return store.claims.countInHour(tagOfToday(event, "report", store, now), now) > mostReportsPerHour;
  });
}

const published = new WeakMap<VentDeps["store"], { hour: number; counts: Map<string, number> }>();

/** Counts one more publication, in memory: it must not slow a publish down. @returns whether that was too many in this hour */
export function publishesTooMuch(event: PersonEvent, { store, clock }: VentDeps): boolean {
  const now = clock.now();
  const hour = Math.floor(now / hourMs);
  const known = published.get(store);
  const current = known?.hour === hour ? known : { hour, counts: new Map<string, number>() };
  published.set(store, current);
  // More people than a firm has is no firm: rather forget than grow.
  if (current.counts.size > mostPeople) current.counts.clear();
  const tag = tagOfToday(event, "publish", store, now).toString("base64");
  const count = (current.counts.get(tag) ?? 0) + 1;
  current.counts.set(tag, count);
  return count > mostPerHour;
}

type Counted = "submit" | "publish" | "report";

function tagOfToday({ actor }: PersonEvent, what: Counted, store: VentDeps["store"], now: number): Buffer {
  const day = Math.floor(now / dayMs);
  const key = store.keys.open(`day/${day}`) ?? store.keys.make(`day/${day}`, (day + 1) * dayMs);
  return tagOf(actor, key, `rate ${what}`);
}

export async function answerTooMany(event: PersonEvent, deps: VentDeps): Promise<void> {
  const t = textsFor(localeOf(event, deps));
  await answer(event, sentence(t["refused.too-many"], [button("mine", "", t["action.mine"])]), deps);
}
