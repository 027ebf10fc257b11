/** The advice contract for programs: one JSON line in, one out; every bad line gets a code and a sentence. */
import * as v from "valibot";
import { textsFor } from "../i18n/catalogue.ts";
import type { Locale } from "../ports/platform.ts";
import { cleanText } from "../redaction/clean.ts";
import { admitText, mostChars } from "./admit-text.ts";
import { type Advice, plainWishes } from "./advice.ts";
import type { Advisor } from "./advise.ts";

export interface AdviseError {
  readonly error: {
    readonly code: "empty" | "no-words" | "other-letters" | "too-long" | "malformed";
    readonly message: string;
  };
}

export type AdviseLine = { readonly id: string | null } & ((Advice & { readonly tookMs: number }) | AdviseError);

const lineSchema = v.object({ id: v.string(), text: v.string(), client: v.optional(v.string()) });

/** @param line as read, without its line break. @param fallback the language when the text does not tell */
export function adviseLine(line: string, advisor: Advisor, fallback: Locale): AdviseLine {
  return answerLine(line, (text, client) => adviseText(text, client, advisor, fallback));
}

/** Reads one line, and puts its id before what `answer` makes of it, or before what is wrong with it. */
export function answerLine<Answer>(
  line: string,
  answer: (text: string, client: string) => Answer,
): { readonly id: string | null } & (Answer | AdviseError) {
  const parsed = v.safeParse(lineSchema, parseJson(line));
  if (!parsed.success) {
    const message = 'The line must be a JSON object with "id" and "text", both strings, and perhaps "client".';
    return { id: idOf(line), error: { code: "malformed", message } };
  }
  const { id, text, client = "" } = parsed.output;
  return { id, ...answer(text, client) };
}

/** Advice for a text as it was typed, with the time it took in whole milliseconds. */
export function adviseText(
  typed: string,
  typedClient: string,
  advisor: Advisor,
  fallback: Locale,
  wishes = plainWishes,
): (Advice & { readonly tookMs: number }) | AdviseError {
  const started = performance.now();
  const admitted = admitTyped(typed, typedClient, fallback);
  if ("error" in admitted) return admitted;
  const { text, client } = admitted;
  const choices = { kept: [], hidden: [] };
  const advice = advisor.advise({ text, client, fallback, wishes, choices });
  return { ...advice, tookMs: Math.round(performance.now() - started) };
}

/** The texts, cleaned, or why they can't be taken. */
export function admitTyped(
  typed: string,
  typedClient: string,
  fallback: Locale,
): { readonly text: string; readonly client: string } | AdviseError {
  const text = cleanText(typed).trim();
  const client = cleanText(typedClient).trim();
  const refusal = admitText(text, client);
  if (refusal === null) return { text, client };
  const t = textsFor(fallback);
  const longest = Math.max(text.length, client.length);
  const message = refusal === "too-long" ? t["refused.too-long"](longest, mostChars) : t[`refused.${refusal}`];
  return { error: { code: refusal, message } };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The id of a line that is wrong otherwise, so that the caller can tell which one it was. */
function idOf(line: string): string | null {
  const value = parseJson(line);
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  return typeof id === "string" ? id : null;
}
