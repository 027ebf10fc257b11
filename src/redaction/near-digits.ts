/** Cuts out what stands near digits: the rest of a text, and what was looked at before, holds nothing for finders of numbers. */
import { type Find, type Match, wall } from "./finders/match.ts";

interface Stretch {
  readonly start: number;
  readonly text: string;
}

export interface NearDigits {
  readonly stretches: readonly Stretch[];
  /** Those that the round before did not have, with walls between. */
  readonly fresh: readonly Stretch[];
  readonly text: string;
}

/** No finder of numbers looks farther from a digit. */
const reach = 80;
const [wallUnit, zero, nine] = [0, 0x30, 0x39];

/**
 * @param before what the round before looked at: all that it found there has become walls, so in a stretch that is still the
 * same there is nothing left.
 */
export function nearDigits(text: string, before: NearDigits | null): NearDigits {
  const stretches = stretchesOf(text);
  const fresh = stretches.filter(
    ({ start, text: written }) => !before?.stretches.some((known) => known.start === start && known.text === written),
  );
  return { stretches, fresh, text: fresh.map((stretch) => stretch.text).join(wall) };
}

/** What a finder of numbers finds there, by the positions of the whole text. */
export function findNearDigits({ fresh, text }: NearDigits, find: Find): Match[] {
  if (text === "") return [];
  let current = 0;
  let offset = 0;
  return find(text).map(({ start, end }) => {
    for (let length = lengthOf(fresh[current]); start >= offset + length; length = lengthOf(fresh[current])) {
      offset += length;
      current += 1;
    }
    const shift = (fresh[current]?.start ?? 0) - offset;
    return { start: start + shift, end: end + shift };
  });
}

/** With the wall after it. */
function lengthOf(stretch: Stretch | undefined): number {
  return stretch === undefined ? Number.POSITIVE_INFINITY : stretch.text.length + wall.length;
}

/** Whole words around each digit, to the next wall. */
function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let end = 0;
  const close = (to: number): void => {
    if (to > start) stretches.push({ start, text: text.slice(start, to) });
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === wallUnit) {
      close(Math.min(end, at));
      start = at + 1;
      end = start;
    } else if (unit >= zero && unit <= nine) {
      const from = spaceBefore(text, at - reach, end);
      if (from > end || start === end) {
        close(end);
        start = from;
      }
      end = Math.max(end, spaceAfter(text, at + reach, end));
    }
  }
  close(end);
  return stretches;
}

/** Where the space at or before `position` stands, but not before `least`. */
function spaceBefore(text: string, position: number, least: number): number {
  let start = position;
  while (start > least && text.charAt(start) !== " ") start -= 1;
  return Math.max(start, least);
}

/** After the space at or behind `position`, but not before `least`. */
function spaceAfter(text: string, position: number, least: number): number {
  if (position < least) return least;
  const space = text.indexOf(" ", position);
  return space < 0 ? text.length : space + 1;
}
