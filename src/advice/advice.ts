/** The advice contract: what every engine answers. Other programs read it (`npm run -s advise -- --jsonl`): keep it stable. */
import type { Locale } from "../ports/platform.ts";
import type { EscalationLevel, InsteadKind, Manner, Placeholder, Tone, Verdict } from "../prompts/playbook.ts";
import type { FindingKind } from "../redaction/redact.ts";
import type { Tier } from "../safety/triage.ts";
import type { FairAnswers } from "./fairness.ts";
import type { SituationId } from "./situations.ts";
import type { Confidence } from "./understand.ts";

export interface Advice {
  readonly language: Locale;
  readonly situation: SituationId;
  readonly second: SituationId | null;
  readonly confidence: Confidence;
  readonly tier: Tier;
  /** What the client probably needs; shown before anything else. */
  readonly need: string;
  readonly verdict: Verdict;
  readonly manner: Manner;
  readonly read: string;
  /** Three, warm to firm; empty where no reply to the client should exist. */
  readonly replies: readonly { readonly tone: Tone; readonly text: string }[];
  readonly candidates: readonly SituationId[];
  /** Clauses of the house policy that were used. */
  readonly clauses: readonly string[];
  readonly insteadOfReply: { readonly kind: InsteadKind; readonly text: string } | null;
  /** The questions behind the placeholders that stand in the replies. */
  readonly placeholders: readonly Placeholder[];
  readonly missing: readonly string[];
  readonly escalate: { readonly level: EscalationLevel; readonly why: string } | null;
  /** The client's words tried to give the engine orders; they were not followed. */
  readonly injectionSeen: boolean;
  readonly redacted: string;
  readonly findings: readonly { readonly kind: FindingKind; readonly count: number }[];
  /** Who found the words: "model" when at least some of them are a language model's. */
  readonly engine: "playbook" | "model";
}

/** How the person wants the replies; every field has its neutral value in `plainWishes`. */
export interface Wishes {
  /** Chosen by the person instead of the guess. */
  readonly situation: SituationId | null;
  /** The language of the replies; null: that of the vent. */
  readonly language: Locale | null;
  /** Counts "other wording". */
  readonly wording: number;
  readonly short: boolean;
  readonly letter: boolean;
  /** The one reply that is worked on; null: all three. */
  readonly tone: Tone | null;
  /** A letter with the formal opening, closing and words of its language. */
  readonly formal: boolean;
  /** Short sentences and easy words. */
  readonly simple: boolean;
  /** What the person filled in, by placeholder: {"[DATE]": "Friday"}. */
  readonly facts: Readonly<Record<string, string>>;
  /** What the person knows of who is right. */
  readonly fair: FairAnswers;
}

export const plainWishes: Wishes = {
  situation: null,
  language: null,
  wording: 0,
  short: false,
  letter: false,
  tone: null,
  formal: false,
  simple: false,
  facts: {},
  fair: {},
};

/** With one reply worked on, the advice holds that one only, and asks for its blanks only. */
export function focusOn(advice: Advice, tone: Tone | null): Advice {
  const replies = advice.replies.filter((reply) => reply.tone === tone);
  const [one] = replies;
  if (one === undefined) return advice;
  return { ...advice, replies, placeholders: advice.placeholders.filter(({ key }) => one.text.includes(key)) };
}
