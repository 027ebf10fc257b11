/** When what a platform did not take is tried again: outbox, deeds, digests and cards alike. */

/** A sender that took longer than this, in milliseconds, was interrupted: every platform call ends sooner. */
export const sendingMs = 120_000;

/** A post that failed so often is given up; edits and removals are tried until they succeed. */
export const mostAttempts = 10;

const tenMinutesMs = 600_000;

/** 2 s, 4 s, 8 s ... @param attempt the one that failed, the first is 1. @returns milliseconds, at most `longestMs` */
export function waitAfter(attempt: number, longestMs = tenMinutesMs): number {
  return Math.min(longestMs, 1000 * 2 ** attempt);
}
