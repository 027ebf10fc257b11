/** Damaged rows under moderation: they stop nobody else, and nothing held comes out by them. */
import { afterEach, describe, expect, it } from "vitest";
import { textsFor } from "../../../src/i18n/catalogue.ts";
import type { Locale } from "../../../src/ports/platform.ts";
import {
  answerIn,
  buttonValue,
  change,
  dayMs,
  handIn,
  letThrough,
  type Moderated,
  mine,
  minuteMs,
  openModerated,
  reportIt,
  textOf,
} from "../../support/moderated.ts";

let desk: Moderated;
afterEach(() => desk.harness.dispose());

const sealed = { entry: "body", card: "content", held_note: "note", audit: "content", block_word: "word" };
const damage = (table: keyof typeof sealed) =>
  desk.harness.store.database.execute(`UPDATE ${table} SET ${sealed[table]} = zeroblob(60)`);

describe("a damaged post", () => {
  it("leaves its author one who has posted in the thread before", async () => {
    desk = openModerated({ review: "first" });
    const anna = await letThrough(desk, "anna", "She wants it for free again.");
    const thread = buttonValue(desk.post("for free again"), "reply") ?? "";
    damage("entry");
    await answerIn(anna, thread, "And it goes on.");
    await desk.harness.pass(1000);
    expect(desk.post("And it goes on.")).toBeDefined();
  });
});

describe("a damaged card", () => {
  it("stops no other card, and hands its post back to its author, who has it checked anew", async () => {
    desk = openModerated({ review: "all" });
    const anna = desk.harness.person("anna");
    await handIn(anna, "She wants it for free again.");
    damage("card");
    await handIn(desk.harness.person("tomas"), "The invoice is late again.");
    await desk.harness.pass(1000);
    expect(desk.cards()).toHaveLength(1);
    expect(desk.harness.logged.join("")).toContain('"cards-lost","cards":1');
    expect(desk.harness.logged.join("")).not.toContain("job-failed");

    expect(await mine(anna)).toContain("She wants it for free");
    await anna.press("publish-again");
    await desk.harness.pass(dayMs);
    await desk.harness.pass(1000);
    expect(desk.feed()).toEqual([]);
    expect(textOf(desk.card("for free again"))).toContain("Waits for your approval");
  });

  it("that stands shows nothing more, and can't let its post through", async () => {
    desk = openModerated({ review: "all" });
    const anna = desk.harness.person("anna");
    await handIn(anna, "She wants it for free again.");
    await desk.harness.pass(1000);
    damage("card");
    await desk.press("for free again", "mod-approve");
    await desk.harness.pass(minuteMs);
    await desk.harness.pass(1000);
    expect(desk.feed()).toEqual([]);
    expect(desk.harness.store.database.statement("SELECT count(*) AS n FROM card").get()).toMatchObject({ n: 0 });
  });
});

describe("a damaged post that waits for moderators", () => {
  it.each([
    ["before its card was drawn", 0],
    ["when its card stands", 1000],
  ])("stops nobody else's card, and does not appear: %s", async (_when, ms) => {
    desk = openModerated({ review: "all" });
    await handIn(desk.harness.person("anna"), "She wants it for free again.");
    if (ms > 0) await desk.harness.pass(ms);
    damage("entry");
    const tomas = desk.harness.person("tomas");
    await handIn(tomas, "The invoice is late again.");
    await desk.harness.pass(1000);
    expect(textOf(desk.card("invoice is late"))).toContain("Waits for your approval");
    await tomas.command("vent", "mine");
    await tomas.press("drop");
    for (let minute = 0; minute < 3; minute += 1) await desk.harness.pass(minuteMs);
    expect(
      desk
        .cards()
        .map(({ message }) => textOf(message))
        .join(""),
    ).not.toContain("invoice is late");
    expect(desk.feed()).toEqual([]);
    expect(desk.harness.logged.join("")).toContain("card-retried");
    expect(desk.harness.logged.join("")).not.toContain("job-failed");
  });
});

describe("a damaged note of what is held", () => {
  it("that says why a post was rejected leaves it rejected, and *mine* open", async () => {
    desk = openModerated({ review: "all" });
    const anna = desk.harness.person("anna");
    await handIn(anna, "He called again at six in the morning.");
    await desk.harness.pass(1000);
    const entry = buttonValue(desk.card("He called again"), "mod-reject") ?? "";
    await desk.moderator.submit("mod-reject", entry, { reason: "The hour." });
    damage("held_note");
    expect(await mine(anna)).toContain("did not let this through");
    expect(buttonValue(anna.last(), "publish-again")).toBeUndefined();
    await anna.click("publish-again", entry);
    await desk.harness.pass(dayMs);
    expect(desk.feed()).toEqual([]);
  });

  it("that keeps a change leaves what stands, and nobody can let the change through", async () => {
    desk = openModerated({ review: "all" });
    const anna = await letThrough(desk, "anna", "She wants it for free again.");
    const entry = await change(anna, "That witch wants it for free.");
    await desk.harness.pass(1000);
    damage("held_note");
    expect(await mine(anna)).toContain("She wants it for free again.");
    await desk.moderator.click("mod-approve", entry);
    await desk.harness.pass(minuteMs);
    expect(desk.feed()).toHaveLength(1);
    expect(textOf(desk.post("She wants it for free again."))).not.toContain("witch");
  });
});

describe("the log of acts", () => {
  const log = async () => {
    await desk.moderator.command("vent", "mod");
    return textOf(await desk.moderator.press("mod-log"));
  };

  it("opens though an act can't be read, and shows the others, and that act's hour", async () => {
    desk = openModerated({ review: "all" });
    await handIn(desk.harness.person("anna"), "She wants it for free again.");
    await desk.harness.pass(1000);
    await desk.press("for free again", "mod-approve");
    damage("audit");
    await desk.moderator.submit("mod-words", "", { words: "blue door" });
    const shown = await log();
    expect(shown).toContain("block words changed");
    expect(shown).toMatch(/\d\d:00 UTC · can't be read any more/);
    expect(desk.harness.logged.join("")).not.toContain("event-failed");
  });

  it("opens though a post can't be read, and names it all the same", async () => {
    desk = openModerated({ review: "all" });
    await handIn(desk.harness.person("anna"), "She wants it for free again.");
    await desk.harness.pass(1000);
    await desk.press("for free again", "mod-approve");
    const named = await log();
    expect(named).toMatch(/approved · Vent, \w+ \w+/);
    damage("entry");
    expect(await log()).toBe(named);
  });
});

describe("a damaged block word", () => {
  const good = "She wants it for free again.";

  /** A list of two words, one of which can't be read. */
  async function spoilt(locale: Locale) {
    desk = openModerated({}, { locale, settings: { locale } });
    await desk.moderator.submit("mod-words", "", { words: "blue door" });
    const { database } = desk.harness.store;
    database.execute("INSERT INTO block_word SELECT 'spoilt', platform, space, zeroblob(60) FROM block_word");
  }

  it.each([
    ["en", /1 word of the list can't be read/, /a word of the moderators' list can't be read/i],
    ["pl", /których nie da się odczytać: 1\./, /Jednego ze słów/],
    ["lt", /kurių nebeįmanoma perskaityti: 1\./, /Vieno .* žodžio/],
  ] as const)(
    "has moderators asked about every post, and is off the list when it is saved: %s",
    async (locale, told, why) => {
      await spoilt(locale);
      const anna = desk.harness.person("anna");
      await handIn(anna, good);
      await desk.harness.pass(1000);
      expect(desk.feed()).toEqual([]);
      expect(desk.harness.logged.join("")).not.toContain("event-failed");
      expect(await mine(anna)).toMatch(why);
      expect(await mine(anna)).not.toContain(textsFor(locale)["mine.mend"]);
      expect(textOf(desk.card(good))).toMatch(why);
      await desk.press(good, "mod-approve");
      await desk.harness.pass(1000);
      expect(desk.feed()).toHaveLength(1);

      expect(textOf(await desk.moderator.command("vent", "mod"))).toMatch(told);
      await desk.moderator.click("mod-words", "");
      const words = desk.harness.platform.forms.at(-1)?.form.fields[0]?.value ?? "";
      expect(words).toBe("blue door");
      expect(textOf(await desk.moderator.submit("mod-words", "", { words }))).not.toMatch(told);
      await handIn(desk.harness.person("tomas"), "The invoice is late again.");
      await handIn(desk.harness.person("kasia"), "The one with the blue door.");
      await desk.harness.pass(1000);
      expect(desk.feed()).toHaveLength(2);
      expect(desk.harness.logged.join("")).not.toContain("event-failed");
    },
  );

  it("makes no card of a muted author's post", async () => {
    desk = openModerated();
    const anna = desk.harness.person("anna");
    await handIn(anna, good);
    await reportIt(desk.harness.person("tomas"), desk.post(good));
    await desk.harness.pass(1000);
    await desk.press(good, "mod-mute", "24h");
    await desk.moderator.submit("mod-words", "", { words: "kowalski*" });
    damage("block_word");
    await handIn(anna, "The invoice is late again.");
    await desk.harness.pass(minuteMs);
    expect(desk.feed()).toHaveLength(1);
    expect(desk.cards()).toHaveLength(1);
  });
});
