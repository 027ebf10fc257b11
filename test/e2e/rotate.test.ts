/** `npm run rotate`, the real command: beside a process that serves, with and without a file, and cut short. */
import { chmodSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { Home, runProgram, startRefused, startServing } from "../support/process.ts";
import { mineOf, publishedText, usedHome } from "../support/used-home.ts";

const words = publishedText.slice(0, 30);
const homes: Home[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) home.remove();
});

async function used(variables?: Readonly<Record<string, string>>): Promise<Home> {
  const home = await usedHome(variables);
  homes.push(home);
  return home;
}

async function authorStillHasIt(home: Home, variables?: Readonly<Record<string, string>>): Promise<void> {
  const serving = await startServing(home, variables);
  expect(await mineOf(serving)).toContain(words);
  await serving.stop();
}

describe("npm run rotate", () => {
  it("puts a new secret in the old one's place, tells neither, and authors keep their rights", async () => {
    const home = await used();
    const old = readFileSync(home.secret, "utf8").trim();
    const { code, stdout, stderr } = await runProgram(home, "cli/rotate", ["--yes"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const made = readFileSync(home.secret, "utf8").trim();
    expect(made).not.toBe(old);
    expect(statSync(home.secret).mode & 0o077).toBe(0);
    expect(existsSync(`${home.secret}.next`)).toBe(false);
    for (const secret of [old, made]) expect(stdout).not.toContain(secret);
    await authorStillHasIt(home);
    const refused = await startRefused(home, { VENTIL_SECRET: old });
    expect(refused.stderr).toContain("VENT_SECRET_UNUSABLE");
  });

  it("refuses while a process serves, naming it, and changes nothing", async () => {
    const home = await used();
    const old = readFileSync(home.secret, "utf8");
    const serving = await startServing(home);
    const { code, stderr } = await runProgram(home, "cli/rotate", ["--yes"]);
    expect(code).toBe(1);
    expect(stderr).toContain(`process ${serving.pid}`);
    await serving.stop();
    expect(readFileSync(home.secret, "utf8")).toBe(old);
    await authorStillHasIt(home);
  });

  it("does nothing without --yes where nobody can be asked, and makes no store where there is none", async () => {
    const home = await used();
    const old = readFileSync(home.secret, "utf8");
    expect(await runProgram(home, "cli/rotate")).toMatchObject({ code: 1 });
    expect(readFileSync(home.secret, "utf8")).toBe(old);
    const empty = new Home();
    homes.push(empty);
    expect((await runProgram(empty, "cli/rotate", ["--yes"])).stderr).toContain("there is no store");
    expect(existsSync(empty.store)).toBe(false);
  });

  it("finishes a change that was cut short after the store had it", async () => {
    const home = await used();
    const old = readFileSync(home.secret, "utf8");
    await runProgram(home, "cli/rotate", ["--yes"]);
    // As a power cut leaves it between the store's commit and the rename.
    renameSync(home.secret, `${home.secret}.next`);
    writeFileSync(home.secret, old, { mode: 0o600 });
    expect((await startRefused(home)).stderr).toContain("npm run rotate");
    expect(await runProgram(home, "cli/rotate")).toMatchObject({ code: 0, stderr: "" });
    await authorStillHasIt(home);
  });

  it("takes a secret that waited, when the change was cut short before the store had it", async () => {
    const home = await used();
    writeFileSync(`${home.secret}.next`, "5f0c2a8b9d7e4613a1c8e2f7b4d90365aa17be", { mode: 0o600 });
    await authorStillHasIt(home);
    expect(await runProgram(home, "cli/rotate", ["--yes"])).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(home.secret, "utf8")).toContain("5f0c2a8b9d7e4613");
    await authorStillHasIt(home);
  });

  it("moves from a variable to the file that --to names, and refuses one that others can read", async () => {
    const VENTIL_SECRET = "0123456789abcdef0123456789abcdef-e2e";
    const home = await used({ VENTIL_SECRET });
    expect((await runProgram(home, "cli/rotate", ["--yes"], { VENTIL_SECRET })).stderr).toContain("--to");
    const file = join(home.folder, "next-secret");
    writeFileSync(file, "5f0c2a8b9d7e4613a1c8e2f7b4d90365aa17be\n");
    chmodSync(file, 0o644);
    const open = await runProgram(home, "cli/rotate", ["--yes", "--to", file], { VENTIL_SECRET });
    expect(open.stderr).toContain("can be read by others");
    chmodSync(file, 0o600);
    const { code, stdout } = await runProgram(home, "cli/rotate", ["--yes", "--to", file], { VENTIL_SECRET });
    expect(code).toBe(0);
    expect(stdout).toContain("VENTIL_SECRET_FILE");
    await authorStillHasIt(home, { VENTIL_SECRET_FILE: file });
    const again = await runProgram(home, "cli/rotate", ["--yes", "--to", file], { VENTIL_SECRET });
    expect(again.stdout).toContain("already");
  });
});
