/** Finds what the client asks for: their own words before the vent's, what is special before what is general. */
import { compilePhrases } from "../../language/compile-phrases.ts";
import { findPhrases, type Phrases } from "../../language/phrases.ts";
import type { Locale } from "../../ports/platform.ts";
import type { Ask } from "../../prompts/playbook.ts";
import type { Sentence } from "./sentences.ts";
import { isTakenBack } from "./words.ts";

export interface AskIndex {
  /** The ids in the order of the file. */
  readonly ids: readonly string[];
  readonly asking: Phrases;
  /** All phrases together; `meanings` has what each is a phrase of. */
  readonly phrases: Phrases;
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
}

interface Meaning {
  readonly id: string;
  /** Whether words of asking have to stand before it. */
  readonly isAsked: boolean;
}

/** "~ refund*" stands behind words of asking, with at most so many others between. */
const mark = "~ ";
const mostWordsBetween = 3;

/** @param asking phrases of asking: "wants", "demand*" */
export function createAskIndex(asks: readonly Ask[], asking: readonly string[]): AskIndex {
  const meanings = new Map<string, Meaning[]>();
  for (const { id, phrases } of asks) {
    for (const phrase of phrases) {
      const isAsked = phrase.startsWith(mark);
      const source = isAsked ? phrase.slice(mark.length) : phrase;
      meanings.set(source, [...(meanings.get(source) ?? []), { id, isAsked }]);
    }
  }
  const phrases = compilePhrases([...meanings.keys()]);
  return { ids: asks.map(({ id }) => id), asking: compilePhrases(asking), phrases, meanings };
}

/** @param may what a reply for the situation may take up. @returns the ask's id. */
export function bestAsk(
  sentences: readonly Sentence[],
  indexes: Readonly<Record<Locale, AskIndex>>,
  may: (id: string) => boolean,
): string | null {
  const theirs = sentences.filter(({ isClient }) => isClient);
  const told = sentences.filter(({ isClient }) => !isClient);
  return firstAsked(theirs, indexes, may) ?? firstAsked(told, indexes, may);
}

function firstAsked(
  sentences: readonly Sentence[],
  indexes: Readonly<Record<Locale, AskIndex>>,
  may: (id: string) => boolean,
): string | null {
  const asked = new Set(sentences.flatMap((sentence) => asksIn(sentence, indexes[sentence.language])));
  return indexes.en.ids.find((id) => asked.has(id) && may(id)) ?? null;
}

function asksIn(sentence: Sentence, { asking, phrases, meanings }: AskIndex): string[] {
  const found = findPhrases(phrases, sentence.tokens);
  if (found.length === 0) return [];
  const verbs = findPhrases(asking, sentence.tokens).filter(({ from }) => !isTakenBack(sentence, from));
  return found.flatMap(({ phrase, from }) => {
    const isAsked = verbs.some(({ to }) => to <= from && from - to <= mostWordsBetween);
    const isDenied = isTakenBack(sentence, from);
    return (meanings.get(phrase) ?? []).filter((one) => (one.isAsked ? isAsked : !isDenied)).map(({ id }) => id);
  });
}
