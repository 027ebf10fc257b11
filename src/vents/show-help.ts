/** Danger and despair: help lines first, nothing kept, and no way to publish it. */
import type { Block, Message, PersonEvent } from "../ports/platform.ts";
import { supportLines } from "../safety/support-text.ts";
import type { Tier } from "../safety/triage.ts";
import { answer } from "./answers.ts";
import { localeOf, type VentDeps } from "./deps.ts";

/** Erases the draft before it shows anything. */
export async function showHelp(
  event: PersonEvent,
  draftId: string,
  tier: Exclude<Tier, "none" | "strain">,
  deps: VentDeps,
): Promise<void> {
  deps.store.drafts.erase(draftId);
  deps.log("help-shown", { tier });
  await answer(event, supportMessage(supportLines(tier, localeOf(event, deps), deps.settings.support)), deps);
}

/** Each help line on its own line, the first sentence first. */
export function supportMessage(lines: readonly string[]): Message {
  const [first = "", ...others] = lines;
  const blocks: Block[] = [{ type: "text", text: first }, ...others.map((text) => ({ type: "text" as const, text }))];
  return { summary: first, blocks };
}
