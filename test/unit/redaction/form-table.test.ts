/** The table of word forms: it knows what was put in, and nothing that only looks like it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormTable } from "../../../src/redaction/names/form-table.ts";

describe("a table of forms", () => {
  it("gives back what was put in, and nothing else", () => {
    const word = fc.stringMatching(/^[a-ząčęė]{0,6}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.array(word), (forms, others) => {
        const map = new Map(forms.map((form) => [form, form.length % 3]));
        const table = createFormTable(map);
        for (const form of [...forms, ...others]) expect(table.get(form)).toBe(map.get(form));
      }),
    );
  });

  it("takes no part of a form, nor two of them, for a form", () => {
    const table = createFormTable(
      new Map([
        ["anna", 1],
        ["annai", 2],
      ]),
    );
    for (const other of ["ann", "nna", "anna\n", "anna\nannai", "annaii", ""]) expect(table.get(other)).toBeUndefined();
  });
});
