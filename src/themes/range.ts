/** Numbers of people, rounded to ranges: one person more or less is hardly ever seen. */

/** So many people, both ends included; `most` is null for "or more". */
export interface Range {
  readonly least: number;
  readonly most: number | null;
}

/** Where ranges begin, as multiples of k. With k of 5: 5 to 9, 10 to 19, 20 to 49, 50 or more. */
const steps = [1, 2, 4, 10] as const;

/** The ranges for `k`, smallest first; none begins under `k`, and no two overlap. */
export function rangesFor(k: number): readonly Range[] {
  return steps.map((step, index) => {
    const next = steps[index + 1];
    return { least: step * k, most: next === undefined ? null : next * k - 1 };
  });
}

/** @returns null for fewer than `k` people, nobody included: the two are never told apart. */
export function rangeOf(people: number, k: number): Range | null {
  return rangesFor(k).findLast(({ least }) => people >= least) ?? null;
}
