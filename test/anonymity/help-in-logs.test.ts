/** Whoever reads the log learns of nobody that they were shown help instead of advice (anonymity 14). */
import { afterEach, describe, expect, it } from "vitest";
import { Harness, textOf } from "../support/harness.ts";

const ordinary = "The client wants it all again for free and shouts at us";
const despair = "The client wants it all again for free and I want to kill myself";

let harness: Harness;
afterEach(() => harness.dispose());

/** All that is logged about one message, but for when it was and how long it took. */
async function loggedOf(command: "vent" | "calm", text: string): Promise<{ lines: string[]; isHelp: boolean }> {
  harness = new Harness();
  const shown = await harness.person("anna").command(command, text);
  const lines = harness.logged.map((line) => line.replace(/"(?:time|tookMs)":\d+/g, ""));
  harness.dispose();
  return { lines, isHelp: textOf(shown).includes("116 123") && !textOf(shown).includes("client wants") };
}

describe("the log", () => {
  it.each([
    ["vent", ""],
    ["calm", ""],
    ["calm", "draft "],
  ] as const)("has the same lines for /%s %swith despair in it as without", async (command, option) => {
    const plain = await loggedOf(command, option + ordinary);
    const helped = await loggedOf(command, option + despair);
    expect([plain.isHelp, helped.isHelp]).toEqual([false, true]);
    expect(plain.lines.length).toBeGreaterThan(0);
    expect(helped.lines).toEqual(plain.lines);
  });
});
