/** What every finder takes and gives: a text with walls, and where in it something identifying stands. */

/** Half-open range of UTF-16 positions. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** First and last index of the words of a name. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Returns matches in text order, none overlapping another of the same finder. It never matches across a `wall`, and one
 * wall means the same to it as several; time grows about linearly with the text.
 */
export type Find = (text: string) => Match[];

/** Fills the place of what is already replaced; `cleanText` leaves none in a text. */
export const wall = "\0";

/** All matches of a global pattern that has no way to match `wall`. */
export function matchesOf(pattern: RegExp, text: string): Match[] {
  return Array.from(text.matchAll(pattern), (found) => ({ start: found.index, end: found.index + found[0].length }));
}
