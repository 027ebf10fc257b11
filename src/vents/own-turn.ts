/** Thinking about texts one at a time, so that in between others' words are kept and acknowledged; in a rush the newest first. */

interface Waiting {
  readonly since: number;
  readonly go: () => void;
}

/**
 * Who has waited longer is told by now that the answer takes a while, or is about to be. Then it matters less when it comes,
 * and on some platforms it costs a second call anyway; with the newest first the others are answered at once.
 * @see docs/adr/2026-11-22-the-newest-first-in-a-rush.md
 */
const patienceMs = 1_200;

const waiting: Waiting[] = [];

/** Runs `work`, which takes milliseconds, in a turn of its own, after what is under way was handed to the disk or the network. */
export function inOwnTurn<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve, reject) => {
    const go = () => {
      try {
        resolve(work());
      } catch (fault) {
        reject(fault);
      }
    };
    waiting.push({ since: performance.now(), go });
    if (waiting.length === 1) setImmediate(next);
  });
}

/** The newest, unless it has waited too long, too: then all have, and they come in the order of writing. */
function next(): void {
  const newest = waiting.at(-1);
  const isFresh = newest !== undefined && performance.now() - newest.since < patienceMs;
  const turn = isFresh ? waiting.pop() : waiting.shift();
  turn?.go();
  if (waiting.length > 0) setImmediate(next);
}
