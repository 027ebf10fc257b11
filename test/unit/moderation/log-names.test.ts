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
