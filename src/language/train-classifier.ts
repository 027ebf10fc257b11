/** Trains a classifier: softmax regression by AdaGrad, with dropout. Run by `npm run build:data`, never while serving. */
import { rowLength, softmax } from "./classifier.ts";
import { type Example, packed, shuffled, type Thinned, thinner } from "./training.ts";

export interface Training {
  /** Times that every example is seen. */
  readonly rounds: number;
  readonly rate: number;
  /** Pull towards zero at each step; larger means a simpler model. */
  readonly shrink: number;
  /** This share of an example's features is left out each time it is seen, others each time, so that no few words decide alone. */
  readonly dropout: number;
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
  const all = packed(examples, labels);
  const thinned = thinner(all, training.dropout);
  for (let round = 0; round < training.rounds; round += 1) {
    for (const index of shuffled(all.length, round + 1)) {
      const example = all[index];
      if (example !== undefined) learn(thinned(example), example.label, labels.length, weights, seen, training);
    }
  }
  return weights;
}

function learn(
  example: Thinned,
  label: number,
  rows: number,
  weights: Float32Array,
  seen: Float32Array,
  training: Training,
): void {
  const chances = chancesOf(example, rows, weights);
  for (let row = 0; row < rows; row += 1) {
    const error = (chances[row] ?? 0) - (row === label ? 1 : 0);
    if (Math.abs(error) > leastError) step(example, row * rowLength, error, weights, seen, training);
  }
}

function step(
  { cells, values, count }: Thinned,
  offset: number,
  error: number,
  weights: Float32Array,
  seen: Float32Array,
  { rate, shrink }: Training,
): void {
  for (let at = 0; at < count; at += 1) {
    const cell = offset + (cells[at] ?? 0);
    const slope = error * (values[at] ?? 0) + shrink * (weights[cell] ?? 0);
    seen[cell] = (seen[cell] ?? 0) + slope * slope;
    weights[cell] = (weights[cell] ?? 0) - (rate * slope) / Math.sqrt(seen[cell] ?? 1);
  }
}

function chancesOf({ cells, values, count }: Thinned, rows: number, weights: Float32Array): readonly number[] {
  const scores = Array.from({ length: rows }, () => 0);
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += (weights[row * rowLength + (cells[at] ?? 0)] ?? 0) * (values[at] ?? 0);
    scores[row] = sum;
  }
  return softmax(scores);
}
