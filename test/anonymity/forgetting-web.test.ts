/** The playground keeps posts in the same file: what is withdrawn or deleted must be gone from there, too. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWebPlatform } from "../../adapters/web/platform.ts";
import { createApp } from "../../src/app.ts";
import type { Platform } from "../../src/ports/platform.ts";
import { Harness, type Person } from "../support/harness.ts";
import { blobOf, dump, rowsOf } from "./dump.ts";

const dayMs = 86_400_000;

let harness: Harness;
let anna: Person;
beforeEach(async () => {
  harness = new Harness();
  const { store, clock, platform: fake } = harness;
  const board = createWebPlatform({ port: 0, locale: "en", store, clock });
  // The board is the playground's; what people are told is the fake's, since no page is open.
  const platform: Platform = {
    ...board,
    acknowledge: (to) => fake.acknowledge(to),
    openForm: (to, form) => fake.openForm(to, form),
    answerPrivately: (to, message, slot) => fake.answerPrivately(to, message, slot),
  };
  harness.app = createApp({ ...harness.deps, platform });
  anna = harness.person("anna", platform);
  await anna.submit("vent", "", { what: "The client wants another round of changes and never pays" });
  await anna.press("share");
  await anna.press("publish-now");
});
afterEach(() => harness.dispose());

/** The sealed bytes of the only post on the board. */
function posted(): Buffer {
  return blobOf(rowsOf(dump(harness.path), "web_post")[0], "message");
}

describe("a post on the playground's board", () => {
  it("is gone from every byte of the file when its author withdraws it", async () => {
    const before = posted();
    await anna.command("vent", "mine");
    await anna.press("withdraw");
    await anna.press("withdraw-yes");
    await harness.pass(21_000);
    expect(posted().equals(before)).toBe(false);
    expect(harness.bytesOnDisk().includes(before.subarray(0, 24)), "its bytes are still in the file").toBe(false);
  });

  it("is gone from every byte of the file when its days are over", async () => {
    await harness.pass(15 * dayMs);
    await harness.pass(21_000);
    const closed = posted();
    await harness.pass(80 * dayMs);
    for (let round = 0; round < 2; round += 1) await harness.pass(21_000);
    expect(rowsOf(dump(harness.path), "web_post")).toEqual([]);
    expect(harness.bytesOnDisk().includes(closed.subarray(0, 24)), "its bytes are still in the file").toBe(false);
  });
});
