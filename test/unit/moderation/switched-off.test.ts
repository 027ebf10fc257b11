/** Moderation that was switched off: cards that stand say so when they are pressed, and keep nothing that is gone. */
import { afterEach, describe, expect, it } from "vitest";
import {
  buttonValue,
  change,
  dayMs,
  handIn,
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

/** As after a start without a moderators' channel. */
async function switchOff(): Promise<void> {
  Object.assign(desk.harness.settings, { moderation: undefined });
  desk.harness.platform.privacy = "open";
  await desk.harness.restart();
}

/** A post with a card, nobody to decide about it any more. */
async function orphaned(locale: "en" | "pl" | "lt" = "en"): Promise<void> {
  desk = openModerated({}, { locale });
  await handIn(desk.harness.person("anna"), text);
  await reportIt(desk.harness.person("tomas"), desk.post(text));
  await desk.harness.pass(1000);
  await switchOff();
}

describe("with moderation switched off", () => {
  it.each([
    ["en", /^Nothing was done: nobody moderates here through me any more/],
    ["pl", /^Nic się nie zmieniło: moderacja jest tu już wyłączona/],
    ["lt", /^Nieko nepakeista: moderavimas čia išjungtas/],
  ] as const)(
    "a card's buttons and the desk say what to do, to everybody, and whatever they name: %s",
    async (locale, said) => {
      await orphaned(locale);
      const entry = buttonValue(desk.card(text), "mod-hide") ?? "";
      const told = new Set<string>();
      for (const person of [desk.moderator, desk.harness.person("anna")]) {
        for (const named of [entry, "forged.entry"]) {
          for (const act of ["hide", "warn", "approve", "reject", "lock"])
            told.add(textOf(await person.click(`mod-${act}`, named)));
          told.add(textOf(await person.click("mod-mute", `${named} 1h`)));
          told.add(textOf(await person.submit("mod-reject", named, { reason: "no" })));
        }
        told.add(textOf(await person.command("vent", "mod")));
        told.add(textOf(await person.click("mod-log", "")));
        told.add(textOf(await person.click("mod-words", "")));
      }
      expect([...told]).toEqual([expect.stringMatching(said)]);
      expect([...told].join()).toContain("SLACK_MOD_CHANNEL");
      await desk.harness.pass(minuteMs);
      expect(textOf(desk.post(text))).toContain("blue door");
    },
  );

  it("a post that waited for approval goes back to its author", async () => {
    desk = openModerated({ review: "all" });
    const anna = desk.harness.person("anna");
    await handIn(anna, text);
    await desk.harness.pass(1000);
    await switchOff();
    await desk.harness.pass(minuteMs);
    expect(desk.feed()).toEqual([]);
    expect(await mine(anna)).toContain("came back to you");
    await anna.press("publish-again");
    await desk.harness.pass(dayMs);
    await desk.harness.pass(dayMs);
    expect(textOf(desk.post(text))).toContain("blue door");
  });

  it("a muted author's post comes back, too, since no mute is asked about any more", async () => {
    desk = openModerated();
    const anna = desk.harness.person("anna");
    await handIn(anna, text);
    await reportIt(desk.harness.person("tomas"), desk.post(text));
    await desk.harness.pass(1000);
    await desk.press(text, "mod-mute", "24h");
    await handIn(anna, "A new one, from the garden.");
    await switchOff();
    expect(await mine(anna)).toContain("came back to you");
  });

  it("a card loses the words that their author withdrew, and shows nothing new", async () => {
    await orphaned();
    const anna = desk.harness.person("anna");
    await change(anna, "The client with the green door.");
    for (let minute = 0; minute < 3; minute += 1) await desk.harness.pass(minuteMs);
    expect(JSON.stringify(desk.cards())).not.toContain("green door");
    await anna.command("vent", "mine");
    await anna.press("withdraw");
    await anna.press("withdraw-yes");
    for (let minute = 0; minute < 3; minute += 1) await desk.harness.pass(minuteMs);
    expect(JSON.stringify(desk.cards())).not.toContain("blue door");
  });

  it("a card goes with its post", async () => {
    await orphaned();
    for (let days = 0; days < 92; days += 46) await desk.harness.pass(46 * dayMs);
    for (let round = 0; round < 3; round += 1) await desk.harness.pass(minuteMs);
    expect([...desk.feed(), ...desk.cards()]).toEqual([]);
  });
});
