/** `npm run doctor` on Slack: what it can see of tokens, scopes and the channel, and what it leaves to be ticked by hand. */
import { afterEach, describe, expect, it } from "vitest";
import { type Mode, modes, type Office, openOffice, runDoctor } from "./slack-office.ts";

let offices: Office[] = [];
afterEach(async () => {
  const all = offices;
  offices = [];
  for (const office of all) await office.close();
});

/** An office that was served once, so that there is a store. */
async function used(mode: Mode): Promise<Office> {
  const office = await openOffice(mode);
  offices.push(office);
  await (await office.serve()).stop();
  return office;
}

/** The lines that are no "ok", without the advice under them. */
function complaintsIn(said: string): string[] {
  return said.split("\n").filter((line) => /^(?:problem|warning)\s/.test(line) && line.includes("Slack"));
}

describe.each(modes)("over %s", (mode) => {
  it("finds nothing to mend where all is well, posts nothing anew, and says what only a person can check", async () => {
    const office = await used(mode);
    const { said, code } = await runDoctor(office);
    expect(code).toBe(0);
    expect(said).toMatch(/scopes commands and chat:write, and no others/);
    expect(said).toMatch(/start message stands in/);
    expect(said).toMatch(/only you can see/);
    expect(complaintsIn(said).filter((line) => line.startsWith("problem"))).toEqual([]);
    expect(office.slack.callsOf("chat.postMessage")).toHaveLength(1);
    for (const secret of [office.slack.tokens.bot, office.slack.tokens.app, office.slack.signingSecret])
      expect(said).not.toContain(secret);
  });
});

describe("the doctor", () => {
  it.each<[string, (office: Office) => Record<string, string>, RegExp]>([
    [
      "the bot was not invited",
      ({ slack }) => {
        slack.channel.members.delete(slack.workspace.bot.user);
        return {};
      },
      /invite|not.in.channel/i,
    ],
    ["the channel is not there", () => ({ SLACK_VENT_CHANNEL: "C00000000" }), /C00000000|SLACK_VENT_CHANNEL/],
    ["the bot token is wrong", () => ({ SLACK_BOT_TOKEN: "xoxb-wrong-token" }), /SLACK_BOT_TOKEN/],
    [
      "the token was revoked",
      ({ slack }) => {
        slack.tokens.refusedWith = "token_revoked";
        return {};
      },
      /SLACK_BOT_TOKEN/,
    ],
    [
      "a scope is missing",
      ({ slack }) => {
        slack.workspace.scopes = ["commands"];
        return {};
      },
      /lacks chat:write/,
    ],
    [
      "the app was given more than it needs",
      ({ slack }) => {
        slack.workspace.scopes = ["commands", "chat:write", "users:read"];
        return {};
      },
      /users:read/,
    ],
  ])("says so and how to mend it when %s", async (_, arrange, words) => {
    const office = await used("socket");
    const { said } = await runDoctor(office, arrange(office));
    expect(complaintsIn(said).length).toBeGreaterThan(0);
    expect(said).toMatch(words);
    expect(said).toContain("To mend:");
    expect(said).not.toMatch(/wrong-token|^\s+at /m);
  });

  it("opens a socket with the app token, so a wrong one shows", async () => {
    const office = await used("socket");
    const { said, code } = await runDoctor(office, { SLACK_APP_TOKEN: "xapp-wrong-token" });
    expect(code).toBe(1);
    expect(said).toMatch(/SLACK_APP_TOKEN/);
  });
});
