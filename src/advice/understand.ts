/** Reads a vent without a model: which situation, how sure, what about. A first guess that the person can change. */
import { words as toWords } from "../language/fold.ts";
import type { Locale } from "../ports/platform.ts";
import type { Playbook } from "../prompts/playbook.ts";
import { type CueIndex, createCueIndex } from "./cues.ts";
import { type SituationId, situations } from "./situations.ts";

export type Confidence = "high" | "medium" | "low";

export interface Understanding {
  readonly situation: SituationId;
  readonly second: SituationId | null;
  readonly confidence: Confidence;
  /** Up to three, best first, `situation` among them. */
  readonly candidates: readonly SituationId[];
}

export interface Reader {
  /** @param text the person's words. @param client the client's words, "" when there are none. */
  understand(text: string, client: string, language: Locale): Understanding;
  /** What the vent is about, in the nominative of `shown`, the language of the reply; null when nothing known is named. */
  topicOf(text: string, read: Locale, shown: Locale): string | null;
}

/** Where no cue speaks, the mildest reply that asks for the one thing that matters most. */
const fallback: readonly SituationId[] = ["never-satisfied", "confused-client", "scope-creep"];

/** People first: these count even against several cues of another kind. */
const bonus: Partial<Record<SituationId, number>> = { threat: 2, harassment: 2, abuse: 0.5, "suspected-fraud": 0.5 };

/** Subjects that say little of what this client's case is about: the last choice, or none at all. */
const lateTopics = new Set(["order", "delivery", "invoice", "bill", "quote", "app", "text", "phone"]);
const emptyTopics = new Set(["contract", "price", "refund", "return", "warranty", "deadline", "meeting", "project"]);

const clientWords = [
  "client",
  "customer",
  "buyer",
  "guest",
  "patient",
  "klient",
  "zamawiaj",
  "kupujac",
  "inwestor",
  "gosc",
  "pacjent",
  "uzsakov",
  "pirkej",
  "sveci",
  "pacient",
];

export function createReader(playbook: Playbook<SituationId>): Reader {
  const cues = perLocale((locale) =>
    createCueIndex(situations.flatMap((id) => playbook.pages[id].texts[locale].cues.map((cue) => [id, cue] as const))),
  );
  const topics = perLocale((locale) =>
    createCueIndex(playbook.topics[locale].flatMap(({ id, stems }) => stems.map((stem) => [id, stem] as const))),
  );
  const topicNames = perLocale((locale) => new Map(playbook.topics[locale].map(({ id, display }) => [id, display])));

  function topicOf(text: string, read: Locale, shown: Locale): string | null {
    const named = [...topics[read].find(toWords(text)).keys()].filter((id) => !emptyTopics.has(id));
    const best = named.find((id) => !lateTopics.has(id)) ?? named[0];
    return best === undefined ? null : (topicNames[shown].get(best) ?? null);
  }

  return {
    topicOf,
    understand(text, client, language) {
      const words = toWords(`${text}\n${client}`);
      const scored = rank(cues[language], words);
      const ranked = scored.length > 0 ? scored : rankOther(cues, words, language);
      return decide(ranked);
    },
  };
}

interface Scored {
  readonly id: SituationId;
  readonly score: number;
}

function decide(ranked: readonly Scored[]): Understanding {
  const [first, next] = ranked;
  if (first === undefined) {
    return { situation: "never-satisfied", second: null, confidence: "low", candidates: fallback };
  }
  const margin = first.score - (next?.score ?? 0);
  const confidence = first.score >= 2 && margin >= 1 ? "high" : margin >= 0.5 || first.score >= 2 ? "medium" : "low";
  const candidates = [...new Set([...ranked.map(({ id }) => id), ...(confidence === "low" ? fallback : [])])].slice(
    0,
    3,
  );
  return { situation: first.id, second: next?.id ?? null, confidence, candidates };
}

function rank(index: CueIndex<SituationId>, words: readonly string[]): Scored[] {
  const found = index.find(words);
  const namesClient = words.some((word) => clientWords.some((stem) => word.startsWith(stem)));
  return situations
    .map((id) => ({ id, score: scoreOf(id, found.get(id)) }))
    .filter(({ id, score }) => score > 0 && !(namesClient && (id === "internal" || id === "off-topic")))
    .sort((one, other) => other.score - one.score || situations.indexOf(one.id) - situations.indexOf(other.id));
}

/** A longer cue says more: one point for the first word, half a point for each further one. */
function scoreOf(id: SituationId, cues: ReadonlySet<string> | undefined): number {
  if (cues === undefined) return 0;
  const points = [...cues].reduce((sum, cue) => sum + 0.5 + cue.split(" ").length / 2, 0);
  return points + (bonus[id] ?? 0);
}

/** People mix languages; when the vent's own has no cue, another may, but never with much confidence. */
function rankOther(cues: Record<Locale, CueIndex<SituationId>>, words: readonly string[], language: Locale): Scored[] {
  const others = (["en", "pl", "lt"] as const).filter((locale) => locale !== language);
  const ranked = others.map((locale) => rank(cues[locale], words)).find((scored) => scored.length > 0) ?? [];
  return ranked.map(({ id, score }) => ({ id, score: Math.min(score, 1) }));
}

function perLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return { en: make("en"), pl: make("pl"), lt: make("lt") };
}
