/** When a change of counts is drawn: with the minute, so that no click shows by its time (anonymity 13). */

const minuteMs = 60_000;

/** The first full minute after `now`, never `now` itself. */
export function nextMinute(now: number): number {
  return Math.ceil((now + 1) / minuteMs) * minuteMs;
}
