/** The real export beside a process that holds the store: final numbers only, under the k that is set. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock, systemRandom } from "../../adapters/shared/parts.ts";
import { sealActor } from "../../src/identity/actor.ts";
import type { SpaceRef } from "../../src/ports/platform.ts";
import { openStore, type Store } from "../../src/storage/store.ts";
import { makeDigest } from "../../src/themes/digest.ts";

const script = fileURLToPath(new URL("../../adapters/cli/themes.ts", import.meta.url));
const secret = "9be24d0c5f7718a3e6d2b0c94a1f83e75d60cc17fa3892be";
const space = "slack:T1" as SpaceRef;

let folder: string;
let store: Store<unknown> | null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ventil-themes-"));
  store = null;
});
afterEach(() => {
  store?.close();
  rmSync(folder, { recursive: true, force: true });
});

function themes(options: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env.PATH, HOME: join(folder, "home"), VENTIL_SECRET: secret, ...more };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", script, ...options],
    {
      cwd: folder,
      env,
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

/** A store that is served, with two final weeks and one that is open. */
function serve(): void {
  mkdirSync(join(folder, "data"), { mode: 0o700 });
  const path = join(folder, "data/ventil.db");
  store = openStore<unknown>({ path, pepper: Buffer.from(secret), clock: systemClock, random: systemRandom });
  store.lease.take();
  const themesOf = (people: number) => [{ situation: "ghosting" as const, people, overLine: 0 }];
  const add = (week: `${number}-W${string}`, people: number) =>
    store?.digests.insert(
      { platform: "slack", space, week },
      makeDigest(week, { anyone: people, themes: themesOf(people) }, 5),
    );
  add("2026-W46", 7);
  add("2026-W47", 4);
  for (let person = 0; person < 9; person += 1) {
    const actor = sealActor("slack", space, `U${person}`);
    store.themes.count({ platform: "slack", space, week: "2026-W48" }, "late-payment", actor, false);
  }
}

describe("npm run themes", () => {
  it("prints final numbers for a spreadsheet, beside the process that serves", () => {
    serve();
    const { status, stdout, stderr } = themes(["--csv"]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout.split("\n")).toEqual([
      "platform,space,week,theme,people_least,people_most,over_line",
      "slack,slack:T1,2026-W46,ghosting,5,9,false",
      "slack,slack:T1,2026-W47,,,,",
      "",
    ]);
  });

  it("prints them in words, in the language that is set", () => {
    serve();
    const { stdout } = themes([], { VENTIL_LOCALE: "lt" });
    expect(stdout).toContain("Kas kartojosi 2026 m. lapkričio 9–15 d. (slack, slack:T1)\n- Neatsako: 5–9 žmonės");
    expect(stdout).toContain("Kol kas per mažai žmonių");
  });

  it("shows less under a larger k, and never the week that is open", () => {
    serve();
    expect(themes(["--csv"], { DIGEST_K: "10" }).stdout).not.toContain("ghosting");
    expect(themes(["--csv"], { DIGEST_K: "3" }).stdout).not.toContain("late-payment");
  });

  it("makes no store and no secret where there are none", () => {
    expect(themes([], { VENTIL_SECRET: "" }).stdout).toContain("There are no themes yet");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses another secret, and shows neither", () => {
    serve();
    const other = secret.split("").toReversed().join("");
    const { status, stdout, stderr } = themes(["--csv"], { VENTIL_SECRET: other });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("VENT_");
    expect(stderr).not.toContain(other);
  });
});
