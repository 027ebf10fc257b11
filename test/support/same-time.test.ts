/** What compares times is right about them, on a machine that is busier than most. */
import { describe, expect, it } from "vitest";
import { type Comparison, findDifferences } from "./same-time.ts";

const how: Comparison = { baseline: "a guess", rounds: 40, turns: 4, mostMs: 0.5, mostShare: 0.2 };

/** Two milliseconds, and waiting for others that lasts four on average. */
function busyTimes(seed: number, moreMs = 0): () => Promise<number> {
  let state = seed;
  return async () => {
    state = (state * 48_271) % 2_147_483_647;
    return 2 + moreMs - 4 * Math.log(state / 2_147_483_647);
  };
}

describe("of things that are done again and again", () => {
  it("those that take as long are told to, however long each had to wait", async () => {
    const kinds = ["a guess", ...Array.from({ length: 30 }, (_, index) => `kind ${index}`)];
    const attempts = kinds.map((kind, index) => ({ act: "edit", kind, run: busyTimes(1_234_567 * (index + 1)) }));
    expect(await findDifferences(attempts, how)).toEqual([]);
  });

  it.each([1, -1])("one that takes %d ms more is found", async (moreMs) => {
    const attempts = ["edit", "share"].flatMap((act, index) => [
      { act, kind: "a guess", run: busyTimes(7_654_321 + index) },
      { act, kind: "a post", run: busyTimes(3_141_592 + index, act === "edit" ? moreMs : 0) },
    ]);
    expect(await findDifferences(attempts, how)).toEqual([expect.stringMatching(/^edit: a post differs/)]);
  });
});
