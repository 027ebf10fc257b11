/** Keeps what the person wishes of a draft, and what they wished before, for undo. */
import type { Wishes } from "../advice/advice.ts";
import type { Draft, VentDeps } from "./deps.ts";
import { keepDraft } from "./keep-draft.ts";

/** Steps that undo can go back. */
const mostPast = 20;

/** @returns the draft as it is kept now. */
export async function keepWishes(draftId: string, draft: Draft, wishes: Wishes, deps: VentDeps): Promise<Draft> {
  const changed = { ...draft, wishes, past: [...draft.past, draft.wishes].slice(-mostPast) };
  await keepDraft(draftId, changed, deps);
  return changed;
}
