/** Gates on what a reply claims: numbers, dates, offers, a legal duty. Everything has to come from somewhere. */

import { compilePhrases } from "../../language/compile-phrases.ts";
import { fold } from "../../language/fold.ts";
import { hasPhrase, type Phrases, tokenize } from "../../language/phrases.ts";
import type { Locale } from "../../ports/platform.ts";
import { compileEach, excerpts, forbid, stem } from "./find.ts";
import { admissions, liability } from "./patterns/liability.ts";
import { currency, dates, demands, denials, notDenying, notOffering, offers, releases } from "./patterns/promises.ts";
import { type Reading, type Sentence, withoutPlaceholders } from "./reply.ts";

const compiled = {
  dates: compileEach(dates),
  offers: compileEach(offers),
  releases: compileEach(releases),
  notOffering: compileEach(notOffering),
  denials: compileEach(denials),
  demands: compileEach(demands),
  currency: compilePhrases(currency),
};

const amountPattern = /\p{N}+(?:[.,:]\p{N}+)*|[%€$£]/gu;
const legalDuty = forbid(liability);
const admitsFault = forbid(admissions);

export function liabilities(reading: Reading): string[] {
  return [...legalDuty(reading), ...(reading.reply.mistakeConfirmed === true ? [] : admitsFault(reading))];
}

/** Numbers and dates that stand in no fact, and offers that neither house policy nor the person made. */
export function inventions({ reply, prose, tokens, sentences }: Reading): string[] {
  const { language } = reply;
  const facts = reply.facts.join("\n");
  const known = new Set(amountsIn(facts));
  const named = [...excerpts(compiled.dates[language], prose, tokens), ...excerpts(compiled.currency, prose, tokens)];
  const sources = reply.offers ?? reply.facts;
  return [
    ...amountsIn(prose).filter((amount) => !known.has(amount)),
    ...named.filter(isUnknownIn(facts, language !== "en")),
    ...offered(sentences, language).filter(isUnknownIn(groundsIn(sources, language))),
    ...released(sentences, language).filter(isUnknownIn(sources.join("\n"))),
  ];
}

/** Offer words that no word of their sentence takes back, and that ask nothing. */
export function offered(sentences: readonly Sentence[], language: Locale): string[] {
  return phrasesIn(
    sentences.filter(({ tokens }) => !hasPhrase(compiled.notOffering[language], tokens)),
    compiled.offers[language],
  );
}

/** What is given away by a denial: "you will not have to pay". */
export function released(sentences: readonly Sentence[], language: Locale): string[] {
  return phrasesIn(sentences, compiled.releases[language]);
}

function phrasesIn(sentences: readonly Sentence[], phrases: Phrases): string[] {
  return sentences
    .filter(({ text }) => !text.trimEnd().endsWith("?"))
    .flatMap(({ text, tokens }) => excerpts(phrases, withoutPlaceholders(text), tokens));
}

/** The parts of the sources that offer something: "no refunds" and "she wants a refund" are the ground for none. */
export function groundsIn(sources: readonly string[], language: Locale): string {
  return sources
    .flatMap((source) => source.split(/[.!?;\n]|,\s/u))
    .filter((part) => {
      const tokens = tokenize(fold(part).replace(notDenying, " "));
      return !hasPhrase(compiled.denials[language], tokens) && !hasPhrase(compiled.demands[language], tokens);
    })
    .join("\n");
}

export function datesIn(text: string, language: Locale): string[] {
  return excerpts(compiled.dates[language], text, tokenize(text));
}

export function amountsIn(text: string): string[] {
  return Array.from(text.matchAll(amountPattern), ([found]) => found);
}

/**
 * Whether a word of an excerpt stands nowhere in `source`, in no form.
 * @param inflected compares more loosely, as dates of Polish and Lithuanian need: "piątek" and "piątku", "kovas" and "kovo"
 */
export function isUnknownIn(source: string, inflected = false): (excerpt: string) => boolean {
  const known = [...new Set(tokenize(source).map(({ plain }) => plain))];
  const stems = new Set(known.map(stem));
  return (excerpt) =>
    tokenize(excerpt)
      .filter(({ plain }) => plain !== "" && !stems.has(stem(plain)))
      .some(({ plain }) => !inflected || !known.some((word) => isSameStem(plain, word)));
}

function isSameStem(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  const needed = Math.max(2, Math.min(3, shorter - 1), shorter - 2);
  return shorter > 2 && left.slice(0, needed) === right.slice(0, needed);
}
