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
  /** What is asked back or to be paid, behind the ask. */
  readonly askSum: string | null;
}

/** By itself, behind a colon; or governed by the sentence of a reply: in Polish and Lithuanian in the genitive. */
export type SubjectForm = "named" | "governed";

/** What is left out first where the sentence around the subject would grow too long. */
const leastNeeded = ["version", "day", "due", "sum", "askSum"] as const satisfies readonly (keyof SubjectParts)[];
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
  { topic, version, sum, due, day, ask, askSum }: SubjectParts,
  locale: Locale,
  form: SubjectForm,
): string | null {
  if (topic === null && ask === null) return null;
  const head = topic === null ? null : [topic, day].filter((part) => part !== null).join(" ");
  if (locale !== "en" && form === "named")
    return [head, version, sum, due, ask, askSum].filter((part) => part !== null).join(", ");
  if (head === null) return withAsides(ask ?? "", [version, sum, due, askSum]);
  const others = ask === null ? [] : [withAsides(ask, [askSum])];
  return [withAsides(head, [version, sum, due]), ...others].join(` ${and[locale]} `);
}

/** "your request for a refund (40 EUR)" */
export function sayAsk({ ask, askSum }: Pick<SubjectParts, "ask" | "askSum">): string | null {
  return ask === null ? null : withAsides(ask, [askSum]);
}

/** Clauses as one; null when there is none. */
export function sayGrounds(clauses: readonly string[], locale: Locale): string | null {
  return clauses.length === 0 ? null : clauses.join(` ${and[locale]} `);
}

function withAsides(said: string, asides: readonly (string | null)[]): string {
  const stated = asides.filter((part) => part !== null);
  return stated.length === 0 ? said : `${said} (${stated.join(", ")})`;
}

function countWords(text: string | null): number {
  return text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
