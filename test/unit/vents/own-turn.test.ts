/** Whose text is read first when more write at once than can be answered at once. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { inOwnTurn } from "../../../src/vents/own-turn.ts";

let now = 0;
const clock = () => vi.spyOn(performance, "now").mockImplementation(() => now);
afterEach(() => vi.restoreAllMocks());

/** @param since when each began to wait, in ms. @returns the order in which they had their turns */
async function orderOf(since: Readonly<Record<string, number>>, readAt: number): Promise<string[]> {
  clock();
  const order: string[] = [];
  const turns = Object.entries(since).map(([name, at]) => {
    now = at;
    return inOwnTurn(() => order.push(name));
  });
  now = readAt;
  await Promise.all(turns);
  return order;
}

describe("in a rush", () => {
  it("the newest comes first, so that not everybody has to be put off", async () => {
    expect(await orderOf({ a: 0, b: 1, c: 2 }, 3)).toEqual(["c", "b", "a"]);
  });

  it("who has waited too long comes in the order of writing, behind those who can still be answered in time", async () => {
    expect(await orderOf({ a: 0, b: 1, c: 1_000, d: 1_001 }, 2_000)).toEqual(["d", "c", "a", "b"]);
  });

  it("all come in the order of writing when even the newest has waited too long", async () => {
    expect(await orderOf({ a: 0, b: 1, c: 2 }, 5_000)).toEqual(["a", "b", "c"]);
  });

  it("lets others do something between two turns", async () => {
    const seen: string[] = [];
    const all = ["a", "b"].map((name) => inOwnTurn(() => seen.push(name)));
    setImmediate(() => seen.push("what came in"));
    await Promise.all(all);
    expect(seen.indexOf("what came in")).toBe(1);
  });

  it("tells a fault to its own caller, and goes on", async () => {
    const broken = inOwnTurn(() => {
      throw new TypeError("this one");
    });
    const [first, second] = await Promise.allSettled([broken, inOwnTurn(() => "read")]);
    expect(first).toMatchObject({ status: "rejected", reason: new TypeError("this one") });
    expect(second).toMatchObject({ status: "fulfilled", value: "read" });
    expect(await inOwnTurn(() => "read as well")).toBe("read as well");
  });
});
