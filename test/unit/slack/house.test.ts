/** Speaking for the house on Slack: from the digest channel while it is private, through every window opened there. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { encodeSpace } from "../../../adapters/slack/ids.ts";
import { weekBefore, weekOf } from "../../../src/themes/week.ts";
import { actionOf, formOf, openDesk, type SlackDesk } from "../../support/slack-desk.ts";
import { digestOf } from "../../support/theme-weeks.ts";

let desk: SlackDesk;
beforeEach(async () => {
  desk = await openDesk();
  const week = weekBefore(weekOf(Date.now(), "Europe/Warsaw"), 1);
  const space = encodeSpace(desk.slack.workspace.team);
  desk.store.digests.insert({ platform: "slack", space, week }, digestOf(week, { "late-payment": 1 }));
});
afterEach(() => desk.close());

it("goes from the command in the digest channel over its windows to a post by the bot", async () => {
  const { slack, managers } = desk;
  const robin = slack.person("robin");
  const sees = (action: string) => slack.until(() => robin.modal()?.controls.find(actionOf(action)), action);
  await robin.command("/vent", "did", { channel: managers });
  await sees("did-theme");
  await robin.choose("modal", actionOf("did-theme"), "late-payment");
  await sees("did-form");
  await robin.click("modal", actionOf("did-form", "cant late-payment"));
  await formOf(desk, robin);
  const reason = "The bank needs thirty days, and no other one takes us.";
  await robin.submit({ "what.0": "Invoices stay at 30 days.", "client.0": reason });
  await sees("did-publish");
  await robin.click("modal", actionOf("did-publish"));
  const post = await slack.until(() => slack.observer.feed(slack.channel.id)[0], "it is posted");
  expect(JSON.stringify(post)).toContain(reason);
  expect(JSON.stringify(post)).not.toContain(robin.id);
});

it("shows the house view with its chart as text there, and nowhere else", async () => {
  const { slack, managers } = desk;
  const robin = slack.person("robin");
  await robin.command("/vent", "themes", { channel: managers });
  await slack.until(() => robin.modal()?.words.includes("The house view"), "the house view");
  expect(robin.modal()?.words).toContain("Doesn't pay: 10–19 people in the latest week");
  const kasia = slack.person("kasia");
  await kasia.command("/vent", "themes");
  await slack.until(() => kasia.modal()?.words.includes("Doesn't pay"), "the digest");
  expect(kasia.modal()?.words).not.toContain("The house view");
});

it("is asked of the channel as it is now, and lets nobody moderate", async () => {
  const robin = desk.slack.person("robin");
  const seen: boolean[][] = [];
  const answer = desk.platform.answerPrivately;
  vi.spyOn(desk.platform, "answerPrivately").mockImplementation(async (to, ...rest) => {
    seen.push([await desk.platform.canSpeakForHouse(to), await desk.platform.canModerate(to)]);
    await answer(to, ...rest);
  });
  const managers = desk.slack.workspace.channels.get(desk.managers)!;
  await robin.command("/vent", "help", { channel: managers.id });
  await robin.command("/vent", "help", { channel: desk.moderators });
  managers.isPrivate = false;
  await robin.command("/vent", "help", { channel: managers.id });
  await vi.waitFor(() =>
    expect(seen).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ]),
  );
});
