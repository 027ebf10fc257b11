/** The examples behind the classifiers: enough of them, each once, and the weights are built from just these. */
import { describe, expect, it } from "vitest";
import { hashOfInputs } from "../../adapters/cli/build-data.ts";
import { hashOfDistressInputs } from "../../adapters/cli/build-distress.ts";
import { readExamples } from "../../adapters/cli/read-examples.ts";
import { buildAdvisor } from "../../adapters/shared/parts.ts";
import { situations } from "../../src/advice/situations.ts";
import { weightLabels } from "../../src/advice/vent-weights.ts";
import { decodeWeights } from "../../src/language/classifier.ts";
import { fold } from "../../src/language/fold.ts";
import { loadPlaybook } from "../../src/prompts/load-playbook.ts";
import { weightInputs } from "../../src/safety/classify.ts";
import { measure, readSet } from "../evals/measure.ts";

const locales = ["en", "pl", "lt"] as const;
const examples = readExamples();

describe("the examples", () => {
  it.each(locales)("are at least thirty for each situation in %s", (locale) => {
    for (const id of situations) {
      const count = examples.filter(({ language, situation }) => language === locale && situation === id).length;
      expect(count, id).toBeGreaterThanOrEqual(30);
    }
  });

  it("stand once each", () => {
    const texts = examples.map(({ language, text }) => `${language} ${fold(text)}`);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  // "test" and "hello" are everybody's words.
  it("hold nothing of what is measured on that is longer than a greeting", () => {
    const known = new Set(examples.map(({ text }) => fold(text)).filter((text) => text.length > 20));
    const sets = [
      ["heldout", "situations"],
      ["heldout-second", "situations"],
      ["heldout-second", "clients"],
      ["development", "situations"],
    ] as const;
    for (const [part, name] of sets) {
      for (const locale of locales) {
        for (const { text, id } of readSet(part, name, locale)) expect(known.has(fold(text)), id).toBe(false);
      }
    }
  });
});

describe("the weights", () => {
  it("of distress are built from these phrases and vents", () => {
    expect(weightInputs).toBe(hashOfDistressInputs());
  });

  it("are built from these examples, cues and concepts (npm run build:data)", () => {
    const { weights } = loadPlaybook("prompts/playbook", situations);
    expect(decodeWeights(weights, weightLabels).inputs).toBe(hashOfInputs());
  });

  it.each(locales)("tell two situations of three on the development set in %s", (locale) => {
    const figures = measure(buildAdvisor({ country: "eu", contact: "" }), "development", locale);
    expect(figures.first.share).toBeGreaterThan(0.66);
    expect(figures.firstTwo.share).toBeGreaterThan(0.75);
  });
});
