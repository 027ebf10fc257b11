/** Cuts a vent and the client's words into sentences, each with its language and its writer. */
import { detectLanguage } from "../../language/detect-language.ts";
import { type Token, tokenize } from "../../language/phrases.ts";
import { splitSentences } from "../../language/split-sentences.ts";
import type { Locale } from "../../ports/platform.ts";

export interface Sentence {
  /** In NFC, as the offsets of `tokens` have it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Folded, without apostrophes and without an English "'s"; one for each token. */
  readonly words: readonly string[];
  readonly language: Locale;
  readonly isClient: boolean;
}

/** @param read the language of the vent; the client may write in another one. */
export function sentencesOf(text: string, client: string, read: Locale): Sentence[] {
  const own = cut(text).map((part) => toSentence(part, read, false));
  if (client.trim() === "") return own;
  const { language } = detectLanguage(client, read);
  return [...own, ...cut(client).map((part) => toSentence(part, language, true))];
}

function cut(text: string): string[] {
  return splitSentences(text.normalize("NFC"))
    .flatMap((sentence) => sentence.split(/;\s/u))
    .filter((part) => part.trim() !== "");
}

function toSentence(text: string, language: Locale, isClient: boolean): Sentence {
  const tokens = tokenize(text).filter(({ word }) => word !== "");
  const words = tokens.map(({ plain, start, end }) =>
    language === "en" && hasEnding.test(text.slice(start, end)) ? plain.slice(0, -1) : plain,
  );
  return { text, tokens, words, language, isClient };
}

/** "The cello's been mended", "the bride's mother". */
const hasEnding = /[\p{L}\p{N}]['’]s$/u;
