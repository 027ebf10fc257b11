/** A stretch of a text. */

/** Offsets into `text.normalize("NFC")`; `end` is the one after the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function overlaps(range: Range, others: readonly Range[]): boolean {
  return others.some(({ start, end }) => range.start < end && start < range.end);
}

export function isInside(range: Range, others: readonly Range[]): boolean {
  return others.some(({ start, end }) => range.start >= start && range.end <= end);
}

/** Whether `range` is a piece of `whole`, and not all of it. */
export function isPartOf(range: Range, whole: Range): boolean {
  return isInside(range, [whole]) && range.end - range.start < whole.end - whole.start;
}
