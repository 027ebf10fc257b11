/** Whether and when what a platform did not take is tried again: outbox, deeds, digests and cards alike. */
import { PlatformFailedError } from "../errors.ts";
import type { Platform } from "../ports/platform.ts";

/** A sender that took longer than this, in milliseconds, was interrupted: every platform call ends sooner. */
export const sendingMs = 120_000;

/** A post that failed so often is given up; edits and removals are tried until they succeed. */
export const mostAttempts = 10;

const tenMinutesMs = 600_000;

/** 2 s, 4 s, 8 s ... @param attempt the one that failed, the first is 1. @returns milliseconds, at most `longestMs` */
export function waitAfter(attempt: number, longestMs = tenMinutesMs): number {
  return Math.min(longestMs, 1000 * 2 ** attempt);
}

/** Whether it can be done twice without anybody seeing two of it. */
export function isHarmlessTwice(operation: "post" | "edit" | "remove", platform: Pick<Platform, "limits">): boolean {
  return operation !== "post" || platform.limits.repeatsSafely;
}

/** @param fault of the attempt; after any other than {PlatformFailedError} nobody can say whether it was done. */
export function mayTryAgain(
  fault: unknown,
  operation: "post" | "edit" | "remove",
  platform: Pick<Platform, "limits">,
): boolean {
  return fault instanceof PlatformFailedError || isHarmlessTwice(operation, platform);
}
