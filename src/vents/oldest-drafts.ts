/** How many drafts of one person wait at a time: of more, the oldest go, so that nobody fills the store. */
import { textsFor } from "../i18n/catalogue.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { localeOf, type VentDeps } from "./deps.ts";
import { answerTooMany } from "./rate.ts";

/** As many as may be handed in within an hour, which is as long as a draft waits. */
const mostDrafts = 40;

/** What was handed in is kept, however much it was; but not all that came before it. */
export async function answerTooManyDrafts(event: PersonEvent, newest: string, deps: VentDeps): Promise<void> {
  const isAnyGone = await eraseOldest(event, newest, deps);
  const t = textsFor(localeOf(event, deps));
  await answerTooMany(event, deps, isAnyGone ? ` ${t["refused.oldest-gone"](mostDrafts)}` : "");
}

/**
 * For those who hand in too much: it opens every draft there is, since no list of anyone's drafts exists.
 * @param newest stays in any case. @returns whether any went
 */
async function eraseOldest({ actor }: PersonEvent, newest: string, { store }: VentDeps): Promise<boolean> {
  const drafts = await store.drafts.listOf(actor);
  const others = drafts.filter(({ id }) => id !== newest);
  const oldest = others.slice(mostDrafts - 1);
  for (const { id } of oldest) store.drafts.erase(id);
  return oldest.length > 0;
}
