/** Publish again after moderators approved: once is enough for the same words, unless something holds them since. */
import { afterEach, describe, expect, it } from "vitest";
import { FakePlatform } from "../../support/fakes.ts";
import {
  buttonValue,
  dayMs,
  handIn,
  type Moderated,
  mine,
  minuteMs,
  openModerated,
  textOf,
} from "../../support/moderated.ts";

let desk: Moderated;
afterEach(() => desk.harness.dispose());

const text = "The client with the blue door is a pain.";

/** Anna's post, approved, and perhaps not come through. @returns its entry */
async function approvedInVain(): Promise<string> {
  desk = openModerated({ review: "all" }, { platform: new FakePlatform({ repeatsSafely: false }) });
  await handIn(desk.harness.person("anna"), text);
  await desk.harness.pass(1000);
  const entry = buttonValue(desk.card(text), "mod-approve") ?? "";
  desk.harness.platform.failNext("post", "foreign-error");
  await desk.press(text, "mod-approve");
  await desk.harness.pass(1000);
  expect(await mine(desk.harness.person("anna"))).toContain("Perhaps published");
  expect(desk.feed()).toEqual([]);
  return entry;
}

async function publishAgain(): Promise<void> {
  await mine(desk.harness.person("anna"));
  await desk.harness.person("anna").press("publish-again");
  await desk.harness.pass(1000);
}

describe("a post that moderators approved and that did not come through", () => {
  it("appears when it is published again, and nobody is asked a second time", async () => {
    await approvedInVain();
    await publishAgain();
    expect(desk.feed()).toHaveLength(1);
    await desk.harness.pass(minuteMs);
    expect(textOf(desk.card(text))).toContain("In the channel");
  });

  it("waits again where a word of it was blocked since", async () => {
    await approvedInVain();
    await desk.moderator.submit("mod-words", "", { words: "blue door" });
    await publishAgain();
    expect(desk.feed()).toEqual([]);
    expect(textOf(desk.card(text))).toMatch(/Waits for your approval[\s\S]*don't want here: blue door/);
    await desk.press(text, "mod-approve");
    await desk.harness.pass(1000);
    expect(desk.feed()).toHaveLength(1);
  });

  it("waits again with other words, until these are approved", async () => {
    const entry = await approvedInVain();
    const anna = desk.harness.person("anna");
    await anna.submit("edit", entry, { what: "The client with the green door." });
    await anna.press("publish-now");
    await desk.harness.pass(1000);
    expect(desk.feed()).toEqual([]);
    await desk.press("green door", "mod-approve");
    await publishAgain();
    expect(desk.feed().map(textOf).join()).toContain("green door");
  });

  it("was rejected since, and its author can't have the old words appear by writing them once more", async () => {
    const entry = await approvedInVain();
    await desk.moderator.submit("mod-words", "", { words: "blue door" });
    await publishAgain();
    await desk.moderator.submit("mod-reject", entry, { reason: "No doors." });
    await desk.moderator.submit("mod-words", "", { words: "" });
    const anna = desk.harness.person("anna");
    await anna.submit("edit", entry, { what: text });
    await anna.press("publish-now");
    await desk.harness.pass(1000);
    expect(desk.feed()).toEqual([]);
    expect(textOf(desk.card(text))).toContain("Waits for your approval");
  });

  it("is held back by a mute, comes back when that ends, and appears without being asked about", async () => {
    await approvedInVain();
    const anna = desk.harness.person("anna");
    await desk.press(text, "mod-mute", "1h");
    await publishAgain();
    expect(desk.feed()).toEqual([]);
    await desk.harness.pass(dayMs);
    expect(await mine(anna)).toContain("came back to you");
    await publishAgain();
    await desk.harness.pass(dayMs);
    await desk.harness.pass(dayMs);
    expect(desk.feed()).toHaveLength(1);
  });
});
