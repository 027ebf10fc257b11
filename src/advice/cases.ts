/** Chooses the words where a vent tells one thing more than its situation: "they say the money was sent", a table instead of a website. */
import { compilePhrases, hasPhrase, type Phrases, tokenize } from "../language/phrases.ts";
import type { Locale } from "../ports/platform.ts";
import type { PlaybookPage, SituationCase, SituationTexts } from "../prompts/playbook.ts";

/** @param read the language of the vent. @param shown that of the reply. @param text the vent, the client's words included. */
export type ChooseTexts = (page: PlaybookPage, read: Locale, shown: Locale, text: string) => SituationTexts;

export function createCases(): ChooseTexts {
  const compiled = new Map<SituationCase, Phrases>();
  const phrasesOf = (each: SituationCase) => {
    const known = compiled.get(each) ?? compilePhrases(each.phrases);
    compiled.set(each, known);
    return known;
  };
  return (page, read, shown, text) => {
    const usual = page.texts[shown];
    if (usual.cases.length === 0) return usual;
    const tokens = tokenize(text);
    const told = page.texts[read].cases.find((each) => hasPhrase(phrasesOf(each), tokens));
    const words = usual.cases.find(({ id }) => id === told?.id);
    if (words === undefined) return usual;
    const { id, phrases, ...texts } = words;
    return { ...usual, ...texts };
  };
}
