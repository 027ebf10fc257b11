/** Loading the house policy at the start: a missing file is no policy, unless somebody named it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { situations } from "../../../src/advice/situations.ts";
import { loadHousePolicy } from "../../../src/prompts/load-house-policy.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ventil-policy-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const load = (name: string, isNamed: boolean) => loadHousePolicy(join(folder, name), isNamed, situations);
const refusal = (words: RegExp) =>
  expect.objectContaining({ code: "VENT_PROMPT_INVALID", message: expect.stringMatching(words) });

describe("loadHousePolicy", () => {
  it("reads the clauses of a file", () => {
    writeFileSync(join(folder, "rules.md"), "## revisions-1\nfor: all\nrounds: 2\n");
    expect(load("rules.md", true).clauses.map(({ id }) => id)).toEqual(["revisions-1"]);
  });

  it("takes a file that is not there for no policy only where nobody named it", () => {
    expect(load("rules.md", false)).toEqual({ clauses: [] });
    expect(() => load("rules.md", true)).toThrow(refusal(/HOUSE_POLICY names is not there/));
  });

  it("repeats no path that may hold anything", () => {
    const withoutPath = { code: "VENT_PROMPT_INVALID", message: expect.not.stringContaining("canary") };
    expect(() => load("canary.md", true)).toThrow(expect.objectContaining(withoutPath));
  });

  it("refuses a file with a slip by its name and line, whether named or not", () => {
    writeFileSync(join(folder, "rules.md"), "## revisions-1\nfor: all\nrounds: two\n");
    for (const isNamed of [true, false])
      expect(() => load("rules.md", isNamed)).toThrow(refusal(/^rules\.md, line 3: /));
  });

  it("refuses what is no text file", () => {
    expect(() => load(".", true)).toThrow(refusal(/not a file; make it a text file/));
    writeFileSync(join(folder, "old.md"), Buffer.from([0xff, 0xfe, 0x23, 0x00]));
    expect(() => load("old.md", false)).toThrow(refusal(/not UTF-8 text; save it again/));
  });
});
