/** The passages behind the classifier of admissions: each once, of both kinds in each language, and the weights are built from just these. */
import { describe, expect, it } from "vitest";
import { hashOfAdmissionInputs, readAdmissionPassages } from "../../adapters/cli/build-admissions.ts";
import { admissionChance, admissionKinds, admissionWeightInputs } from "../../src/advice/admission-chance.ts";
import { fold } from "../../src/language/fold.ts";

const passages = readAdmissionPassages();

describe("the passages", () => {
  it("stand there once each, in any spelling", () => {
    const counts = new Map<string, number>();
    for (const { text } of passages) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
  });

  it.each(admissionKinds)("are as often %s as not, so that neither is the usual answer", (kind) => {
    expect(passages.filter((passage) => passage.kind === kind).length / passages.length).toBeGreaterThan(0.45);
  });
});

describe("the weights of the classifier of admissions", () => {
  it("are built from these passages and the examples (npm run build:data)", () => {
    expect(admissionWeightInputs()).toBe(hashOfAdmissionInputs());
  });

  it("hear an admission in the middle of a long complaint, and answer for a text without words", () => {
    const complaint = "He has been on the phone since seven and he wants his money back. ";
    const alone = admissionChance("Our fitter drilled through the pipe and left without telling anybody.");
    const among = admissionChance(
      `${complaint.repeat(4)}Our fitter drilled through the pipe and left without telling anybody. ${complaint}`,
    );
    expect(alone).toBeGreaterThan(0.6);
    expect(among).toBeGreaterThan(0.6);
    expect(admissionChance("👍 …")).toBeLessThan(0.6);
  });
});
