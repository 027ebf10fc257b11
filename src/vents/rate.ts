/** How much one person may hand in and publish within an hour; counted under keys that last a day (anonymity 1). */
import { textsFor } from "../i18n/catalogue.ts";
import { tagOf } from "../identity/actor.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { answer, button, sentence } from "./answers.ts";
import { localeOf, type VentDeps } from "./deps.ts";

/** More than anyone types in an hour. */
export const mostPerHour = 40;
const dayMs = 86_400_000;

/** Counts this use. @returns how many there were in this hour, this one included */
export function usesThisHour({ actor }: PersonEvent, what: "submit" | "publish", { store, clock }: VentDeps): number {
  const now = clock.now();
  const day = Math.floor(now / dayMs);
  return store.database.transactionSoon(() => {
    const key = store.keys.make(`day/${day}`, (day + 1) * dayMs);
    return store.claims.countInHour(tagOf(actor, key, `rate ${what}`), now);
  });
}

export async function answerTooMany(event: PersonEvent, deps: VentDeps): Promise<void> {
  const t = textsFor(localeOf(event, deps));
  await answer(event, sentence(t["refused.too-many"], [button("mine", "", t["action.mine"])]), deps);
}
