/**
 * Starts one of the programs with as little memory as Node allows. Plain JavaScript, since the compile cache must be on
 * before the first TypeScript file: from the second start on nothing is stripped or compiled again.
 * @see docs/adr/2026-11-21-compile-cache.md
 */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { isBusy, isSmallFlag, smallCode, smallHeap } from "./shared/small-process.js";

const programs = {
  start: "./start.ts",
  advise: "./cli/advise.ts",
  setup: "./cli/setup.ts",
  doctor: "./cli/doctor.ts",
  rotate: "./cli/rotate.ts",
  backup: "./cli/backup.ts",
  themes: "./cli/themes.ts",
  wipe: "./wipe.ts",
  "discord-register": "./cli/discord-register.ts",
};

const name = process.argv[2];
if (name === "start") chooseSize();
enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/ventil", import.meta.url)));
process.argv.splice(2, 1);
await import(programs[name]);

/**
 * glibc and V8 read these before anything runs, so the process begins again, once, under the same id. What serves a
 * workspace keeps Node's own sizes: the small ones make it answer two to five times slower.
 */
function chooseSize() {
  const { execPath, execArgv, argv, env } = process;
  if (process.platform !== "linux" || env.MALLOC_ARENA_MAX !== undefined) return;
  const program = argv.slice(1);
  if (!isBusy(env)) {
    process.execve(execPath, [execPath, ...execArgv, ...smallCode, ...program], { ...env, ...smallHeap });
  } else if (execArgv.some(isSmallFlag)) {
    process.execve(execPath, [execPath, ...execArgv.filter((flag) => !isSmallFlag(flag)), ...program], env);
  }
}
