/** When a process is kept small: for the playground, and never for a workspace that waits for answers. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isBusy, isSmallFlag } from "../../../adapters/shared/small-process.js";

let folder: string;
const before = process.cwd();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ventil-small-"));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

describe("a process", () => {
  it("is busy when Slack is configured, by the environment or by .env", () => {
    expect(isBusy({})).toBe(false);
    expect(isBusy({ SLACK_BOT_TOKEN: "" })).toBe(false);
    expect(isBusy({ SLACK_BOT_TOKEN: "xoxb-1" })).toBe(true);
    expect(isBusy({ DISCORD_TOKEN: "a.b.c" })).toBe(true);
    for (const [text, busy] of [
      ["VENTIL_LOCALE=pl\n#SLACK_BOT_TOKEN=xoxb-1\nSLACK_BOT_TOKEN=\n", false],
      ["VENTIL_LOCALE=pl\nSLACK_BOT_TOKEN='xoxb-1'\n", true],
      ["export SLACK_BOT_TOKEN = xoxb-1\n", true],
    ] as const) {
      writeFileSync(".env", text);
      expect(isBusy({}), text).toBe(busy);
    }
  });

  it("knows the options of npm start that make it small", () => {
    const flags = ["--max-semi-space-size=1", "--optimize-for-size", "--disable-warning=ExperimentalWarning"];
    expect(flags.filter(isSmallFlag)).toEqual(flags.slice(0, 2));
  });
});
