/** Finds what a draft promises: offers, and dates for a result that nobody named before. */
import { findPhrases, hasPhrase, type Token } from "../../language/phrases.ts";
import type { Locale } from "../../ports/platform.ts";
import { fold } from "../../redaction/words.ts";
import { groundsIn, isUnknownIn } from "../gates/claims.ts";
import { compileEach, type PhrasesByLocale } from "../gates/find.ts";
import { dates, notOffering, offers, releases } from "../gates/patterns/promises.ts";
import type { Hit } from "./mark.ts";
import { type DraftReading, type Range, tokensIn } from "./sentences.ts";

/** It was agreed before, so it is no news. */
const agreed: PhrasesByLocale = {
  en: [
    "as|like agreed|discussed|promised|confirmed",
    "we|you|have? agreed",
    "according to our|the agreement|contract|quote|offer|terms|warranty",
    "on|per our|the price list",
    "under|in the|our? contract|agreement|warranty|offer|quote",
    "already paid|refunded|sent|made",
    "refund|money|voucher|payment|credit was|were|has|have been? booked|paid|sent|issued|processed|transferred|made",
  ],
  pl: [
    "zgodnie z nasza|naszym? ustaleniami|umowa|oferta|cennikiem|wycena|zamowieniem|gwarancja|regulaminem",
    "jak ustalilismy|uzgodnilismy|umawialismy|ustalono",
    "w ramach gwarancji|umowy|oferty",
    "w umowie|ofercie|wycenie",
  ],
  lt: [
    "kaip sutarta|sutareme|tareme*|kalbejome|susitareme",
    "pagal musu? kainyna|kainorasti|sutarti|susitarima|pasiulyma|samata|garantija|taisykles",
    "sutartyje|pasiulyme|samatoje",
  ],
};
/** A result, as against a call or a letter. */
const results: PhrasesByLocale = {
  en: [
    "be|is|are ready|done|finished|delivered|fixed|completed|live|repaired|shipped|installed|with",
    "you'll|you will|shall|are have|get|receive|getting",
    "i|we will|'ll|shall finish|fix|deliver|complete|repair|ship|install",
    "i'll|we'll finish|fix|deliver|complete|repair|ship|install",
  ],
  pl: [
    "bedzie|beda .. gotow*|zrobion*|zakonczon*|ukonczon*|naprawion*|dostarczon*|wyslan*|skonczon*|zainstalowan*|zamontowan*",
    "otrzyma*|dostan* pan|pani|panstwo",
    "pan|pani|panstwo otrzyma*|dostan*",
    "dostarczymy|dostarcze|skonczymy|skoncze|naprawimy|naprawie|ukonczymy|oddamy|zamontujemy|zrobimy|wykonamy|zrealizujemy",
  ],
  lt: [
    "bus paruost*|padaryt*|pristatyt*|sutaisyt*|baigt*|uzbaigt*|issiust*|pataisyt*|sumontuot*|atlikt*",
    "gausite",
    "pristatysi*|pabaigsi*|baigsi*|sutaisysi*|pataisysi*|atliksi*|sumontuosi*|padarysi*|uzbaigsi*",
  ],
};
const contacts: PhrasesByLocale = {
  en: [
    "write|call|reply|answer|update|confirm|inform|meet|check|ask|quote|proposal|answer|news|know|back|estimate|email",
  ],
  pl: [
    "odpis*|napis*|zadzwon*|odezw*|wroc*|poinform*|potwierdz*|znac|wycen*|propozycj*|odpowied*|informacj*|spraw*|prosz*",
  ],
  lt: [
    "parasy*|paskamb*|atsaky*|atsakym*|informuo*|informacij*|patvirt*|prane*|pasiulym*|samat*|patikrin*|susisiek*|prasau|prasom*",
  ],
};
/** Where "and it will never happen again" begins: what it denies says nothing about the offer before it. Folded. */
const nextStatement: Readonly<Record<Locale, RegExp>> = {
  en: /\s(?=and (?:it|this|that) (?:will|won't|shall|won)\s)/u,
  pl: /\s(?=i (?:to|wiecej|nigdy)\s)/u,
  lt: /\s(?=ir (?:tai|daugiau|niekada)\s)/u,
};
/** "20% off", in any of the languages. Folded. */
const share =
  /\d[\d.,]*\s?%\s+(?:off|cheaper|discount|taniej|rabatu|znizki|mniej|pigiau|nuolaid\p{L}*|maziau)(?!\p{L})/gu;
/** To name the rules is no offer. Folded. */
const namesRules = /regulamin|polic(?:y|ies)|terms and|taisykl|politik|cennik/u;
const compiled = {
  offers: compileEach(offers),
  releases: compileEach(releases),
  notOffering: compileEach(notOffering),
  agreed: compileEach(agreed),
  results: compileEach(results),
  contacts: compileEach(contacts),
  dates: compileEach(dates),
};

/** @param allowed what the house allows; offers that stand there are none of the writer's own */
export function findPromises(reading: DraftReading, client: string, allowed: readonly string[]): Hit[] {
  const { language } = reading;
  const isNotAllowed = isUnknownIn(groundsIn(allowed, language));
  const isNotNamed = isUnknownIn(client, language !== "en");
  return reading.sentences.flatMap((sentence) => [
    ...findOffers(reading, sentence, isNotAllowed),
    ...findDeadlines(reading, sentence, isNotNamed),
  ]);
}

function findOffers(
  { own, tokens, language }: DraftReading,
  sentence: Range,
  isNew: (words: string) => boolean,
): Hit[] {
  const words = tokensIn(tokens, sentence);
  if (own.slice(sentence.from, sentence.to).endsWith("?") || hasPhrase(compiled.agreed[language], words)) return [];
  const offered = statementsOf(own, sentence, language)
    .map((statement) => tokensIn(tokens, statement))
    .filter((said) => !hasPhrase(compiled.notOffering[language], said))
    .flatMap((said) => placesOf(compiled.offers[language], said));
  const released = placesOf(compiled.releases[language], words);
  const shares = [...fold(own.slice(sentence.from, sentence.to)).matchAll(share)].map(({ 0: found, index }) => ({
    from: sentence.from + index,
    to: sentence.from + index + found.length,
  }));
  return [
    ...offered
      .filter(({ from, to }) => !shares.some((one) => from < one.to && one.from < to))
      .filter(({ from, to }) => !namesRules.test(fold(own.slice(from, to)))),
    ...released,
    ...shares,
  ]
    .filter(({ from, to }) => isNew(own.slice(from, to)))
    .map((place) => ({ ...place, kind: "promise", reason: "offer", hard: true, mend: "stay" }));
}

function findDeadlines(
  { own, tokens, language }: DraftReading,
  sentence: Range,
  isNew: (words: string) => boolean,
): Hit[] {
  const words = tokensIn(tokens, sentence);
  if (own.slice(sentence.from, sentence.to).endsWith("?")) return [];
  if (!hasPhrase(compiled.results[language], words) || hasPhrase(compiled.contacts[language], words)) return [];
  if (hasPhrase(compiled.agreed[language], words)) return [];
  return placesOf(compiled.dates[language], words)
    .filter(({ from, to }) => isNew(own.slice(from, to)))
    .slice(0, 1)
    .map((place) => ({ ...place, kind: "promise", reason: "deadline", hard: false, mend: "stay" }));
}

/** The statements of a sentence; folding may change its length, and then it stays whole. */
function statementsOf(own: string, { from, to }: Range, language: Locale): Range[] {
  const folded = fold(own.slice(from, to));
  if (folded.length !== to - from) return [{ from, to }];
  const starts = [0];
  for (const { index } of folded.matchAll(new RegExp(nextStatement[language], "gu"))) starts.push(index);
  return starts.map((start, at) => ({ from: from + start, to: from + (starts[at + 1] ?? folded.length) }));
}

/** Where phrases stand, overlapping ones once. */
function placesOf(phrases: Parameters<typeof findPhrases>[0], words: readonly Token[]): Range[] {
  const places: Range[] = [];
  for (const { from, to } of findPhrases(phrases, words)) {
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? start;
    const last = places.at(-1);
    if (last === undefined || start >= last.to) places.push({ from: start, to: end });
  }
  return places;
}
