/** Moderation through Discord: reports, cards in the private channel, acts by its buttons, and none from anywhere else. */
import { afterEach, describe, expect, it } from "vitest";
import { controlsOf, markupOf } from "../../emulators/discord/person.ts";
import { clickWhenShown, type DiscordDesk, openDesk, publish, shown } from "../../support/discord-desk.ts";

const text = "The client wants the tenth revision for free and calls us amateurs.";

let desk: DiscordDesk;
afterEach(() => desk.close());

const cards = () =>
  desk.modChannel.messages.filter(
    ({ isGone, onlyFor, author }) => !isGone && onlyFor === null && author === desk.discord.world.bot,
  );

const saying = (words: string) =>
  desk.discord.until(() => cards().find((card) => markupOf(card).includes(words)), words);

describe("moderation on Discord", () => {
  it("takes a report to a card, and a moderator's acts to the post", async () => {
    desk = await openDesk({ moderation: { review: "off", reportsHide: 3 } });
    const [kasia, tomas, robin] = [
      desk.discord.person("kasia"),
      desk.discord.person("tomas"),
      desk.discord.person("robin"),
    ];
    const post = await publish(desk, kasia, text);
    await desk.discord.until(() => desk.logged.some((line) => line.includes("post-published")), "it is noted");
    await tomas.click(desk.discord.channel, "report");
    await clickWhenShown(desk, tomas, "report-yes", desk.discord.channel);
    await desk.discord.until(
      () => tomas.answers(desk.discord.channel).some((one) => markupOf(one).includes("it is reported")),
      "it is taken",
    );
    await desk.app.tick();
    const card = await saying("Reported by 1 person");
    expect(markupOf(card)).toContain("tenth revision");
    expect([...desk.discord.world.channels.values()].some(({ id, type }) => type === 11 && id === card.id)).toBe(false);
    await robin.click(desk.modChannel, "mod-hide");
    await saying("Hidden by the moderators");
    await desk.app.tick();
    expect(markupOf(post)).toContain("The moderators have hidden this text.");
    await robin.click(desk.modChannel, "mod-restore");
    await desk.discord.until(
      () => controlsOf(cards()[0]!).some(({ customId }) => customId.startsWith("mod-hide")),
      "restored",
    );
    await desk.app.tick();
    expect(markupOf(post)).toContain("tenth revision");
    await robin.command(desk.modChannel, "ventil", { sub: "mod" });
    await shown(desk, robin, "mod-log", desk.modChannel);
    for (const person of [kasia, tomas, robin]) {
      expect(desk.disk().includes(person.id)).toBe(false);
      expect(desk.logged.join("")).not.toContain(person.id);
      expect(JSON.stringify(cards())).not.toContain(person.account.name);
    }
    expect(desk.discord.interactions.publicAnswers).toEqual([]);
  });

  it("says at a card's button what to do once moderation is switched off", async () => {
    desk = await openDesk({ moderation: { review: "all", reportsHide: 3 } });
    const [kasia, robin] = [desk.discord.person("kasia"), desk.discord.person("robin")];
    await kasia.command(desk.lobby, "vent");
    await kasia.submit({ "what.0": text });
    await clickWhenShown(desk, kasia, "share");
    await clickWhenShown(desk, kasia, "publish-now");
    await desk.discord.until(
      () => kasia.answers(desk.lobby).some((one) => markupOf(one).includes("checks have passed")),
      "the receipt",
    );
    await desk.app.tick();
    await saying("Waits for your approval");
    Object.assign(desk.settings, { moderation: undefined });
    for (const [times, act] of ["mod-approve", "mod-reject"].entries()) {
      await robin.click(desk.modChannel, act);
      const told = () =>
        robin
          .answers(desk.modChannel)
          .filter((one) => markupOf(one).includes("nobody moderates here through me any more"));
      await desk.discord.until(() => told().length > times, act);
    }
    expect(desk.roots()).toEqual([]);
    expect(desk.discord.interactions.publicAnswers).toEqual([]);
  });

  it("holds a post for approval, and brings the reason of a rejection to its author alone", async () => {
    desk = await openDesk({ moderation: { review: "all", reportsHide: 3 } });
    const [kasia, robin] = [desk.discord.person("kasia"), desk.discord.person("robin")];
    await kasia.command(desk.lobby, "vent");
    await kasia.submit({ "what.0": text });
    await clickWhenShown(desk, kasia, "share");
    await clickWhenShown(desk, kasia, "publish-now");
    await desk.discord.until(
      () => kasia.answers(desk.lobby).some((one) => markupOf(one).includes("checks have passed")),
      "the receipt",
    );
    await desk.app.tick();
    await saying("Waits for your approval");
    expect(desk.roots()).toEqual([]);
    await robin.click(desk.modChannel, "mod-reject");
    await robin.submit({ "reason.0": "Leave the number out." });
    await saying("Not let through");
    expect(markupOf(cards()[0]!)).not.toContain("Leave the number out");
    await kasia.command(desk.lobby, "ventil", { sub: "mine" });
    await desk.discord.until(
      () => kasia.answers(desk.lobby).some((one) => markupOf(one).includes("Leave the number out")),
      "the reason",
    );
    await robin.click(desk.modChannel, "mod-take-back");
    await saying("Waits for your approval");
    // The bot knows what stands there only when Discord has answered; until then an approval is refused (anonymity 6).
    await desk.app.tick();
    await robin.click(desk.modChannel, "mod-approve");
    await saying("In the channel");
    await desk.app.tick();
    expect(desk.roots().map(markupOf).join()).toContain("tenth revision");
  });

  it("shows no card in a channel that everybody sees, holds what waits, and tells the operator", async () => {
    desk = await openDesk({ moderation: { review: "all", reportsHide: 3 }, modChannel: "open" });
    const kasia = desk.discord.person("kasia");
    await kasia.command(desk.lobby, "vent");
    await kasia.submit({ "what.0": text });
    await clickWhenShown(desk, kasia, "share");
    await clickWhenShown(desk, kasia, "publish-now");
    await desk.discord.until(
      () => kasia.answers(desk.lobby).some((one) => markupOf(one).includes("checks have passed")),
      "the receipt",
    );
    await desk.app.tick();
    expect([...cards(), ...desk.roots()]).toEqual([]);
    expect(desk.logged.join("")).toContain('"reason":"open"');
  });

  it("refuses the desk outside the moderators' channel", async () => {
    desk = await openDesk({ moderation: { review: "off", reportsHide: 3 } });
    const kasia = desk.discord.person("kasia");
    await kasia.command(desk.lobby, "ventil", { sub: "mod" });
    await desk.discord.until(
      () => kasia.answers(desk.lobby).some((one) => markupOf(one).includes("Nothing was done.")),
      "the refusal",
    );
  });
});
