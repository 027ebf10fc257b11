/** Who is told to be in the right, and where that would contradict what stands beside it. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { situations } from "../../../src/advice/situations.ts";
import { createReader } from "../../../src/advice/understand.ts";
import { loadPlaybook } from "../../../src/prompts/load-playbook.ts";

const root = new URL("../../../", import.meta.url);
const reader = createReader(loadPlaybook(fileURLToPath(new URL("prompts/playbook", root)), situations));

it.each(["en", "pl", "lt"] as const)(
  'nobody who reads "our mistake" is told that they are in the right (%s)',
  { timeout: 30_000 },
  (locale) => {
    const folder = new URL(`prompts/examples/${locale}/`, root);
    const vents = readdirSync(folder)
      .filter((file) => /^(?:our-mistake|unbacked|internal)\./.test(file))
      .flatMap((file) => readFileSync(new URL(file, folder), "utf8").trim().split("\n"))
      .map((line) => line.slice(line.indexOf(" | ") + 3))
      .filter((_, at) => at % 2 === 0);
    const read = vents.map((vent) => reader.understand(vent, "", locale));
    const ours = read.filter(({ situation }) => situation === "our-mistake");
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.filter(({ verdict }) => verdict === "staff")).toEqual([]);
  },
);
