/** Publish again where the firm lets every post wait: no click makes one appear at its own moment (anonymity 13). */
import { afterEach, expect, it } from "vitest";
import { FakePlatform } from "../../support/fakes.ts";
import { Harness, textOf } from "../../support/harness.ts";

const hourMs = 3_600_000;
let harness: Harness;
afterEach(() => harness.dispose());

it("waits for its random time once more", async () => {
  harness = new Harness({
    platform: new FakePlatform({ repeatsSafely: false }),
    settings: { publishDelayMs: 2 * hourMs },
  });
  const { platform } = harness;
  const anna = harness.person("anna");
  await anna.submit("vent", "", { what: "The client with the blue door is a pain.", client: "" });
  await anna.press("share");
  await anna.press("publish-later");
  platform.failNext("post", "foreign-error");
  for (let round = 0; round < 30; round += 1) await harness.pass(hourMs / 12);
  expect(textOf(await anna.command("vent", "mine"))).toContain("Perhaps published");
  expect(platform.posts).toEqual([]);

  const receipt = textOf(await anna.press("publish-again"));
  expect(platform.posts).toEqual([]);
  expect(receipt).toContain("at a random time");
  await harness.pass(hourMs / 2);
  expect(platform.posts).toEqual([]);
  expect(textOf(await anna.command("vent", "mine"))).toContain("Waits for its random time");
  for (let round = 0; round < 30; round += 1) await harness.pass(hourMs / 12);
  expect(platform.posts).toHaveLength(1);
});
