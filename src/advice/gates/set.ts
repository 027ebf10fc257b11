/** Gates on what stands together: the three replies to one vent, and the read of where the line is. */
import { tokenize } from "../../language/phrases.ts";
import type { Verdict } from "../../prompts/playbook.ts";
import { amountsIn } from "./claims.ts";
import { type GateFailure, placeholderPattern, type ReplyToCheck, readReply, withoutPlaceholders } from "./reply.ts";
import { hasBoundary } from "./shape.ts";

const mostAlike = 0.6;
const mostReadChars = 320;

/**
 * Whether the tones truly differ and say the same: equal blanks and numbers, other words, the firm one not the longest, the
 * warm one not opening with a limit. Each reply is judged by `checkReply` besides. All failures are soft.
 */
export function checkReplies(replies: readonly ReplyToCheck[]): GateFailure[] {
  const [first] = replies;
  if (first === undefined) return [];
  const failing = [
    ...replies.filter((reply) => blanksAndNumbers(reply.text) !== blanksAndNumbers(first.text)).map(({ text }) => text),
    ...pairs(replies)
      .filter(([left, right]) => likeness(left.text, right.text) >= mostAlike)
      .map(([left]) => left.text),
    ...tooFirm(replies),
  ];
  return [...new Set(failing)].map((excerpt) => ({ gate: "tone-set", hard: false, excerpt }));
}

function blanksAndNumbers(text: string): string {
  const blanks = text.match(placeholderPattern) ?? [];
  return [...new Set([...blanks, ...amountsIn(withoutPlaceholders(text))])].sort().join(" ");
}

function pairs<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((left, at) => items.slice(at + 1).map((right) => [left, right] as const));
}

/** Shared runs of three words, as a share of all of them. */
function likeness(left: string, right: string): number {
  const [ours, theirs] = [trigrams(left), trigrams(right)];
  const shared = [...ours].filter((run) => theirs.has(run)).length;
  const all = ours.size + theirs.size - shared;
  return all === 0 ? 0 : shared / all;
}

function trigrams(text: string): ReadonlySet<string> {
  const words = tokenize(text)
    .map(({ plain }) => plain)
    .filter((word) => word !== "");
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(" ")));
}

function tooFirm(replies: readonly ReplyToCheck[]): string[] {
  const warm = replies.find(({ tone }) => tone === "warm");
  const firm = replies.find(({ tone }) => tone === "firm");
  const opening = warm === undefined ? undefined : readReply(warm).sentences[0];
  return [
    ...(warm !== undefined && firm !== undefined && firm.text.length > warm.text.length ? [firm.text] : []),
    ...(warm !== undefined && opening !== undefined && hasBoundary(opening, warm.language) ? [opening.text] : []),
  ];
}

/** What code can see of a fair read: it says something, in a few lines, and an unclear verdict asks for what would clear it. */
export function checkRead(advice: {
  readonly verdict: Verdict;
  readonly read: string;
  readonly missing: readonly string[];
}): GateFailure[] {
  const { verdict, read, missing } = advice;
  const failing = [
    ...(read.trim() === "" ? [""] : []),
    ...(read.length > mostReadChars ? [read] : []),
    ...(verdict === "unclear" && missing.length === 0 ? [""] : []),
  ];
  return failing.map((excerpt) => ({ gate: "fair-read", hard: false, excerpt }));
}
