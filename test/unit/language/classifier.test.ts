/** The classifier: what it learns, and how it is kept in a file. */
import { describe, expect, it } from "vitest";
import { decodeWeights, encodeWeights } from "../../../src/language/classifier.ts";
import { featuresOf as featuresOfWords } from "../../../src/language/features.ts";
import { words } from "../../../src/language/fold.ts";
import { trainClassifier } from "../../../src/language/train-classifier.ts";

const featuresOf = (text: string) => featuresOfWords(words(text));
const labels = ["money", "time"] as const;
const examples = [
  ["the invoice was never paid", "money"],
  ["he still owes us for the invoice", "money"],
  ["no payment again this month", "money"],
  ["she needs it within the hour", "time"],
  ["everything has to be ready by tonight", "time"],
  ["calls at midnight, wants it at once", "time"],
] as const;
const settings = { rounds: 20, rate: 0.3, shrink: 5e-4, dropout: 0 };
const learnt = (dropout = settings.dropout) =>
  trainClassifier(
    examples.map(([text, label]) => ({ features: featuresOf(text), label })),
    labels,
    { ...settings, dropout },
  );

describe("a classifier", () => {
  it.each([0, 0.5])("knows words in another form than it learnt them, with %d of them left out", (dropout) => {
    const classifier = decodeWeights(encodeWeights(labels, "", learnt(dropout)), labels);
    expect(classifier.chancesOf(featuresOf("two unpaid invoices"))[0]).toBeGreaterThan(0.7);
    expect(classifier.chancesOf(featuresOf("needed in an hour, at midnight"))[1]).toBeGreaterThan(0.7);
  });

  it("gives chances that are 1 together, also for a text without words", () => {
    const classifier = decodeWeights(encodeWeights(labels, "", learnt()), labels);
    for (const text of ["", "🙂", "paid at midnight"]) {
      expect(classifier.chancesOf(featuresOf(text)).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
    }
  });

  it("is the same each time it is built from the same examples", () => {
    expect(encodeWeights(labels, "x", learnt()).equals(encodeWeights(labels, "x", learnt()))).toBe(true);
    expect(encodeWeights(labels, "x", learnt(0.5)).equals(encodeWeights(labels, "x", learnt(0.5)))).toBe(true);
  });

  it("loses less than a hundredth of a chance when its weights become bytes", () => {
    const weights = learnt();
    const once = decodeWeights(encodeWeights(labels, "", weights), labels);
    const doubled = decodeWeights(
      encodeWeights(
        labels,
        "",
        weights.map((weight) => weight * 1.003),
      ),
      labels,
    );
    const features = featuresOf("the invoice is due tonight");
    expect(Math.abs((once.chancesOf(features)[0] ?? 0) - (doubled.chancesOf(features)[0] ?? 1))).toBeLessThan(0.01);
  });

  it("refuses weights that were made for other labels or cut off", () => {
    const file = encodeWeights(labels, "", learnt());
    expect(() => decodeWeights(file, ["time", "money"])).toThrow("build:data");
    expect(() => decodeWeights(file.subarray(0, -1), labels)).toThrow("build:data");
  });
});
