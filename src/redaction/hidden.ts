/** Finds the words an author wants replaced, with their inflected forms. */
import { cleanText, divider } from "./clean.ts";
import { type Match, wall } from "./finders/match.ts";
import { caseFormsOf } from "./names/inflection.ts";
import { fold } from "./words.ts";

/** Where a phrase stands; `phrase` is its position in the author's list. */
export interface Hidden extends Match {
  readonly phrase: number;
}

interface Token extends Match {
  readonly folded: string;
}

const tokenPattern = /[\p{L}\p{M}\p{N}]+/gu;
const maxGapChars = 3;
const minStemLetters = 3;

/**
 * Whole words of `text` that match a phrase, whatever the case, diacritics and ending of up to three letters, in text order
 * and without overlaps; an earlier start wins, then the longer phrase. A wall is never part of a match.
 */
export function findHidden(text: string, phrases: readonly string[]): Hidden[] {
  if (phrases.length === 0) return [];
  const tokens = tokensOf(text);
  const found = phrases.flatMap((phrase, position) => {
    const wanted = tokensOf(cleanText(phrase)).map(({ folded }) => folded);
    const matches =
      wanted.length > 0 ? matchesOfWords(text, tokens, wanted) : matchesOfSign(text, cleanText(phrase).trim());
    return matches.map((match) => ({ ...match, phrase: position }));
  });
  found.sort((left, right) => left.start - right.start || right.end - left.end);
  let previousEnd = 0;
  return found.filter(({ start, end }) => {
    if (start < previousEnd) return false;
    previousEnd = end;
    return true;
  });
}

function tokensOf(text: string): Token[] {
  const folded = fold(text);
  return Array.from(folded.matchAll(tokenPattern), ({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
    folded: token,
  }));
}

function matchesOfWords(text: string, tokens: readonly Token[], phrase: readonly string[]): Match[] {
  const wanted = phrase.map((base) => ({ base, forms: formsOf(base) }));
  const found: Match[] = [];
  tokens.forEach((first, index) => {
    let end = first.end;
    for (const [offset, word] of wanted.entries()) {
      const token = tokens[index + offset];
      if (token === undefined || !isFormOf(token.folded, word)) return;
      if (offset > 0 && !isGap(text.slice(end, token.start))) return;
      end = token.end;
    }
    found.push({ start: first.start, end });
  });
  return found;
}

function isGap(between: string): boolean {
  return between.length <= maxGapChars && !between.includes(wall) && !between.includes(divider);
}

interface Wanted {
  readonly base: string;
  readonly forms: ReadonlySet<string>;
}

/** Forms that change the stem: Żabka, Żabce; Vilbra, Vilbros. Numbers and very short words have none. */
function formsOf(base: string): Set<string> {
  const hasForms = base.length > minStemLetters && /\p{L}$/u.test(base);
  return new Set(hasForms ? [...caseFormsOf(base, "pl"), ...caseFormsOf(base, "lt")] : []);
}

function isFormOf(word: string, { base, forms }: Wanted): boolean {
  if (word === base || forms.has(word)) return true;
  return (
    base.length >= minStemLetters &&
    word.startsWith(base) &&
    /^\p{L}{1,3}$/u.test(word.slice(base.length)) &&
    /\p{L}$/u.test(base)
  );
}

/** A phrase without letters and digits, such as an emoji, is looked up as it is. */
function matchesOfSign(text: string, sign: string): Match[] {
  const found: Match[] = [];
  if (sign === "") return found;
  for (let start = text.indexOf(sign); start >= 0; start = text.indexOf(sign, start + sign.length)) {
    found.push({ start, end: start + sign.length });
  }
  return found;
}
