/** Finds what a text repeats of somebody else: quotations, quoted lines, and what follows "he called me a". */
import { findPhrases, type Phrases, type Token } from "../language/phrases.ts";
import type { Range } from "./range.ts";

export interface ToldByOthers {
  /** Long quotations, quoted lines and what follows a telling cue: nothing here need be the writer's own word. A victim may tell what was said. */
  readonly told: readonly Range[];
  /** Quotations of any length. */
  readonly quoted: readonly Range[];
}

/** One or two words in quotation marks may be the writer's own, said with tongs. */
const fewestQuoted = 3;
const quotePattern = /[„“”"«»][^„“”"«»]{1,2000}[“”"«»]|(?<![\p{L}\p{N}])[‘'‚][^‘’'‚\n]{1,400}[’'](?![\p{L}\p{N}])/gu;
const quotedLine = /(?:^|\n|: ?)[ \t]*>[^\n]*/g;
const sentenceStart = /(?:^|[.!?\n]\s?)$/;
/** Where another clause begins, which may be the writer's own. */
const clauseEnd = /[,;:—–\n]|\s-\s/;
const speakers: ReadonlySet<string> = new Set(["i", "we", "ive", "weve"]);
const passives: ReadonlySet<string> = new Set(["was", "were", "been", "being", "got", "get"]);
const turns: ReadonlySet<string> = new Set(["but", "so", "ale", "wiec", "bet", "todel"]);

/** @param text in NFC, with its tokens. @param tellingCues phrases that begin what somebody else said */
export function findToldByOthers(text: string, tokens: readonly Token[], tellingCues: Phrases): ToldByOthers {
  const afterCues = findPhrases(tellingCues, tokens)
    .filter(({ from }) => !isOwnSaying(tokens, from))
    .map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: endOfTelling(text, tokens, to) }));
  const quotations = Array.from(text.matchAll(quotePattern), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
    isLong: whole.trim().split(/\s+/).length >= fewestQuoted,
    // "Idiots", that was all he wrote.
    isOpening:
      sentenceStart.test(text.slice(Math.max(0, index - 2), index)) &&
      /^\s?[,–—-]/.test(text.slice(index + whole.length)),
  }));
  const lines = Array.from(text.matchAll(quotedLine), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const clauses = quotations.filter(({ isLong, isOpening }) => isLong || isOpening);
  return { told: [...clauses, ...lines, ...afterCues], quoted: quotations };
}

/** "I called him a", not "I was called a"; Polish and Lithuanian verbs have the person in them. */
function isOwnSaying(tokens: readonly Token[], from: number): boolean {
  return speakers.has(tokens[from - 1]?.plain ?? "") && !passives.has(tokens[from]?.plain ?? "");
}

/** A comma right after the cue ends nothing: "according to her, …". */
function endOfTelling(text: string, tokens: readonly Token[], to: number): number {
  let end = tokens[to - 1]?.end ?? 0;
  for (const [index, token] of tokens.slice(to).entries()) {
    if (token.word === "" || turns.has(token.word)) break;
    if (index > 0 && clauseEnd.test(text.slice(end, token.start))) break;
    end = token.end;
  }
  return end;
}
