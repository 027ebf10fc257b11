/** What the check of a draft says about a place in it. */

export type DraftMarkKind =
  | "insult"
  | "blame"
  | "sarcasm"
  | "heat"
  | "shouting"
  | "threat"
  | "promise"
  | "liability"
  | "leak"
  | "apology"
  | "next-step"
  | "register"
  | "third-party";

/** Why a place is marked; a key of the catalogue under "draft.why.". */
export type DraftReason =
  | "insult"
  | "calm-down"
  | "blame"
  | "repeat"
  | "obvious"
  | "always"
  | "sarcasm"
  | "fed-up"
  | "capitals"
  | "exclamation"
  | "threat"
  | "guarantee"
  | "offer"
  | "never-again"
  | "deadline"
  | "liability"
  | "compensation"
  | "boss"
  | "inside"
  | "other-clients"
  | "link"
  | "tool"
  | "feelings"
  | "conditional"
  | "many-apologies"
  | "no-step"
  | "familiar"
  | "familiar-all"
  | "person"
  | "contact"
  | "may-inflame"
  | "may-promise"
  | "may-blame"
  | "may-leak";

export interface DraftMark {
  /** Offsets into the draft in NFC; equal where something is missing. */
  readonly from: number;
  readonly to: number;
  readonly kind: DraftMarkKind;
  /** Soft: a hint, where only the writer can know whether it is right. */
  readonly hard: boolean;
  /** A key of the catalogue. */
  readonly why: `draft.why.${DraftReason}`;
  /** What stands there in the smallest edit: "" when they go, null when they stay and the writer has to decide. */
  readonly replacement: string | null;
}

/**
 * How a place can be mended. `words`: they go. `lead`: they go where a sentence is left behind them ("My boss says that"), else
 * with their clause. `aside`: they go where a sentence is left or where commas set them apart, else they stay. `clause`: the
 * clause or sentence around them goes, if it says nothing else. `adjective`: words before a noun, else a clause. `stay`: no
 * small edit is safe. `put`: other words stand there instead. `calm`: a whole sentence goes, and where nothing would be left
 * without it, or where something has to be said, this one stands instead. `dropLast`: so many of the last words go.
 */
export type Mend =
  | "words"
  | "lead"
  | "aside"
  | "clause"
  | "adjective"
  | "stay"
  | { readonly put: string }
  | { readonly calm: string; readonly always: boolean }
  | { readonly dropLast: number };

/** A place that a rule found, before it is known whether it can be mended. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly kind: DraftMarkKind;
  readonly reason: DraftReason;
  readonly hard: boolean;
  readonly mend: Exclude<Mend, "adjective" | { readonly dropLast: number }>;
  /** A place that must not be lost when the clause around the hit goes. */
  readonly notWith?: { readonly from: number; readonly to: number };
}

/** Phrases of one language in the notation of `compilePhrases`, with what they mean for a draft. */
export interface DraftRule {
  readonly kind: DraftMarkKind;
  readonly reason: DraftReason;
  readonly mend: Mend;
  readonly phrases: readonly string[];
  /** Where one of these begins at the same word, it is something else: "you should have received". */
  readonly unless?: readonly string[];
  readonly soft?: true;
}
