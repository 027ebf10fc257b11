/** Puts the parts of a subject into the one noun phrase that a sentence has room for. */
import type { Locale } from "../../ports/platform.ts";

/** Each in the form in which it stands; null where the vent has none. */
export interface SubjectParts {
  readonly topic: string | null;
  readonly version: string | null;
  readonly sum: string | null;
  /** "due 3 October", in brackets or between commas. */
  readonly due: string | null;
  /** "for Friday", directly behind the topic. */
  readonly day: string | null;
  readonly ask: string | null;
}

/** By itself, behind a colon; or governed by the sentence of a reply: in Polish and Lithuanian in the genitive. */
export type SubjectForm = "named" | "governed";

/** What is left out first where the sentence around the subject would grow too long. */
const leastNeeded = ["version", "day", "due", "sum"] as const satisfies readonly (keyof SubjectParts)[];
/** Longest subject that leaves the playbook's sentences easy to read. */
export const mostSubjectWords: Readonly<Record<Locale, number>> = { en: 12, pl: 10, lt: 11 };

/** @returns null without a topic and without anything asked: a sum or a date alone is no subject. */
export function saySubject(parts: SubjectParts, locale: Locale, form: SubjectForm): string | null {
  let left = parts;
  for (const part of leastNeeded) {
    if (countWords(joined(left, locale, form)) <= mostSubjectWords[locale]) break;
    left = { ...left, [part]: null };
  }
  const whole = joined(left, locale, form);
  return countWords(whole) > mostSubjectWords[locale] && left.topic !== null ? left.topic : whole;
}

const and: Readonly<Record<Locale, string>> = { en: "and", pl: "i", lt: "ir" };

function joined(
  { topic, version, sum, due, day, ask }: SubjectParts,
  locale: Locale,
  form: SubjectForm,
): string | null {
  const asides = [version, sum, due].filter((part) => part !== null);
  const head = topic === null ? null : [topic, day].filter((part) => part !== null).join(" ");
  const [first, ...others] = [head, ask].filter((part) => part !== null);
  if (first === undefined) return null;
  if (locale !== "en" && form === "named") return [first, ...asides, ...others].join(", ");
  const inBrackets = asides.length === 0 ? first : `${first} (${asides.join(", ")})`;
  return [inBrackets, ...others].join(` ${and[locale]} `);
}

function countWords(text: string | null): number {
  return text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
