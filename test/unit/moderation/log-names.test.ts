/** The log of acts and the card name a post alike, whatever language its reader has. */
import { afterEach, expect, it } from "vitest";
import { buttonValue, handIn, type Moderated, openModerated, textOf } from "../../support/moderated.ts";

let desk: Moderated;
afterEach(() => desk.harness.dispose());

it.each(["pl", "lt"] as const)(
  "a moderator who reads another language than the channel's finds the name that stands in the thread: %s",
  async (locale) => {
    desk = openModerated({ review: "all" }, { locale });
    await handIn(desk.harness.person("anna"), "The client with the blue door is a pain.");
    await desk.harness.pass(1000);
    const card = textOf(desk.cards()[0]?.message ?? null);
    await desk.moderator.click("mod-approve", buttonValue(desk.cards()[0]?.message ?? null, "mod-approve") ?? "");
    await desk.harness.pass(1000);
    const heading = desk.feed()[0]?.blocks[0];
    const name = heading?.type === "heading" ? heading.text : "no name";
    await desk.moderator.command("vent", "mod");
    const log = textOf(await desk.moderator.press("mod-log"));
    expect(card).toContain(name);
    expect(log).toContain(name);
  },
);

it.each([
  ["en", "full hour after"],
  ["pl", "zaokrąglony w górę do pełnej godziny"],
  ["lt", "suapvalintas iki kitos pilnos valandos"],
] as const)("the log says what its hours are: %s", async (locale, words) => {
  desk = openModerated({}, { locale });
  await desk.moderator.submit("mod-words", "", { words: "blue door" });
  const log = textOf(await desk.moderator.press("mod-log"));
  expect(log).toMatch(/\d\d:00 UTC · /);
  expect(log).toContain(words);
});
