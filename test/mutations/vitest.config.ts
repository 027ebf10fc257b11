/** Test runner settings for the mutations alone: two at a time, each in a process of its own. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/mutations/*.mutations.ts"],
    maxConcurrency: 2,
    testTimeout: 240_000,
  },
});
