/** Builds the weights of the classifier of admissions: `prompts/admissions/weights.bin`. Run by `npm run build:data`. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import {
  type AdmissionKind,
  admissionFeatures,
  admissionKinds,
  admissionStretches,
} from "../../src/advice/admission-chance.ts";
import type { VentExample } from "../../src/advice/examples.ts";
import { withoutMistake } from "../../src/advice/situations.ts";
import { encodeWeights } from "../../src/language/classifier.ts";
import { type Training, trainClassifier } from "../../src/language/train-classifier.ts";
import type { Example } from "../../src/language/training.ts";
import { readExamples } from "./read-examples.ts";

const root = new URL("../../", import.meta.url);

/** How it was chosen: docs/adr/2026-11-24-an-admission-is-told.md. */
const training: Training = { rounds: 15, rate: 0.3, shrink: 2e-4, dropout: 0.5 };
/** The passages count so often; of the examples, which were written for another question, one in so many counts. */
const times = 3;
const everyExample = 4;

export interface AdmissionPassage {
  readonly kind: AdmissionKind;
  readonly text: string;
}

/** The passages of `prompts/admissions/<language>.<writer>.txt`: lines of `kind | passage`. @throws {TypeError} naming the line that is none. */
export function readAdmissionPassages(): AdmissionPassage[] {
  const files = readdirSync(new URL("prompts/admissions", root)).filter((file) => file.endsWith(".txt"));
  return files.sort().flatMap((file) =>
    read(`prompts/admissions/${file}`)
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => {
        const at = line.indexOf(" | ");
        const kind = admissionKinds.find((one) => one === line.slice(0, at));
        if (kind === undefined) throw new TypeError(`${file}: "${line.slice(0, 30)}" has no kind`);
        return { kind, text: line.slice(at + 3) };
      }),
  );
}

/** Vents in which nobody of ours did wrong teach stretch by stretch; of one in which the client is right nobody has marked where it is told. */
function examplesOf({ verdict, situation, text, isClients }: VentExample): Example<AdmissionKind>[] {
  if (isClients) return [];
  if (verdict === "staff") return admissionStretches(text).map((features) => ({ features, label: "other" }));
  if (verdict !== "client" || withoutMistake.has(situation)) return [];
  return [{ features: admissionFeatures(text), label: "ours" }];
}

export function trainAdmissions(passages: readonly AdmissionPassage[], vents: readonly VentExample[]): Float32Array {
  const told = passages.map(({ kind, text }) => ({ features: admissionFeatures(text), label: kind }));
  const some = vents.filter((_, at) => at % everyExample === 0);
  const examples = [...Array.from({ length: times }, () => told).flat(), ...some.flatMap(examplesOf)];
  return trainClassifier(examples, admissionKinds, training);
}

/** Of everything the weights are built from, so that a test can tell when they are stale. */
export function hashOfAdmissionInputs(): string {
  const hash = createHash("sha256");
  for (const each of [training, times, everyExample, [...withoutMistake]]) hash.update(JSON.stringify(each));
  for (const each of [...readAdmissionPassages(), ...readExamples()]) hash.update(JSON.stringify(each));
  for (const file of ["language/features", "language/training", "language/train-classifier", "language/fold"])
    hash.update(read(`src/${file}.ts`));
  for (const file of ["language/phrases", "safety/windows", "advice/admission-chance"])
    hash.update(read(`src/${file}.ts`));
  return hash.digest("hex");
}

export function buildAdmissions(): void {
  const [passages, vents] = [readAdmissionPassages(), readExamples()];
  const file = encodeWeights(admissionKinds, hashOfAdmissionInputs(), trainAdmissions(passages, vents));
  writeFileSync(new URL("prompts/admissions/weights.bin", root), file);
  process.stdout.write(`admissions: ${passages.length} passages, ${admissionKinds.length} labels\n`);
}

function read(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

if (import.meta.main) buildAdmissions();
