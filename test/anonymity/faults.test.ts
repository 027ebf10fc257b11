/** Breaks the platform and the store once at every single call: nothing gets out, and the person is told. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { textOf } from "../support/harness.ts";
import type { Scene } from "./act.ts";
import { acts } from "./acts.ts";
import { expectNone, ids, words } from "./canaries.ts";
import { type Trap, trapPlatform, trapStore, ways } from "./faults.ts";
import { breakEachCall } from "./scenes.ts";

const marked = [...ids, ...words];
const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((chunk) => printed.push(String(chunk)) > 0);
  }
});
afterEach(() => void vi.restoreAllMocks());

function expectNothingOut({ harness }: Scene, place: string): void {
  const { posts, answers, forms } = harness.platform;
  expectNone(harness.logged.join(""), marked, `in logs after ${place}`);
  expectNone(printed.join(""), marked, `printed after ${place}`);
  expectNone(JSON.stringify(posts), marked, `in posts after ${place}`);
  expectNone(JSON.stringify([answers, forms]), ids, `shown after ${place}`);
}

function lastText({ harness }: Scene): string {
  return textOf(harness.platform.answers.at(-1)?.message ?? null);
}

describe.each(Object.entries(acts))("%s", (_title, act) => {
  async function check(scene: Scene, place: string, said: number): Promise<void> {
    expectNothingOut(scene, place);
    expectNone(scene.harness.bytesOnDisk(), marked, `on disk after ${place}`);
    if (act.isJob === undefined) {
      expect(said, `nothing was said after ${place}`).toBeGreaterThan(0);
      expect(lastText(scene), place).not.toMatch(/\.ts:|\bat \w+ \(|SQLITE|disk is full|undefined|\[object/);
    }
    const isLost = scene.harness.logged.some((line) => line.includes('"code":"VENT_STORE_FAILED"'));
    if (isLost) for (const text of act.typed ?? []) expect(lastText(scene), place).toContain(text);
    expect(textOf(await scene.author.command("vent", "mine")), `broken for good by ${place}`).toContain("Moje wpisy");
    await scene.harness.pass(61 * 60_000);
    expectNothingOut(scene, `${place}, an hour later`);
  }

  it.each(ways)("leaks nothing and is answered when one call of the platform fails: %s", async (way) => {
    const calls = await breakEachCall(act, ({ harness }) => trapPlatform(harness.platform, way), check);
    expect(calls).toBeGreaterThan(act.isJob === true ? 0 : 1);
  });

  it("leaks nothing, is answered, and hands back what was typed when one statement of the store fails", async () => {
    let trap: Trap | undefined;
    await breakEachCall(
      act,
      () => {
        trap ??= trapStore();
        return trap;
      },
      check,
    );
  });
});
