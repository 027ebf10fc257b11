/** How a serving process is kept small. Plain JavaScript, since it is read before the compile cache is on. */
import { readFileSync } from "node:fs";

/**
 * glibc gives each thread a heap of its own and returns little of it. One heap for all, with larger pieces outside of it,
 * keeps a serving process about 18 MB smaller. @see https://man7.org/linux/man-pages/man3/mallopt.3.html
 */
export const smallHeap = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_MMAP_THRESHOLD_: "16384",
  MALLOC_TRIM_THRESHOLD_: "16384",
  MALLOC_TOP_PAD_: "0",
};

/**
 * V8 forgets code that has not run for a while and leaves no holes: about 6 MB, for collections that take a little longer.
 * These are not Node's own options, so they are only used with the version that they were tried with.
 */
export const smallCode = process.versions.node.startsWith("24.")
  ? ["--flush-baseline-code", "--bytecode-old-age=2", "--compact-on-every-full-gc"]
  : [];

/** The options in `npm start` that trade speed for memory. */
export function isSmallFlag(flag) {
  return /^--(?:max-semi-space-size|optimize-for-size)/.test(flag);
}

/** Whether a workspace is to be served, by the environment or by the `.env` of this folder. */
export function isBusy(env) {
  if (env.SLACK_BOT_TOKEN || env.DISCORD_TOKEN) return true;
  return /^\s*(?:export\s+)?(?:SLACK_BOT_TOKEN|DISCORD_TOKEN)\s*=\s*[^\s#]/m.test(readEnvFile());
}

function readEnvFile() {
  try {
    return readFileSync(".env", "utf8");
  } catch {
    return "";
  }
}
