/** The doctor on the house policy: found or not, how many clauses, which lines are wrong, which words no client hears. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ok } from "../../../../adapters/cli/checks/finding.ts";
import { checkPolicy } from "../../../../adapters/cli/checks/policy.ts";
import { ownPolicyPath } from "../../../../adapters/shared/parts.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ventil-policy-"));
  path = join(folder, "rules.md");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const good =
  "## revisions-1\nfor: endless-revisions\nrounds: 2\n\n## returns-1\nfor: policy-exception\nreturn-days: 30\n";

describe("checkPolicy", () => {
  it("is content with the file that comes with Ventil, and says that it holds no rule", () => {
    expect(checkPolicy(ownPolicyPath, false)).toEqual([
      ok("house policy: house-policy.md, no clause is in use, so nothing is promised to a client"),
    ]);
  });

  it("is content without a file that nobody named, but not when one was named", () => {
    expect(checkPolicy(path, false)).toEqual([ok("house policy: none, so nothing is promised to a client")]);
    const [finding] = checkPolicy(path, true);
    expect(finding).toMatchObject({ level: "problem", mend: "correct HOUSE_POLICY, or remove it" });
    expect(finding?.text).not.toContain(folder);
  });

  it("counts the clauses", () => {
    writeFileSync(path, good);
    expect(checkPolicy(path, true)).toEqual([ok("house policy: rules.md, 2 clauses")]);
    writeFileSync(path, good.split("\n\n")[0] ?? "");
    expect(checkPolicy(path, true)).toEqual([ok("house policy: rules.md, 1 clause")]);
  });

  it("names every wrong line at once, and how to mend it", () => {
    writeFileSync(path, `${good}\n## goodwill\nfor: all\nrounds: many\n`);
    const findings = checkPolicy(path, true);
    expect(findings.map(({ level }) => level)).toEqual(["problem", "problem"]);
    expect(findings[0]?.text).toMatch(/^house policy: rules\.md, line 9: "goodwill" is not the name of a clause/);
    expect(findings[0]?.mend).toBe("write it like this: ## goodwill-1");
    expect(findings[1]?.text).toMatch(/^house policy: rules\.md, line 11: "rounds" needs a whole number/);
  });

  it("warns of a sentence that stays out of replies, by its clause and language", () => {
    writeFileSync(path, `${good}en: You should have read the contract.\npl: Zwroty przyjmujemy do końca miesiąca.\n`);
    const [first, second, ...others] = checkPolicy(path, true);
    expect(first?.level).toBe("ok");
    expect(second?.level).toBe("warning");
    expect(second?.text).toMatch(/^house policy: returns-1, en: .* \(no-blame, "you should have.*"\)$/i);
    expect(others).toEqual([]);
  });

  it.each([
    ["a folder", () => mkdirSync(path), "not a file", "text file"],
    ["text in an old encoding", () => writeFileSync(path, Buffer.from([0xe0, 0x20, 0xfe])), "not UTF-8", "UTF-8"],
    ["a very long file", () => writeFileSync(path, "x".repeat(200_001)), "very long", "shorten"],
  ])("calls %s a problem, named or not", (_what, make, why, mend) => {
    make();
    for (const isNamed of [true, false]) {
      const [finding] = checkPolicy(path, isNamed);
      expect(finding?.level).toBe("problem");
      expect(finding?.text).toContain(why);
      expect(finding?.mend).toContain(mend);
    }
  });

  it.skipIf(process.getuid?.() === 0)("calls a file that may not be read a problem, named or not", () => {
    writeFileSync(path, good);
    chmodSync(path, 0);
    expect(checkPolicy(path, false)[0]?.text).toContain("EACCES");
  });
});
