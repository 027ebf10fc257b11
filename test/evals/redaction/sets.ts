/** Reads the golden set of redaction and refuses one whose spans don't fit. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locale } from "../../../src/ports/platform.ts";
import { cleanText } from "../../../src/redaction/clean.ts";

export type Part = "development" | "heldout" | "heldout-second";

export const spanKinds = [
  "person",
  "company",
  "email",
  "phone",
  "national-id",
  "tax-id",
  "iban",
  "card",
  "number",
  "address",
  "link",
  "handle",
  "mention",
] as const;
export type SpanKind = (typeof spanKinds)[number];

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  /** A company as the firm's list names it, when the message names it otherwise. */
  readonly listed?: string;
}

export interface Message {
  readonly id: string;
  readonly lang: Locale;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly style: "plain" | "lower" | "nodiacritics";
}

export function readMessages(part: Part, lang: Locale): Message[] {
  const path = fileURLToPath(new URL(`./${part}.${lang}.jsonl`, import.meta.url));
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Message);
}

/** What is wrong with a message, by its id and never with its text; empty when nothing is. */
export function faultsOf(message: Message, lang: Locale): string[] {
  const { id, text, spans } = message;
  const faults: string[] = [];
  if (message.lang !== lang) faults.push(`${id}: another language`);
  if (cleanText(text) !== text) faults.push(`${id}: cleaning would move its spans`);
  let previousEnd = 0;
  for (const { start, end, kind } of spans) {
    const words = text.slice(start, end);
    if (!spanKinds.includes(kind)) faults.push(`${id}: an unknown kind`);
    if (start < previousEnd || end <= start || end > text.length) faults.push(`${id}: a span out of order`);
    if (words !== words.trim()) faults.push(`${id}: a span with a space at its edge`);
    if (/[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, start - 1), start + 1)))
      faults.push(`${id}: a span that starts inside a word`);
    previousEnd = end;
  }
  return faults;
}
