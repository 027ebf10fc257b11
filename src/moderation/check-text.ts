/** What holds a text: personal data that was put back, slurs, threats, and the words that the space's moderators name. */
import { detectLanguage } from "../language/detect-language.ts";
import { compilePhrases, findPhrases, type Phrases, type Token, tokenize } from "../language/phrases.ts";
import type { HeldWords } from "../prompts/held-words.ts";
import { joinParts } from "../redaction/parts.ts";
import { type FindingKind, redact } from "../redaction/redact.ts";
import type { Body } from "../storage/threads.ts";

export type HoldKind = "personal-data" | "slur" | "threat" | "block-word";

/** For the author's eyes: the words are theirs. */
export interface HoldReason {
  readonly kind: HoldKind;
  /** As they stand in the text. */
  readonly words: string;
}

/** A name that was put back was asked about twice; numbers and addresses lead to one person for good. */
const held: ReadonlySet<FindingKind> = new Set(["email", "phone", "iban", "card", "order", "number"]);

/** @param blockWords as `toBlockWords` made them. @returns each reason once, in the order of the text; none for a text that may appear */
export function holdReasons(
  body: Body,
  { slurs, threats }: HeldWords,
  blockWords: readonly string[],
): readonly HoldReason[] {
  const text = joinParts(body.text, body.client);
  const { language } = detectLanguage(body.text, "en");
  const personal = redact(text, language).segments.flatMap(({ found }) =>
    found !== null && held.has(found.kind) ? [{ kind: "personal-data" as const, words: found.original }] : [],
  );
  const composed = text.normalize("NFC");
  const tokens = tokenize(composed);
  const matches = (kind: HoldKind, phrases: Phrases) =>
    findPhrases(phrases, tokens).map(({ from, to }) => ({ kind, words: wordsOf(composed, tokens, from, to) }));
  const reasons = [
    ...personal,
    ...matches("slur", slurs),
    ...matches("threat", threats),
    ...matches("block-word", compilePhrases(blockWords)),
  ];
  const seen = new Set<string>();
  return reasons.filter(({ kind, words }) => {
    const name = `${kind} ${words}`;
    return !seen.has(name) && seen.add(name);
  });
}

function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
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
