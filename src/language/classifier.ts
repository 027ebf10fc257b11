/** Softmax regression over hashed features: reads weights that were built beforehand and gives a chance to each label. */
import { buckets, type Features } from "./features.ts";

export interface Classifier<Label extends string> {
  readonly labels: readonly Label[];
  /** Of what the weights were built from, so that a test can tell when they are stale. */
  readonly inputs: string;
  /**
   * One score for each label, in the order of `labels`; `softmax` makes chances of them.
   * @param before the scores of other features of the same text, to which these are added; missing: only what is usual.
   */
  weigh(features: Features, before?: readonly number[]): readonly number[];
  /** @returns one chance for each label, in the order of `labels`; together 1. */
  chancesOf(features: Features): readonly number[];
}

/** Weights of one label: one for each bucket, then the bias. */
export const rowLength = buckets + 1;
/** The bias is learnt as a feature of this weight, so that it moves slowly. */
export const biasValue = 0.1;

const steps = 127;

/** The file of weights: a line of JSON, then a signed byte for each weight; those of one cell stand together. */
export function encodeWeights(labels: readonly string[], inputs: string, weights: Float32Array): Buffer {
  const scales = labels.map((_, at) => largestOf(weights.subarray(at * rowLength, (at + 1) * rowLength)) / steps || 1);
  const bytes = new Int8Array(weights.length);
  for (const [row, scale] of scales.entries()) {
    for (let cell = 0; cell < rowLength; cell += 1) {
      bytes[cell * labels.length + row] = Math.round((weights[row * rowLength + cell] ?? 0) / scale);
    }
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify({ labels, inputs, scales })}\n`), Buffer.from(bytes.buffer)]);
}

/** @throws {TypeError} when `file` is not as long as its first line says, or its labels are others. */
export function decodeWeights<Label extends string>(file: Buffer, expected: readonly Label[]): Classifier<Label> {
  const end = file.indexOf("\n");
  const { labels, inputs, scales } = JSON.parse(file.subarray(0, end).toString()) as {
    labels: string[];
    inputs: string;
    scales: number[];
  };
  const bytes = new Int8Array(file.buffer, file.byteOffset + end + 1, file.length - end - 1);
  if (labels.join() !== expected.join() || bytes.length !== labels.length * rowLength) {
    throw new TypeError("the weights fit neither their labels nor these features: npm run build:data");
  }
  // One for all calls: with a new list in each of them they take two to three times as long.
  const sums = new Float64Array(labels.length);
  const usual = scales.map((scale, row) => (bytes[buckets * labels.length + row] ?? 0) * biasValue * scale);
  const weigh = (features: Features, before: readonly number[] = usual) => {
    addUp(bytes, sums, features);
    return before.map((score, row) => score + (sums[row] ?? 0) * (scales[row] ?? 0));
  };
  return { labels: expected, inputs, weigh, chancesOf: (features) => softmax(weigh(features)) };
}

/**
 * What the features say together.
 * @param bytes as many in a row for each cell as there are `sums`. @param sums written over.
 */
export function addUp(bytes: Int8Array, sums: Float64Array, { cells, values }: Features): void {
  const count = sums.length;
  sums.fill(0);
  for (let at = 0; at < cells.length; at += 1) {
    const first = (cells[at] ?? 0) * count;
    const value = values[at] ?? 0;
    for (let row = 0; row < count; row += 1) sums[row] = (sums[row] ?? 0) + (bytes[first + row] ?? 0) * value;
  }
}

/** @returns chances, together 1. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function largestOf(row: Float32Array): number {
  return row.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
}
