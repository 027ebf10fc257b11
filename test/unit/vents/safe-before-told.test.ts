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
  vi.restoreAllMocks();
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

describe("while the disk works", () => {
  it("the text is read, once, and nobody is told anything", async () => {
    const advise = vi.spyOn(harness.deps.advisor, "advise");
    const submitting = harness.person("anna").submit("vent", "", vent);
    await vi.waitFor(() => expect(advise).toHaveBeenCalled());
    for (let turns = 0; turns < 20; turns += 1) await turn();
    expect(harness.platform.calls).toEqual([]);
    asked.shift()?.(null);
    await submitting;
    expect(advise).toHaveBeenCalledTimes(1);
  });

  it("many who hand in at once are told that their words are safe before all are read", async () => {
    const order: string[] = [];
    const { advisor, platform } = harness.deps;
    const { advise } = advisor;
    vi.spyOn(advisor, "advise").mockImplementation((request) => {
      order.push("read");
      // The disk is done while the first text is being read.
      setImmediate(() => asked.splice(0).map((done) => done(null)));
      return advise(request);
    });
    vi.spyOn(platform, "acknowledge").mockImplementation(async () => void order.push("told"));
    const people = ["anna", "boris", "celina", "dora", "emil"];
    const submitting = people.map((name) => harness.person(name).submit("vent", "", vent));
    await Promise.all(submitting);
    const second = order.indexOf("read", order.indexOf("read") + 1);
    expect(order.slice(0, second).filter((step) => step === "told").length).toBeGreaterThanOrEqual(people.length);
    expect(order.filter((step) => step === "read")).toHaveLength(people.length);
  });
});
