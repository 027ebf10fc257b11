/** Breaks each invariant of docs/anonymity.md in a copy of the project, and expects the tests that guard it to say so. */
import { describe, expect, it } from "vitest";
import { type Outcome, runTests } from "./run-tests.ts";
import { mutations } from "./table.ts";
import { breakTree, copyTree, dropTree } from "./tree.ts";

/** Runs tests in a copy of its own. @param prepare breaks the copy */
async function inCopy(
  files: readonly string[],
  titles: readonly string[],
  prepare: (folder: string) => void,
): Promise<Outcome> {
  const folder = copyTree();
  try {
    prepare(folder);
    return await runTests(folder, files, titles);
  } finally {
    dropTree(folder);
  }
}

describe.concurrent("a change that breaks an invariant", () => {
  it("is needed for that: unbroken, every one of these tests is run and green", async () => {
    const [files, titles] = [mutations.map(({ test }) => test), mutations.map(({ title }) => title)];
    const { passed, refuted, broken } = await inCopy([...new Set(files)], [...new Set(titles)], () => undefined);
    expect([...refuted, ...broken]).toEqual([]);
    for (const title of titles)
      expect(
        passed.some((name) => name.includes(title)),
        `no test is called "${title}"`,
      ).toBe(true);
  }, 600_000);

  it.each(mutations)("$invariant: $says ($file)", async (mutation) => {
    const { refuted, broken } = await inCopy([mutation.test], [mutation.title], (folder) =>
      breakTree(folder, mutation),
    );
    expect(broken, "red, but not because an expectation did not hold").toEqual([]);
    expect(refuted.length, "no test noticed").toBeGreaterThan(0);
  });
});
