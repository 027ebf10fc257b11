/** Finds sentences in which no rule names a word, and which the classifier takes for harmful all the same. */
import { tokenize } from "../../language/phrases.ts";
import type { Locale } from "../../ports/platform.ts";
import { groundsIn, isUnknownIn } from "../gates/claims.ts";
import { calmSentences } from "./calm-sentences.ts";
import { judgeSentence, type SentenceKind } from "./classify-sentence.ts";
import type { DraftMarkKind, DraftReason, Hit } from "./mark.ts";
import { countWords, type DraftReading, type Range } from "./sentences.ts";

type Harm = Exclude<SentenceKind, "none">;

const marks: Readonly<Record<Harm, readonly [DraftMarkKind, DraftReason]>> = {
  inflames: ["heat", "may-inflame"],
  promises: ["promise", "may-promise"],
  blames: ["blame", "may-blame"],
  leaks: ["leak", "may-leak"],
};
/** Shorter ones say too little to guess by. */
const leastWords = 4;
const longWord = 4;
const mostNew = 0.25;

/** @param ruled what the rules found. @param offers what the house allows: to say that is no harm. */
export function findSentences(reading: DraftReading, ruled: readonly Hit[], offers: readonly string[]): Hit[] {
  const { own, language, bodyFrom, bodyTo, sentences } = reading;
  const isAllowed = saysWhat(offers, language);
  const body = sentences.filter(({ from, to }) => from >= bodyFrom && to <= bodyTo);
  return body.flatMap((sentence): Hit[] => {
    const { from, to } = sentence;
    const hard = ruled.filter((hit) => hit.hard && isIn(hit, sentence));
    const said = own.slice(from, to);
    // The word of an offer alone may stand in a sentence that does other harm: "You only want a discount."
    if (hard.some(({ reason }) => reason !== "offer") || countWords(said) < leastWords) return [];
    const harm = judgeSentence(said, language).kind;
    const isTold = harm === "promises" && (hard.length > 0 || isAllowed(said));
    return harm === "none" || isTold ? [] : [toHit(sentence, harm, language)];
  });
}

/** Whether nearly all longer words of a sentence stand in what the house allows. */
function saysWhat(offers: readonly string[], language: Locale): (said: string) => boolean {
  if (offers.length === 0) return () => false;
  const isNew = isUnknownIn(groundsIn(offers, language), language !== "en");
  return (said) => {
    const words = tokenize(said).filter(({ plain }) => plain.length >= longWord);
    return words.filter(({ plain }) => isNew(plain)).length <= words.length * mostNew;
  };
}

function toHit({ from, to }: Range, harm: Harm, language: Locale): Hit {
  const [kind, reason] = marks[harm];
  const calm = calmSentences[harm][language];
  return { from, to, kind, reason, hard: true, mend: { calm, always: harm === "promises" } };
}

/** "The 10% discount is on your bill already": where the sentence is a good one, an offer in it is a hint and no more. */
export function softenOffers({ own, language, sentences }: DraftReading, promised: readonly Hit[]): Hit[] {
  return promised.map((hit) => {
    const sentence = sentences.find((each) => isIn(hit, each));
    if (!hit.hard || sentence === undefined) return hit;
    return judgeSentence(own.slice(sentence.from, sentence.to), language).isGood ? { ...hit, hard: false } : hit;
  });
}

function isIn(hit: Range, { from, to }: Range): boolean {
  return hit.from < to && from < hit.to;
}
