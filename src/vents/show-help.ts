/** Danger and despair: help lines first, nothing kept, and no way to publish it. */
import { textsFor } from "../i18n/catalogue.ts";
import type { Block, Locale, Message, PersonEvent } from "../ports/platform.ts";
import { type Support, supportLines } from "../safety/support-text.ts";
import { type CalmTier, isCalm, type Tier } from "../safety/tiers.ts";
import { tierOf } from "../safety/triage.ts";
import { answerBare } from "./answers.ts";
import { type Draft, localeOf, resultSlot, type VentDeps } from "./deps.ts";

/**
 * In danger and despair: erases the draft, then shows help. Asked before anything else, also before a text is refused.
 * @returns whether it did
 */
export async function showHelpInDistress(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  deps: VentDeps,
): Promise<boolean> {
  return (await showHelpOr(event, draftId, draft, deps)) === null;
}

/** As `showHelpInDistress`. @returns null where help was shown, else the tier, so that nobody has to find it out again */
export async function showHelpOr(
  event: PersonEvent,
  draftId: string,
  draft: Pick<Draft, "text" | "client">,
  deps: VentDeps,
  tier = tierOf(draft),
): Promise<CalmTier | null> {
  if (isCalm(tier)) return tier;
  deps.store.drafts.erase(draftId);
  // Not logged: a time and a tier would tell the operator how somebody feels.
  const locale = localeOf(event, deps);
  const help = [...supportLines(tier, locale, deps.settings.support), textsFor(locale)["support.again"]];
  await answerBare(event, supportMessage(help), deps, resultSlot);
  return null;
}

/** In strain: a warm word and where to turn, above whatever else is shown. */
export function strainBlocks(tier: Tier, locale: Locale, support: Support): Block[] {
  if (tier !== "strain") return [];
  const [warm = "", ...lines] = supportLines("strain", locale, support);
  return [
    { type: "text", text: warm },
    { type: "list", items: lines },
  ];
}

/** Each help line on its own line, the first sentence first. */
export function supportMessage(lines: readonly string[]): Message {
  const [first = "", ...others] = lines;
  const blocks: Block[] = [{ type: "text", text: first }, ...others.map((text) => ({ type: "text" as const, text }))];
  return { summary: first, blocks };
}
