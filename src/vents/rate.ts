/** How much one person may hand in, publish and report within an hour; counted under keys that don't last (anonymity 1). */
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
export function handsInTooMuch(event: PersonEvent, deps: VentDeps): boolean {
  return countInMemory(event, "submit", deps) > mostPerHour;
}

/** Counts one more publication. @returns whether that was too many in this hour */
export function publishesTooMuch(event: PersonEvent, deps: VentDeps): boolean {
  return countInMemory(event, "publish", deps) > mostPerHour;
}

interface Hour {
  readonly number: number;
  readonly key: Buffer;
  readonly counts: Map<string, number>;
}

const hours = new WeakMap<VentDeps["store"], Hour>();

/** Called by the round of jobs: the counts of an hour last no longer than it. */
export function forgetPassedHour({ store, clock }: VentDeps): void {
  if (hours.get(store)?.number !== Math.floor(clock.now() / hourMs)) hours.delete(store);
}

/** Everybody does these, and nobody is to wait for it: of them the store keeps nothing, and a restart begins anew. */
function countInMemory({ actor }: PersonEvent, what: "submit" | "publish", { store, clock, random }: VentDeps): number {
  const number = Math.floor(clock.now() / hourMs);
  const known = hours.get(store);
  const { key, counts } = known?.number === number ? known : { key: random.bytes(32), counts: new Map() };
  hours.set(store, { number, key, counts });
  // More people than a firm has is no firm: rather forget than grow.
  if (counts.size > mostPeople) counts.clear();
  const tag = tagOf(actor, key, `rate ${what}`).toString("base64");
  const count = (counts.get(tag) ?? 0) + 1;
  counts.set(tag, count);
  return count;
}

/** Fewer than would let one person hide a channel's posts together with a few others. */
const mostReportsPerHour = 10;

/** Counts one more report, in the store: a restart must not let a few people hide more. @returns whether that was too many in this hour */
export function reportsTooMuch(event: PersonEvent, { store, clock }: VentDeps): boolean {
  const now = clock.now();
  return store.database.transactionSoon(() => {
    return store.claims.countInHour(tagOfToday(event, store, now), now) > mostReportsPerHour;
  });
}

function tagOfToday({ actor }: PersonEvent, store: VentDeps["store"], now: number): Buffer {
  const day = Math.floor(now / dayMs);
  const key = store.keys.open(`day/${day}`) ?? store.keys.make(`day/${day}`, (day + 1) * dayMs);
  return tagOf(actor, key, "rate report");
}

/** @param more a further sentence, after a space */
export async function answerTooMany(event: PersonEvent, deps: VentDeps, more = ""): Promise<void> {
  const t = textsFor(localeOf(event, deps));
  await answer(event, sentence(`${t["refused.too-many"]}${more}`, [button("mine", "", t["action.mine"])]), deps);
}
