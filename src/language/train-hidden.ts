/** Trains a classifier with one hidden layer by AdaGrad, with dropout. Run by `npm run build:data`, never while serving. */
import { rowLength, softmax } from "./classifier.ts";
import { type HiddenWeights, scoresOf } from "./hidden-classifier.ts";
import { type Example, numbersFrom, packed, shuffled, type Thinned, thinner } from "./training.ts";

export interface HiddenTraining {
  readonly units: number;
  /** Times that every example is seen. */
  readonly rounds: number;
  /** Of the first round; it falls to a tenth. */
  readonly rate: number;
  /** This share of an example's features is left out each time it is seen, others each time. */
  readonly dropout: number;
}

/** Squares of all slopes so far: AdaGrad takes smaller steps where it has moved much. Of a feature's cells, one for all units. */
type Seen = Omit<HiddenWeights, "units">;

/** An error smaller than this teaches nothing worth the time. */
const leastError = 1e-3;
/** What all examples share moves more slowly than what a word says. */
const sharedRate = 0.3;
const seed = 1;

/** The same examples give the same weights. */
export function trainHidden<Label extends string>(
  examples: readonly Example<Label>[],
  labels: readonly Label[],
  { units, rounds, rate, dropout }: HiddenTraining,
): HiddenWeights {
  const weights = startingWeights(units, labels.length);
  const seen: Seen = {
    cells: new Float32Array(rowLength).fill(1e-4),
    says: new Float32Array(weights.says.length).fill(1e-4),
    usual: new Float32Array(labels.length).fill(1e-4),
  };
  const all = packed(examples, labels);
  const thinned = thinner(all, dropout);
  for (let round = 0; round < rounds; round += 1) {
    const rateNow = rate * (1 - (0.9 * round) / rounds);
    for (const index of shuffled(all.length, round + 1)) {
      const example = all[index];
      if (example !== undefined) learn(thinned(example), example.label, weights, seen, rateNow);
    }
  }
  return weights;
}

/** Small and random: units that begin alike would stay alike. */
function startingWeights(units: number, labels: number): HiddenWeights {
  const next = numbersFrom(seed);
  const random = (length: number, most: number) => Float32Array.from({ length }, () => (next() * 2 - 1) * most);
  return {
    units,
    cells: random(rowLength * units, 0.2),
    says: random(labels * units, 1 / Math.sqrt(units)),
    usual: new Float32Array(labels),
  };
}

function learn(example: Thinned, label: number, weights: HiddenWeights, seen: Seen, rate: number): void {
  const levels = levelsOf(example, weights);
  const errors = softmax(scoresOf(levels, weights.says, [...weights.usual]));
  errors[label] = (errors[label] ?? 0) - 1;
  const blame = blameOf(errors, levels, weights);
  moveHead(errors, levels, weights, seen, rate);
  moveCells(example, blame, weights, seen.cells, rate);
}

/** How loud each unit is: never below 0. */
function levelsOf({ cells, values, count }: Thinned, weights: HiddenWeights): Float64Array {
  const { units } = weights;
  const levels = new Float64Array(units);
  for (let at = 0; at < count; at += 1) {
    const first = (cells[at] ?? 0) * units;
    const value = values[at] ?? 0;
    for (let unit = 0; unit < units; unit += 1)
      levels[unit] = (levels[unit] ?? 0) + (weights.cells[first + unit] ?? 0) * value;
  }
  return levels.map((level) => Math.max(0, level));
}

/** By how much each unit should have been quieter; silent ones have no part in it. */
function blameOf(errors: readonly number[], levels: Float64Array, { units, says }: HiddenWeights): Float64Array {
  return levels.map((level, unit) =>
    level === 0 ? 0 : errors.reduce((sum, error, label) => sum + error * (says[label * units + unit] ?? 0), 0),
  );
}

function moveHead(
  errors: readonly number[],
  levels: Float64Array,
  { units, says, usual }: HiddenWeights,
  seen: Seen,
  rate: number,
): void {
  for (const [label, error] of errors.entries()) {
    if (Math.abs(error) < leastError) continue;
    move(usual, seen.usual, label, error, rate);
    for (let unit = 0; unit < units; unit += 1) {
      const slope = error * (levels[unit] ?? 0);
      if (slope !== 0) move(says, seen.says, label * units + unit, slope, rate * sharedRate);
    }
  }
}

function move(weights: Float32Array, seen: Float32Array, at: number, slope: number, rate: number): void {
  seen[at] = (seen[at] ?? 0) + slope * slope;
  weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(seen[at] ?? 1);
}

function moveCells(
  { cells, values, count }: Thinned,
  blame: Float64Array,
  weights: HiddenWeights,
  seen: Float32Array,
  rate: number,
): void {
  const { units } = weights;
  const size = blame.reduce((sum, one) => sum + one * one, 0) / units;
  if (size < leastError ** 2) return;
  for (let at = 0; at < count; at += 1) {
    const cell = cells[at] ?? 0;
    const value = values[at] ?? 0;
    seen[cell] = (seen[cell] ?? 0) + value * value * size;
    const step = (rate * value) / Math.sqrt(seen[cell] ?? 1);
    for (let unit = 0; unit < units; unit += 1) {
      const place = cell * units + unit;
      weights.cells[place] = (weights.cells[place] ?? 0) - step * (blame[unit] ?? 0);
    }
  }
}
