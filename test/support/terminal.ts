/** Runs a real program in a terminal of its own, and types into it: through `script`, which most systems have. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Home } from "./process.ts";

const scriptPath = "/usr/bin/script";

/** The options of macOS's `script` are others. */
export const hasTerminal = process.platform === "linux" && existsSync(scriptPath);
export const skippedBecause = hasTerminal ? "" : ` (skipped: there is no ${scriptPath} of util-linux)`;

/** A question that nobody answers is ended: then the screen tells what was asked. */
const longestMs = 12_000;

/** What a person types at a question, once it is on the screen. */
export interface Typed {
  readonly at: string;
  readonly keys: string;
}

/** @param name as for `runProgram`. @returns how it ended, and everything that was on the screen */
export async function runInTerminal(
  home: Home,
  name: string,
  options: readonly string[],
  typed: readonly Typed[],
): Promise<{ code: number | null; screen: string }> {
  const program = fileURLToPath(new URL(`../../adapters/${name}.ts`, import.meta.url));
  const words = [process.execPath, "--disable-warning=ExperimentalWarning", program, ...options];
  // A terminal that is as wide as nothing would break every sentence.
  const command = `stty cols 200 rows 40; exec ${words.map(quoted).join(" ")}`;
  const child = spawn(scriptPath, ["-q", "-e", "-c", command, "/dev/null"], {
    cwd: home.folder,
    env: { HOME: home.folder, PATH: process.env.PATH, TERM: "xterm", SHELL: "/bin/sh" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let [screen, from] = ["", 0];
  const waiting = [...typed];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    screen += chunk;
    const [next] = waiting;
    const at = next === undefined ? -1 : screen.indexOf(next.at, from);
    if (next === undefined || at < 0) return;
    waiting.shift();
    from = at + next.at.length;
    child.stdin.write(next.keys);
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), longestMs);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  clearTimeout(timer);
  return { code, screen };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
