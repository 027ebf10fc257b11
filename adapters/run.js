/**
 * Starts one of the programs with as little memory as Node allows. Plain JavaScript, since the compile cache must be on
 * before the first TypeScript file: from the second start on nothing is stripped or compiled again.
 * @see docs/adr/2026-11-21-compile-cache.md
 */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

const programs = {
  start: "./start.ts",
  advise: "./cli/advise.ts",
  setup: "./cli/setup.ts",
  doctor: "./cli/doctor.ts",
};

/**
 * glibc gives each thread a heap of its own and returns little of it. One heap for all, with larger pieces outside of it,
 * keeps a serving process about 18 MB smaller. glibc reads these before anything runs, so the process begins again, once,
 * under the same id. @see https://man7.org/linux/man-pages/man3/mallopt.3.html
 */
const smallHeap = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_MMAP_THRESHOLD_: "16384",
  MALLOC_TRIM_THRESHOLD_: "16384",
  MALLOC_TOP_PAD_: "0",
};

const name = process.argv[2];
if (name === "start") becomeSmall();
enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/ventil", import.meta.url)));
process.argv.splice(2, 1);
await import(programs[name]);

function becomeSmall() {
  if (process.platform !== "linux" || process.env.MALLOC_ARENA_MAX !== undefined) return;
  const { execPath, execArgv, argv, env } = process;
  process.execve(execPath, [execPath, ...execArgv, ...argv.slice(1)], { ...env, ...smallHeap });
}
