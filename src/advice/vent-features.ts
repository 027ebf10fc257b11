/** What the classifiers look at in a vent: its words, the playbook's cues, and families of words that say the same. */
import { buckets, type Features, featuresOf } from "../language/features.ts";
import { words as toWords } from "../language/fold.ts";
import type { Locale } from "../ports/platform.ts";
import type { Playbook } from "../prompts/playbook.ts";
import { createCueIndex } from "./cues.ts";
import { type SituationId, situations } from "./situations.ts";

const locales = ["en", "pl", "lt"] as const;

const cueWeight = 0.4;
const conceptWeight = 0.3;
/** People mix languages: a family of words found in another language counts, but less. */
const foreignWeight = 0.15;
/** Two words of one family say more than one; ten say no more than two. */
const mostCounted = 2;

/** A vent of few words seldom tells who is right. */
const lengths = [4, 8, 15, 30];
const lengthWeight = 0.3;

/** "Nobody answers" is the client's silence in a colleague's words, and ours in a client's: those count once more, as others. */
const clientsMark = "@";

/** Who is right depends on what it is about: so much each situation's chance weighs in the judgement. */
const chanceWeight = 0.6;
/** The last of the named features. */
const chanceCells = situations.map((_, at) => buckets - situations.length + at);

/** What a cue stands for: a situation or a concept by its number among the named features, in one language. */
interface Sign {
  readonly number: number;
  readonly locale: Locale;
  readonly isConcept: boolean;
}

/** @returns features of a vent, the client's words included, in the language it was told to be in; and whether a client says it all. */
export function createVentFeatures(
  playbook: Pick<Playbook<SituationId>, "pages" | "concepts">,
): (text: string, language: Locale, isClients?: boolean) => Features {
  const index = createCueIndex(locales.flatMap((locale) => signsOf(playbook, locale)));
  const firstLength = situations.length + playbook.concepts.en.length;
  return (text, language, isClients = false) => {
    const words = toWords(text);
    const named = new Map<number, number>();
    for (const [{ number, locale, isConcept }, count] of index.count(words)) {
      if (!isConcept && locale !== language) continue;
      const weight = isConcept ? (locale === language ? conceptWeight : foreignWeight) : cueWeight;
      named.set(number, Math.max(named.get(number) ?? 0, weight * Math.min(mostCounted, count)));
    }
    const length = lengths.findIndex((most) => words.length <= most);
    if (length !== -1) named.set(firstLength + length, lengthWeight);
    return featuresOf(isClients ? [...words, ...words.map((word) => `${clientsMark}${word}`)] : words, named);
  };
}

/** One index for all of them, since each word of a vent is looked up in it. */
function signsOf({ pages, concepts }: Pick<Playbook<SituationId>, "pages" | "concepts">, locale: Locale) {
  const cues = situations.map((id, number) => ({
    sign: { number, locale, isConcept: false },
    texts: pages[id].texts[locale].cues,
  }));
  const families = concepts[locale].map(({ stems }, at) => ({
    sign: { number: situations.length + at, locale, isConcept: true },
    texts: stems,
  }));
  return [...cues, ...families].flatMap(({ sign, texts }) =>
    Array.from(new Set(texts), (text): [Sign, string] => [sign, text]),
  );
}

/** The chances of the situations, in their order, for what is judged after the situation is known. */
export function chancesAsFeatures(chances: readonly number[]): Features {
  return { cells: chanceCells, values: chances.map((chance) => chanceWeight * chance) };
}
