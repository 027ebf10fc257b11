/** Time as it passes for programs that must share the machine: what is waited for a processor doesn't count. */
import { readFileSync } from "node:fs";

/** Whoever sleeps waits for no processor: looking so often, this thread is held up as is the program that it waits for. */
const beatMs = 20;

/**
 * Milliseconds, as `performance.now()` has them, less what this thread was ready to go on and no processor was free. Its own
 * work counts, so that a program in the same thread can't hide behind it. Where the system does not tell, all time counts.
 * @see https://docs.kernel.org/scheduler/sched-stats.html
 */
export function ownTime(): number {
  return performance.now() - waitedMs();
}

function waitedMs(): number {
  try {
    const [, waitedNs] = readFileSync("/proc/thread-self/schedstat", "utf8").split(" ");
    return Number(waitedNs) / 1e6;
  } catch {
    return 0;
  }
}

/** Does `work` once `ms` have passed by that clock. @returns what calls it off */
export function callAfter(ms: number, work: () => void, now: () => number = ownTime): () => void {
  const due = now() + ms;
  let timer: NodeJS.Timeout;
  const beat = () => {
    const left = due - now();
    if (left <= 0) work();
    else timer = setTimeout(beat, Math.min(beatMs, left)).unref();
  };
  beat();
  return () => clearTimeout(timer);
}
