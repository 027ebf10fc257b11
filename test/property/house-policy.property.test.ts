/** The house policy's parser over anything a firm could type: it refuses in one way only, and reads back what is right. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { situations } from "../../src/advice/situations.ts";
import { PromptInvalidError } from "../../src/errors.ts";
import { parseHousePolicy } from "../../src/prompts/parse-house-policy.ts";

const pieces = [
  "## revisions-1",
  "## ",
  "#",
  "for: all",
  "for: ghosting, unbacked",
  "for:",
  "rounds: 2",
  "rounds: ",
  "round-price: 40 EUR",
  "goodwill-by: Ona",
  "constructor: 1",
  "__proto__: 2",
  "## constructor-1",
  "en: A sentence.",
  "lt: [DATA]",
  "- pl: ",
  "A note.",
  "<!--",
  "-->",
  "<!-->",
  "---",
  "\n\n",
  "\r",
  "\u200b",
  "\ud800",
];
const anyFile = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" })), { maxLength: 25 });

const words = fc.stringMatching(/^[A-Z][a-z]{2,8}(?: [a-z]{1,9}){0,8}$/);
const clause = fc.record({
  name: fc.constantFrom("revisions", "late-pay", "x"),
  situations: fc.oneof(fc.constant("all" as const), fc.subarray([...situations], { minLength: 1 })),
  rounds: fc.integer({ min: 1, max: 50 }),
  sum: fc.integer({ min: 1, max: 9999 }).map((sum) => `${sum} EUR`),
  sentence: words.map((text) => `${text}.`),
  note: fc.oneof(fc.constant(""), words),
});

describe("any file", () => {
  it("becomes clauses or one PromptInvalidError that names a line, never anything else", () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom("\n", "", " "), (parts, glue) => {
        try {
          const { clauses } = parseHousePolicy("rules.md", parts.join(glue), situations);
          expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
        } catch (fault) {
          expect(fault).toBeInstanceOf(PromptInvalidError);
          expect((fault as Error).message).toMatch(/^rules\.md, line [1-9]\d*: /);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("promises nothing that stands in a comment", () => {
    fc.assert(
      fc.property(anyFile, (parts) => {
        const hidden = parts.join("\n").replaceAll(/<!--|-->/g, "");
        expect(parseHousePolicy("rules.md", `<!--\n${hidden}\n-->`, situations).clauses).toEqual([]);
      }),
    );
  });
});

describe("a right file", () => {
  it("is read as it was meant", () => {
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 9 }), (meant) => {
        const source = meant.map((one, index) => {
          const names = one.situations === "all" ? "all" : one.situations.join(", ");
          const values = `rounds: ${one.rounds}\ngoodwill-up-to: ${one.sum}`;
          return `## ${one.name}-${index + 1}\nfor: ${names}\n${values}\nlt: ${one.sentence}\n\n${one.note}\n`;
        });
        expect(parseHousePolicy("rules.md", source.join("\n"), situations).clauses).toEqual(
          meant.map((one, index) => ({
            id: `${one.name}-${index + 1}`,
            situations: one.situations,
            values: { rounds: one.rounds, "goodwill-up-to": one.sum },
            sentences: { lt: one.sentence },
            note: one.note,
          })),
        );
      }),
    );
  });
});
