/** What `privacy` answers on every surface: what is kept, for how long, and who could learn what. */
import { textsFor } from "../i18n/catalogue.ts";
import type { Block, Locale } from "../ports/platform.ts";
import type { Durations } from "./durations.ts";
import { keptThings, observerSentences, sentenceOf } from "./kept-words.ts";

export interface PrivacyFacts {
  readonly durations: Durations;
  /** The language model's server; null when none is configured. */
  readonly host: string | null;
}

export function privacyBlocks(locale: Locale, { durations, host }: PrivacyFacts): Block[] {
  const t = textsFor(locale);
  const kept = keptThings.map((thing) => sentenceOf(thing, t, durations));
  return [
    { type: "text", text: t["privacy.never"] },
    { type: "heading", text: t["privacy.kept"] },
    { type: "list", items: [...kept, t["privacy.log"]] },
    { type: "heading", text: t["privacy.who"] },
    { type: "list", items: observerSentences(t, host) },
    { type: "note", text: t["privacy.more"] },
  ];
}
