/** Moderators' acts: each works, each is undone, and only from inside their channel. */
import { afterEach, describe, expect, it } from "vitest";
import { wipeSpace } from "../../../src/discussions/wipe-space.ts";
import type { SpaceRef } from "../../../src/ports/platform.ts";
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

/** A post with a card. @returns the thread's id */
async function carded(): Promise<string> {
  desk = openModerated();
  await handIn(desk.harness.person("anna"), text);
  await reportIt(desk.harness.person("tomas"), desk.post(text));
  await desk.harness.pass(1000);
  return buttonValue(desk.post(text), "reply") ?? "";
}

const root = () => textOf(desk.feed()[0] ?? null);

describe("a moderator", () => {
  it("hides a post and restores it; its author is told in mine", async () => {
    await carded();
    await desk.press(text, "mod-hide");
    await desk.harness.pass(1000);
    expect(root()).toContain("The moderators have hidden this text.");
    expect(root()).not.toContain("blue door");
    expect(await mine(desk.harness.person("anna"))).toContain("Hidden by the moderators");
    await desk.press(text, "mod-restore");
    await desk.harness.pass(1000);
    expect(root()).toContain("blue door");
  });

  it("locks a thread, which takes no more answers and closes on its own day", async () => {
    const thread = await carded();
    const tomas = desk.harness.person("tomas");
    await tomas.submit("reply", thread, { what: "Half written when it was locked." });
    const closeAt = desk.harness.store.threads.thread(thread)?.closeAt;
    await desk.press(text, "mod-lock");
    await desk.harness.pass(1000);
    expect(root()).toContain("it takes no more answers");
    expect(buttonValue(desk.feed()[0] ?? null, "reply")).toBeUndefined();
    const forms = desk.harness.platform.forms.length;
    expect(textOf(await tomas.click("reply", thread))).toContain("locked this thread");
    expect(desk.harness.platform.forms).toHaveLength(forms);
    expect(textOf(await tomas.submit("reply", thread, { what: "Late." }))).toContain("locked this thread");
    expect(desk.harness.store.threads.thread(thread)).toMatchObject({ closeAt, state: "open" });
    await desk.press(text, "mod-unlock");
    expect(await answerIn(tomas, thread, "Now it works.")).toContain("Handed in");
    await desk.press(text, "mod-lock");
    await desk.harness.pass(15 * dayMs);
    await desk.harness.pass(minuteMs);
    expect(desk.harness.store.threads.thread(thread)?.state).toBe("closed");
  });

  it("does not let through an answer that was previewed before the lock", async () => {
    const thread = await carded();
    const tomas = desk.harness.person("tomas");
    await tomas.submit("reply", thread, { what: "Previewed before it was locked." });
    await desk.press(text, "mod-lock");
    await tomas.press("publish-now");
    await desk.harness.pass(1000);
    expect(desk.feed()).toHaveLength(1);
    expect(await mine(tomas)).toContain("Previewed before");
  });

  it("puts a content warning before a post; who wants to reads it privately", async () => {
    await carded();
    await desk.press(text, "mod-warn");
    await desk.harness.pass(1000);
    expect(root()).toContain("content warning");
    expect(root()).not.toContain("blue door");
    const kasia = desk.harness.person("kasia");
    const value = buttonValue(desk.feed()[0] ?? null, "show-warned") ?? "";
    expect(textOf(await kasia.click("show-warned", value))).toContain("blue door");
    await desk.press(text, "mod-unwarn");
    await desk.harness.pass(1000);
    expect(root()).toContain("blue door");
  });

  it("still hides a post whose thread is closed, and can lock or mute nothing there", async () => {
    await carded();
    const entry = buttonValue(desk.card(text), "mod-hide") ?? "";
    await desk.harness.pass(15 * dayMs);
    await desk.harness.pass(minuteMs);
    await desk.harness.pass(1000);
    const card = desk.card(text);
    expect(textOf(card)).toContain("The thread is closed");
    expect([buttonValue(card, "mod-mute"), buttonValue(card, "mod-lock")]).toEqual([undefined, undefined]);
    expect(textOf(await desk.moderator.click("mod-mute", `${entry} close`))).toContain("there is nobody to mute");
    expect(textOf(await desk.moderator.click("mod-lock", entry))).toContain("has changed meanwhile");
    await desk.press(text, "mod-hide");
    await desk.harness.pass(1000);
    expect(root()).toContain("hidden this text");
  });

  it("sees a withdrawn post's card without the text", async () => {
    await carded();
    const anna = desk.harness.person("anna");
    await anna.command("vent", "mine");
    await anna.press("withdraw");
    await anna.press("withdraw-yes");
    await desk.harness.pass(minuteMs);
    await desk.harness.pass(1000);
    expect(textOf(desk.cards()[0]?.message ?? null)).toContain("withdrew");
    expect(JSON.stringify(desk.cards())).not.toContain("blue door");
  });

  it("loses the card when the post is deleted for good", async () => {
    await carded();
    for (let days = 0; days < 92; days += 46) await desk.harness.pass(46 * dayMs);
    for (let round = 0; round < 3; round += 1) await desk.harness.pass(minuteMs);
    expect([...desk.feed(), ...desk.cards()]).toEqual([]);
  });

  it("who comes second is told that it was decided", async () => {
    desk = openModerated({ review: "all" });
    await handIn(desk.harness.person("anna"), text);
    await desk.harness.pass(1000);
    const entry = buttonValue(desk.card(text), "mod-approve") ?? "";
    await desk.press(text, "mod-approve");
    const second = desk.harness.moderator("alex");
    expect(textOf(await second.submit("mod-reject", entry, { reason: "no" }))).toContain("has changed meanwhile");
    expect(textOf(await second.click("mod-approve", entry))).toContain("has changed meanwhile");
    await desk.harness.pass(1000);
    expect(desk.feed()).toHaveLength(1);
  });
});

describe("the desk", () => {
  it("keeps the words that hold a post, for this space alone", async () => {
    desk = openModerated();
    await desk.moderator.submit("mod-words", "", { words: "Kowalski*\nblue   door\n(((\n*" });
    expect(textOf(await desk.moderator.command("vent", "mod"))).toMatch(/blue door\nkowalski\*/);
    const anna = desk.harness.person("anna");
    await handIn(anna, "The one with the blue door, again.");
    await desk.harness.pass(1000);
    expect([...desk.feed(), ...desk.cards()]).toEqual([]);
    expect(await mine(anna)).toMatch(/Waits[\s\S]*don't want here: blue door/);
    const elsewhere = "fake:elsewhere" as SpaceRef;
    expect(desk.harness.store.moderation.blockWords.of("fake", elsewhere)).toEqual([]);
    await desk.moderator.submit("mod-words", "", { words: "kowalski*" });
    expect(await mine(anna)).toContain("came back to you");
    await anna.command("vent", "mine");
    await anna.press("publish-again");
    await desk.harness.pass(4 * hourMs);
    await desk.harness.pass(hourMs);
    expect(desk.feed()).toHaveLength(1);
  });

  it("shows what was done, to the hour, with no name of anyone", async () => {
    await carded();
    for (const action of ["mod-hide", "mod-restore", "mod-warn", "mod-unwarn", "mod-lock", "mod-unlock"])
      await desk.press(text, action);
    await desk.press(text, "mod-mute", "24h");
    await desk.press(text, "mod-unmute");
    await desk.moderator.submit("mod-words", "", { words: "x1" });
    await desk.moderator.command("vent", "mod");
    const log = textOf(await desk.moderator.press("mod-log"));
    for (const act of [
      "hidden",
      "restored",
      "content warning",
      "warning taken off",
      "thread locked",
      "thread unlocked",
      "author muted",
      "mute ended",
      "block words changed",
    ])
      expect(log).toContain(act);
    expect(log).toMatch(/\d\d:00/);
    expect(log).not.toMatch(/anna|robin|tomas/);
    expect(desk.harness.bytesOnDisk().includes("author muted")).toBe(false);
  });
});

it("the log of acts is forgotten with the posts, also of a platform that is served no more", async () => {
  desk = openModerated();
  const { store, clock } = desk.harness;
  const space = "fake:space" as SpaceRef;
  const acts = () => ["fake", "left"].map((platform) => store.moderation.audit.latest(platform, space, 9).length);
  for (const platform of ["fake", "left"])
    store.moderation.audit.add(platform, space, { act: "hide", entry: "" }, clock.now());
  await desk.harness.pass(89 * dayMs);
  expect(acts()).toEqual([1, 1]);
  await desk.harness.pass(2 * dayMs);
  expect(acts()).toEqual([0, 0]);
});

describe("a moderator's button", () => {
  const acts = [
    "approve",
    "reject",
    "take-back",
    "hide",
    "restore",
    "lock",
    "unlock",
    "warn",
    "unwarn",
    "unmute",
    "mute",
    "words",
    "log",
    "desk",
  ];

  it.each(acts)(
    "mod-%s is refused in the same words outside the channel, forged, and in another space",
    async (act) => {
      await carded();
      const entry = buttonValue(desk.card(text), "mod-hide") ?? "";
      const value = act === "mute" ? `${entry} 1h` : entry;
      const before = [root(), desk.harness.store.moderation.audit.latest("fake", "fake:space" as SpaceRef, 9)];
      const foreign = desk.harness.person("robin", desk.harness.platform, {
        inModerators: true,
        space: "fake:elsewhere" as SpaceRef,
      });
      const needsEntry = !["words", "log", "desk"].includes(act);
      const said = new Set([
        textOf(await desk.harness.person("robin").click(`mod-${act}`, value)),
        textOf(await desk.harness.person("anna").click(`mod-${act}`, value)),
        ...(needsEntry
          ? [
              textOf(await desk.moderator.click(`mod-${act}`, act === "mute" ? "forged.entry 1h" : "forged.entry")),
              textOf(await desk.moderator.click(`mod-${act}`, "")),
              textOf(await foreign.click(`mod-${act}`, value)),
            ]
          : []),
      ]);
      expect([...said]).toEqual([expect.stringMatching(/^Nothing was done\. Moderating works only/)]);
      await desk.harness.pass(1000);
      expect([root(), desk.harness.store.moderation.audit.latest("fake", "fake:space" as SpaceRef, 9)]).toEqual(before);
    },
  );

  it.each([
    ["en", "the post is gone"],
    ["pl", "wpisu już nie ma"],
    ["lt", "įrašo nebėra"],
  ] as const)(
    "buttons of cards that outlived a wiping say in private that the post is gone: %s",
    async (locale, gone) => {
      desk = openModerated({}, { locale });
      const { harness, moderator } = desk;
      await handIn(harness.person("anna"), text);
      await reportIt(harness.person("tomas"), desk.post(text));
      await harness.pass(1000);
      const card = desk.card(text);
      const { store, clock, platform } = harness;
      const place = { platform: "fake", space: "fake:space" as SpaceRef };
      await wipeSpace(place, { store, clock, platform, leavePosts: false, pause: async () => undefined });
      for (const action of ["mod-hide", "mod-lock", "mod-warn", "mod-mute"]) {
        const value = buttonValue(card, action);
        expect(value, action).toBeDefined();
        expect(textOf(await moderator.click(action, value ?? "")), action).toContain(gone);
      }
      await moderator.submit("mod-reject", buttonValue(card, "mod-hide") ?? "", { reason: "too late" });
      expect(textOf(moderator.last())).toContain(gone);
      expect(harness.logged.join("")).not.toContain("event-failed");
    },
  );

  it("forms of moderators are refused outside the channel in the same words", async () => {
    await carded();
    const entry = buttonValue(desk.card(text), "mod-hide") ?? "";
    const anna = desk.harness.person("anna");
    for (const [form, values] of [
      ["mod-words", { words: "door" }],
      ["mod-reject", { reason: "no" }],
    ] as const)
      expect(textOf(await anna.submit(form, entry, values))).toMatch(/^Nothing was done\. Moderating works only/);
    expect(textOf(await anna.command("vent", "mod"))).toMatch(/^Nothing was done\. Moderating works only/);
    expect(desk.harness.store.moderation.blockWords.of("fake", "fake:space" as SpaceRef)).toEqual([]);
  });
});
