/** Tells English, Polish and Lithuanian apart in texts of a few words, with or without diacritics. */
import type { Locale } from "../ports/platform.ts";
import { fold } from "./fold.ts";
import { functionWords, ownLetters } from "./function-words.ts";
import { classBits } from "./lexicon/classes.ts";
import { classesOfForm } from "./lexicon/lexicon.ts";

const locales: readonly Locale[] = ["en", "pl", "lt"];

/** Addresses, mentions, channels, code and numbers say nothing about the language around them. */
const noise = /https?:\/\/\S+|www\.\S+|(?<!\S)\S{1,64}@\S{1,255}|[@#]\S+|<[^<>\s]*>|\[[^\]\n]{1,40}\]|\p{N}+/gu;

/** A word of the dictionaries is shared out among the languages that have it; one that all have says nothing. */
const points = { smallWord: 2, sharedSmallWord: 0.5, ownLetters: 2, word: 1 };

/** Below this share of the winner's points, or below `leastLead` points, the lead proves nothing. */
const leastLeadShare = 0.15;
const leastLead = 0.7;

const languagesOfSmallWord = new Map<string, Locale[]>();
for (const locale of locales) {
  for (const word of new Set(functionWords[locale])) {
    languagesOfSmallWord.set(word, [...(languagesOfSmallWord.get(word) ?? []), locale]);
  }
}

/**
 * The language most of `text` is written in; a few borrowed words change nothing.
 * @returns `sure: false` and `fallback` when the lead is thin or nothing in the text speaks for a language.
 */
export function detectLanguage(text: string, fallback: Locale): { language: Locale; sure: boolean } {
  const votes: Record<Locale, number> = { en: 0, pl: 0, lt: 0 };
  for (const word of wordsForVote(text)) vote(word, votes);
  const [first, second] = [...locales].sort((a, b) => votes[b] - votes[a]);
  if (first === undefined || second === undefined) return { language: fallback, sure: false };
  const lead = votes[first] - votes[second];
  const sure = lead >= leastLead && lead >= leastLeadShare * votes[first];
  return { language: sure ? first : fallback, sure };
}

function wordsForVote(text: string): string[] {
  const plain = text.normalize("NFC").toLowerCase().replace(noise, " ").replace(/[‘’ʼ]/g, "'");
  return plain.match(/\p{L}+(?:'\p{L}+)*/gu) ?? [];
}

function vote(word: string, votes: Record<Locale, number>): void {
  const folded = fold(word);
  const small = languagesOfSmallWord.get(folded);
  const known = small ?? languagesOf(folded);
  const each =
    small === undefined ? points.word / known.length : small.length === 1 ? points.smallWord : points.sharedSmallWord;
  for (const locale of known) votes[locale] += each;
  for (const locale of locales) if (ownLetters[locale].test(word)) votes[locale] += points.ownLetters;
}

/** By the dictionaries. A single letter is a word everywhere. */
function languagesOf(folded: string): readonly Locale[] {
  if (folded.length < 2) return [];
  const classes = classesOfForm(folded);
  return locales.filter((locale) => (classes & classBits.word[locale]) !== 0);
}
