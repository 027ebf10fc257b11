/** What of a text must not be lost with the words around it: a number, a date, something asked for or going to be done. */
import { hasPhrase, type Token } from "../../language/phrases.ts";
import { compileEach } from "../gates/find.ts";
import { dates } from "../gates/patterns/promises.ts";
import { requests } from "./requests.ts";
import type { DraftReading } from "./sentences.ts";

const compiled = { dates: compileEach(dates), requests: compileEach(requests) };

export function holdsFact({ own, language }: DraftReading, words: readonly Token[]): boolean {
  const holdsDigit = words.some(({ start, end }) => /\p{N}/u.test(own.slice(start, end)));
  return holdsDigit || hasPhrase(compiled.dates[language], words);
}

export function holdsRequest({ language }: DraftReading, words: readonly Token[]): boolean {
  return hasPhrase(compiled.requests[language], words);
}
