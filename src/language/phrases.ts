/** A small notation for phrases, matched word by word in folded text: readable as data, and linear in time whatever is typed. */
import { fold } from "./fold.ts";
import { anySign, endSign, signOf } from "./signs.ts";

/** One word of a text, or the end of a sentence (then `word` is empty). */
export interface Token {
  /** Folded; letters typed three times or more in a row stand once ("nooo" is "no"). */
  readonly word: string;
  /** `word` without apostrophes: "dont" for "don't". */
  readonly plain: string;
  /** Offsets into `text.normalize("NFC")`. */
  readonly start: number;
  readonly end: number;
}

export interface PhraseMatch {
  /** As it was written, or the name it was given. */
  readonly phrase: string;
  /** Indexes of the first token matched and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** One word that must stand there, one of several, a wider choice, or a gap. */
export type Part = string | readonly string[] | Choice | typeof gap;

/** Thousands of phrases are kept while serving: short lists, and one part for all phrases that have it. */
export interface Choice {
  readonly type: "choice";
  readonly whole: readonly string[] | ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly endings: readonly string[];
  readonly optional: boolean;
}

export const gap = { type: "gap" } as const;

export interface Phrase {
  readonly name: string;
  readonly parts: readonly Part[];
  /** What may stand behind its first word; see `signOf`. */
  readonly second: number;
}

/** Phrases by their first word: whole, or by the first three characters of a stem (fewer where the stem is shorter). */
export interface Phrases {
  readonly byWord: PhraseIndex;
  readonly byStem: PhraseIndex;
}

/** Most words begin one phrase only. */
export type PhraseIndex = ReadonlyMap<string, Phrase | PhraseList>;

/** Of each phrase its `second` once more, side by side: the phrases lie all over the memory, and most need not be fetched. */
export interface PhraseList {
  readonly phrases: readonly Phrase[];
  readonly seconds: readonly number[];
}

const mostWordsInGap = 3;
export const stemChars = 3;
const tokenPattern = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*|\p{Extended_Pictographic}|[.!?;](?=\s|$)/gu;

/** The words of `text` in order, with a token of the empty word at the end of each sentence. Three dots end none. */
export function tokenize(text: string): Token[] {
  const composed = text.normalize("NFC").replace(/\.{2,}/g, (dots) => "…".repeat(dots.length));
  const tokens: Token[] = [];
  for (const { 0: found, index } of composed.matchAll(tokenPattern)) {
    const isEnd = found.length === 1 && ".!?;".includes(found);
    const word = isEnd ? "" : unstretched(fold(found));
    const plain = word.includes("'") ? word.replaceAll("'", "") : word;
    tokens.push({ word, plain, start: index, end: index + found.length });
  }
  return tokens;
}

function unstretched(word: string): string {
  return /(\p{L})\1\1/u.test(word) ? word.replace(/(\p{L})\1{2,}/gu, "$1") : word;
}

export function isList(part: Part | undefined): part is readonly string[] {
  return Array.isArray(part);
}

/** Every place where a phrase begins to match, in the order of the text; matches may overlap. */
export function findPhrases(phrases: Phrases, tokens: readonly Token[]): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  const startingAt = createSearch(phrases, tokens);
  for (let from = 0; from < tokens.length; from += 1) {
    for (const { name, parts } of startingAt(from)) {
      const to = endOfMatch(parts, 0, tokens, from);
      if (to !== null) matches.push({ phrase: name, from, to });
    }
  }
  return matches;
}

/** Whether any phrase matches. */
export function hasPhrase(phrases: Phrases, tokens: readonly Token[]): boolean {
  const startingAt = createSearch(phrases, tokens);
  return tokens.some((_, from) => startingAt(from).some(({ parts }) => endOfMatch(parts, 0, tokens, from) !== null));
}

const nothing: readonly Phrase[] = [];

/**
 * @returns the phrases that may begin at a place, without those of which another word is nowhere in the text: what was
 * typed six hundred times is looked up once.
 */
function createSearch({ byWord, byStem }: Phrases, tokens: readonly Token[]): (from: number) => readonly Phrase[] {
  const inText = new Set<string>();
  for (const { word, plain } of tokens) inText.add(plain).add(word);
  const known = new Map<string, readonly Phrase[]>();
  const search = ({ word, plain }: Token, behind: number): readonly Phrase[] => {
    const found: Phrase[] = [];
    const add = (known: Phrase | PhraseList | undefined) => {
      if (known === undefined) return;
      const { phrases, seconds } = isPhrase(known) ? { phrases: [known], seconds: [known.second] } : known;
      for (let at = 0; at < phrases.length; at += 1) {
        if (((seconds[at] ?? anySign) & behind) === 0) continue;
        const phrase = phrases[at];
        if (phrase !== undefined && mayMatch(phrase, inText)) found.push(phrase);
      }
    };
    add(byWord.get(plain));
    if (word !== plain) add(byWord.get(word));
    add(byStem.get(plain.slice(0, stemChars)));
    if (plain.length >= stemChars) add(byStem.get(plain.slice(0, stemChars - 1)));
    return found.length === 0 ? nothing : found;
  };
  return (from) => {
    const token = tokens[from];
    if (token === undefined || token.word === "") return nothing;
    const behind = signOfToken(tokens[from + 1]);
    const key = `${token.word} ${behind}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = search(token, behind);
    known.set(key, found);
    return found;
  };
}

function signOfToken(token: Token | undefined): number {
  if (token === undefined || token.word === "") return endSign;
  return signOf(token.word) | signOf(token.plain);
}

function isPhrase(known: Phrase | PhraseList): known is Phrase {
  return "parts" in known;
}

function mayMatch({ parts }: Phrase, inText: ReadonlySet<string>): boolean {
  for (const part of parts) if (!mayFit(part, inText)) return false;
  return true;
}

/** False only for a part that must stand there and of which no word is in the text. */
function mayFit(part: Part, inText: ReadonlySet<string>): boolean {
  if (typeof part === "string") return inText.has(part);
  if (isList(part)) return part.some((word) => inText.has(word));
  if (isGap(part) || part.optional || part.stems.length > 0 || part.endings.length > 0) return true;
  for (const word of part.whole) if (inText.has(word)) return true;
  return false;
}

function endOfMatch(parts: readonly Part[], at: number, tokens: readonly Token[], index: number): number | null {
  const part = parts[at];
  if (part === undefined) return index;
  if (isGap(part)) return endAfterGap(parts, at + 1, tokens, index);
  const token = tokens[index];
  if (token !== undefined && fits(part, token)) {
    const end = endOfMatch(parts, at + 1, tokens, index + 1);
    if (end !== null) return end;
  }
  const isOptional = typeof part === "object" && "optional" in part && part.optional;
  return isOptional ? endOfMatch(parts, at + 1, tokens, index) : null;
}

export function isGap(part: Part): part is typeof gap {
  return part === gap;
}

function fits(part: Exclude<Part, typeof gap>, { word, plain }: Token): boolean {
  if (typeof part === "string") return part === plain || part === word;
  if (isList(part)) return part.includes(plain) || (word !== plain && part.includes(word));
  const { whole, stems, endings } = part;
  if (includes(whole, plain) || (word !== plain && includes(whole, word))) return true;
  return stems.some((stem) => plain.startsWith(stem)) || endings.some((ending) => plain.endsWith(ending));
}

function endAfterGap(parts: readonly Part[], at: number, tokens: readonly Token[], index: number): number | null {
  for (let skipped = 0; skipped <= mostWordsInGap; skipped += 1) {
    const end = endOfMatch(parts, at, tokens, index + skipped);
    if (end !== null) return end;
    if (tokens[index + skipped]?.word === "") return null;
  }
  return null;
}

function includes(words: readonly string[] | ReadonlySet<string>, word: string): boolean {
  return words instanceof Set ? words.has(word) : (words as readonly string[]).includes(word);
}
