/** Decides whether a reply may be shown as words for the client. */

import { inventions, liabilities } from "./gates/claims.ts";
import { forbid } from "./gates/find.ts";
import { genderedWords, wrongLanguage, wrongRegister } from "./gates/language.ts";
import { leaks } from "./gates/leaks.ts";
import { blame } from "./gates/patterns/accusations.ts";
import { stock } from "./gates/patterns/style.ts";
import { type Gate, type GateFailure, type GateId, type ReplyToCheck, readReply } from "./gates/reply.ts";
import {
  badBoundaries,
  badPlaceholders,
  badShape,
  missingAcknowledgement,
  missingNextStep,
  tooManyApologies,
} from "./gates/shape.ts";
import { threatsIn } from "./gates/threats.ts";

export type { GateFailure, GateId, ReplyToCheck };

const softGates: ReadonlySet<GateId> = new Set<GateId>([
  "ack-specific",
  "one-boundary",
  "no-stock",
  "length",
  "gender-safe",
]);
const gatesForColleagues: ReadonlySet<GateId> = new Set<GateId>([
  "no-blame",
  "no-threat",
  "no-liability",
  "language",
  "no-leak",
]);

/** In the order of the rubric. "tone-set" and "fair-read" need more than one reply: `gates/set.ts`. */
const gates: Readonly<Record<Exclude<GateId, "tone-set" | "fair-read">, Gate>> = {
  "ack-specific": missingAcknowledgement,
  "no-blame": forbid(blame),
  "no-threat": threatsIn,
  "no-liability": liabilities,
  "no-invention": inventions,
  "one-boundary": badBoundaries,
  "next-step": missingNextStep,
  language: wrongLanguage,
  register: wrongRegister,
  "no-leak": leaks,
  placeholders: badPlaceholders,
  apology: tooManyApologies,
  "no-stock": forbid(stock),
  length: badShape,
  "gender-safe": genderedWords,
};

/**
 * The gates `reply` fails, with the words that failed; none when it may be shown. A floor in code: what only a reader
 * can judge (is the acknowledgement fair, is the read right) is not looked at.
 * @see docs/advice-contract.md, "Gates"
 */
export function checkReply(reply: ReplyToCheck): GateFailure[] {
  const reading = readReply(reply);
  const failures: GateFailure[] = [];
  for (const [gate, check] of Object.entries(gates) as [keyof typeof gates, Gate][]) {
    if (reply.tone === null && !gatesForColleagues.has(gate)) continue;
    for (const excerpt of check(reading)) failures.push({ gate, hard: !softGates.has(gate), excerpt });
  }
  return failures;
}
