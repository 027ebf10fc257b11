/** Thinking about texts one after the other, so that in between others' words are kept and acknowledged. */
import { setImmediate } from "node:timers/promises";

let last: Promise<void> = Promise.resolve();

/** Runs `work` in a turn of its own, after what is under way has been handed to the disk or the network. */
export function inOwnTurn<Result>(work: () => Result): Promise<Result> {
  const turn = last.then(() => setImmediate()).then(work);
  // Nothing of what was thought is held on to.
  last = turn.then(
    () => undefined,
    () => undefined,
  );
  return turn;
}
