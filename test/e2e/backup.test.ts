/** `npm run backup`, the real command: beside a process that serves, and where it must not put its file. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { Home, runProgram, startRefused, startServing } from "../support/process.ts";
import { publishedText, publishIn, usedHome } from "../support/used-home.ts";

const homes: Home[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) home.remove();
});

function keep(home: Home): Home {
  homes.push(home);
  mkdirSync(join(home.folder, "backups"));
  return home;
}

describe("npm run backup", () => {
  it("copies beside a process that serves, and the copy serves with the secret and with no other", async () => {
    const home = keep(new Home());
    const serving = await startServing(home);
    await publishIn(serving);
    const { code, stdout, stderr } = await runProgram(home, "cli/backup", ["backups/one.db"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("1 thread, sealed");
    expect(await (await fetch(`${serving.address}/posts`)).text()).toContain(publishedText);
    await serving.stop();
    const copy = join(home.folder, "backups", "one.db");
    expect(statSync(copy).mode & 0o077).toBe(0);
    expect(readFileSync(copy).includes("another round")).toBe(false);
    for (const end of ["", "-wal", "-shm"]) rmSync(`${home.store}${end}`, { force: true });
    copyFileSync(copy, home.store);
    const other = await startRefused(home, { VENTIL_SECRET: "0123456789abcdef0123456789abcdef-e2e" });
    expect(other.stderr).toContain("VENT_SECRET_UNUSABLE");
    const again = await startServing(home);
    expect(await (await fetch(`${again.address}/posts`)).text()).toContain(publishedText);
    await again.stop();
  });

  it("refuses to put the copy beside the secret, above it, or over a file, and leaves nothing there", async () => {
    const home = keep(await usedHome());
    const refused = async (file: string, words: string, variables = {}) => {
      const { code, stderr } = await runProgram(home, "cli/backup", [file], variables);
      expect(stderr).toContain(words);
      expect(code).toBe(1);
    };
    await refused(".config/ventil/copy.db", "choose a folder of its own");
    await refused("copy.db", "choose a folder of its own");
    for (const file of [".config/ventil/copy.db", "copy.db"]) expect(existsSync(join(home.folder, file))).toBe(false);
    writeFileSync(join(home.folder, "backups", "mine.txt"), "my list");
    await refused("backups/mine.txt", "exists already");
    expect(readFileSync(join(home.folder, "backups", "mine.txt"), "utf8")).toBe("my list");
    await refused("backups/copy.db", "is not the one this store was made with", {
      VENTIL_SECRET: "0123456789abcdef0123456789abcdef-e2e",
    });
    expect(existsSync(join(home.folder, "backups", "copy.db"))).toBe(false);
  });

  it("refuses a copy beside the .env that holds the secret", async () => {
    const VENTIL_SECRET = "0123456789abcdef0123456789abcdef-e2e";
    const home = keep(await usedHome({ VENTIL_SECRET }));
    writeFileSync(join(home.folder, ".env"), `VENTIL_SECRET=${VENTIL_SECRET}\n`, { mode: 0o600 });
    expect((await runProgram(home, "cli/backup", ["copy.db"])).stderr).toContain("choose a folder of its own");
    expect(await runProgram(home, "cli/backup", ["backups/copy.db"])).toMatchObject({ code: 0 });
  });
});
