/** Whether a language model may be asked about a text at all, whatever it would be asked. */
import { isCalm } from "../safety/tiers.ts";
import { triage } from "../safety/triage.ts";
import type { Advice } from "./advice.ts";
import { hasInjection } from "./injection.ts";

/**
 * Never in danger or despair, and not where somebody gives orders to a machine, since no check in code knows every way to
 * obey.
 */
export function mayAskModel({ tier, injectionSeen }: Pick<Advice, "tier" | "injectionSeen">): boolean {
  return isCalm(tier) && !injectionSeen;
}

/** @param text everything that the question comes from, as typed */
export function mayAskModelAbout(text: string): boolean {
  return mayAskModel({ tier: triage(text), injectionSeen: hasInjection(text) });
}
