/** The classifier with a hidden layer: what it learns that one without cannot, and how it is kept in a file. */
import { describe, expect, it } from "vitest";
import { decodeWeights, encodeWeights } from "../../../src/language/classifier.ts";
import { featuresOf as featuresOfWords } from "../../../src/language/features.ts";
import { words } from "../../../src/language/fold.ts";
import { decodeHidden, encodeHidden } from "../../../src/language/hidden-classifier.ts";
import { trainClassifier } from "../../../src/language/train-classifier.ts";
import { trainHidden } from "../../../src/language/train-hidden.ts";

const featuresOf = (text: string) => featuresOfWords(words(text));
const labels = ["calm", "loud"] as const;
const fillers = ["about the second invoice", "on a quiet Monday", "before we had coffee"];
/** Neither word says anything alone, and no two that matter stand side by side. */
const together = [
  ["smith", "yelling", "loud"],
  ["smith", "smiling", "calm"],
  ["doctor", "yelling", "calm"],
  ["doctor", "smiling", "loud"],
] as const;
const examples = together.flatMap(([first, last, label]) =>
  fillers.map((filler) => ({ features: featuresOf(`${first} ${filler} ${last}`), label })),
);
const learnt = () => trainHidden(examples, labels, { units: 8, rounds: 200, rate: 0.6, dropout: 0.3 });

describe("a classifier with a hidden layer", () => {
  it("knows what two words mean together", () => {
    const { chancesOf } = decodeHidden(encodeHidden(labels, "", learnt()), labels);
    for (const [first, last, label] of together) {
      const chance = chancesOf(featuresOf(`${first} at the back door ${last}`))[labels.indexOf(label)];
      expect(chance, `${first} ${last}`).toBeGreaterThan(0.6);
    }
  });

  it("is needed for that", () => {
    const settings = { rounds: 200, rate: 0.3, shrink: 0, dropout: 0 };
    const { chancesOf } = decodeWeights(encodeWeights(labels, "", trainClassifier(examples, labels, settings)), labels);
    const right = together.filter(
      ([first, last, label]) =>
        (chancesOf(featuresOf(`${first} at the back door ${last}`))[labels.indexOf(label)] ?? 0) > 0.6,
    );
    expect(right.length).toBeLessThan(together.length);
  });

  it("gives chances that are 1 together, also for a text without words", () => {
    const { chancesOf } = decodeHidden(encodeHidden(labels, "", learnt()), labels);
    for (const text of ["", "🙂", "the smith was yelling"]) {
      expect(chancesOf(featuresOf(text)).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
    }
  });

  it("is the same each time it is built from the same examples", () => {
    expect(encodeHidden(labels, "x", learnt()).equals(encodeHidden(labels, "x", learnt()))).toBe(true);
  });

  it("refuses weights that were made for other labels or cut off", () => {
    const file = encodeHidden(labels, "", learnt());
    expect(() => decodeHidden(file, ["loud", "calm"])).toThrow("build:data");
    expect(() => decodeHidden(file.subarray(0, -1), labels)).toThrow("build:data");
  });
});
