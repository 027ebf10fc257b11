/** Finds the firm's clients, as its own list names them, in any case, with the legal form around them. */
import { type ClientName, currentClients, formsOf } from "../client-names.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { readingOf } from "../reading.ts";
import { fold, type Word } from "../words.ts";
import { findCompanies } from "./company.ts";
import type { Find, Match } from "./match.ts";

const token = /[\p{L}\p{M}\p{N}]+/gu;
/** Before a client whose name is an everyday word. */
const cues =
  /(?<![a-z])(?:from|for|with|at|by|client|customer|company|z|ze|od|dla|u|przez|klient[a-z]{0,4}|firm[a-z]{0,3}|is|nuo|pas|su|del|imon[a-z]{0,3}|bendrov[a-z]{0,3}) ["„“”«']?$/;

export const findClients: Find = (text) => {
  const { byFirstWord } = currentClients();
  if (byFirstWord.size === 0) return [];
  const folded = fold(text);
  const tokens = Array.from(folded.matchAll(token), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const found: Match[] = [];
  let end = 0;
  tokens.forEach(({ word, start }, index) => {
    if (start < end) return;
    const fitting = (byFirstWord.get(word) ?? [])
      .map((name) => ({ name, stop: endOf(tokens.slice(index, index + name.words.length), name, text) }))
      .filter(({ name, stop }) => stop > 0 && (!name.isWord || isMeant(text, folded, start, stop)));
    const longest = Math.max(0, ...fitting.map(({ stop }) => stop));
    if (longest === 0) return;
    found.push({ start, end: longest });
    end = longest;
  });
  return found.length === 0 ? found : withLegalForms(text, found);
};

/** Where the name ends when the tokens are its words in any case, or 0. */
function endOf(tokens: readonly (Match & { readonly word: string })[], { words }: ClientName, text: string): number {
  if (tokens.length < words.length) return 0;
  const fits = tokens.every(({ word, start }, index) => {
    const wanted = words[index] ?? "";
    const gap = text.slice(tokens[index - 1]?.end ?? start, start);
    return (word === wanted || formsOf(wanted).has(word)) && gap.length <= 3 && !/[\0\n\u2029]/.test(gap);
  });
  return fits ? (tokens.at(-1)?.end ?? 0) : 0;
}

/** "Aušra" with a capital, or "iš aušros", "klientas aušra", "aušra nemoka"; "aušra jau švinta" is the dawn. */
function isMeant(text: string, folded: string, start: number, end: number): boolean {
  const { words } = readingOf(text);
  const index = words.findIndex((word: Word) => word.start === start);
  const word = words[index];
  const next = words[index + 1];
  const acts =
    next !== undefined && !next.capitalised && isPersonVerb(next.folded) && text.slice(end, next.start) === " ";
  if (acts || cues.test(folded.slice(Math.max(0, start - 16), start))) return true;
  return word === undefined || (word.capitalised && !word.startsSentence);
}

/** "UAB Aušra" and "Aušra, UAB" go as a whole. */
function withLegalForms(text: string, found: readonly Match[]): Match[] {
  const companies = findCompanies(text);
  const whole = found.map((client) => {
    const company = companies.find(({ start, end }) => start <= client.start && client.end <= end);
    return company ?? client;
  });
  return whole.filter(({ start }, index) => start >= (whole[index - 1]?.end ?? 0));
}
