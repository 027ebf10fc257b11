/** What training needs whatever is trained: packed examples, dropout, and an order that is random but always the same. */
import { biasValue } from "./classifier.ts";
import { buckets, type Features } from "./features.ts";

export interface Example<Label extends string> {
  readonly features: Features;
  readonly label: Label;
}

/** An example's features and, last, the bias. */
export interface Packed {
  readonly cells: Int32Array;
  readonly values: Float32Array;
  readonly label: number;
}

/** What is learnt from this time: the first `count` of the lists, which the next example writes over. */
export interface Thinned {
  readonly cells: Int32Array;
  readonly values: Float32Array;
  readonly count: number;
}

export function packed<Label extends string>(
  examples: readonly Example<Label>[],
  labels: readonly Label[],
): readonly Packed[] {
  return examples.map(({ features, label }) => ({
    cells: Int32Array.from([...features.cells, buckets]),
    values: Float32Array.from([...features.values, biasValue]),
    label: labels.indexOf(label),
  }));
}

/**
 * Leaves a random share of an example's features out, and never the bias. Those that stay weigh more, so that together they
 * weigh as much as all do.
 * @see https://jmlr.org/papers/v15/srivastava14a.html
 */
export function thinner(examples: readonly Packed[], dropout: number): (example: Packed) => Thinned {
  const next = numbersFrom(1);
  const growth = 1 / (1 - dropout);
  const longest = examples.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const cells = new Int32Array(longest);
  const values = new Float32Array(longest);
  return (example) => {
    let count = 0;
    for (let at = 0; at < example.cells.length; at += 1) {
      const cell = example.cells[at] ?? 0;
      const isBias = cell === buckets;
      if (!isBias && dropout > 0 && next() < dropout) continue;
      cells[count] = cell;
      values[count] = (example.values[at] ?? 0) * (isBias ? 1 : growth);
      count += 1;
    }
    return { cells, values, count };
  };
}

/** The numbers below `length` in an order that depends on `seed` alone. */
export function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  const next = numbersFrom(seed);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

/** From 0 up to 1, the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
