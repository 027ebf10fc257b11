/** Builds the weights of the classifier of distress: `prompts/distress/weights.bin`. Run by `npm run build:data`. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { situations } from "../../src/advice/situations.ts";
import type { Features } from "../../src/language/features.ts";
import { decodeHidden, encodeHidden, type HiddenWeights } from "../../src/language/hidden-classifier.ts";
import { type HiddenTraining, trainHidden } from "../../src/language/train-hidden.ts";
import type { Example } from "../../src/language/training.ts";
import { loadPlaybookTexts } from "../../src/prompts/load-playbook.ts";
import { distressFeatures } from "../../src/safety/distress-features.ts";
import { hear } from "../../src/safety/hear.ts";
import { type Tier, tiers } from "../../src/safety/tiers.ts";
import { windowsOf } from "../../src/safety/windows.ts";

const root = new URL("../../", import.meta.url);
const locales = ["en", "pl", "lt"] as const;

const training: HiddenTraining = { units: 16, rounds: 24, rate: 0.6, dropout: 0.85 };

export interface TieredText {
  readonly locale: (typeof locales)[number];
  readonly tier: Tier;
  readonly text: string;
}

/** The phrases of `test/evals/training/`, labelled by hand, and those examples of the situations that are distress. */
export function readTieredPhrases(): TieredText[] {
  return locales.flatMap((locale) =>
    linesOf(`test/evals/training/tiers.${locale}.txt`).map((line) => {
      const [label = "", text = ""] = splitAt(line);
      const tier = tiers.find((one) => one === label);
      if (tier === undefined || text === "")
        throw new TypeError(`tiers.${locale}.txt: "${line}" has no tier or no text`);
      return { locale, tier, text };
    }),
  );
}

/** Ordinary vents: the examples of the situations, but for those that stand among the phrases with a tier of their own. */
export function readOrdinaryVents(): TieredText[] {
  const tiered = new Set(readTieredPhrases().map(({ text }) => text));
  return locales.flatMap((locale) => {
    const folder = `prompts/examples/${locale}`;
    return readdirSync(new URL(folder, root))
      .sort()
      .flatMap((file) => linesOf(`${folder}/${file}`))
      .map((line) => ({ locale, tier: "none" as const, text: splitAt(line)[1] ?? "" }))
      .filter(({ text }) => !tiered.has(text));
  });
}

/** Words for clients, which people hand in to have them checked: as far from distress as a text can be. */
export function readReplies(): TieredText[] {
  const { pages } = loadPlaybookTexts(fileURLToPath(new URL("prompts/playbook", root)), situations);
  return locales.flatMap((locale) =>
    situations.flatMap((id) => {
      const { replies, acknowledge, read, need } = pages[id].texts[locale];
      const texts = [...Object.values(replies ?? {}), ...acknowledge, read, need];
      return texts.map((text) => ({ locale, tier: "none" as const, text: text.replace(/[{}()]+/gu, " ") }));
    }),
  );
}

/** What a text says as a whole, and stretch by stretch. */
interface Heard {
  readonly tier: Tier;
  readonly whole: Features;
  readonly stretches: readonly Features[];
}

function heard({ tier, text }: TieredText): Heard {
  const hearing = hear(text);
  const stretches = windowsOf(hearing.tokens).map((window) => distressFeatures(hearing, window));
  return { tier, whole: distressFeatures(hearing, { from: 0, to: hearing.tokens.length }), stretches };
}

/** An ordinary vent teaches stretch by stretch; of one in distress nobody has marked which stretch it is. */
function firstExamples({ tier, whole, stretches }: Heard): Example<Tier>[] {
  return (tier === "none" ? stretches : [whole]).map((features) => ({ features, label: tier }));
}

/** The stretch in which a classifier hears distress best: vents are judged by stretches, so they have to be learnt, too. */
function loudestExample(
  { tier, stretches }: Heard,
  chancesOf: (features: Features) => readonly number[],
): Example<Tier> {
  const calm = stretches.map((stretch) => chancesOf(stretch)[0] ?? 1);
  const loudest = stretches[calm.indexOf(Math.min(...calm))];
  if (loudest === undefined) throw new TypeError("a text has stretches");
  return { features: loudest, label: tier };
}

/** Twice: what was learnt from whole texts tells which of their stretches to learn from. */
export function trainDistress(texts: readonly TieredText[]): HiddenWeights {
  const all = texts.map(heard);
  const examples = all.flatMap(firstExamples);
  const first = decodeHidden(encodeHidden(tiers, "", trainHidden(examples, tiers, training)), tiers);
  const long = all.filter(({ tier, stretches }) => tier !== "none" && stretches.length > 1);
  return trainHidden([...examples, ...long.map((text) => loudestExample(text, first.chancesOf))], tiers, training);
}

/** Of everything the weights are built from, so that a test can tell when they are stale. */
export function hashOfDistressInputs(): string {
  const hash = createHash("sha256");
  for (const text of allTexts()) hash.update(JSON.stringify(text));
  for (const file of readdirSync(new URL("prompts/distress", root))
    .filter((name) => name.endsWith(".txt"))
    .sort()) {
    hash.update(readFileSync(new URL(`prompts/distress/${file}`, root)));
  }
  for (const file of ["features", "training", "train-hidden", "fold", "phrases", "compile-phrases"])
    hash.update(sourceOf("language", file));
  for (const file of ["distress-features", "families", "hear", "windows"]) hash.update(sourceOf("safety", file));
  return hash.digest("hex");
}

function allTexts(): TieredText[] {
  return [...readTieredPhrases(), ...readOrdinaryVents(), ...readReplies()];
}

export function buildDistress(): void {
  const texts = allTexts();
  const file = encodeHidden(tiers, hashOfDistressInputs(), trainDistress(texts));
  writeFileSync(fileURLToPath(new URL("prompts/distress/weights.bin", root)), file);
  process.stdout.write(`distress: ${texts.length} texts, ${tiers.length} labels\n`);
}

function sourceOf(folder: string, name: string): Buffer {
  return readFileSync(new URL(`src/${folder}/${name}.ts`, root));
}

function linesOf(path: string): string[] {
  return readFileSync(new URL(path, root), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

/** "label | text" */
function splitAt(line: string): string[] {
  const at = line.indexOf(" | ");
  return at === -1 ? [line] : [line.slice(0, at), line.slice(at + 3)];
}

if (import.meta.main) buildDistress();
