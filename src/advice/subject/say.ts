/** Puts the parts of a subject into the one noun phrase that a reply has room for. */
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

/** What is left out first where the sentence around the subject would grow too long. */
const leastNeeded = ["version", "day", "due", "sum"] as const satisfies readonly (keyof SubjectParts)[];
/** Longest subject that leaves the playbook's sentences easy to read. */
export const mostSubjectWords: Readonly<Record<Locale, number>> = { en: 12, pl: 10, lt: 11 };

/** @returns null without a topic and without anything asked: a sum or a date alone is no subject. */
export function saySubject(parts: SubjectParts, locale: Locale): string | null {
  let left = parts;
  for (const part of leastNeeded) {
    if (countWords(joined(left, locale)) <= mostSubjectWords[locale]) break;
    left = { ...left, [part]: null };
  }
  const whole = joined(left, locale);
  return countWords(whole) > mostSubjectWords[locale] && left.topic !== null ? left.topic : whole;
}

function joined({ topic, version, sum, due, day, ask }: SubjectParts, locale: Locale): string | null {
  const asides = [version, sum, due].filter((part) => part !== null);
  const head = topic === null ? null : [topic, day].filter((part) => part !== null).join(" ");
  const [first, ...others] = [head, ask].filter((part) => part !== null);
  if (first === undefined) return null;
  if (locale !== "en") return [first, ...asides, ...others].join(", ");
  const inBrackets = asides.length === 0 ? first : `${first} (${asides.join(", ")})`;
  return [inBrackets, ...others].join(" and ");
}

function countWords(text: string | null): number {
  return text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
