/** Judges a model's note to a manager: what it may not say, hold or leave out. Where it fails the playbook's note stands. */
import { checkReply, type GateId } from "./gates.ts";
import { commandsOf, groundsOf, namesIn } from "./model-checks.ts";
import type { Evidence } from "./model-evidence.ts";
import { obeyedIn } from "./obedience.ts";
import { blanksIn } from "./says-nothing-new.ts";

const leastChars = 120;
const most = { chars: 1000, sentences: 12 };
const gates: ReadonlySet<GateId> = new Set<GateId>([
  "no-blame",
  "no-threat",
  "no-liability",
  "no-invention",
  "language",
  "register",
  "no-leak",
  "placeholders",
  "gender-safe",
]);

/**
 * Whether `note` may be shown in the place of `own`.
 * @param own the playbook's: its blanks are the only ones, and those of its last line, which asks for the decision, stay
 * @param secrets our instructions
 */
export function mayStandAsNote(note: string, own: string, evidence: Evidence, secrets: string): boolean {
  const { vent, client } = evidence;
  const request = own.split("\n").at(-1) ?? "";
  return (
    isInShape(note) &&
    blanksIn(request).every((key) => note.includes(key)) &&
    // What happened, with its numbers and dates, is what a manager has to know; an offer still needs our rules.
    passes(note, "", [client, vent], own, evidence) &&
    // How it was told stays with whoever told it.
    passes(note, vent, [client], own, evidence, new Set(["no-leak"])) &&
    namesIn(note).length === 0 &&
    obeyedIn(note, commandsOf(evidence, secrets)).length === 0
  );
}

function isInShape(note: string): boolean {
  const sentences = note.split(/[.?…](?:\s|$)/u).length;
  const isPlain = !/!|\p{Extended_Pictographic}/u.test(note);
  return isPlain && note.length >= leastChars && note.length <= most.chars && sentences <= most.sentences;
}

function passes(
  text: string,
  vent: string,
  facts: readonly string[],
  own: string,
  evidence: Evidence,
  judged = gates,
): boolean {
  const offers = [...groundsOf(evidence), own];
  const { language } = evidence;
  const placeholders = blanksIn(own);
  const reply = { text, language, tone: "neutral" as const, vent, facts: [...offers, ...facts], offers, placeholders };
  return checkReply(reply).every(({ gate }) => !judged.has(gate));
}
