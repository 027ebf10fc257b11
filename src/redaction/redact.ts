/** Replaces what could name a person, a client or a case with placeholders. */
import type { Locale } from "../ports/platform.ts";
import { cleanText, divider } from "./clean.ts";
import { detect, walledOff } from "./detect.ts";
import type { Match } from "./finders/match.ts";
import { type FindingKind, findingKinds } from "./finding-kinds.ts";
import { findHidden } from "./hidden.ts";
import { createIdentifier, type Identified } from "./identify.ts";
import { placeholderFor, placeholdersIn } from "./placeholders.ts";

export type { FindingKind };
export { findingKinds };

export interface Choices {
  /** Ids of findings the author put back. */
  readonly kept: readonly string[];
  /** Words or phrases the author also wants replaced, as typed. */
  readonly hidden: readonly string[];
}

/** A piece of the redacted text. */
export interface Segment {
  /** What readers see: the placeholder, or for a kept finding the original. */
  readonly text: string;
  /** Null for ordinary text. `original` is the author's own and never leaves the draft. */
  readonly found: { readonly id: string; readonly kind: FindingKind; readonly original: string } | null;
}

export interface Redaction {
  /** The segments' texts in a row. */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** How many pieces were replaced, by kind; no words, so it is safe to log. What the author kept is not counted. */
  readonly findings: readonly { readonly kind: FindingKind; readonly count: number }[];
}

const noChoices: Choices = { kept: [], hidden: [] };

/**
 * Cleans and redacts `text`. Redacting the result again, without choices, changes nothing and finds nothing, unless
 * something was kept. Placeholders that stand in `text` stay, and their letters are given to nobody else.
 *
 * An id ("person-1", "email-2") means one person, address or number and is the same whatever the choices are; ids of hidden
 * phrases follow their place in `choices.hidden` ("hidden-1"). A hidden phrase also hides inside what was kept.
 * Nothing is found across a `divider`, and it stays where it is.
 * @param language of the placeholders; things are found in all languages at once.
 * @see docs/anonymity.md, invariant 8
 */
export function redact(text: string, language: Locale, choices: Choices = noChoices): Redaction {
  const clean = text.split(divider).map(cleanText).join(divider);
  const standing = placeholdersIn(clean);
  const identify = createIdentifier(clean, new Set(standing.flatMap(({ letters }) => letters ?? [])));
  const found = identify(detect(clean, standing));

  const keptIds = new Set(choices.kept);
  const replaced = found.filter(({ id }) => !keptIds.has(id));
  const hidden = hiddenIn(walledOff(clean, [...standing, ...replaced]), choices.hidden, keptIds);
  const kept = found.filter(({ id }) => keptIds.has(id)).flatMap((finding) => withoutOverlap(finding, hidden));
  // A word that is hidden can have held another finding back: the "EUR" of a sum.
  const uncovered = hidden.length === 0 ? [] : identify(detect(clean, [...standing, ...replaced, ...hidden, ...kept]));

  const pieces = [...replaced, ...hidden, ...kept, ...uncovered].sort((left, right) => left.start - right.start);
  const segments = segmentsOf(clean, pieces, (piece) =>
    keptIds.has(piece.id) && piece.kind !== "hidden"
      ? null
      : placeholderFor(piece.kind, language, piece.letters, piece.role),
  );
  return {
    text: segments.map((segment) => segment.text).join(""),
    segments,
    findings: countByKind(pieces.filter(({ id }) => !keptIds.has(id))),
  };
}

function hiddenIn(text: string, phrases: readonly string[], keptIds: ReadonlySet<string>): Identified[] {
  return findHidden(text, phrases)
    .map(({ start, end, phrase }) => ({
      start,
      end,
      kind: "hidden" as const,
      id: `hidden-${phrase + 1}`,
      letters: "",
      role: null,
    }))
    .filter(({ id }) => !keptIds.has(id));
}

/** What is left of a kept finding beside the hidden words in it. */
function withoutOverlap(finding: Identified, hidden: readonly Match[]): Identified[] {
  const rest: Identified[] = [];
  let { start } = finding;
  for (const word of hidden) {
    if (word.end <= start || word.start >= finding.end) continue;
    if (word.start > start) rest.push({ ...finding, start, end: word.start });
    start = word.end;
  }
  if (start < finding.end) rest.push({ ...finding, start });
  return rest;
}

/** @param placeholderOf null when the original stays. */
function segmentsOf(
  text: string,
  pieces: readonly Identified[],
  placeholderOf: (piece: Identified) => string | null,
): Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  for (const piece of pieces) {
    if (piece.start > position) segments.push({ text: text.slice(position, piece.start), found: null });
    const original = text.slice(piece.start, piece.end);
    segments.push({ text: placeholderOf(piece) ?? original, found: { id: piece.id, kind: piece.kind, original } });
    position = piece.end;
  }
  if (position < text.length) segments.push({ text: text.slice(position), found: null });
  return segments;
}

function countByKind(pieces: readonly Identified[]): { kind: FindingKind; count: number }[] {
  return findingKinds
    .map((kind) => ({ kind, count: pieces.filter((piece) => piece.kind === kind).length }))
    .filter(({ count }) => count > 0);
}
