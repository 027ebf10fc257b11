/** Many who wait for the disk at once: each is told only after a look that began after their own write. */
import { describe, expect, it } from "vitest";
import { GroupSync } from "../../../src/storage/group-sync.ts";

/** A disk that takes its time: each look ends when the test says so. */
class SlowDisk {
  readonly looks: PromiseWithResolvers<void>[] = [];
  readonly sync = () => {
    const look = Promise.withResolvers<void>();
    this.looks.push(look);
    return look.promise;
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

function waiting(group: GroupSync): { isDone: boolean; fault: unknown } {
  const state = { isDone: false, fault: null as unknown };
  group.wait().then(
    () => {
      state.isDone = true;
    },
    (fault: unknown) => {
      state.fault = fault;
    },
  );
  return state;
}

describe("waiting for the disk", () => {
  it("costs one look for all who wait at the same time", async () => {
    const disk = new SlowDisk();
    const group = new GroupSync(disk.sync);
    const all = [waiting(group), waiting(group), waiting(group)];
    await turn();
    expect(disk.looks).toHaveLength(1);
    disk.looks[0]?.resolve();
    await turn();
    expect(all.every(({ isDone }) => isDone)).toBe(true);
  });

  it("is not over with a look that had begun before", async () => {
    const disk = new SlowDisk();
    const group = new GroupSync(disk.sync);
    const early = waiting(group);
    await turn();
    const late = [waiting(group), waiting(group)];
    disk.looks[0]?.resolve();
    await turn();
    expect(early.isDone).toBe(true);
    expect(late.map(({ isDone }) => isDone)).toEqual([false, false]);
    expect(disk.looks).toHaveLength(2);
    disk.looks[1]?.resolve();
    await turn();
    expect(late.map(({ isDone }) => isDone)).toEqual([true, true]);
  });

  it("fails for those whose look failed, and is tried anew for the next", async () => {
    const disk = new SlowDisk();
    const group = new GroupSync(disk.sync);
    const first = waiting(group);
    await turn();
    const second = waiting(group);
    disk.looks[0]?.reject(new Error("no disk"));
    await turn();
    disk.looks[1]?.resolve();
    await turn();
    expect(first.fault).toBeInstanceOf(Error);
    expect(second).toEqual({ isDone: true, fault: null });
  });
});
