/** Moderation through Slack: reports, cards in the private channel, acts by its buttons, and none from anywhere else. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { encodeChannel } from "../../../adapters/slack/ids.ts";
import { actionOf, formOf, openDesk, publish, type SlackDesk, vent } from "../../support/slack-desk.ts";

const text = "Acme wants a fifth round of changes for free and calls us amateurs, I'm done.";

let desk: SlackDesk;
afterEach(() => desk.close());

const cards = () =>
  desk.slack.observer.feed(desk.moderators).filter(({ words }) => !words.includes("Press the button once"));

/** Jobs run once a second in the real process; a card that was not taken waits for a minute, which this desk does not have. */
async function tick(): Promise<void> {
  await desk.app.tick();
}

/** Somebody presses a button in the moderators' channel: only then Slack says that it is private. */
async function proveIt(name: string) {
  const robin = desk.slack.person(name);
  await robin.command("/vent", "mod", { channel: desk.moderators });
  await desk.slack.until(() => robin.modal()?.words.includes("Moderators' desk"), "the desk");
  return robin;
}

describe("moderation on Slack", () => {
  it("takes a report to a card, and a moderator's acts to the post", async () => {
    desk = await openDesk({ moderation: { review: "off", reportsHide: 3 } });
    const { slack } = desk;
    const robin = await proveIt("robin");
    const [anna, bob] = [slack.person("anna"), slack.person("bob")];
    const ts = await publish(desk, anna, text);
    await vi.waitFor(() => expect(desk.logged.join("")).toContain("post-published"));
    const post = { channel: slack.channel.id, ts };
    await bob.click(post, actionOf("report"));
    await slack.until(() => bob.modal()?.controls.find(actionOf("report-yes")), "it is asked");
    await bob.click("modal", actionOf("report-yes"));
    await slack.until(() => bob.modal()?.words.includes("it is reported"), "it is taken");
    await tick();
    const [card] = cards();
    expect(card?.words).toContain("Reported by 1 person");
    expect(card?.words).toContain("fifth round");
    expect(card?.notification).not.toMatch(/round|amateurs|Acme/);
    const place = { channel: desk.moderators, ts: card?.ts ?? "" };
    await robin.click(place, actionOf("mod-hide"));
    await tick();
    expect(slack.observer.feed(slack.channel.id)[0]?.words).toContain("The moderators have hidden this text.");
    await slack.until(() => cards()[0]?.words.includes("Hidden by the moderators"), "the card says so");
    await robin.click(place, actionOf("mod-restore"));
    await tick();
    expect(slack.observer.feed(slack.channel.id)[0]?.words).toContain("fifth round");
    for (const other of [anna, bob]) expect(slack.observer.allBut([anna, bob, robin])).not.toContain(other.id);
    expect(desk.dump()).not.toMatch(new RegExp(`${anna.id}|${bob.id}|${robin.id}`));
    expect(desk.logged.join("")).not.toMatch(new RegExp(`${anna.id}|${bob.id}|${robin.id}|amateurs`));
    expect(slack.workspace.complaints).toEqual([]);
  });

  it("holds a post for approval, and brings the reason of a rejection to its author alone", async () => {
    desk = await openDesk({ moderation: { review: "all", reportsHide: 3 } });
    const { slack } = desk;
    const robin = await proveIt("robin");
    const anna = slack.person("anna");
    await vent(desk, anna, text);
    await anna.click("modal", actionOf("share"));
    await slack.until(() => anna.modal()?.controls.find(actionOf("publish-now")), "the preview");
    expect(anna.modal()?.words).toContain("moderators see it at once");
    await anna.click("modal", actionOf("publish-now"));
    await slack.until(() => anna.modal()?.words.includes("when the channel's checks have passed"), "the receipt");
    await tick();
    expect(slack.observer.feed(slack.channel.id)).toEqual([]);
    const place = () => ({ channel: desk.moderators, ts: cards()[0]?.ts ?? "" });
    robin.reload();
    await robin.click(place(), actionOf("mod-reject"));
    await formOf(desk, robin);
    await robin.submit({ "reason.0": "Leave the number of rounds out." });
    await slack.until(() => cards()[0]?.words.includes("Not let through"), "it is rejected");
    expect(slack.observer.allBut([anna, robin])).not.toContain("number of rounds");
    await anna.command("/vent", "mine");
    await slack.until(() => anna.modal()?.words.includes("Leave the number of rounds out."), "the reason");
    await robin.click(place(), actionOf("mod-take-back"));
    await slack.until(() => cards()[0]?.words.includes("Waits for your approval"), "it waits again");
    // The bot knows what stands there only when Slack has answered; until then an approval is refused (anonymity 6).
    await tick();
    await robin.click(place(), actionOf("mod-approve"));
    await tick();
    expect(slack.observer.feed(slack.channel.id)[0]?.words).toContain("fifth round");
    expect(slack.workspace.complaints).toEqual([]);
  });

  it("says at a card's button what to do once moderation is switched off", async () => {
    desk = await openDesk({ moderation: { review: "all", reportsHide: 3 } });
    const { slack } = desk;
    const robin = await proveIt("robin");
    const anna = slack.person("anna");
    await vent(desk, anna, text);
    await anna.click("modal", actionOf("share"));
    await slack.until(() => anna.modal()?.controls.find(actionOf("publish-now")), "the preview");
    await anna.click("modal", actionOf("publish-now"));
    await slack.until(() => anna.modal()?.words.includes("checks have passed"), "the receipt");
    await tick();
    Object.assign(desk.settings, { moderation: undefined });
    robin.reload();
    const told = () =>
      robin.ephemerals().filter((one) => JSON.stringify(one).includes("nobody moderates here through me"));
    for (const [times, act] of ["mod-approve", "mod-reject"].entries()) {
      await robin.click({ channel: desk.moderators, ts: cards()[0]?.ts ?? "" }, actionOf(act));
      await slack.until(() => told().length > times, act);
    }
    expect(slack.observer.feed(slack.channel.id)).toEqual([]);
    expect(slack.workspace.complaints).toEqual([]);
  });

  it("shows no card before Slack has said that the channel is private, and none when it says it is not", async () => {
    desk = await openDesk({ moderation: { review: "off", reportsHide: 3 } });
    const { slack } = desk;
    const [anna, bob] = [slack.person("anna"), slack.person("bob")];
    const ts = await publish(desk, anna, text);
    await vi.waitFor(() => expect(desk.logged.join("")).toContain("post-published"));
    const report = async (person: typeof bob) => {
      await person.click({ channel: slack.channel.id, ts }, actionOf("report"));
      await slack.until(() => person.modal()?.controls.find(actionOf("report-yes")), "it is asked");
      await person.click("modal", actionOf("report-yes"));
      await slack.until(() => person.modal()?.words.includes("it is reported"), "it is taken");
    };
    await report(bob);
    await tick();
    expect(cards()).toEqual([]);
    expect(desk.logged.join("")).toContain('"reason":"unknown"');
    const moderators = slack.workspace.channels.get(desk.moderators);
    if (moderators === undefined) throw new Error("there is no such channel");
    moderators.isPrivate = false;
    await slack.person("robin").command("/vent", "mod", { channel: desk.moderators });
    expect(await desk.platform.privacyOf(encodeChannel(desk.moderators))).toBe("open");
    await tick();
    expect(cards()).toEqual([]);
  });

  it("refuses the desk outside the moderators' channel", async () => {
    desk = await openDesk({ moderation: { review: "off", reportsHide: 1 } });
    const { slack } = desk;
    const anna = slack.person("anna");
    await publish(desk, anna, text);
    const bob = slack.person("bob");
    await bob.command("/vent", "mod");
    await slack.until(() => bob.lastEphemeral()?.words.includes("Nothing was done."), "the refusal");
    expect(bob.modal()).toBeNull();
  });
});
