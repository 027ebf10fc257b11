/** The rescue: what is typed in the venting channel comes down, is lost to nobody but the readers, and opens for its writer only. */
import { afterEach, describe, expect, it } from "vitest";
import { controlsOf, markupOf } from "../../emulators/discord/person.ts";
import { clickWhenShown, type DiscordDesk, openDesk, shown } from "../../support/discord-desk.ts";

let desk: DiscordDesk;
afterEach(() => desk.close());

const vent = "My client calls me an idiot and wants a tenth revision.";
const notice = () => desk.discord.channel.messages.find((message) => markupOf(message).includes("Yours?"));

function withoutContent({ gateway }: DiscordDesk["discord"]): void {
  gateway.allowed = 0x7fff;
}

describe("the rescue", () => {
  it("takes a typed message down, keeps it for its writer, and says nothing of it to anybody else", async () => {
    desk = await openDesk({ rescue: true });
    const { channel } = desk.discord;
    const [kasia, tomas] = [desk.discord.person("kasia"), desk.discord.person("tomas")];
    const typed = kasia.write(channel, vent);
    const found = await desk.discord.until(notice, "a notice");
    expect(typed.isGone).toBe(true);
    expect(JSON.stringify(found.components)).not.toMatch(/idiot|revision|kasia/);
    expect(JSON.stringify(found.components)).not.toContain(kasia.id);
    await tomas.click(channel, "rescued");
    await shown(desk, tomas, "vent", channel);
    expect(tomas.answers(channel).map(markupOf).join()).not.toContain("idiot");
    expect(
      tomas
        .answers(channel)
        .flatMap(controlsOf)
        .some(({ customId }) => /^(?:share|continue)/.test(customId)),
    ).toBe(false);
    await kasia.click(channel, "rescued");
    await clickWhenShown(desk, kasia, "share", channel);
    await clickWhenShown(desk, kasia, "publish-now", channel);
    await desk.discord.until(
      () => desk.roots().find((message) => markupOf(message).includes("tenth revision")),
      "it is published",
    );
    expect(desk.logged.join("")).not.toContain(kasia.id);
  });

  it("gives help lines to who is in distress, and to nobody else", async () => {
    desk = await openDesk({ rescue: true });
    const { channel } = desk.discord;
    const [kasia, tomas] = [desk.discord.person("kasia"), desk.discord.person("tomas")];
    kasia.write(channel, "I want to kill myself tonight, I can't do this any more");
    await desk.discord.until(notice, "a notice");
    await tomas.click(channel, "rescued");
    await shown(desk, tomas, "vent", channel);
    expect(tomas.answers(channel).map(markupOf).join()).not.toContain("116");
    await kasia.click(channel, "rescued");
    await desk.discord.until(
      () => kasia.answers(channel).some((message) => markupOf(message).includes("116")),
      "help lines",
    );
  });

  it("leaves a message where it is when it can't be taken down, or has no words to keep, and other channels alone", async () => {
    desk = await openDesk({ rescue: true });
    const kasia = desk.discord.person("kasia");
    const elsewhere = kasia.write(desk.lobby, vent);
    const picture = kasia.write(desk.discord.channel, "");
    desk.discord.fail("DELETE", /messages/, [403, 50_013]);
    const stuck = kasia.write(desk.discord.channel, vent);
    await desk.discord.until(() => desk.logged.some((line) => line.includes("may-not-post")), "it is noted");
    expect([elsewhere.isGone, picture.isGone, stuck.isGone]).toEqual([false, false, false]);
    expect(notice()).toBeUndefined();
  });

  it("is off unless it is switched on, and then refused without its intent", async () => {
    desk = await openDesk();
    expect(desk.discord.gateway.identifies.map(({ intents }) => intents)).toEqual([1 | 512 | 4096]);
    await desk.close();
    desk = await openDesk({ rescue: true });
    expect(desk.discord.gateway.identifies.map(({ intents }) => intents)).toEqual([1 | 512 | 4096 | 32_768]);
    await expect(openDesk({ rescue: true, before: withoutContent })).rejects.toThrow("DISCORD_RESCUE");
  });
});
