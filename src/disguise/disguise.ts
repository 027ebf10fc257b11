/** The offline form of "disguise my wording": what would be replaced anyway stays as typed, so that it is found again. */
import type { Locale } from "../ports/platform.ts";
import { redact } from "../redaction/redact.ts";
import { evenOut, type Untouched } from "./even-out.ts";

/** @param text cleaned */
export function disguise(text: string, language: Locale): string {
  const untouched: Untouched[] = [];
  let at = 0;
  for (const { text: shown, found } of redact(text, language).segments) {
    const length = (found?.original ?? shown).length;
    if (found !== null) untouched.push({ start: at, end: at + length });
    at += length;
  }
  return evenOut(text, language, untouched);
}
