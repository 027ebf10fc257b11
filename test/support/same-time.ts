/** Compares how long things take on a machine that may be busy with other things. */
import { randomInt } from "node:crypto";

/** One way to do something, which must take as long as the others with the same `act`. */
export interface Attempt {
  readonly act: string;
  readonly kind: string;
  /** @returns milliseconds */
  readonly run: () => Promise<number>;
}

export interface Comparison {
  /** The kind that the others are compared with. */
  readonly baseline: string;
  readonly rounds: number;
  /** How often a difference has to show up, each time measured anew and in twice as many rounds, before it is believed. */
  readonly turns: number;
  /** What is less tells nothing: so many milliseconds, or such a share of what the baseline takes, whichever is more. */
  readonly mostMs: number;
  readonly mostShare: number;
}

const warmUpRounds = 5;

/**
 * Does everything again and again, each round in another order, and compares the lower tenth of the times: what the machine
 * was busy with makes some runs longer and none shorter. What seems to differ is measured anew.
 * @returns what differed every time, in words
 */
export async function findDifferences(attempts: readonly Attempt[], how: Comparison): Promise<string[]> {
  await measure(attempts, warmUpRounds);
  let suspects = attempts;
  let found: readonly Difference[] = [];
  for (let turn = 0; turn < how.turns && suspects.length > 0; turn += 1) {
    const times = await measure(suspects, how.rounds * 2 ** turn);
    found = differencesIn(suspects, times, how.baseline).filter(
      ({ byMs, ofMs }) => Math.abs(byMs) > Math.max(how.mostMs, how.mostShare * ofMs),
    );
    const kinds = new Set(found.map(({ act, kind }) => `${act} ${kind}`));
    const acts = new Set(found.map(({ act }) => act));
    suspects = suspects.filter(
      ({ act, kind }) => kinds.has(`${act} ${kind}`) || (acts.has(act) && kind === how.baseline),
    );
  }
  return found.map(({ act, kind, byMs }) => `${act}: ${kind} differs from ${how.baseline} by ${byMs.toFixed(2)} ms`);
}

interface Difference {
  readonly act: string;
  readonly kind: string;
  readonly byMs: number;
  /** What the baseline takes: on a slow machine every difference grows with it. */
  readonly ofMs: number;
}

async function measure(attempts: readonly Attempt[], rounds: number): Promise<Map<Attempt, number[]>> {
  const times = new Map<Attempt, number[]>(attempts.map((attempt) => [attempt, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const attempt of shuffle(attempts)) times.get(attempt)?.push(await attempt.run());
  return times;
}

function differencesIn(
  attempts: readonly Attempt[],
  times: ReadonlyMap<Attempt, readonly number[]>,
  baseline: string,
): Difference[] {
  const fastOf = (attempt: Attempt | undefined) => lowerTenth(attempt === undefined ? [] : times.get(attempt));
  return attempts
    .filter(({ kind }) => kind !== baseline)
    .map((attempt) => {
      const other = attempts.find(({ act, kind }) => act === attempt.act && kind === baseline);
      const ofMs = fastOf(other);
      return { act: attempt.act, kind: attempt.kind, byMs: fastOf(attempt) - ofMs, ofMs };
    });
}

function lowerTenth(times: readonly number[] = []): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 10)] ?? Number.NaN;
}

function shuffle<Item>(items: readonly Item[]): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(randomInt(left.length), 1));
}
