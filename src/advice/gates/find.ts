/** Looks for phrases of a language in a text, for gates and for the check of a draft. */
import { compilePhrases } from "../../language/compile-phrases.ts";
import { findPhrases, type Phrases, type Token } from "../../language/phrases.ts";
import type { Locale } from "../../ports/platform.ts";
import type { Gate } from "./reply.ts";

/** Phrases in the notation of `compilePhrases`. */
export type PhrasesByLocale = Readonly<Record<Locale, readonly string[]>>;

export function eachLocale<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return { en: make("en"), pl: make("pl"), lt: make("lt") };
}

export function compileEach(phrases: PhrasesByLocale): Readonly<Record<Locale, Phrases>> {
  return eachLocale((locale) => compilePhrases(phrases[locale]));
}

/** A gate that fails on each phrase found. */
export function forbid(phrases: PhrasesByLocale): Gate {
  const perLocale = compileEach(phrases);
  return ({ reply, prose, tokens }) => excerpts(perLocale[reply.language], prose, tokens);
}

/** The text of each match, overlapping ones once. @param tokens of `text` */
export function excerpts(phrases: Phrases, text: string, tokens: readonly Token[]): string[] {
  const found: string[] = [];
  let free = 0;
  for (const { from, to } of findPhrases(phrases, tokens)) {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (from < free || first === undefined || last === undefined) continue;
    free = to;
    found.push(text.normalize("NFC").slice(first.start, last.end));
  }
  return found;
}

/** Any of these words, whole, in any case. */
export function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");
}

/** Enough of a folded word to recognise it in another case or number. */
export function stem(word: string): string {
  return word.slice(0, 5);
}
