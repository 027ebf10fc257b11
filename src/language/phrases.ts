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

type Part = WordPart | typeof gap;

/** Thousands of these are kept while serving, so they hold short lists, and the same words make the same part once. */
interface WordPart {
  readonly type: "word";
  readonly whole: readonly string[];
  readonly stems: readonly string[];
  readonly endings: readonly string[];
  readonly optional: boolean;
}

const gap = { type: "gap" } as const;
const none: readonly string[] = [];

interface Phrase {
  readonly name: string;
  readonly parts: readonly Part[];
}

/** Phrases by their first word: whole, or by the first three characters of a stem (fewer where the stem is shorter). */
export interface Phrases {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
}

/** Every part there is, by how it is written. */
const knownParts = new Map<string, Part>();

const mostWordsInGap = 3;
const stemChars = 3;
const tokenPattern = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*|\p{Extended_Pictographic}|[.!?;](?=\s|$)/gu;

/** The words of `text` in order, with a token of the empty word at the end of each sentence. Three dots end none. */
export function tokenize(text: string): Token[] {
  const composed = text.normalize("NFC").replace(/\.{2,}/g, (dots) => "…".repeat(dots.length));
  return Array.from(composed.matchAll(tokenPattern), ({ 0: found, index }) => {
    const word = /^[.!?;]$/.test(found) ? "" : fold(found).replace(/(.)\1{2,}/gu, "$1");
    return { word, plain: word.replaceAll("'", ""), start: index, end: index + found.length };
  });
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
  for (const [index, source] of sources.entries()) {
    const written = fold(source).split(/\s+/).map(partOf);
    const last = written.at(-1);
    if (last?.type !== "word" || last.optional) throw new TypeError(`"${source}" has no end`);
    for (const parts of withRequiredStart(written)) {
      const [first] = parts;
      if (first?.type !== "word") continue;
      const phrase = { name: names[index] ?? source, parts };
      for (const word of first.whole) append(byWord, word, phrase);
      for (const start of new Set(first.stems.map((stem) => stem.slice(0, stemChars)))) append(byStem, start, phrase);
    }
  }
  return { byWord, byStem };
}

/** Phrases written one a line. */
export function phraseList(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Every place where a phrase begins to match, in the order of the text; matches may overlap. */
export function findPhrases(phrases: Phrases, tokens: readonly Token[]): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    for (const list of listsAt(phrases, tokens[from])) {
      for (const { name, parts } of list) {
        const to = endOfMatch(parts, 0, tokens, from);
        if (to !== null) matches.push({ phrase: name, from, to });
      }
    }
  }
  return matches;
}

/** Whether any phrase matches. */
export function hasPhrase(phrases: Phrases, tokens: readonly Token[]): boolean {
  return tokens.some((token, from) =>
    listsAt(phrases, token).some((list) => list.some(({ parts }) => endOfMatch(parts, 0, tokens, from) !== null)),
  );
}

/** The phrases that may begin with `token`. */
function listsAt({ byWord, byStem }: Phrases, token: Token | undefined): (readonly Phrase[])[] {
  const found: (readonly Phrase[])[] = [];
  if (token === undefined || token.word === "") return found;
  const { word, plain } = token;
  push(found, byWord.get(plain));
  if (word !== plain) push(found, byWord.get(word));
  push(found, byStem.get(plain.slice(0, stemChars)));
  if (plain.length >= stemChars) push(found, byStem.get(plain.slice(0, stemChars - 1)));
  return found;
}

function push<Item>(list: Item[], item: Item | undefined): void {
  if (item !== undefined) list.push(item);
}

function partOf(source: string): Part {
  const known = knownParts.get(source);
  if (known !== undefined) return known;
  const part = parsePart(source);
  knownParts.set(source, part);
  return part;
}

function parsePart(source: string): Part {
  if (source === "..") return gap;
  const optional = source.endsWith("?");
  const choices = (optional ? source.slice(0, -1) : source).split("|");
  return {
    type: "word",
    whole: orNone(choices.filter((choice) => !choice.includes("*"))),
    stems: orNone(choices.filter((choice) => choice.endsWith("*")).map((choice) => choice.slice(0, -1))),
    endings: orNone(choices.filter((choice) => choice.startsWith("*")).map((choice) => choice.slice(1))),
    optional,
  };
}

function orNone(list: string[]): readonly string[] {
  return list.length === 0 ? none : list;
}

/** A phrase whose first words may be missing, as one phrase for each way to begin. */
function withRequiredStart(parts: readonly Part[]): Part[][] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  if (first.type === "gap") return withRequiredStart(rest);
  const required = [{ ...first, optional: false }, ...rest];
  return first.optional ? [required, ...withRequiredStart(rest)] : [required];
}

function append(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const phrases = map.get(key);
  if (phrases === undefined) map.set(key, [phrase]);
  else phrases.push(phrase);
}

function endOfMatch(parts: readonly Part[], at: number, tokens: readonly Token[], index: number): number | null {
  const part = parts[at];
  if (part === undefined) return index;
  if (part.type === "gap") return endAfterGap(parts, at + 1, tokens, index);
  const token = tokens[index];
  if (token !== undefined && matchesWord(part, token)) {
    const end = endOfMatch(parts, at + 1, tokens, index + 1);
    if (end !== null) return end;
  }
  return part.optional ? endOfMatch(parts, at + 1, tokens, index) : null;
}

function endAfterGap(parts: readonly Part[], at: number, tokens: readonly Token[], index: number): number | null {
  for (let skipped = 0; skipped <= mostWordsInGap; skipped += 1) {
    const end = endOfMatch(parts, at, tokens, index + skipped);
    if (end !== null) return end;
    if (tokens[index + skipped]?.word === "") return null;
  }
  return null;
}

function matchesWord({ whole, stems, endings }: WordPart, { word, plain }: Token): boolean {
  if (whole.includes(plain) || whole.includes(word)) return true;
  return stems.some((stem) => plain.startsWith(stem)) || endings.some((ending) => plain.endsWith(ending));
}
