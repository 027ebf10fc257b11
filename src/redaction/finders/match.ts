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

/** Marks what is taken of a text of `length`: whether `match` was free, and from now on it is not. */
export function createTaking(length: number): (match: Match) => boolean {
  const taken = new Uint8Array(length);
  return ({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken[at] === 1) return false;
    taken.fill(1, start, end);
    return true;
  };
}

/** What `text.matchAll(pattern)` gives; that copies the pattern first, which for a long one takes longer than the search. */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}

/** All matches of a global pattern that has no way to match `wall`. */
export function matchesOf(pattern: RegExp, text: string): Match[] {
  return everyMatch(pattern, text).map((found) => ({ start: found.index, end: found.index + found[0].length }));
}
