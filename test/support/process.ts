/** Runs the real programs as processes of their own, each in a temp folder that is its home, its cwd and its store. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const startScript = fileURLToPath(new URL("../../adapters/start.ts", import.meta.url));
const adviseScript = fileURLToPath(new URL("../../adapters/cli/advise.ts", import.meta.url));
const readyWaitMs = 40_000;

/** A home for one installation: `data/ventil.db` and `.config/ventil/secret` come to lie in it. */
export class Home {
  readonly folder = mkdtempSync(join(tmpdir(), "ventil-e2e-"));
  readonly store = join(this.folder, "data", "ventil.db");
  readonly secret = join(this.folder, ".config", "ventil", "secret");

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Serving {
  readonly address: string;
  readonly port: number;
  readonly pid: number;
  /** From the start of the process until it said where it is, in milliseconds. */
  readonly readyMs: number;
  readonly ended: Promise<Ended>;
  /** As a supervisor ends it. */
  stop(): Promise<Ended>;
  /** As a power cut ends it: nothing runs any more. */
  kill(): Promise<Ended>;
}

type Variables = Readonly<Record<string, string>>;

/** Starts the server and waits until it serves. @param variables on top of an empty environment; any free port is taken. */
export async function startServing(home: Home, variables: Variables = {}): Promise<Serving> {
  const started = performance.now();
  const child = launch([startScript], home, { PLAYGROUND_PORT: "0", ...variables });
  child.process.stdin?.end();
  const port = await new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("it did not say where it is")), readyWaitMs);
    child.process.stdout?.on("data", () => {
      const said = /at http:\/\/localhost:(\d+)/.exec(child.stdout());
      if (said === null) return;
      clearTimeout(timer);
      resolve(Number(said[1]));
    });
    void child.ended.then(({ code, stderr }) => {
      clearTimeout(timer);
      reject(new Error(`it ended with ${code}: ${stderr}`));
    });
  });
  const end = (signal: NodeJS.Signals) => {
    child.process.kill(signal);
    return child.ended;
  };
  return {
    address: `http://localhost:${port}`,
    port,
    pid: child.process.pid ?? 0,
    readyMs: performance.now() - started,
    ended: child.ended,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
}

/** Starts the server where it should refuse to start; one that serves after all is ended and told by its output. */
export async function startRefused(home: Home, variables: Variables = {}): Promise<Ended> {
  const child = launch([startScript], home, { PLAYGROUND_PORT: "0", ...variables });
  child.process.stdin?.end();
  child.process.stdout?.once("data", () => child.process.kill("SIGTERM"));
  return child.ended;
}

/** Runs `advise` to its end. @param input bytes or text for its standard input */
export async function advise(
  home: Home,
  input: string | Uint8Array,
  options: readonly string[] = [],
  variables: Variables = {},
): Promise<Ended> {
  const child = launch([adviseScript, ...options], home, variables);
  feed(child.process, input);
  return child.ended;
}

/** Runs a command of `adapters/` to its end, where no terminal is: "cli/rotate", "wipe". */
export async function runProgram(
  home: Home,
  name: string,
  options: readonly string[] = [],
  variables: Variables = {},
): Promise<Ended> {
  const script = fileURLToPath(new URL(`../../adapters/${name}.ts`, import.meta.url));
  const child = launch(["--disable-warning=ExperimentalWarning", script, ...options], home, variables);
  child.process.stdin?.end();
  return child.ended;
}

/** As `advise`, for a reader that takes the first line and hangs up, as `head -1` does. */
export async function adviseAndHangUp(home: Home, input: string, options: readonly string[]): Promise<Ended> {
  const child = launch([adviseScript, ...options], home, {});
  feed(child.process, input);
  child.process.stdout?.once("data", () => child.process.stdout?.destroy());
  return child.ended;
}

/** A program that ends before it has read everything must not fail the test by that. */
function feed({ stdin }: ChildProcess, input: string | Uint8Array): void {
  stdin?.on("error", () => undefined);
  stdin?.end(input);
}

interface Child {
  readonly process: ChildProcess;
  readonly stdout: () => string;
  readonly ended: Promise<Ended>;
}

/** Whatever a failed test has left behind ends with the tests. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

function launch(command: readonly string[], home: Home, variables: Variables): Child {
  const child = spawn(process.execPath, command, {
    cwd: home.folder,
    env: { HOME: home.folder, PATH: process.env.PATH, ...variables },
    stdio: ["pipe", "pipe", "pipe"],
  });
  running.add(child);
  const said = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    said.stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      running.delete(child);
      resolve({ code, signal, ...said });
    });
  });
  return { process: child, stdout: () => said.stdout, ended };
}
