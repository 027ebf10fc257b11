/** `npm run wipe` and `npm run rotate` in a real terminal: they ask, "no" is what Enter means, and only a typed yes counts. */
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Home, startServing } from "../support/process.ts";
import { hasTerminal, runInTerminal, skippedBecause } from "../support/terminal.ts";
import { publishedText, usedHome } from "../support/used-home.ts";

const noes = [
  ["Enter", "\r"],
  ["n", "n"],
  ["Escape", "\u001b"],
  ["Ctrl+C", "\u0003"],
] as const;

let home: Home;
beforeEach(async () => {
  home = await usedHome();
});
afterEach(() => home.remove());

async function posts(): Promise<string> {
  const serving = await startServing(home);
  const shown = await (await fetch(`${serving.address}/posts`)).text();
  await serving.stop();
  return shown;
}

describe.skipIf(!hasTerminal)(`npm run wipe in a terminal${skippedBecause}`, () => {
  const at = "This can't be undone.";

  it("asks, and does nothing at Enter, n, Escape or Ctrl+C", async () => {
    for (const [name, keys] of noes) {
      const { code, screen } = await runInTerminal(home, "wipe", [], [{ at, keys }]);
      expect(screen, name).toContain("Forget web:playground, and remove the posts?");
      expect(screen, name).toContain("Nothing was done.");
      expect(screen, name).not.toContain("erased");
      expect(code, name).toBe(0);
    }
    expect(await posts()).toContain(publishedText);
  }, 60_000);

  it("wipes at y, with the receipt", async () => {
    const { code, screen } = await runInTerminal(home, "wipe", [], [{ at, keys: "y" }]);
    expect(screen).toMatch(/web:playground: erased .*removed 1 posts from the platform/);
    expect(code).toBe(0);
    expect(await posts()).not.toContain(publishedText);
  });
});

describe.skipIf(!hasTerminal)(`npm run rotate in a terminal${skippedBecause}`, () => {
  const at = "Change the secret?";

  it("asks, changes nothing at Enter, and the secret at y, which it does not show", async () => {
    const before = readFileSync(home.secret, "utf8").trim();
    const refused = await runInTerminal(home, "cli/rotate", [], [{ at, keys: "\r" }]);
    expect(refused.screen).toContain("Nothing was done.");
    expect(refused.code).toBe(0);
    expect(readFileSync(home.secret, "utf8").trim()).toBe(before);
    const { code, screen } = await runInTerminal(home, "cli/rotate", [], [{ at, keys: "y" }]);
    expect(code).toBe(0);
    expect(screen).toContain("The new secret is in its place");
    const after = readFileSync(home.secret, "utf8").trim();
    expect(after).not.toBe(before);
    for (const secret of [before, after]) expect(screen).not.toContain(secret);
    expect(await posts()).toContain(publishedText);
  }, 60_000);
});
