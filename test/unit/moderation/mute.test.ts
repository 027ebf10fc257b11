/** Mutes: everything their author hands in waits with them, nothing else changes, and it ends by itself. */
import { afterEach, describe, expect, it } from "vitest";
import { FakePlatform } from "../../support/fakes.ts";
import {
  answerIn,
  buttonValue,
  dayMs,
  handIn,
  hourMs,
  type Moderated,
  mine,
  minuteMs,
  openModerated,
  reportIt,
  textOf,
} from "../../support/moderated.ts";

let desk: Moderated;
afterEach(() => desk.harness.dispose());

const text = "The client with the blue door is a pain.";

/** Anna vents, somebody reports it, and she is muted by that thread. @returns the thread's id */
async function muted(length = "1h", review: "off" | "all" = "off"): Promise<string> {
  desk = openModerated({ review });
  await handIn(desk.harness.person("anna"), text);
  await desk.harness.pass(1000);
  if (review === "all") await desk.press(text, "mod-approve");
  else await reportIt(desk.harness.person("tomas"), desk.post(text));
  await desk.harness.pass(1000);
  expect(await desk.press(text, "mod-mute", length)).toContain("Muted.");
  return buttonValue(desk.post(text), "reply") ?? "";
}

describe("a muted author", () => {
  it("hands in as before and waits, in that thread and in others; the colleagues' posts go on", async () => {
    const thread = await muted();
    const [anna, tomas] = [desk.harness.person("anna"), desk.harness.person("tomas")];
    const other = await answerIn(tomas, thread, "I know that door.");
    expect(await answerIn(anna, thread, "And the bell.")).toBe(other);
    expect(await handIn(anna, "A new one, from the garden.")).toBe(other);
    await desk.harness.pass(minuteMs);
    expect(desk.feed()).toHaveLength(2);
    expect(desk.cards()).toHaveLength(1);
    expect(await mine(anna)).toMatch(/Waits for the channel's checks[\s\S]*from the garden/);
    expect(await mine(anna)).not.toMatch(/mute/i);
  });

  it("sends nothing out by publishing again what may not have come through, and reads what everybody reads", async () => {
    desk = openModerated({}, { platform: new FakePlatform({ repeatsSafely: false }) });
    const [anna, tomas] = [desk.harness.person("anna"), desk.harness.person("tomas")];
    await handIn(anna, text);
    const thread = buttonValue(desk.post(text), "reply") ?? "";
    for (const [person, reply] of [
      [anna, "It has a bell, too."],
      [tomas, "And a cat."],
    ] as const) {
      desk.harness.platform.failNext("reply", "no-answer");
      await answerIn(person, thread, reply);
    }
    await reportIt(tomas, desk.post(text));
    await desk.harness.pass(1000);
    await desk.press(text, "mod-mute", "1h");
    const before = desk.feed().length;
    await mine(anna);
    const receipt = textOf(await anna.press("publish-again"));
    expect(desk.feed()).toHaveLength(before);
    await mine(tomas);
    expect(textOf(await tomas.press("publish-again"))).toBe(receipt);
    expect(desk.feed()).toHaveLength(before + 1);
  });

  it("gets it all back when the mute ends, and decides; published then, it comes at a random time", async () => {
    await muted("1h");
    const anna = desk.harness.person("anna");
    await handIn(anna, "A new one, from the garden.");
    await desk.harness.pass(2 * hourMs);
    await desk.harness.pass(dayMs);
    expect(desk.feed()).toHaveLength(1);
    expect(await mine(anna)).toMatch(/came back to you[\s\S]*from the garden/);
    await anna.command("vent", "mine");
    expect(textOf(await anna.press("publish-again"))).toContain("at a random time");
    await desk.harness.pass(minuteMs);
    expect(desk.feed()).toHaveLength(1);
    await desk.harness.pass(4 * hourMs);
    await desk.harness.pass(hourMs);
    expect(desk.post("from the garden")).toBeDefined();
  });

  it("can't publish what waits while the mute runs", async () => {
    await muted("24h");
    const anna = desk.harness.person("anna");
    await handIn(anna, "A new one, from the garden.");
    const entry = buttonValue(await anna.command("vent", "mine"), "edit") ?? "";
    expect(textOf(await anna.click("publish-again", entry))).toContain("no longer here");
    await desk.harness.pass(5 * hourMs);
    expect(desk.feed()).toHaveLength(1);
  });

  it("changes a post that stands, and it stands as it was until the mute is over", async () => {
    await muted("1h");
    const anna = desk.harness.person("anna");
    const entry = buttonValue(await anna.command("vent", "mine"), "edit") ?? "";
    await anna.submit("edit", entry, { what: "The client with the green door." });
    await anna.press("publish-now");
    await desk.harness.pass(minuteMs);
    expect(desk.post(text)).toBeDefined();
    expect(textOf(desk.card(text))).not.toContain("green");
    await desk.harness.pass(2 * hourMs);
    await anna.command("vent", "mine");
    await anna.press("publish-again");
    await desk.harness.pass(1000);
    expect(desk.post("green door")).toBeDefined();
  });

  it("still withdraws, votes and reports", async () => {
    await muted();
    const [anna, tomas] = [desk.harness.person("anna"), desk.harness.person("tomas")];
    await handIn(tomas, "The printer people.");
    const post = desk.post("printer people");
    expect(textOf(await anna.click("me-too", buttonValue(post, "reply") ?? ""))).toContain("Counted");
    expect(await reportIt(anna, post)).toContain("it is reported");
    const own = buttonValue(await anna.command("vent", "mine"), "withdraw") ?? "";
    await anna.click("withdraw-yes", own);
    expect(desk.feed().map(textOf).join()).toContain("withdrew");
  });

  it("makes no card in review either, and one only after the mute", async () => {
    await muted("1h", "all");
    const anna = desk.harness.person("anna");
    await handIn(anna, "A new one, from the garden.");
    await desk.harness.pass(minuteMs);
    expect(desk.cards()).toHaveLength(1);
    await desk.harness.pass(2 * hourMs);
    expect(desk.cards()).toHaveLength(1);
    await anna.command("vent", "mine");
    await anna.press("publish-again");
    await desk.harness.pass(4 * hourMs);
    expect(textOf(desk.card("from the garden"))).toContain("Waits for your approval");
  });
});

describe("a mute", () => {
  it("is undone at once; what waited stays with its author", async () => {
    const thread = await muted("close");
    const anna = desk.harness.person("anna");
    await answerIn(anna, thread, "And the bell.");
    await desk.press(text, "mod-unmute");
    await desk.harness.pass(dayMs);
    expect(desk.feed()).toHaveLength(1);
    expect(await mine(anna)).toContain("came back to you");
    expect(await answerIn(anna, thread, "At last.")).toContain("Handed in");
    expect(desk.feed()).toHaveLength(2);
  });

  it("never outlives its thread, whatever length was chosen", async () => {
    await muted("close");
    const anna = desk.harness.person("anna");
    await desk.harness.pass(13 * dayMs);
    await handIn(anna, "A new one, from the garden.");
    await desk.harness.pass(minuteMs);
    expect(desk.feed()).toHaveLength(1);
    await desk.harness.pass(dayMs + hourMs);
    await handIn(anna, "Another, in spring.");
    expect(desk.post("in spring")).toBeDefined();
    expect(desk.harness.store.moderation.mutes.running("fake", "fake:space" as never, 0)).toEqual([]);
  });

  it("of a day that would end after the closing ends with the closing", async () => {
    const thread = await muted("1h");
    await desk.harness.pass(14 * dayMs - 2 * hourMs);
    await desk.harness.pass(minuteMs);
    await desk.press(text, "mod-mute", "24h");
    const { closeAt = 0 } = desk.harness.store.threads.thread(thread) ?? {};
    const { mutes } = desk.harness.store.moderation;
    expect(mutes.running("fake", "fake:space" as never, closeAt - 1)).toHaveLength(1);
    expect(mutes.running("fake", "fake:space" as never, closeAt)).toEqual([]);
  });

  it("stands also after a new start of the process", async () => {
    const thread = await muted("24h");
    await desk.harness.restart();
    await answerIn(desk.harness.person("anna"), thread, "And the bell.");
    await desk.harness.pass(minuteMs);
    expect(desk.feed()).toHaveLength(1);
  });
});
