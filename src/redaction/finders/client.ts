/** Finds the firm's clients, as its own list names them, in any case and with a slip of the fingers, with the legal form around them. */

import { classBits } from "../../language/lexicon/classes.ts";
import { classesOfForm } from "../../language/lexicon/lexicon.ts";
import { fewestLettersToMistype } from "../client-forms.ts";
import { type ClientName, currentClients, isInDictionary } from "../client-names.ts";
import { isOneSlipAway } from "../one-slip.ts";
import { fold } from "../words.ts";
import { isMeant } from "./client-cues.ts";
import { findCompanies } from "./company.ts";
import { everyMatch, type Find, type Match } from "./match.ts";

const tokenPattern = /[\p{L}\p{M}\p{N}]+/gu;

interface Token extends Match {
  readonly word: string;
}

/** A text, folded too, and its tokens. */
interface Tokens {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
}

export const findClients: Find = (text) => {
  const { byFirstWord } = currentClients();
  if (byFirstWord.size === 0) return [];
  const folded = fold(text);
  const tokens = Array.from(everyMatch(tokenPattern, folded), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const read = { text, folded, tokens };
  const found: Match[] = [];
  let end = 0;
  tokens.forEach(({ start }, index) => {
    if (start < end) return;
    const longest = Math.max(
      endOfListed(read, index) || endInTwoPieces(read, index) || endOfMistyped(read, index),
      endOfInitials(read, index),
    );
    if (longest === 0) return;
    found.push({ start, end: longest });
    end = longest;
  });
  return found.length === 0 ? found : withLegalForms(text, folded, found);
};

/** Where the longest name ends whose first word stands at `index` in some case, or 0. */
function endOfListed(read: Tokens, index: number): number {
  const token = read.tokens[index];
  const names = token === undefined ? undefined : currentClients().byFirstWord.get(token.word);
  if (token === undefined || names === undefined) return 0;
  const stops = names.map((name) => {
    const stop = endOf(read, index, name);
    return stop > 0 && needsCue(name, token) && !isMeant(read.text, read.folded, token.start, stop) ? 0 : stop;
  });
  return Math.max(0, ...stops);
}

/** Names that are words, and names of which another case is one: "Kama" is none, "kam" is. */
function needsCue({ words, isWord }: ClientName, { word }: Token): boolean {
  return isWord || (words.length === 1 && word !== words[0] && isInDictionary(word));
}

const fewestLettersOfPiece = 3;

/** "silver birch" for Silverbirch. */
function endInTwoPieces({ text, tokens }: Tokens, index: number): number {
  const first = tokens[index];
  const second = tokens[index + 1];
  if (first === undefined || second === undefined || !/^[ -]$/.test(text.slice(first.end, second.start))) return 0;
  if (Math.min(first.word.length, second.word.length) < fewestLettersOfPiece) return 0;
  const names = currentClients().byFirstWord.get(first.word + second.word) ?? [];
  return names.some(({ words, isWord }) => words.length === 1 && !isWord) ? second.end : 0;
}

const inDictionaries = classBits.word.en | classBits.word.pl | classBits.word.lt | classBits.place;

/** A word that is itself no word: else it was meant as typed. */
function isMistypable(word: string): boolean {
  return word.length >= fewestLettersToMistype - 1 && (classesOfForm(word) & inDictionaries) === 0;
}

/** "Okmont" for Oakmont. */
function endOfMistyped(read: Tokens, index: number): number {
  const token = read.tokens[index];
  const near = currentClients().byLetter.get(token?.word.charAt(0) ?? "");
  if (token === undefined || near === undefined || !isMistypable(token.word)) return 0;
  const { word } = token;
  const stops = near.map((name) => {
    if (!sharesBeginning(word, name.word) || !hasFormNear(word, name.forms)) return 0;
    const stop = endOf(read, index, name.name, true);
    return stop > 0 && name.name.isWord && !isMeant(read.text, read.folded, token.start, stop) ? 0 : stop;
  });
  return Math.max(0, ...stops);
}

/** One slip leaves the second letter or the third where it was, or moves it by one; most names end here. */
function sharesBeginning(typed: string, wanted: string): boolean {
  const [, second, third] = typed;
  return second === wanted[1] || third === wanted[2] || second === wanted[2] || third === wanted[1];
}

function hasFormNear(typed: string, forms: ReadonlySet<string>): boolean {
  for (const form of forms) if (isOneSlipAway(typed, form)) return true;
  return false;
}

/** "HLS" for Harbour Lane Studios, in capitals only. */
function endOfInitials({ text, tokens }: Tokens, index: number): number {
  const token = tokens[index];
  if (token === undefined || !currentClients().initials.has(token.word)) return 0;
  const written = text.slice(token.start, token.end);
  return written === written.toUpperCase() ? token.end : 0;
}

const joints = new Set("and i ir et oraz".split(" "));

/** Where `name` ends when the tokens from `from` on are its words in any case, or 0. @param isFirstKnown the first is one of them. */
function endOf({ text, tokens }: Tokens, from: number, { words, forms }: ClientName, isFirstKnown = false): number {
  let at = from;
  for (let index = 0; index < words.length; index += 1) {
    // "Pendelska and Wray" for "Pendelska & Wray".
    if (index > 0 && tokens[at]?.word !== words[index] && joints.has(tokens[at]?.word ?? "")) at += 1;
    const token = tokens[at];
    if (token === undefined) return 0;
    const gap = at === from ? "" : text.slice(tokens[at - 1]?.end, token.start);
    if (gap.length > 3 || /[\0\n\u2029]/.test(gap)) return 0;
    if (!(index === 0 && isFirstKnown) && !isFormOf(token.word, forms[index])) return 0;
    at += 1;
  }
  return tokens[at - 1]?.end ?? 0;
}

function isFormOf(word: string, forms: ReadonlySet<string> | undefined): boolean {
  if (forms === undefined) return false;
  if (forms.has(word)) return true;
  const [base = ""] = forms;
  return base.length >= fewestLettersToMistype && isMistypable(word) && hasFormNear(word, forms);
}

const formBefore = /(?:^|[^\p{L}\p{N}])((?:uab|ab|mb|vsi|vi|ii|tub|kub|zub|kb|sia)[ \t]["„“”«']?)$/u;
const formAfter =
  /^["“”»']?,?[ \t](?:uab|ab|mb|vsi|vi|ii|tub|kub|zub|kb|sia|ltd|llc|llp|inc|plc|gmbh|sp\.? ?z ?o\.? ?o|s\.? ?a|sp\. ?[jk])\.?(?![\p{L}\p{N}])/u;
const lookAround = 24;

/** "UAB Aušra" and "Aušra, UAB" go as a whole. */
function withLegalForms(text: string, folded: string, found: readonly Match[]): Match[] {
  const companies = findCompanies(text);
  const whole = found.map((client) => {
    const { start, end } =
      companies.find((company) => company.start <= client.start && client.end <= company.end) ?? client;
    const [, before = ""] = formBefore.exec(folded.slice(Math.max(0, start - lookAround), start)) ?? [];
    const [after = ""] = formAfter.exec(folded.slice(end, end + lookAround)) ?? [];
    return { start: start - before.length, end: end + after.length };
  });
  return whole.filter(({ start }, index) => start >= (whole[index - 1]?.end ?? 0));
}
