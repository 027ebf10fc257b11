/** Leaves a model that keeps failing alone for a while, so that nobody waits for it in vain. */
import { ModelFailedError, type ModelFailure } from "../errors.ts";
import type { Log } from "../logging/log-events.ts";
import type { Clock } from "../ports/clock.ts";
import type { LanguageModel } from "../ports/language-model.ts";

const failuresInARow = 3;
const firstRestMs = 30_000;
const longestRestMs = 600_000;

/**
 * After three failures in a row the model rests for 30 seconds; then one call tries it, and each failed try doubles the
 * rest up to 10 minutes. A refused key rests for the longest time at once. Resting calls fail with "resting", unasked.
 */
export function withBreaker(model: LanguageModel, clock: Clock, log: Log): LanguageModel {
  let failures = 0;
  let restMs = 0;
  let restingSince = 0;
  let isTrying = false;

  function rest(ms: number): void {
    restMs = Math.min(ms, longestRestMs);
    restingSince = clock.now();
    log("model-resting", { restMs });
  }

  function noteFailure(fault: unknown, isTrial: boolean): void {
    const reason = fault instanceof ModelFailedError ? fault.reason : "server-error";
    // The person left: that says nothing about the model.
    if (reason === "aborted") return;
    // It answered, though not to this text.
    if (reason === "refusal") noteAnswer();
    // One that was under way when the rest began adds nothing to it.
    else if (isTrial || restMs === 0) noteFault(reason);
  }

  function noteFault(reason: ModelFailure): void {
    failures++;
    if (reason === "refused-key") rest(longestRestMs);
    else if (restMs > 0) rest(restMs * 2);
    else if (failures >= failuresInARow) rest(firstRestMs);
  }

  function noteAnswer(): void {
    failures = 0;
    restMs = 0;
  }

  return {
    name: model.name,
    host: model.host,
    async complete(call) {
      const isTrial = restMs > 0;
      if (isTrial) {
        const restedMs = clock.now() - restingSince;
        // A clock that was set back must not lengthen the rest.
        const isRested = restedMs >= restMs || restedMs < 0;
        if (isTrying || !isRested) throw new ModelFailedError("resting");
        isTrying = true;
      }
      try {
        const value = await model.complete(call);
        noteAnswer();
        return value;
      } catch (fault) {
        noteFailure(fault, isTrial);
        throw fault;
      } finally {
        if (isTrial) isTrying = false;
      }
    },
  };
}
