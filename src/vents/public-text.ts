/** The one choke point: turns a draft into the only form in which anyone but its author may see it (anonymity 8). */
import { disguise } from "../disguise/disguise.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { Locale } from "../ports/platform.ts";
import { joinParts, plainText, splitSegments, trimSegments } from "../redaction/parts.ts";
import { redact, type Segment } from "../redaction/redact.ts";
import type { Body } from "../storage/threads.ts";
import type { Draft } from "./deps.ts";
import { reworded } from "./reworded.ts";

export interface PublicText {
  readonly text: readonly Segment[];
  /** Empty when there are no client's words, or the author leaves them out. */
  readonly client: readonly Segment[];
}

/**
 * @param fallback the language of the placeholders when the text is too short to tell: the channel's, never the reader's,
 * or a preview in one language and Publish in another would differ.
 */
export function publicText(draft: Draft, fallback: Locale): PublicText {
  const { language } = detectLanguage(draft.text, fallback);
  const text = draft.isDisguised === true ? disguised(draft, language) : draft.text;
  const client = draft.withClient ? draft.client : "";
  const parts = splitSegments(redact(joinParts(text, client), language, draft.choices).segments);
  return { text: trimSegments(parts.text), client: trimSegments(parts.client) };
}

function disguised(draft: Draft, language: Locale): string {
  return (draft.isReworded === true ? reworded(draft) : null) ?? disguise(draft.text, language);
}

/** What is stored and posted: byte for byte what the preview showed. */
export function toBody({ text, client }: PublicText): Body {
  return { text: plainText(text), client: plainText(client) };
}
