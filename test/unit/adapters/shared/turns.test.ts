/** Who is answered first when more write than can be answered at once. */
import { describe, expect, it } from "vitest";
import { Turns } from "../../../../adapters/shared/turns.ts";

type First = "nothing" | "put-off" | "answered" | "form";

/** @returns the order in which they had their turns */
async function orderOf(
  ways: readonly { name: string; first: First }[],
  atTurn: (name: string) => void = () => undefined,
) {
  const turns = new Turns();
  const order: string[] = [];
  await Promise.all(
    ways.map(async (way) => {
      await turns.wait(way);
      order.push(way.name);
      atTurn(way.name);
    }),
  );
  return order;
}

describe("in a rush", () => {
  it("the newest comes first, so that not everybody has to be put off", async () => {
    const ways = ["a", "b", "c"].map((name) => ({ name, first: "nothing" as First }));
    expect(await orderOf(ways)).toEqual(["c", "b", "a"]);
  });

  it("who was put off comes in the order of writing, behind those who can still be answered in one call", async () => {
    const ways: { name: string; first: First }[] = [
      { name: "a", first: "put-off" },
      { name: "b", first: "put-off" },
      { name: "c", first: "nothing" },
      { name: "d", first: "nothing" },
    ];
    expect(await orderOf(ways)).toEqual(["d", "c", "a", "b"]);
  });

  it("counts what became of somebody while they waited", async () => {
    const ways = ["a", "b", "c"].map((name) => ({ name, first: "nothing" as First }));
    const putOff = () => {
      for (const way of ways) way.first = "put-off";
    };
    expect(await orderOf(ways, putOff)).toEqual(["c", "a", "b"]);
  });

  it("lets others do something between two turns", async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const all = ["a", "b"].map((name) => turns.wait({ first: "nothing" }).then(() => seen.push(name)));
    setImmediate(() => seen.push("what came in"));
    await Promise.all(all);
    expect(seen.indexOf("what came in")).toBe(1);
  });

  it("takes whoever comes when all the others are done", async () => {
    const turns = new Turns();
    await turns.wait({ first: "nothing" });
    await expect(turns.wait({ first: "put-off" })).resolves.toBeUndefined();
  });
});
