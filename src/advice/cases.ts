/** Chooses the words where a vent tells one thing more than its situation: "they say the money was sent", a table instead of a website. */
import { compilePhrases } from "../language/compile-phrases.ts";
import { hasPhrase, type Phrases, tokenize } from "../language/phrases.ts";
import type { Locale } from "../ports/platform.ts";
import type { PlaybookPage, ReadCase, SituationCase, SituationTexts } from "../prompts/playbook.ts";

/**
 * @param language of the vent. @param text the vent, the client's words included.
 * @param read what the reading tells beside the phrases
 * @returns the case that it tells, or null
 */
export type FindCase = (page: PlaybookPage, language: Locale, text: string, read: ReadCase | null) => string | null;

export function createCases(): FindCase {
  const compiled = new Map<SituationCase, Phrases>();
  const phrasesOf = (each: SituationCase) => {
    const known = compiled.get(each) ?? compilePhrases(each.phrases);
    compiled.set(each, known);
    return known;
  };
  return (page, language, text, read) => {
    const { cases } = page.texts[language];
    if (cases.length === 0) return null;
    const tokens = tokenize(text);
    const told = cases.find((each) => hasPhrase(phrasesOf(each), tokens))?.id ?? null;
    if (read === null) return told;
    const both = told === null ? read : `${read}-${told}`;
    return cases.some(({ id }) => id === both) ? both : told;
  };
}

/** The words of a page in `language`, those of a case instead of the usual ones where they differ. */
export function textsIn(page: PlaybookPage, language: Locale, caseId: string | null): SituationTexts {
  const usual = page.texts[language];
  const told = usual.cases.find((each) => each.id === caseId);
  if (told === undefined) return usual;
  const { id, phrases, ...texts } = told;
  return { ...usual, ...texts };
}
