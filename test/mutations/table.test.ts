/** The table of mutations fits the code: a row that has gone stale is noticed in every run, not only when mutations are run. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mutations } from "./table.ts";
import { occurrences, projectFolder } from "./tree.ts";

describe("the table of mutations", () => {
  it("has a row for each of the fourteen invariants", () => {
    const invariants = new Set(mutations.map(({ invariant }) => invariant));
    expect([...invariants].sort((one, other) => one - other)).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
  });

  it.each(mutations)("$says: its text stands once in $file, and its test is there", (mutation) => {
    expect(occurrences(mutation)).toBe(1);
    expect(mutation.replace).not.toBe(mutation.find);
    expect(existsSync(join(projectFolder, mutation.test))).toBe(true);
  });

  it("is told in docs/anonymity.md, row by row", () => {
    const page = readFileSync(join(projectFolder, "docs", "anonymity.md"), "utf8");
    expect(mutations.filter(({ says }) => !page.includes(says)).map(({ says }) => says)).toEqual([]);
  });
});
