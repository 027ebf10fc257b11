/** `npm run build:data`: trains the classifiers on `prompts/examples` and writes their weights, which are committed. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { VentExample } from "../../src/advice/examples.ts";
import { situations } from "../../src/advice/situations.ts";
import { chancesAsFeatures, createVentFeatures } from "../../src/advice/vent-features.ts";
import { voices, weightLabels } from "../../src/advice/vent-weights.ts";
import { encodeWeights, rowLength } from "../../src/language/classifier.ts";
import type { Features } from "../../src/language/features.ts";
import { type Training, trainClassifier } from "../../src/language/train-classifier.ts";
import { loadPlaybookTexts } from "../../src/prompts/load-playbook.ts";
import { manners, verdicts } from "../../src/prompts/playbook.ts";
import { buildAdmissions } from "./build-admissions.ts";
import { buildDistress } from "./build-distress.ts";
import { buildDrafts } from "./build-drafts.ts";
import { readExamples } from "./read-examples.ts";

const prompts = fileURLToPath(new URL("../../prompts", import.meta.url));
const locales = ["en", "pl", "lt"] as const;

/** Chosen by training on all writers but one and measuring on that one; see docs/evals.md. */
const training: Training = { rounds: 20, rate: 0.3, shrink: 5e-4, dropout: 0.5 };
const judgement: Training = { rounds: 16, rate: 0.3, shrink: 5e-4, dropout: 0.5 };

/** Of everything the weights are built from, so that a test can tell when they are stale. */
export function hashOfInputs(): string {
  const hash = createHash("sha256");
  for (const example of readExamples()) hash.update(JSON.stringify(example));
  const { pages, concepts } = loadPlaybookTexts(join(prompts, "playbook"), situations);
  for (const id of situations) for (const locale of locales) hash.update(pages[id].texts[locale].cues.join());
  hash.update(JSON.stringify(concepts));
  for (const file of ["features.ts", "training.ts", "train-classifier.ts", "fold.ts"])
    hash.update(sourceOf("language", file));
  for (const file of ["vent-features.ts", "cues.ts"]) hash.update(sourceOf("advice", file));
  return hash.digest("hex");
}

function sourceOf(folder: string, file: string): string {
  return readFileSync(fileURLToPath(new URL(`../../src/${folder}/${file}`, import.meta.url)), "utf8");
}

function build(): void {
  const inputs = hashOfInputs();
  const featuresOf = createVentFeatures(loadPlaybookTexts(join(prompts, "playbook"), situations));
  const examples = readExamples().map((example) => ({
    ...example,
    features: featuresOf(example.text, example.language, example.isClients),
  }));
  const heard = examples.map((example) => ({ ...example, features: featuresOf(example.text, example.language) }));
  const judged = examples.map((example) => ({
    ...example,
    features: joined(example.features, chancesAsFeatures(situations.map((id) => Number(id === example.situation)))),
  }));
  const train = <Label extends string>(
    labels: readonly Label[],
    labelOf: (example: VentExample) => Label,
    [read, settings]: readonly [readonly (VentExample & { features: Features })[], Training],
  ) => {
    const labelled = read.map((example) => ({ features: example.features, label: labelOf(example) }));
    return trainClassifier(labelled, labels, settings);
  };
  const weights = new Float32Array(weightLabels.length * rowLength);
  let end = 0;
  for (const part of [
    train(situations, ({ situation }) => situation, [examples, training]),
    train(verdicts, ({ verdict }) => verdict, [judged, judgement]),
    train(manners, ({ manner }) => manner, [judged, judgement]),
    train(voices, ({ isClients }) => (isClients ? "client" : "colleague"), [heard, judgement]),
  ]) {
    weights.set(part, end);
    end += part.length;
  }
  writeFileSync(join(prompts, "playbook", "weights.bin"), encodeWeights(weightLabels, inputs, weights));
  process.stdout.write(`playbook: ${examples.length} examples, ${weightLabels.length} labels\n`);
}

function joined(one: Features, other: Features): Features {
  return { cells: [...one.cells, ...other.cells], values: [...one.values, ...other.values] };
}

if (import.meta.main) {
  build();
  buildAdmissions();
  buildDistress();
  buildDrafts();
}
