/** Chooses the words where a vent tells one thing more than its situation: "they say the money was sent", a table instead of a website. */
import { compilePhrases } from "../language/compile-phrases.ts";
import { hasPhrase, type Phrases, type Token, tokenize } from "../language/phrases.ts";
import type { Locale } from "../ports/platform.ts";
import type { PlaybookPage, ReadCase, SituationTexts } from "../prompts/playbook.ts";

/**
 * @param language of the vent. @param text the vent, the client's words included.
 * @param read what the reading tells beside the phrases
 * @returns the case that it tells, or null
 */
export type FindCase = (page: PlaybookPage, language: Locale, text: string, read: ReadCase | null) => string | null;

export function createCases(): FindCase {
  const compiled = new Map<readonly string[], Phrases>();
  const isIn = (phrases: readonly string[], tokens: readonly Token[]) => {
    const known = compiled.get(phrases) ?? compilePhrases(phrases);
    compiled.set(phrases, known);
    return hasPhrase(known, tokens);
  };
  return (page, language, text, read) => {
    const { cases } = page.texts[language];
    if (cases.length === 0) return null;
    const tokens = tokenize(text);
    const told = cases.find((each) => isIn(each.phrases, tokens) && !isIn(each.not, tokens))?.id ?? null;
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
  const { id, phrases, not, ...texts } = told;
  return { ...usual, ...texts };
}
