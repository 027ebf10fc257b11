/** What holds a text: personal data that was put back, slurs, threats, and the words that the space's moderators name. */

import { compilePhrases } from "../language/compile-phrases.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { findPhrases, type Phrases, type Token, tokenize } from "../language/phrases.ts";
import type { HeldWords } from "../prompts/held-words.ts";
import { joinParts } from "../redaction/parts.ts";
import { type FindingKind, redact } from "../redaction/redact.ts";
import type { Body } from "../storage/threads.ts";
import { disguisedSlurs } from "./disguised.ts";
import { isInside, isPartOf, overlaps, type Range } from "./range.ts";
import { findToldByOthers } from "./told-by-others.ts";

/** unreadable-word: nothing in the text, but one of the space's words can't be read, so that moderators look at everything */
export type HoldKind = "personal-data" | "slur" | "threat" | "block-word" | "unreadable-word";

/** For the author's eyes: the words are theirs. */
export interface HoldReason {
  readonly kind: HoldKind;
  /** As they stand in the text. */
  readonly words: string;
}

/** A name that was put back was asked about twice; numbers and addresses lead to one person for good. */
const held: ReadonlySet<FindingKind> = new Set(["email", "phone", "iban", "card", "order", "number"]);

/** @param blockWords as `toBlockWords` made them. @returns each reason once, in the order of the text; none for a text that may appear */
export function holdReasons(body: Body, words: HeldWords, blockWords: readonly string[]): readonly HoldReason[] {
  const text = joinParts(body.text, body.client);
  const { language } = detectLanguage(body.text, "en");
  const personal = redact(text, language).segments.flatMap(({ found }) =>
    found !== null && held.has(found.kind) ? [{ kind: "personal-data" as const, words: found.original }] : [],
  );
  const composed = text.normalize("NFC");
  const blocked = rangesOf(compilePhrases(blockWords), tokenize(composed));
  const reasons = [
    ...personal,
    ...ownWordsHeld(body.text.normalize("NFC"), words),
    ...blocked.map((range) => ({ kind: "block-word" as const, words: composed.slice(range.start, range.end) })),
  ];
  const seen = new Set<string>();
  return reasons.filter(({ kind, words }) => {
    const name = `${kind} ${words}`;
    return !seen.has(name) && seen.add(name);
  });
}

/** Ends no sentence. */
const titleDot = /(?<!\p{L})(mr|mrs|ms|dr|p|pp)\./giu;

/** Slurs and threats of the writer's own: what a client said is told, in the text or apart from it, and holds nothing. */
function ownWordsHeld(text: string, { slurs, threats, innocent, tellingCues, singleSlurs }: HeldWords): HoldReason[] {
  const tokens = tokenize(text.replace(titleDot, "$1 "));
  const harmless = rangesOf(innocent, tokens);
  const { told, quoted } = findToldByOthers(text, tokens, tellingCues);
  const reasonsAt = (kind: HoldKind, ranges: readonly Range[], others: readonly Range[]) =>
    ranges
      .filter((range) => !overlaps(range, harmless) && !isInside(range, others))
      .filter((range, _, all) => !all.some((other) => isPartOf(range, other)))
      .map(({ start, end }) => ({ kind, words: text.slice(start, end) }));
  return [
    ...reasonsAt("slur", [...rangesOf(slurs, tokens), ...disguisedSlurs(text, singleSlurs)], told),
    // Nobody puts a threat in quotation marks who makes it; a slur, many do.
    ...reasonsAt("threat", rangesOf(threats, tokens), [...told, ...quoted]),
  ];
}

function rangesOf(phrases: Phrases, tokens: readonly Token[]): Range[] {
  return findPhrases(phrases, tokens).map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
}

const mostWords = 200;
const mostChars = 60;

/**
 * One word or phrase a line; a star at the end of a word stands for its endings.
 * @returns what can be matched, each once; signs that mean something in phrases are taken out
 */
export function toBlockWords(typed: string): string[] {
  const words = typed
    .split("\n")
    .map((line) =>
      line
        .slice(0, mostChars)
        .normalize("NFC")
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}*' ]+/gu, " ")
        .replace(/\*+(?=\S)|(?<=\s|^)\*+/gu, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(words)].slice(0, mostWords);
}
