/** Test runner settings: every test file under test/, real parts, no network but loopback. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    // Half of a test waits for processes and pages: one worker, the default on two cores, leaves a core idle.
    maxWorkers: 2,
    // A process that starts takes a second, and twenty on a machine that is busy with other things.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
