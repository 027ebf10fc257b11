/** What the classifiers look at in a vent: its words, the playbook's cues, and families of words that say the same. */
import { type Features, featuresOf, mostNamed, withNamed } from "../language/features.ts";
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

/** Who is right depends on what it is about: so much each situation's chance weighs in the judgement. */
const chanceWeight = 0.6;

/** @returns features of a vent, the client's words included, in the language it was told to be in. */
export function createVentFeatures(
  playbook: Pick<Playbook<SituationId>, "pages" | "concepts">,
): (text: string, language: Locale) => Features {
  const cues = forEachLocale((locale) =>
    createCueIndex(
      situations.flatMap((id, at) => playbook.pages[id].texts[locale].cues.map((cue) => [at, cue] as const)),
    ),
  );
  const concepts = forEachLocale((locale) =>
    createCueIndex(
      playbook.concepts[locale].flatMap(({ stems }, at) =>
        stems.map((stem) => [situations.length + at, stem] as const),
      ),
    ),
  );
  const firstLength = situations.length + playbook.concepts.en.length;
  return (text, language) => {
    const words = toWords(text);
    const named = new Map<number, number>();
    for (const [at, found] of cues[language].find(words)) named.set(at, cueWeight * Math.min(mostCounted, found.size));
    for (const locale of locales) {
      const weight = locale === language ? conceptWeight : foreignWeight;
      for (const [at, found] of concepts[locale].find(words)) {
        named.set(at, Math.max(named.get(at) ?? 0, weight * Math.min(mostCounted, found.size)));
      }
    }
    const length = lengths.findIndex((most) => words.length <= most);
    if (length !== -1) named.set(firstLength + length, lengthWeight);
    return featuresOf(words, named);
  };
}

function forEachLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return { en: make("en"), pl: make("pl"), lt: make("lt") };
}

/** The same with the chances of the situations, in their order; for what is judged after the situation is known. */
export function withChances(features: Features, chances: readonly number[]): Features {
  const first = mostNamed - situations.length;
  return withNamed(features, new Map(chances.map((chance, at) => [first + at, chanceWeight * chance])));
}
