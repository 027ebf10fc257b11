/** What the gates judge: a reply with everything it may rest on, and the reading of it that they share. */
import { type Token, tokenize } from "../../language/phrases.ts";
import { splitSentences } from "../../language/split-sentences.ts";
import type { Locale } from "../../ports/platform.ts";
import type { Tone } from "../../prompts/playbook.ts";
import type { SituationId } from "../situations.ts";

export type GateId =
  | "ack-specific"
  | "no-blame"
  | "no-threat"
  | "no-liability"
  | "no-invention"
  | "one-boundary"
  | "next-step"
  | "language"
  | "register"
  | "no-leak"
  | "placeholders"
  | "apology"
  | "no-stock"
  | "length"
  | "gender-safe"
  | "tone-set"
  | "fair-read";

export interface ReplyToCheck {
  readonly text: string;
  readonly language: Locale;
  /** Null for a colleague's own suggestion: then only what protects the client and the firm is checked. */
  readonly tone: Tone | null;
  /** What the member of staff wrote; none of it may reach the client. */
  readonly vent: string;
  /** House policy, the client's words and what the person stated: the only source of numbers and dates. */
  readonly facts: readonly string[];
  /**
   * The only source of offers, rules and promises: house policy and what the person stated, never the client's words, or
   * "confirm a full refund" in them would confirm it. Left out: the facts.
   */
  readonly offers?: readonly string[];
  /** The placeholders that come with a question, as "[DATE]". */
  readonly placeholders: readonly string[];
  /** The client's words, to see whether the reply takes them up. Left out: that is not looked at. */
  readonly client?: string;
  /** What the reply is about: some situations need a limit in the firm reply. */
  readonly situation?: SituationId;
  /** Which lengths are right. Left out: "chat". */
  readonly channel?: "chat" | "email";
  /** How often the client was told sorry before. Left out: never. */
  readonly priorApologies?: number;
  /** Whether the person said that the mistake is the firm's. Then plain words may admit it, legal ones still not. */
  readonly mistakeConfirmed?: boolean;
}

export interface GateFailure {
  readonly gate: GateId;
  /** A reply with a hard failure is not shown; a soft one costs points. */
  readonly hard: boolean;
  /** The words that failed, from the reply; empty when something is missing. */
  readonly excerpt: string;
}

/** A reply with what several gates look at, computed once. */
export interface Reading {
  readonly reply: ReplyToCheck;
  /** Composed text, placeholders blanked out with spaces, so offsets hold. */
  readonly prose: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The words that fail; none when the gate is passed. */
export type Gate = (reading: Reading) => string[];

export const placeholderPattern = /\[[\p{Lu}][\p{Lu}\p{N} _/-]{0,30}\]/gu;

export function readReply(reply: ReplyToCheck): Reading {
  const text = reply.text.normalize("NFC");
  const prose = text.replace(placeholderPattern, (found) => " ".repeat(found.length));
  const sentences = splitSentences(text).map((sentence) => ({
    text: sentence,
    tokens: tokenize(withoutPlaceholders(sentence)),
  }));
  return { reply, prose, tokens: tokenize(prose), sentences };
}

export function withoutPlaceholders(text: string): string {
  return text.replace(placeholderPattern, " ");
}

export function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ word }) => word !== "").length;
}
