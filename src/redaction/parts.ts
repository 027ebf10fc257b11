/** A vent and the client's words are redacted as one text, so that the same person gets the same placeholder in both. */
import { divider } from "./clean.ts";
import type { Segment } from "./redact.ts";

/** One text for `redact`. A divider typed by somebody becomes a line break, so there is never more than one. */
export function joinParts(text: string, client: string): string {
  const parts = client === "" ? [text] : [text, client];
  return parts.map((part) => part.replaceAll(divider, "\n")).join(divider);
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

/** Without white space at both ends, so that a preview shows no more than is published. */
export function trimSegments(segments: readonly Segment[]): Segment[] {
  const first = segments.findIndex(({ text }) => text.trim() !== "");
  const last = segments.findLastIndex(({ text }) => text.trim() !== "");
  return segments.slice(Math.max(0, first), last + 1).map((segment, index, { length }) => {
    const start = index === 0 ? segment.text.trimStart() : segment.text;
    const text = index === length - 1 ? start.trimEnd() : start;
    const { found } = segment;
    // What was put back is its own original, also without the space beside it.
    return { text, found: found !== null && found.original === segment.text ? { ...found, original: text } : found };
  });
}

/** The plain text of segments, as colleagues see it. */
export function plainText(segments: readonly Segment[]): string {
  return segments
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** Whether this piece shows a placeholder; something found that the author put back does not. */
export function isReplaced({ text, found }: Segment): boolean {
  return found !== null && text !== found.original;
}
