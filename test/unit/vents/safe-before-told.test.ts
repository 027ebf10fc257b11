/** What was typed is on the disk before the platform, or the person, is told so. */
import { fdatasync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Harness, textOf } from "../../support/harness.ts";

type Flush = (fault: Error | null) => void;

/** Flushes that the disk has been asked for and has not done. */
const asked: Flush[] = [];

vi.mock("node:fs", async (load) => {
  const real = await load<typeof import("node:fs")>();
  const slow = (_file: number, done: Flush) => void asked.push(done);
  return { ...real, fdatasync: vi.fn(slow) };
});

let harness: Harness;
beforeEach(() => {
  harness = new Harness();
});
afterEach(() => {
  for (const done of asked.splice(0)) done(null);
  harness.dispose();
});

const turn = () => new Promise((resolve) => setImmediate(resolve));
const vent = { what: "The client wants the logo in another blue.", client: "" };

describe("a text that was handed in", () => {
  it("is acknowledged and answered when the disk has it, and not before", async () => {
    const submitting = harness.person("anna").submit("vent", "", vent);
    for (let turns = 0; turns < 20; turns += 1) await turn();
    expect(fdatasync).toHaveBeenCalled();
    expect(harness.platform.calls).toEqual([]);
    asked.shift()?.(null);
    await submitting;
    expect(harness.platform.calls[0]).toBe("acknowledge");
  });

  it("is handed back when the disk fails", async () => {
    const submitting = harness.person("anna").submit("vent", "", vent);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    asked.shift()?.(Object.assign(new Error(), { code: "EIO" }));
    expect(textOf(await submitting)).toContain(vent.what);
    expect(harness.logged.join("")).toContain("VENT_STORE_FAILED");
  });
});
