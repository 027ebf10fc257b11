/** What is kept and who could learn what, as sentences: one for each thing that the store's declaration knows, and for each observer. */
import type { Catalogue } from "../i18n/catalogue-type.ts";
import type { KeptThing } from "../storage/kept.ts";
import type { Durations } from "./durations.ts";

type Sentence = (t: Catalogue, durations: Durations) => string;

/** In the order in which people are told. A thing without a sentence does not compile. */
const things: Readonly<Record<KeptThing, Sentence>> = {
  draft: (t, { draftMinutes }) => t["kept.draft"](draftMinutes),
  post: (t, { retentionDays, refusedDays }) => t["kept.post"](retentionDays, refusedDays),
  rights: (t, { threadDays }) => t["kept.rights"](threadDays),
  count: (t) => t["kept.count"],
  theme: (t, { leastPeople }) => t["kept.theme"](leastPeople),
  deed: (t, { leastPeople }) => t["kept.deed"](leastPeople),
  moderation: (t) => t["kept.moderation"],
  limit: (t, { claimHours }) => t["kept.limit"](claimHours),
  delivery: (t) => t["kept.delivery"],
  machine: (t) => t["kept.machine"],
};

export const keptThings = Object.keys(things) as KeptThing[];

export function sentenceOf(thing: KeptThing, t: Catalogue, durations: Durations): string {
  return things[thing](t, durations);
}

/** @param host of the language model's server; null: none is configured */
export function observerSentences(t: Catalogue, host: string | null): string[] {
  return [
    t["who.colleagues"],
    t["who.thief"],
    t["who.operator"],
    t["who.company"],
    t["who.readers"],
    t["who.model"](host),
  ];
}
