/** A small notation for phrases, matched word by word in folded text: readable as data, and linear in time whatever is typed. */
import { fold } from "./fold.ts";

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
type Part = string | readonly string[] | Choice | typeof gap;

/** Thousands of phrases are kept while serving: short lists, and one part for all phrases that have it. */
interface Choice {
  readonly type: "choice";
  readonly whole: readonly string[] | ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly endings: readonly string[];
  readonly optional: boolean;
}

const gap = { type: "gap" } as const;
const none: readonly string[] = [];

interface Phrase {
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
type PhraseIndex = ReadonlyMap<string, Phrase | readonly Phrase[]>;

const mostWordsInGap = 3;
/** A set finds a word sooner in a long list, and is larger. */
const mostInList = 8;
const stemChars = 3;
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

/**
 * Reads phrases, one per entry; they are folded here, and are called by `names`, or as they are written. `word` matches that word, typed with or without its apostrophes;
 * `stem*` a word that begins so; `*ending` one that ends so (not as the first word); `a|b*` either; `a|b?` either or
 * nothing; `..` up to three words of the same sentence.
 * @throws {TypeError} when a phrase ends in what may be missing: it would match without it.
 */
export function compilePhrases(sources: readonly string[], names: readonly string[] = sources): Phrases {
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  const partOf = createParts();
  for (const [index, source] of sources.entries()) {
    const written = fold(source).split(/\s+/);
    const last = written.at(-1) ?? "";
    if (last === "" || last === ".." || last.endsWith("?")) throw new TypeError(`"${source}" has no end`);
    for (const start of starts(written)) {
      const parts = start.map(partOf);
      const phrase = { name: names[index] ?? source, parts, second: signsAt(parts, 1) };
      const { whole, stems } = choiceOf(parts[0]);
      for (const word of whole) append(byWord, word, phrase);
      for (const stem of new Set(stems.map((one) => one.slice(0, stemChars)))) append(byStem, stem, phrase);
    }
  }
  return { byWord: trimmed(byWord), byStem: trimmed(byStem) };
}

function choiceOf(part: Part | undefined): Pick<Choice, "whole" | "stems"> {
  if (typeof part === "string") return { whole: [part], stems: none };
  if (isList(part)) return { whole: part, stems: none };
  return part?.type === "choice" ? part : { whole: none, stems: none };
}

function isList(part: Part | undefined): part is readonly string[] {
  return Array.isArray(part);
}

/** A list that grew keeps room to grow. */
function trimmed(map: ReadonlyMap<string, readonly Phrase[]>): PhraseIndex {
  return new Map(
    [...map].map(([key, phrases]) => [key, phrases.length === 1 ? (phrases[0] as Phrase) : phrases.slice()]),
  );
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
    const add = (phrases: Phrase | readonly Phrase[] | undefined) => {
      if (phrases === undefined) return;
      for (const phrase of isPhrase(phrases) ? [phrases] : phrases)
        if ((phrase.second & behind) !== 0 && mayMatch(phrase, inText)) found.push(phrase);
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

const signs = 30;
const anySign = -1;
/** Of the end of a sentence or of the text. */
const endSign = 1 << signs;

/**
 * Words that begin with the same two letters have the same sign, one bit. It stands in the phrase itself: the words of a
 * thousand phrases lie all over the memory, and most of them need not be fetched.
 */
function signOf(word: string): number {
  return 1 << ((word.charCodeAt(0) * 31 + word.charCodeAt(1)) % signs);
}

function signOfToken(token: Token | undefined): number {
  if (token === undefined || token.word === "") return endSign;
  return signOf(token.word) | signOf(token.plain);
}

/** The signs of all words that may stand at `at`; any, where that can't be told. */
function signsAt(parts: readonly Part[], at: number): number {
  const part = parts[at];
  if (part === undefined || isGap(part)) return anySign;
  if (typeof part === "string") return signOf(part);
  if (isList(part)) return signsOf(part);
  const { whole, stems, endings, optional } = part;
  if (endings.length > 0 || stems.some((stem) => stem.length < 2)) return anySign;
  return signsOf([...whole, ...stems]) | (optional ? signsAt(parts, at + 1) : 0);
}

function signsOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum | signOf(word), 0);
}

function isPhrase(found: Phrase | readonly Phrase[]): found is Phrase {
  return "parts" in found;
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

/** @returns what reads a part, and gives the same one for what is written the same. */
function createParts(): (source: string) => Part {
  const known = new Map<string, Part>();
  const words = new Map<string, string>();
  // A word cut out of a text would keep the whole text.
  const keep = (word: string) => {
    const kept = words.get(word) ?? Buffer.from(word).toString();
    words.set(kept, kept);
    return kept;
  };
  return (source) => {
    const part = known.get(source) ?? parsePart(source, keep);
    known.set(source, part);
    return part;
  };
}

function parsePart(source: string, keep: (word: string) => string): Part {
  if (source === "..") return gap;
  if (!/[|*?]/.test(source)) return keep(source);
  const optional = source.endsWith("?");
  const choices = (optional ? source.slice(0, -1) : source).split("|");
  const whole = choices.filter((choice) => !choice.includes("*")).map(keep);
  if (!optional && whole.length === choices.length && whole.length <= mostInList) return whole;
  return {
    type: "choice",
    whole: whole.length > mostInList ? new Set(whole) : orNone(whole),
    stems: orNone(choices.filter((choice) => choice.endsWith("*")).map((choice) => keep(choice.slice(0, -1)))),
    endings: orNone(choices.filter((choice) => choice.startsWith("*")).map((choice) => keep(choice.slice(1)))),
    optional,
  };
}

function orNone(list: string[]): readonly string[] {
  return list.length === 0 ? none : list;
}

/** A phrase whose first words may be missing, as one phrase for each way to begin. */
function starts(written: readonly string[]): string[][] {
  const [first, ...rest] = written;
  if (first === undefined) return [];
  if (first === "..") return starts(rest);
  return first.endsWith("?") ? [[first.slice(0, -1), ...rest], ...starts(rest)] : [[first, ...rest]];
}

function append(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const phrases = map.get(key);
  if (phrases === undefined) map.set(key, [phrase]);
  else phrases.push(phrase);
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

function isGap(part: Part): part is typeof gap {
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
