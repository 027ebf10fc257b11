/** Advice for the command line as a person wishes for it: one tone, a shape, a language, facts filled in, or a note instead. */
import type { Locale } from "../ports/platform.ts";
import { cleanText } from "../redaction/clean.ts";
import { isCalm } from "../safety/tiers.ts";
import { type Advice, focusOn, type Wishes } from "./advice.ts";
import type { Advisor } from "./advise.ts";
import { adviseText } from "./advise-line.ts";
import { fillPlaceholders } from "./compose-reply.ts";
import { blanksIn } from "./says-nothing-new.ts";

interface Wished {
  readonly advice: Advice;
  /** To the person's own manager, where that was asked for; null: the advice is the answer. */
  readonly note: string | null;
}

/** @returns an error with a sentence where a wish can't be met */
export function adviseAsWished(
  typed: string,
  wishes: Wishes,
  wantsNote: boolean,
  advisor: Advisor,
  fallback: Locale,
): Wished | { readonly error: { readonly message: string } } {
  const text = cleanText(typed).trim();
  const open = adviseText(text, "", advisor, fallback, { ...wishes, facts: {} });
  if ("error" in open) return open;
  // Somebody in danger or despair gets help and nothing else, whatever else was asked for.
  if (!isCalm(open.tier)) return { advice: open, note: null };
  const note = wantsNote ? noteFor(text, wishes, open, advisor, fallback) : null;
  if (note !== null && typeof note !== "string") return note;
  const keys = note === null ? open.placeholders.map(({ key }) => key) : blanksIn(note);
  const unknown = Object.keys(wishes.facts).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    const blanks = keys.length === 0 ? "There is none" : `There are: ${keys.join(", ")}`;
    return wrong(`There is no blank ${unknown} to fill in. ${blanks}.`);
  }
  if (note !== null) return { advice: open, note: fillPlaceholders(note, wishes.facts) };
  const advice = adviseText(text, "", advisor, fallback, wishes);
  return "error" in advice ? advice : { advice: focusOn(advice, wishes.tone), note: null };
}

function noteFor(text: string, wishes: Wishes, advice: Advice, advisor: Advisor, fallback: Locale) {
  const { confidence, candidates, situation, insteadOfReply } = advice;
  if (confidence === "low" && situation !== "off-topic")
    return wrong(
      `I'm not sure what this is mostly about. Say so with --situation: ${candidates.join(", ")}, or another.`,
    );
  if (insteadOfReply?.kind === "manager-note") return insteadOfReply.text;
  const note = advisor.noteToManager({ text, client: "", fallback, wishes });
  return note ?? wrong(`There is no note to a manager for "${situation}".`);
}

function wrong(message: string) {
  return { error: { message } };
}
