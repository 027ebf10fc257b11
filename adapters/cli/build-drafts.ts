/** Builds the weights of the classifier of drafts: `prompts/drafts/weights.bin`. Run by `npm run build:data`. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type SentenceKind, sentenceKinds } from "../../src/advice/draft/classify-sentence.ts";
import { sentenceFeatures } from "../../src/advice/draft/sentence-features.ts";
import { situations } from "../../src/advice/situations.ts";
import { encodeWeights } from "../../src/language/classifier.ts";
import { splitSentences } from "../../src/language/split-sentences.ts";
import { type Training, trainClassifier } from "../../src/language/train-classifier.ts";
import { loadPlaybookTexts } from "../../src/prompts/load-playbook.ts";

const root = new URL("../../", import.meta.url);
const locales = ["en", "pl", "lt"] as const;

/** Chosen by training on three of four writers and measuring on the fourth. */
const training: Training = { rounds: 15, rate: 0.3, shrink: 2e-4, dropout: 0.2 };

export interface DraftSentence {
  readonly locale: (typeof locales)[number];
  readonly kind: SentenceKind;
  readonly text: string;
}

/** The sentences of `prompts/drafts/<language>.<writer>.txt`. */
export function readDraftSentences(): DraftSentence[] {
  const files = readdirSync(new URL("prompts/drafts", root)).filter((file) => /^(?:en|pl|lt)\.\w+\.txt$/.test(file));
  return files.sort().flatMap((file) => {
    const locale = locales.find((one) => file.startsWith(`${one}.`)) ?? "en";
    return parseDraftSentences(file, locale, readFileSync(new URL(`prompts/drafts/${file}`, root), "utf8"));
  });
}

/** Lines of `kind | sentence`. @throws {TypeError} naming the line that is none. */
export function parseDraftSentences(file: string, locale: DraftSentence["locale"], source: string): DraftSentence[] {
  const lines = source.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const at = line.indexOf(" | ");
    const kind = sentenceKinds.find((one) => one === line.slice(0, at));
    if (kind === undefined) throw new TypeError(`${file}: "${line.slice(0, 30)}" has no kind`);
    return { locale, kind, text: line.slice(at + 3) };
  });
}

/** Slots, placeholders, and the marks of what may be left out. */
const notSaid = /\{\w+\}|\[\p{Lu}[^\]]*\]|[()]/gu;

/** What the playbook says to clients is as good as a sentence can be. */
export function readGoodSentences(): DraftSentence[] {
  const { pages } = loadPlaybookTexts(fileURLToPath(new URL("prompts/playbook", root)), situations);
  return locales.flatMap((locale) => {
    const wordings = situations.flatMap((id) => [pages[id].texts[locale], ...pages[id].texts[locale].cases]);
    const texts = wordings.flatMap(({ replies, acknowledge }) => [...Object.values(replies ?? {}), ...acknowledge]);
    const sentences = texts.flatMap((text) => splitSentences(text.replace(notSaid, "").trim()));
    return Array.from(new Set(sentences), (text) => ({ locale, kind: "none" as const, text }));
  });
}

export function trainDrafts(sentences: readonly DraftSentence[]): Float32Array {
  const examples = sentences.map(({ locale, kind, text }) => ({
    features: sentenceFeatures(text, locale),
    label: kind,
  }));
  return trainClassifier(examples, sentenceKinds, training);
}

function allSentences(): DraftSentence[] {
  return [...readDraftSentences(), ...readGoodSentences()];
}

/** Of everything the weights are built from, so that a test can tell when they are stale. */
export function hashOfDraftInputs(): string {
  const hash = createHash("sha256");
  for (const sentence of allSentences()) hash.update(JSON.stringify(sentence));
  for (const locale of locales) hash.update(read(`prompts/drafts/families.${locale}.txt`));
  for (const file of ["features", "training", "train-classifier", "fold", "phrases", "compile-phrases"])
    hash.update(read(`src/language/${file}.ts`));
  for (const file of ["cues", "draft/sentence-features"]) hash.update(read(`src/advice/${file}.ts`));
  return hash.digest("hex");
}

export function buildDrafts(): void {
  const sentences = allSentences();
  const file = encodeWeights(sentenceKinds, hashOfDraftInputs(), trainDrafts(sentences));
  writeFileSync(new URL("prompts/drafts/weights.bin", root), file);
  process.stdout.write(`drafts: ${sentences.length} sentences, ${sentenceKinds.length} labels\n`);
}

function read(path: string): Buffer {
  return readFileSync(new URL(path, root));
}

if (import.meta.main) buildDrafts();
