/** A classifier with one hidden layer over hashed features: it learns what words mean together, not each for itself. */
import { addUp, biasValue, type Classifier, rowLength, softmax } from "./classifier.ts";
import { buckets } from "./features.ts";

export interface HiddenWeights {
  /** How many units stand between features and labels. */
  readonly units: number;
  /** What each feature says to each unit: `units` in a row, `rowLength` times, the last for the bias. */
  readonly cells: Float32Array;
  /** What each unit says to each label: `units` in a row for a label. */
  readonly says: Float32Array;
  /** The score of each label while all units are silent. */
  readonly usual: Float32Array;
}

interface Head {
  readonly labels: readonly string[];
  readonly inputs: string;
  /** What a step of a byte is worth, by unit. */
  readonly scales: readonly number[];
  readonly says: readonly number[];
  readonly usual: readonly number[];
}

const steps = 127;

/** The file: a line of JSON with all that is short, then a signed byte for each of the `cells`. */
export function encodeHidden(labels: readonly string[], inputs: string, weights: HiddenWeights): Buffer {
  const { units, cells } = weights;
  const scales = Array.from({ length: units }, (_, unit) => largestOf(cells, unit, units) / steps || 1);
  const bytes = Int8Array.from(cells, (weight, at) => Math.round(weight / (scales[at % units] ?? 1)));
  const head: Head = { labels, inputs, scales, says: [...weights.says], usual: [...weights.usual] };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), Buffer.from(bytes.buffer)]);
}

/** @throws {TypeError} when `file` is not as long as its first line says, or its labels are others. */
export function decodeHidden<Label extends string>(
  file: Buffer,
  expected: readonly Label[],
): Omit<Classifier<Label>, "weigh"> {
  const end = file.indexOf("\n");
  const { labels, inputs, scales, says, usual } = JSON.parse(file.subarray(0, end).toString()) as Head;
  const bytes = new Int8Array(file.buffer, file.byteOffset + end + 1, file.length - end - 1);
  const units = scales.length;
  if (labels.join() !== expected.join() || bytes.length !== rowLength * units) {
    throw new TypeError("the weights fit neither their labels nor these features: npm run build:data");
  }
  // One for all calls: with a new list in each of them they take longer.
  const sums = new Float64Array(units);
  const bias = scales.map((_, unit) => (bytes[buckets * units + unit] ?? 0) * biasValue);
  return {
    labels: expected,
    inputs,
    chancesOf: (features) => {
      addUp(bytes, sums, features);
      const levels = scales.map((scale, unit) => Math.max(0, ((sums[unit] ?? 0) + (bias[unit] ?? 0)) * scale));
      return softmax(scoresOf(levels, says, usual));
    },
  };
}

/** @param levels of the units, none below 0. @returns one score for each label. */
export function scoresOf(levels: ArrayLike<number>, says: ArrayLike<number>, usual: readonly number[]): number[] {
  return usual.map((score, label) => {
    let sum = score;
    for (let unit = 0; unit < levels.length; unit += 1)
      sum += (levels[unit] ?? 0) * (says[label * levels.length + unit] ?? 0);
    return sum;
  });
}

function largestOf(cells: Float32Array, unit: number, units: number): number {
  let largest = 0;
  for (let at = unit; at < cells.length; at += units) largest = Math.max(largest, Math.abs(cells[at] ?? 0));
  return largest;
}
