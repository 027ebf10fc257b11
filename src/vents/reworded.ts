/** What a language model made of a vent so that its wording does not tell who wrote it, and whether it may be asked. */
import { mayAskModelAbout } from "../advice/may-ask-model.ts";
import { mostModelCalls } from "./advise-draft.ts";
import type { Draft, VentDeps } from "./deps.ts";

/** Under which a draft keeps it. */
export const rewording = "disguise";

/** @returns null where it gave nothing usable, undefined where it was not asked about this text */
export function reworded({ model }: Draft): string | null | undefined {
  const words = model?.said[rewording];
  return words === undefined || words === null ? words : (words.replies.neutral ?? null);
}

export function mayReword({ kind, text, client, model: talk }: Draft, { model }: VentDeps): boolean {
  if (model === null || kind === "draft" || (talk?.calls ?? 0) >= mostModelCalls) return false;
  return mayAskModelAbout(`${text}\n${client}`);
}
