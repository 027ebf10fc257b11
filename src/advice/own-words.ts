/** Judges a model's edit of a person's own words: theirs must stay, nothing new may come, and nothing worse than before. */
import type { Locale } from "../ports/platform.ts";
import { checkDraft } from "./check-draft.ts";
import { checkReply, type GateId } from "./gates.ts";
import { saysNothingNew } from "./says-nothing-new.ts";

const leastKept = 0.6;
const mostAdded = 0.25;
const fewAdded = 3;
const gates: ReadonlySet<GateId> = new Set<GateId>([
  "no-blame",
  "no-threat",
  "no-liability",
  "no-invention",
  "language",
  "no-leak",
  "apology",
]);

/** Both texts with the same stand-ins for whoever is named. @param offers what the house allows */
export function isSmallEdit(edit: string, own: string, language: Locale, offers: readonly string[]): boolean {
  if (edit === "" || !saysNothingNew(edit, own)) return false;
  const [words, theirs] = [wordsOf(edit), wordsOf(own)];
  const kept = commonWords(words, theirs);
  if (kept < leastKept * theirs.length) return false;
  if (words.length - kept > fewAdded + mostAdded * theirs.length) return false;
  // What they state themselves is their ground: it is they who send it.
  const facts = [own, ...offers];
  const placeholders = own.match(/\[[^\]]+\]/gu) ?? [];
  const failures = checkReply({ text: edit, language, tone: "neutral", vent: "", facts, placeholders });
  const isHarmless = failures.every(({ gate, hard }) => !hard || !gates.has(gate));
  const hardMarks = (text: string) =>
    checkDraft({ text, language, offers, fallback: language }).marks.filter(({ hard }) => hard).length;
  return (
    isHarmless && hardMarks(edit) <= hardMarks(checkDraft({ text: own, language, offers, fallback: language }).edit)
  );
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How many words stand in both in the same order. */
function commonWords(left: readonly string[], right: readonly string[]): number {
  let row = new Array<number>(right.length + 1).fill(0);
  for (const word of left) {
    const next = [0];
    for (const [at, other] of right.entries()) {
      const longer = word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
      next.push(longer);
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
