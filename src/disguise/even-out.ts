/** Evens out how a text is written, so that it tells less of who wrote it: marks, capitals, emoji, spacing, pet spellings. */
import type { Locale } from "../ports/platform.ts";
import { withoutFaces } from "./faces.ts";
import { respell } from "./spellings.ts";

/** Where a piece lies that is not touched: a name to be replaced, a number, a link. */
export interface Untouched {
  readonly start: number;
  readonly end: number;
}

/** Stands on both sides of a piece that was taken out. Unicode gives it to no character; typed all the same, it goes. */
const mark = "\uFDD0";
const piece = /\uFDD0(\d+)\uFDD0/g;

/**
 * Language, facts and the order of words stay. Evening out a second time changes nothing.
 * @param text cleaned. @param untouched in order, without overlaps
 */
export function evenOut(text: string, language: Locale, untouched: readonly Untouched[] = []): string {
  const pieces: string[] = [];
  let open = "";
  let from = 0;
  for (const { start, end } of untouched) {
    open += `${unmarked(text.slice(from, start))}${mark}${pieces.length}${mark}`;
    pieces.push(text.slice(start, end));
    from = end;
  }
  open += unmarked(text.slice(from));
  const even = untilStable(open, (one) => steps.reduce((before, step) => step(before, language), one));
  // Of marks alone nothing would be left.
  if (!/[\p{L}\p{N}]/u.test(even)) return text;
  return even.replace(piece, (_, place: string) => pieces[Number(place)] ?? "");
}

/** What one step leaves, another may have to even out again; a few rounds are enough. */
function untilStable(text: string, change: (text: string) => string): string {
  let before = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const after = change(before);
    if (after === before) break;
    before = after;
  }
  return before;
}

function unmarked(text: string): string {
  return text.replaceAll(mark, " ");
}

/** One paragraph, no list; a line that ended without a mark ended a sentence. */
function unlined(text: string): string {
  return text
    .split(/\s*\n\s*/u)
    .map((line) => line.replace(/^[-*•>]+\s+/u, ""))
    .filter((line) => line.trim() !== "")
    .map((line) => (/[\p{L}\p{N}\uFDD0]$/u.test(line) ? `${line}.` : line))
    .join(" ");
}

function plainMarks(text: string): string {
  return text
    .replace(/[„”“«»″]/gu, '"')
    .replace(/[‘’ʼ´`]/gu, "'")
    .replace(/\s*(?:[–—―]|(?<=\s)-{1,3}(?=\s)|-{2,3})\s*/gu, ", ")
    .replace(/\s*\(+\s*/gu, ", ")
    .replace(/\s*\)+/gu, ", ")
    .replace(/[*_~]+(?=\S)|(?<=\S)[*_~]+/gu, "")
    .replace(/\s*;/gu, ",");
}

/** One mark where several stood; no exclamation, and dots that trail off only end or join. */
function calm(text: string): string {
  return text
    .replace(/[!?.…,\s]*[?][!?.…,]*/gu, "? ")
    .replace(/\s*(?:…|\.{2,})\s*(?=\p{Ll})/gu, ", ")
    .replace(/\s*(?:…|\.{2,})/gu, ". ")
    .replace(/[!.,\s]*![!.,]*/gu, ". ");
}

function unstretched(text: string): string {
  return text.replace(/(\p{L})\1{2,}/giu, "$1");
}

const shouted = /(?<![\p{L}\p{N}])\p{Lu}+(?:\s+\p{Lu}+)*(?![\p{L}\p{N}])/gu;
const longWord = /\p{Lu}{4}/u;
const fewWords = 5;

/** Shouting is said quietly; short words in capitals are mostly abbreviations, unless they stand beside a shouted one. */
function quiet(text: string): string {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase()).length;
  if (words.length >= fewWords && loud > words.length / 2) return text.toLowerCase();
  return text.replace(shouted, (run) => (longWord.test(run) ? run.toLowerCase() : run));
}

function spaced(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/\s+([.,?:])/gu, "$1")
    .replace(/([.?])(?:\s*[.,])+/gu, "$1")
    .replace(/,(?:\s*,)+/gu, ",")
    .replace(/,\s*([.?])/gu, "$1")
    .replace(/,(?=\p{L})/gu, ", ")
    .replace(/(?<=\p{Ll})([.?])(?=\p{Lu})/gu, "$1 ")
    .replace(/^[\s.,]+/u, "")
    .trim();
}

/** Each sentence begins with a capital and has an end. */
function sentenced(text: string): string {
  const begun = text.replace(/(^["']?|[.?]["']?\s+["']?)(\p{Ll})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
  if (begun === "") return begun;
  const closed = begun.replace(/[,:\s]+$/u, "");
  return /[.?]["']?$/u.test(closed) ? closed : `${closed}.`;
}

const mostRounds = 6;
const steps: readonly ((text: string, language: Locale) => string)[] = [
  unlined,
  // Before the marks that faces are made of are evened out.
  withoutFaces,
  plainMarks,
  calm,
  unstretched,
  quiet,
  respell,
  spaced,
  sentenced,
];
