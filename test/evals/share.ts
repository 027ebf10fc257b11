/** A share with its count and a 95 % interval. */

export interface Share {
  readonly hits: number;
  readonly of: number;
  /** From 0 to 1; null where there was nothing to count. */
  readonly share: number | null;
  readonly from: number;
  readonly to: number;
}

/** Wilson's score interval, which also holds for small counts. @see https://doi.org/10.1080/01621459.1927.10502953 */
export function share(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: null, from: 0, to: 1 };
  const z = 1.96;
  const rate = hits / of;
  const base = 1 + (z * z) / of;
  const middle = (rate + (z * z) / (2 * of)) / base;
  const half = (z / base) * Math.sqrt((rate * (1 - rate)) / of + (z * z) / (4 * of * of));
  return { hits, of, share: rate, from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}

/** "81 % (68 of 84; 71 to 88)" */
export function formatShare({ hits, of, share: rate, from, to }: Share): string {
  if (rate === null) return "–";
  const percent = (value: number) => `${Math.round(value * 100)}`;
  return `${percent(rate)} % (${hits} of ${of}; ${percent(from)} to ${percent(to)})`;
}
