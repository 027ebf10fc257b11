/** Reads the examples that the classifiers are trained on: `prompts/examples/<language>/<situation>.<writer>.txt`, of which `clients` are clients' own messages. */
import type { Locale } from "../ports/platform.ts";
import type { Manner, Verdict } from "../prompts/playbook.ts";
import type { SituationId } from "./situations.ts";

export interface VentExample {
  readonly language: Locale;
  readonly situation: SituationId;
  readonly verdict: Verdict;
  readonly manner: Manner;
  readonly text: string;
  /** Whether a client speaks to the firm, and not a colleague of a client. */
  readonly isClients: boolean;
}

/** @throws {TypeError} naming the line that is not `verdict manner | text`. */
export function parseExamples(
  language: Locale,
  situation: SituationId,
  source: string,
  isClients: boolean,
): VentExample[] {
  return source
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const match = /^(client|staff|shared|unclear) (ok|over-line) \| (.+)$/.exec(line);
      if (match === null) throw new TypeError(`${language}/${situation}: "${line.slice(0, 40)}" is no example`);
      const [, verdict, manner, text = ""] = match;
      return { language, situation, verdict: verdict as Verdict, manner: manner as Manner, text, isClients };
    });
}
