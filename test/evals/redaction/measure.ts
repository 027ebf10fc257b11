/** Counts what a redactor finds of a golden set, and what it takes away that it should not. */

import type { Locale } from "../../../src/ports/platform.ts";
import type { Match } from "../../../src/redaction/finders/match.ts";
import { type Share, share } from "../share.ts";
import type { Message, Span } from "./sets.ts";

/** Where a redactor would replace something in `text`. */
export type Redactor = (text: string, lang: Locale) => Match[] | Promise<Match[]>;

export interface Outcome {
  readonly message: Message;
  readonly replaced: readonly Match[];
  readonly tookMs: number;
}

export async function runOver(messages: readonly Message[], redactor: Redactor): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const message of messages) {
    const from = performance.now();
    const replaced = await redactor(message.text, message.lang);
    outcomes.push({ message, replaced, tookMs: performance.now() - from });
  }
  return outcomes;
}

/** How many of the spans that `wanted` picks are gone, every letter and digit of them. */
export function recall(
  outcomes: readonly Outcome[],
  wanted: (span: Span, words: string, message: Message) => boolean,
): Share {
  let hits = 0;
  let count = 0;
  for (const { message, replaced } of outcomes) {
    const gone = markedIn(message.text, replaced);
    for (const span of message.spans) {
      if (!wanted(span, message.text.slice(span.start, span.end), message)) continue;
      count += 1;
      if (isGone(message.text, span, gone)) hits += 1;
    }
  }
  return share(hits, count);
}

/** Words outside every span of which a letter or a digit was replaced. */
export function wronglyReplaced(outcomes: readonly Outcome[]): Share {
  let hits = 0;
  let count = 0;
  for (const { message, replaced } of outcomes) {
    const gone = markedIn(message.text, replaced);
    const data = markedIn(message.text, message.spans);
    for (const { 0: word, index } of message.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      if (data.subarray(index, index + word.length).includes(1)) continue;
      count += 1;
      if (gone.subarray(index, index + word.length).includes(1)) hits += 1;
    }
  }
  return share(hits, count);
}

/** Messages without personal data that were changed all the same. */
export function touchedWithoutNeed(outcomes: readonly Outcome[]): Share {
  const clean = outcomes.filter(({ message }) => message.spans.length === 0);
  return share(clean.filter(({ replaced }) => replaced.length > 0).length, clean.length);
}

export function isGone(text: string, { start, end }: Match, gone: Uint8Array): boolean {
  for (let position = start; position < end; position += 1) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(position)) && gone[position] !== 1) return false;
  }
  return true;
}

export function markedIn(text: string, ranges: readonly Match[]): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const { start, end } of ranges) marks.fill(1, start, end);
  return marks;
}
