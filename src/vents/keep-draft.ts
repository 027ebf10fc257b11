/** Keeps what a person typed or chose; how often a model was asked meanwhile, and what it said of that text, stays. */
import type { Draft, VentDeps } from "./deps.ts";

export async function keepDraft(draftId: string, draft: Draft, { store }: VentDeps): Promise<void> {
  await store.drafts.update(draftId, withTalkOf(draft));
}

/** A click that began before a call was counted must not count it back. */
export function withTalkOf(draft: Draft): (now: Draft) => Draft {
  return ({ model, text, client }) => {
    if (model === undefined) return draft;
    const isSame = text === draft.text && client === draft.client;
    return { ...draft, model: isSame ? model : { ...model, said: draft.model?.said ?? {} } };
  };
}
