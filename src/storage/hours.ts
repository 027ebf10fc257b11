/** Whole hours: stored times tell no more than they must (anonymity 1). */

const hourMs = 3_600_000;

/** The next full hour at or after `time`, both in milliseconds since the epoch. */
export function roundUpToHour(time: number): number {
  return Math.ceil(time / hourMs) * hourMs;
}
