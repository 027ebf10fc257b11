/** The real set-up: through a pseudo terminal, and without one. */
import { execFile, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("../../adapters/cli/setup.ts", import.meta.url));
const down = "\u001b[B";
const enter = "\r";
const ctrlC = "\u0003";
const ctrlD = "\u0004";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ventil-setup-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const environment = () => ({ PATH: process.env.PATH ?? "", HOME: join(folder, "home"), TERM: "xterm" });

describe("npm run setup without a terminal", () => {
  function setup(...options: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
    return new Promise((resolve) => {
      const run = { cwd: folder, env: environment() };
      const child = execFile(process.execPath, [script, ...options], run, (fault, stdout, stderr) => {
        resolve({ status: Number(fault?.code ?? 0), stdout, stderr });
      });
      child.stdin?.end("yes\n");
    });
  }

  it("says in one sentence what to do instead, fails and writes nothing", async () => {
    const { status, stderr } = await setup();
    expect(status).toBe(1);
    expect(stderr).toBe(
      "The set-up asks questions and needs a terminal; without one, copy .env.example to .env and edit it.\n",
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it("explains itself with --help and refuses an option it does not know", async () => {
    const help = await setup("--help");
    expect(help.status).toBe(0);
    expect(help.stdout).toContain("writes .env");
    const unknown = await setup("--yes");
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toContain(`I don't know "--yes"`);
  });
});

/** util-linux's, whose options differ from other systems'. */
const hasScript = (spawnSync("script", ["--version"]).stdout?.toString() ?? "").includes("util-linux");
const title = hasScript
  ? "npm run setup"
  : "npm run setup (skipped: no pseudo terminal, util-linux's script is missing)";

describe.skipIf(!hasScript)(title, () => {
  /** Waits for each question and answers it; resolves with everything on the screen when the command has ended. */
  function answer(
    steps: readonly (readonly [question: string, keys: string])[],
  ): Promise<{ status: number; screen: string }> {
    const command = `stty cols 100 rows 40; exec '${process.execPath}' '${script}'`;
    const child = spawn("script", ["-qefc", command, "/dev/null"], { cwd: folder, env: environment() });
    let screen = "";
    let seen = 0;
    let next = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      screen += chunk.toString();
      const step = steps[next];
      if (step === undefined) return;
      const at = screen.indexOf(step[0], seen);
      if (at === -1) return;
      next++;
      seen = screen.length;
      child.stdin.write(step[1]);
    });
    return new Promise((resolve) => child.once("exit", (status) => resolve({ status: status ?? -1, screen })));
  }

  const written = () => ({ ...parseEnv(readFileSync(join(folder, ".env"), "utf8")) });

  it("writes the answers into a file that only its owner can read, and names the next command", async () => {
    const { status, screen } = await answer([
      ["Language", down + enter],
      ["Country", enter],
      ["own contact", `HR, ext. #3${enter}`],
      ["stays open", enter],
      ["deleted everywhere", `5${enter}`],
      ["must be at least 14", `\u007f30${enter}`],
      ["Where will people vent", enter],
    ]);
    expect(screen).toContain("Now run: npm start");
    expect(status).toBe(0);
    expect(written()).toEqual({
      VENTIL_LOCALE: "pl",
      VENTIL_COUNTRY: "pl",
      VENTIL_SUPPORT: "HR, ext. #3",
      THREAD_OPEN_DAYS: "14",
      RETENTION_DAYS: "30",
      PLAYGROUND: "auto",
    });
    expect(statSync(join(folder, ".env")).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual([".env"]);
  });

  it("keeps every value and a copy of the .env that was there, and is truthful about Slack", async () => {
    const before =
      "# ours\nSLACK_BOT_TOKEN='xoxb-canary-1'\nSLACK_APP_TOKEN=xapp-canary-1\nSLACK_VENT_CHANNEL=C0123456789\nVENTIL_LOCALE=lt\nVENTIL_COUNTRY=de\nRETENTION_DAYS=60\n";
    writeFileSync(join(folder, ".env"), before, { mode: 0o644 });
    const { status, screen } = await answer([
      ["already", enter],
      ["Language", enter],
      ["Country", enter],
      ["own contact", enter],
      ["stays open", enter],
      ["deleted everywhere", enter],
      ["Where will people vent", down + enter],
    ]);
    expect(status).toBe(0);
    expect(screen).toContain("Follow adapters/slack/README.md");
    expect(screen).toContain("commands and chat:write, and no others");
    expect(screen).not.toContain("canary");
    expect(written()).toMatchObject({ ...parseEnv(before), THREAD_OPEN_DAYS: "14" });
    expect(readFileSync(join(folder, ".env"), "utf8").startsWith(before)).toBe(true);
    const [copy = ""] = readdirSync(folder).filter((name) => name !== ".env");
    expect(copy).toMatch(/^\.env\.\d{4}-\d\d-\d\d$/);
    expect(readFileSync(join(folder, copy), "utf8")).toBe(before);
    for (const name of [".env", copy]) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it("names the lines that make the old .env unusable and leaves it alone", async () => {
    writeFileSync(join(folder, ".env"), "REVIEW_MODE=on\n");
    const { status, screen } = await answer([
      ["already", enter],
      ["Language", enter],
      ["Country", enter],
      ["own contact", enter],
      ["stays open", enter],
      ["deleted everywhere", enter],
      ["Where will people vent", enter],
    ]);
    expect(status).toBe(1);
    expect(screen).toContain("REVIEW_MODE must");
    expect(screen).toContain("Nothing was written.");
    expect(readdirSync(folder)).toEqual([".env"]);
    expect(readFileSync(join(folder, ".env"), "utf8")).toBe("REVIEW_MODE=on\n");
  });

  it.each([
    ["Ctrl+C", ctrlC],
    ["Ctrl+D", ctrlD],
  ])("writes nothing and says so after %s", async (_key, key) => {
    const { status, screen } = await answer([
      ["Language", enter],
      ["Country", key],
    ]);
    expect(screen).toContain("Nothing was written.");
    expect(screen).not.toContain("Warning");
    expect(status).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves a .env alone that is not to be changed", async () => {
    writeFileSync(join(folder, ".env"), "VENTIL_LOCALE=lt\n");
    const { screen } = await answer([["already", `n${enter}`]]);
    expect(screen).toContain("Nothing was written.");
    expect(readdirSync(folder)).toEqual([".env"]);
    expect(written()).toEqual({ VENTIL_LOCALE: "lt" });
  });
});
