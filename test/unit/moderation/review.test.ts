/** Review: posts wait for a moderator, who lets them through or says why not. */
import { afterEach, describe, expect, it } from "vitest";
import {
  answerIn,
  buttonValue,
  change,
  handIn,
  hourMs,
  letThrough,
  type Moderated,
  mine,
  minuteMs,
  openModerated,
  textOf,
} from "../../support/moderated.ts";

let desk: Moderated;
afterEach(() => desk.harness.dispose());

const handedIn = "Handed in; it appears when the channel's checks have passed.";

describe("with REVIEW_MODE=all", () => {
  it("a vent appears once a moderator has approved it, and not before", async () => {
    desk = openModerated({ review: "all" });
    const anna = desk.harness.person("anna");
    expect(await handIn(anna, "The third revision of the revision today.")).toContain(handedIn);
    await desk.harness.pass(1000);
    expect(desk.feed()).toEqual([]);
    expect(await mine(anna)).toContain("Waits for the channel's checks");
    expect(textOf(desk.card("The third revision"))).toContain("Waits for your approval");

    expect(await desk.press("The third revision", "mod-approve")).toContain("Approved");
    await desk.harness.pass(1000);
    expect(textOf(desk.post("The third revision"))).toContain("Report");
    expect(await mine(anna)).toContain("Published");
    expect(textOf(desk.card("The third revision"))).toContain("In the channel");
  });

  it("a rejection is told to the author alone, and can be taken back", async () => {
    desk = openModerated({ review: "all" });
    const anna = desk.harness.person("anna");
    await handIn(anna, "He called again at six in the morning.");
    await desk.harness.pass(1000);
    const entry = buttonValue(desk.card("He called again"), "mod-reject") ?? "";
    await desk.moderator.click("mod-reject", entry);
    await desk.moderator.submit("mod-reject", entry, { reason: "Leave out the hour, it gives the client away." });
    expect(await mine(anna)).toMatch(/did not let this through[\s\S]*Leave out the hour/);
    expect(textOf(desk.card("He called again"))).not.toContain("Leave out the hour");
    expect(desk.feed()).toEqual([]);

    expect(await desk.press("He called again", "mod-take-back")).toContain("waits for a decision again");
    expect(await mine(anna)).not.toContain("Leave out the hour");
    await desk.press("He called again", "mod-approve");
    await desk.harness.pass(1000);
    expect(desk.feed()).toHaveLength(1);
  });

  it("an author mends a rejected text, and it is asked about anew", async () => {
    desk = openModerated({ review: "all" });
    const anna = desk.harness.person("anna");
    await handIn(anna, "He called again at six in the morning.");
    await desk.harness.pass(1000);
    const entry = buttonValue(desk.card("He called again"), "mod-reject") ?? "";
    await desk.moderator.submit("mod-reject", entry, { reason: "The hour." });
    await anna.submit("edit", entry, { what: "He called again, much too early." });
    await anna.press("publish-now");
    await desk.harness.pass(1000);
    expect(desk.cards()).toHaveLength(1);
    expect(textOf(desk.card("much too early"))).toContain("Waits for your approval");
    await desk.press("much too early", "mod-approve");
    await desk.harness.pass(1000);
    expect(textOf(desk.feed()[0] ?? null)).toContain("much too early");
  });

  it("replies, suggestions and changes wait, too; the text that stands stays meanwhile", async () => {
    desk = openModerated({ review: "all" });
    const anna = await letThrough(desk, "anna", "She wants it for free again.");
    const tomas = desk.harness.person("tomas");
    const thread = buttonValue(desk.post("for free again"), "reply") ?? "";
    await answerIn(tomas, thread, "Same here, every month.");
    await answerIn(tomas, thread, "Thank you for asking. I will send the price tomorrow by noon.", "suggestion");
    await change(anna, "She wants everything for free again.");
    await desk.harness.pass(1000);
    expect(desk.feed()).toHaveLength(1);
    expect(textOf(desk.feed()[0] ?? null)).toContain("She wants it for free");
    expect(await mine(anna)).toContain("Your change waits");
    expect(textOf(desk.card("She wants everything"))).toMatch(/A change waits[\s\S]*She wants it for free/);

    for (const text of ["Same here", "send the price", "She wants everything"]) await desk.press(text, "mod-approve");
    await desk.harness.pass(1000);
    expect(desk.feed()).toHaveLength(3);
    expect(textOf(desk.post("She wants everything"))).not.toContain("She wants it for free");
    expect(await mine(anna)).not.toContain("Your change waits");
  });

  it("a rejected change leaves what stands, and its author drops it or hears of it being taken back", async () => {
    desk = openModerated({ review: "all" });
    const anna = await letThrough(desk, "anna", "She wants it for free again.");
    const entry = await change(anna, "That witch wants it for free.");
    await desk.harness.pass(1000);
    await desk.moderator.submit("mod-reject", entry, { reason: "No names for her." });
    expect(await mine(anna)).toMatch(/did not let this change through[\s\S]*No names for her/);
    await desk.press("That witch", "mod-take-back");
    expect(await mine(anna)).toContain("Your change waits");
    await anna.command("vent", "mine");
    await anna.press("drop-change");
    expect(await mine(anna)).not.toContain("That witch");
    await desk.harness.pass(minuteMs);
    expect(textOf(desk.cards()[0]?.message ?? null)).not.toContain("That witch");
    expect(desk.feed()).toHaveLength(1);
  });

  it("a change goes from the card with the post that its author withdraws", async () => {
    desk = openModerated({ review: "all" });
    const anna = await letThrough(desk, "anna", "She wants it for free again.");
    await change(anna, "That witch wants it for free.");
    await desk.harness.pass(1000);
    expect(textOf(desk.card("That witch"))).toContain("A change waits");
    await anna.command("vent", "mine");
    await anna.press("withdraw");
    await anna.press("withdraw-yes");
    await desk.harness.pass(minuteMs);
    await desk.harness.pass(minuteMs);
    const card = desk.cards()[0]?.message ?? null;
    expect(textOf(card)).not.toMatch(/witch|waits/);
    expect(buttonValue(card, "mod-approve")).toBeUndefined();
  });

  it("the preview says that moderators see it, and when", async () => {
    desk = openModerated({ review: "all" });
    const anna = desk.harness.person("anna");
    await anna.submit("vent", "", { what: "The invoice is late again.", client: "" });
    const preview = textOf(await anna.press("share"));
    expect(preview).toContain("A moderator looks at it before it appears");
    expect(preview).toContain("moderators see it at once");
    expect(preview).toContain("By posting you accept the rules.");
  });

  it("a card obeys the delay that posts have", async () => {
    desk = openModerated({ review: "all" }, { settings: { publishDelayMs: 2 * hourMs } });
    await handIn(desk.harness.person("anna"), "The invoice is late again.", "publish-later");
    for (let minute = 0; minute < 12; minute += 1) await desk.harness.pass(minuteMs);
    expect(desk.cards()).toEqual([]);
    await desk.harness.pass(2 * hourMs);
    expect(desk.cards()).toHaveLength(1);
    expect(desk.feed()).toEqual([]);
  });

  it("a card goes when its author drops the post", async () => {
    desk = openModerated({ review: "all" });
    const anna = desk.harness.person("anna");
    await handIn(anna, "The invoice is late again.");
    await desk.harness.pass(1000);
    expect(desk.cards()).toHaveLength(1);
    await anna.command("vent", "mine");
    await anna.press("drop");
    await desk.harness.pass(minuteMs);
    await desk.harness.pass(1000);
    expect(desk.cards()).toEqual([]);
  });

  it("what nobody decided about goes with the day its thread would close", async () => {
    desk = openModerated({ review: "all" });
    const anna = desk.harness.person("anna");
    await handIn(anna, "The invoice is late again.");
    await desk.harness.pass(1000);
    await desk.harness.pass(15 * 24 * hourMs);
    await desk.harness.pass(minuteMs);
    await desk.harness.pass(minuteMs);
    expect(desk.cards()).toEqual([]);
    expect(await mine(anna)).toContain("Nothing here");
  });
});

describe("with REVIEW_MODE=first", () => {
  it("a person's first post in a thread waits, and what follows it there does not", async () => {
    desk = openModerated({ review: "first" });
    const anna = await letThrough(desk, "anna", "She wants it for free again.");
    const tomas = desk.harness.person("tomas");
    const thread = buttonValue(desk.post("for free again"), "reply") ?? "";
    await answerIn(anna, thread, "And it goes on.");
    await answerIn(tomas, thread, "Same here, every month.");
    await desk.harness.pass(1000);
    expect(desk.post("And it goes on.")).toBeDefined();
    expect(desk.feed()).toHaveLength(2);
    expect(textOf(desk.card("Same here"))).toContain("Waits for your approval");
  });
});

describe("a moderators' channel that can't be used", () => {
  it.each(["open", "unknown"] as const)(
    "shows nothing while it is %s, holds what waits, and tells the operator",
    async (privacy) => {
      desk = openModerated({ review: "all" });
      desk.harness.platform.privacy = privacy;
      await handIn(desk.harness.person("anna"), "The invoice is late again.");
      await desk.harness.pass(1000);
      expect([...desk.cards(), ...desk.feed()]).toEqual([]);
      expect(desk.harness.logged.join("")).toContain(`"reason":"${privacy}"`);
      desk.harness.platform.privacy = "private";
      await desk.harness.pass(minuteMs);
      expect(desk.cards()).toHaveLength(1);
    },
  );

  it("that is gone holds what waits, and is tried again", async () => {
    desk = openModerated({ review: "all" });
    await desk.harness.pass(1000);
    desk.harness.platform.failNext("post", "refuse", "refuse");
    await handIn(desk.harness.person("anna"), "The invoice is late again.");
    const tried = () => desk.harness.platform.calls.filter((call) => call === "post").length;
    const seen: number[] = [];
    for (let second = 0; second < 7; second += 1) {
      await desk.harness.pass(1000);
      seen.push(tried());
    }
    // Again after two seconds, then after four.
    expect(seen).toEqual([1, 1, 2, 2, 2, 2, 3]);
    expect(desk.harness.logged.join("").match(/"card-retried","attempt":[12]/g)).toHaveLength(2);
    expect(desk.feed()).toEqual([]);
    expect(desk.cards()).toHaveLength(1);
  });
});
