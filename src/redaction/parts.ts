/** A vent and the client's words are redacted as one text, so that the same person gets the same placeholder in both. */
import type { Segment } from "./redact.ts";

/** Stands between the two; `cleanText` never lets it through from outside. */
const divider = "\u2029";

export function joinParts(text: string, client: string): string {
  return client === "" ? text : `${text}${divider}${client}`;
}

/** Splits redacted segments where `joinParts` joined them. */
export function splitSegments(segments: readonly Segment[]): { text: Segment[]; client: Segment[] } {
  const parts: { text: Segment[]; client: Segment[] } = { text: [], client: [] };
  let part: Segment[] = parts.text;
  for (const segment of segments) {
    const at = segment.found === null ? segment.text.indexOf(divider) : -1;
    if (at < 0) {
      part.push(segment);
      continue;
    }
    part.push({ text: segment.text.slice(0, at), found: null });
    part = parts.client;
    part.push({ text: segment.text.slice(at + 1), found: null });
  }
  return parts;
}

/** The plain text of segments, as colleagues see it. */
export function plainText(segments: readonly Segment[]): string {
  return segments
    .map(({ text }) => text)
    .join("")
    .trim();
}
