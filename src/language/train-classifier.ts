/** Trains a classifier: softmax regression by AdaGrad, with dropout. Run by `npm run build:data`, never while serving. */
import { biasValue, rowLength } from "./classifier.ts";
import { buckets, type Features } from "./features.ts";

export interface Example<Label extends string> {
  readonly features: Features;
  readonly label: Label;
}

export interface Training {
  /** Times that every example is seen. */
  readonly rounds: number;
  readonly rate: number;
  /** Pull towards zero at each step; larger means a simpler model. */
  readonly shrink: number;
  /** This share of an example's features is left out each time it is seen, others each time, so that no few words decide alone. */
  readonly dropout: number;
}

interface Packed {
  readonly cells: Int32Array;
  readonly values: Float32Array;
  readonly label: number;
}

/** An error smaller than this teaches nothing worth the time. */
const leastError = 1e-3;

/** The same examples give the same weights. @returns for each label a row of `rowLength` weights, in the order of `labels`. */
export function trainClassifier<Label extends string>(
  examples: readonly Example<Label>[],
  labels: readonly Label[],
  training: Training,
): Float32Array {
  const weights = new Float32Array(labels.length * rowLength);
  const seen = new Float32Array(weights.length).fill(1e-4);
  const packed = examples.map(({ features, label }) => pack(features, labels.indexOf(label)));
  const thinned = thinner(training.dropout);
  for (let round = 0; round < training.rounds; round += 1) {
    for (const index of shuffled(packed.length, round + 1)) {
      const example = packed[index];
      if (example !== undefined) learn(thinned(example), labels.length, weights, seen, training);
    }
  }
  return weights;
}

function pack(features: Features, label: number): Packed {
  return {
    cells: Int32Array.from([...features.cells, buckets]),
    values: Float32Array.from([...features.values, biasValue]),
    label,
  };
}

/** The features that stay weigh more, so that together they weigh as much as all do. @see https://jmlr.org/papers/v15/srivastava14a.html */
function thinner(dropout: number): (example: Packed) => Packed {
  const next = numbersFrom(1);
  const growth = 1 / (1 - dropout);
  return (example) => {
    const { cells, values, label } = example;
    if (dropout === 0) return example;
    const stays = values.map((value, at) => (cells[at] === buckets ? value : next() < dropout ? 0 : value * growth));
    const kept = [...stays.keys()].filter((at) => stays[at] !== 0);
    return {
      cells: Int32Array.from(kept, (at) => cells[at] ?? 0),
      values: Float32Array.from(kept, (at) => stays[at] ?? 0),
      label,
    };
  };
}

function learn(example: Packed, rows: number, weights: Float32Array, seen: Float32Array, training: Training): void {
  const chances = chancesOf(example, rows, weights);
  for (let row = 0; row < rows; row += 1) {
    const error = (chances[row] ?? 0) - (row === example.label ? 1 : 0);
    if (Math.abs(error) > leastError) step(example, row * rowLength, error, weights, seen, training);
  }
}

function step(
  { cells, values }: Packed,
  offset: number,
  error: number,
  weights: Float32Array,
  seen: Float32Array,
  { rate, shrink }: Training,
): void {
  for (let at = 0; at < cells.length; at += 1) {
    const cell = offset + (cells[at] ?? 0);
    const slope = error * (values[at] ?? 0) + shrink * (weights[cell] ?? 0);
    seen[cell] = (seen[cell] ?? 0) + slope * slope;
    weights[cell] = (weights[cell] ?? 0) - (rate * slope) / Math.sqrt(seen[cell] ?? 1);
  }
}

function chancesOf({ cells, values }: Packed, rows: number, weights: Float32Array): Float64Array {
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    for (let at = 0; at < cells.length; at += 1) {
      sum += (weights[row * rowLength + (cells[at] ?? 0)] ?? 0) * (values[at] ?? 0);
    }
    scores[row] = sum;
  }
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The numbers below `length` in an order that depends on `seed` alone. */
function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  const next = numbersFrom(seed);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

/** From 0 up to 1, the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
