/** One failure of the store must not keep for good what was to be posted, redrawn or deleted. */
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Scene } from "./act.ts";
import { acts } from "./acts.ts";
import { dump, rowsOf } from "./dump.ts";
import { type Trap, trapStore } from "./faults.ts";
import { breakEachCall } from "./scenes.ts";

const titles = [
  "publish now",
  "publish a reply",
  "publish an edit",
  "withdraw",
  "appearing of a batch",
  "closing of a thread",
  "deletion of a thread",
];

afterEach(() => void vi.restoreAllMocks());

async function expectFinished({ harness }: Scene, place: string): Promise<void> {
  for (let round = 0; round < 10; round += 1) await harness.pass(60_000);
  const all = dump(harness.path);
  expect(rowsOf(all, "outbox"), `left undone by ${place}`).toEqual([]);
  const waiting = rowsOf(all, "entry").filter(({ state }) => state === "sending");
  expect(waiting, `neither posted nor handed back after ${place}`).toEqual([]);
}

describe("after one statement has failed", () => {
  it.each(titles)("the outbox does what was ordered without a restart: %s", async (title) => {
    const act = acts[title];
    if (act === undefined) throw new Error(`no act is called "${title}"`);
    let trap: Trap | undefined;
    const setTrap = () => {
      trap ??= trapStore();
      return trap;
    };
    const stuck: string[] = [];
    await breakEachCall(act, setTrap, async (scene, place) => {
      await expectFinished(scene, place).catch((fault: Error) => void stuck.push(fault.message.split("\n")[0] ?? ""));
    });
    expect(stuck).toEqual([]);
  });
});
