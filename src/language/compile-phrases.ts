/** Reads the notation of phrases: what `findPhrases` looks for. */
import { fold } from "./fold.ts";
import {
  type Choice,
  gap,
  isGap,
  isList,
  type Part,
  type Phrase,
  type PhraseIndex,
  type Phrases,
  stemChars,
} from "./phrases.ts";
import { anySign, signOf } from "./signs.ts";

/** A set finds a word sooner in a long list, and is larger. */
const mostInList = 8;
const none: readonly string[] = [];

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

/** A list that grew keeps room to grow. */
function trimmed(map: ReadonlyMap<string, readonly Phrase[]>): PhraseIndex {
  return new Map(
    [...map].map(([key, phrases]) => [
      key,
      phrases.length === 1
        ? (phrases[0] as Phrase)
        : { phrases: phrases.slice(), seconds: phrases.map(({ second }) => second) },
    ]),
  );
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
