/** A second real process on the same store: it opens the file, waits for a word, and does one thing. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface OtherProcess {
  readonly pid: number;
  /** Tells the process to go on; a second call tells it the next word. */
  say(word: string): void;
  /** The next line it prints. */
  hear(): Promise<string>;
  /** Kills it at once, as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
}

const script = fileURLToPath(new URL("other-process-main.ts", import.meta.url));

/** Starts it; it has opened the store at `path` when this returns. */
export async function startOtherProcess(path: string): Promise<OtherProcess> {
  const child: ChildProcess = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script, path], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const other: OtherProcess = {
    pid: child.pid ?? 0,
    say: (word) => void child.stdin?.write(`${word}\n`),
    hear: async () => (await lines.next()).value ?? "",
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
  const first = await other.hear();
  if (first !== "open") throw new Error(`the other process said "${first}"`);
  return other;
}

/** The number of a process that has ended. */
export function deadPid(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}
