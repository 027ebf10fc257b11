/** The firm's rules in the real programs: used and cited, or refused by line, and never needed. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { advise, Home, startRefused } from "../support/process.ts";

const home = new Home();
afterAll(() => home.remove());

const vent = "Yet another round of changes: he changed his mind and we are going back to the original version.";
writeFileSync(
  join(home.folder, "rules.md"),
  "## revisions-1\nfor: endless-revisions\nrounds: 2\n\nCount them in the order.\n",
);
writeFileSync(join(home.folder, "slip.md"), "## revisions-1\nfor: endless-revisions\nrounds: two\n");

describe("HOUSE_POLICY", () => {
  it("names a file whose rules are said and cited, for programs and for people", async () => {
    const rules = { HOUSE_POLICY: "rules.md" };
    const { stdout } = await advise(home, `${JSON.stringify({ id: "a", text: vent })}\n`, ["--jsonl"], rules);
    const answer = JSON.parse(stdout) as { clauses: string[]; replies: { text: string }[] };
    expect(answer.clauses).toEqual(["revisions-1"]);
    expect(answer.replies).toHaveLength(3);
    for (const { text } of answer.replies) expect(text).toContain("The price includes 2 rounds of changes.");
    const printed = await advise(home, vent, [], rules);
    expect(printed.stdout).toContain("House policy\n- revisions-1 (used above): Count them in the order.\n");
  });

  it("stops a program by file and line when the file has a slip, and by its own name when there is no file", async () => {
    const slip = await advise(home, vent, [], { HOUSE_POLICY: "slip.md" });
    expect(slip).toMatchObject({ code: 1, stdout: "" });
    expect(slip.stderr).toMatch(/^VENT_PROMPT_INVALID: slip\.md, line 3: "rounds" needs a whole number/);
    const missing = await startRefused(home, { HOUSE_POLICY: "nowhere.md" });
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain("VENT_PROMPT_INVALID: the file that HOUSE_POLICY names is not there");
  });

  it("is not needed: without it no rule is said", async () => {
    const { code, stdout } = await advise(home, vent);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/House policy|2 rounds/);
  });
});
