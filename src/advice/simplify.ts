/** Makes the playbook's words easier: long sentences cut at their joints, hard words exchanged, and nothing said anew. */
import { splitSentences } from "../language/split-sentences.ts";
import type { Locale } from "../ports/platform.ts";
import type { Tone } from "../prompts/playbook.ts";
import { placeholderPattern } from "./gates/reply.ts";
import { checkReply } from "./gates.ts";
import { easyWords, joints, longFromWords } from "./simpler-words.ts";
import { swapWords } from "./swap-words.ts";

/** What the playbook wrote; the firm's own rules stand in neither and stay as the firm has them. */
export interface ReplyParts {
  readonly acknowledge: string;
  readonly template: string;
}

const leastWordsInPart = 3;

/**
 * Each step is kept only where the whole reply fails no gate that it passed before.
 * @param whole the reply made of these parts, blanks open
 */
export function simplify(
  parts: ReplyParts,
  tone: Tone,
  language: Locale,
  whole: (parts: ReplyParts) => string,
): ReplyParts {
  const first = whole(parts);
  const before = failing(first, first, tone, language);
  const isFine = (next: ReplyParts) =>
    [...failing(whole(next), first, tone, language)].every((gate) => before.has(gate));
  let best = parts;
  for (const step of stepsFor(language)) {
    for (const part of ["acknowledge", "template"] as const) {
      const next = { ...best, [part]: step(best[part]) };
      if (next[part] !== best[part] && isFine(next)) best = next;
    }
  }
  return best;
}

function stepsFor(language: Locale): ((text: string) => string)[] {
  return [
    ...easyWords[language].map((swap) => (text: string) => swapWords(text, [swap])),
    ...joints[language].map(
      ({ at, then }) =>
        (text: string) =>
          cut(text, at, then, longFromWords[language]),
    ),
  ];
}

function failing(text: string, known: string, tone: Tone, language: Locale): ReadonlySet<string> {
  const placeholders = text.match(placeholderPattern) ?? [];
  const failures = checkReply({ text, language, tone, vent: "", facts: [known], placeholders });
  return new Set(failures.map(({ gate }) => gate));
}

function cut(text: string, at: RegExp, then: string, longFrom: number): string {
  return text
    .split("\n")
    .map((line) =>
      splitSentences(line)
        .map((sentence) => (countWords(sentence) < longFrom ? sentence : cutOne(sentence, at, then)))
        .join(" "),
    )
    .join("\n");
}

function cutOne(sentence: string, at: RegExp, then: string): string {
  const found = at.exec(sentence);
  if (found === null) return sentence;
  const before = sentence.slice(0, found.index);
  const after = `${then}${sentence.slice(found.index + found[0].length)}`;
  if (countWords(before) < leastWordsInPart || countWords(after) < leastWordsInPart) return sentence;
  return `${before}. ${after.slice(0, 1).toUpperCase()}${after.slice(1)}`;
}

function countWords(text: string): number {
  return text.replace(/\{\w+\}/gu, "").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
