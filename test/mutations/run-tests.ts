/** Runs test files of a copied tree in a process of their own, and reads from the report why each was red. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import * as v from "valibot";

const report = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      message: v.optional(v.string()),
      assertionResults: v.array(
        v.object({ fullName: v.string(), status: v.string(), failureMessages: v.nullish(v.array(v.string())) }),
      ),
    }),
  ),
});

export interface Outcome {
  readonly passed: readonly string[];
  /** Tests in which something that was expected did not hold. */
  readonly refuted: readonly string[];
  /** What else went wrong: a test that timed out or threw, a file that could not be read. */
  readonly broken: readonly string[];
}

/** How vitest says that an expectation did not hold, of a value and of a promise. A property hides why it failed. */
const refutation = /^AssertionError|^Error: promise (?:resolved|rejected)/;

/** @param titles a part of the titles to be run; empty: all. @param folder a copy of the project */
export async function runTests(folder: string, files: readonly string[], titles: readonly string[]): Promise<Outcome> {
  const output = join(folder, "report.json");
  const pattern = titles.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const args = [
    join(folder, "node_modules", "vitest", "vitest.mjs"),
    ...["run", "--config", "test/vitest.config.ts", "--reporter=json", `--outputFile.json=${output}`],
    ...["--no-cache", "--no-fsModuleCache", "--maxWorkers=1", "--bail=1"],
    ...(pattern === "" ? [] : ["-t", pattern]),
    ...files,
  ];
  // Red is what is hoped for: the exit status says nothing, the report does.
  await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 1 << 26 }).catch(() => undefined);
  return read(JSON.parse(readFileSync(output, "utf8")));
}

function read(json: unknown): Outcome {
  const { testResults } = v.parse(report, json);
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = all.filter(({ status }) => status === "failed");
  const isRefuted = (messages: readonly string[] | null | undefined) => refutation.test(messages?.[0] ?? "");
  const sayings = (each: (typeof all)[number]) => `${each.fullName}: ${each.failureMessages?.[0]?.slice(0, 300)}`;
  return {
    passed: all.filter(({ status }) => status === "passed").map(({ fullName }) => fullName),
    refuted: failed.filter(({ failureMessages }) => isRefuted(failureMessages)).map(sayings),
    broken: [
      ...failed.filter(({ failureMessages }) => !isRefuted(failureMessages)).map(sayings),
      ...testResults.flatMap(({ message, assertionResults }) =>
        message !== undefined && message !== "" && assertionResults.length === 0 ? [message.slice(0, 300)] : [],
      ),
    ],
  };
}
