/** The emulators' clock leaves out nothing that a program could answer for. */
import { describe, expect, it } from "vitest";
import { callAfter, ownTime } from "./own-time.ts";

describe("own time", () => {
  it("counts this thread's work, which a program in it may be at fault for", () => {
    const before = { own: ownTime(), cpu: cpuMs() };
    while (cpuMs() - before.cpu < 100);
    expect(ownTime() - before.own).toBeGreaterThan(95);
  });

  it("counts what is slept, and never more than has passed", async () => {
    const [wall, own] = [performance.now(), ownTime()];
    await new Promise((resolve) => setTimeout(resolve, 100));
    const passed = ownTime() - own;
    expect(passed).toBeGreaterThan(95);
    expect(passed).toBeLessThanOrEqual(performance.now() - wall + 1);
  });
});

describe("after a time", () => {
  it("work is done when the clock says so, once", async () => {
    let [now, done] = [0, 0];
    callAfter(
      50,
      () => {
        done += 1;
      },
      () => now,
    );
    await moment();
    expect(done).toBe(0);
    now = 50;
    await moment();
    expect(done).toBe(1);
  });

  it("nothing is done that was called off", async () => {
    let isDone = false;
    const callOff = callAfter(10, () => {
      isDone = true;
    });
    callOff();
    await moment();
    expect(isDone).toBe(false);
  });
});

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 100));
