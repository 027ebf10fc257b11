/** A real process is killed between the steps of a digest; its successor finishes the week once, and posts it once. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sealActor } from "../../../src/identity/actor.ts";
import { openStore, type Store } from "../../../src/storage/store.ts";
import { FakeClock, seededRandom, testSpace } from "../../support/fakes.ts";
import { testPepper } from "../../support/harness.ts";

const script = fileURLToPath(new URL("killed-main.ts", import.meta.url));
const place = { platform: "fake", space: testSpace, week: "2026-W47" };

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ventil-killed-"));
  path = join(folder, "ventil.db");
  const store = open();
  for (let person = 0; person < 6; person += 1) {
    store.themes.count(place, "ghosting", sealActor("fake", testSpace, `person-${person}`), false);
  }
  store.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(): Store<unknown> {
  return openStore<unknown>({ path, pepper: testPepper, clock: new FakeClock(), random: seededRandom("killed") });
}

/** @returns the signal that ended it, or null */
function run(step: string, repeats: "yes" | "no"): string | null {
  const flags = ["--disable-warning=ExperimentalWarning"];
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    [...flags, script, path, join(folder, "channel"), step, repeats],
    { encoding: "utf8" },
  );
  if (signal === null && status !== 0) throw new Error(stderr);
  return signal;
}

function posts(): string[] {
  const file = join(folder, "channel");
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  return lines.map((line) => line.split(" ")[0] ?? "").sort();
}

function finalWeeks() {
  const store = open();
  const digests = store.digests.all().map(({ body }) => body as { week: string; themes: object[] });
  const unsure = store.digests.deliveriesIn("unsure", place.week);
  const isOpen = store.themes.sizes(place) !== null;
  store.close();
  return { weeks: digests.map(({ week, themes }) => [week, themes.length]), unsure, isOpen };
}

const both = ["fake:channel", "fake:managers"];

const steps = [
  "before the sets are gone",
  "before the commit",
  "after the commit",
  "before post in fake:channel",
  "after post in fake:channel",
  "before post in fake:managers",
  "after post in fake:managers",
  "at the end",
];

describe("a process killed", () => {
  it.each(steps)("%s leaves its successor one digest, posted once in both channels", (step) => {
    expect(run(step, "yes")).toBe("SIGKILL");
    expect(run("none", "yes")).toBeNull();
    expect(run("none", "yes")).toBeNull();
    expect(posts()).toEqual(both);
    expect(finalWeeks()).toEqual({ weeks: [["2026-W47", 1]], unsure: 0, isOpen: false });
  });

  it.each([
    ["before the commit", both, 0],
    ["after the commit", both, 0],
    // Nobody can tell whether it had got through: not posted again, and the operator is told.
    ["before post in fake:channel", ["fake:managers"], 1],
    ["after post in fake:channel", both, 1],
    ["after post in fake:managers", both, 1],
    ["at the end", both, 0],
  ] as const)("%s, on a platform that can't tell a repetition, posts nothing twice", (step, posted, unsure) => {
    expect(run(step, "no")).toBe("SIGKILL");
    expect(run("none", "no")).toBeNull();
    expect(run("none", "no")).toBeNull();
    expect(posts()).toEqual(posted);
    expect(finalWeeks()).toEqual({ weeks: [["2026-W47", 1]], unsure, isOpen: false });
  });
});
