/** The real process when Discord shuts the bot out while it serves: one line for the operator, no storm, nothing lost, all else goes on. */
import { afterEach, describe, expect, it } from "vitest";
import type { Person } from "../emulators/discord/person.ts";
import { ServedGuild, type Serving } from "./discord-server.ts";

let guild: ServedGuild;
afterEach(() => guild.close());

const code = "VENT_PLATFORM_SHUT_OUT";
const linesWith = (serving: Serving, words: string) =>
  serving
    .said()
    .split("\n")
    .filter((line) => line.includes(words));

async function shutOut(serving: Serving): Promise<void> {
  await guild.discord.until(() => serving.said().includes(code), "the operator is told");
}

/** Long enough for a few rounds of jobs, and for discord.js to come back if it wanted to. */
async function someSeconds(): Promise<void> {
  const from = performance.now();
  await guild.discord.until(() => performance.now() - from > 3_000, "some seconds pass");
}

async function handIn(person: Person, text: string): Promise<void> {
  await person.command(guild.lobby, "vent", { text });
  await guild.clickWhenShown(person, "share");
  await guild.clickWhenShown(person, "publish-now");
}

describe("a token that is reset while the bot serves", () => {
  it("ends what comes from Discord with one line, and the playground beside it is served on", async () => {
    guild = await ServedGuild.open();
    const { gateway, rest } = guild.discord;
    const serving = await guild.serve({ PLAYGROUND: "on", PLAYGROUND_PORT: "0" });
    const [, address] = await guild.discord.until(
      () => /at (http:\S+)/.exec(serving.said()),
      "the playground is there",
    );
    guild.discord.resetToken({ endsSessions: true });
    await shutOut(serving);
    const asked = rest.requests.length;
    await someSeconds();
    expect(linesWith(serving, code)).toHaveLength(1);
    expect(linesWith(serving, code)[0]).toMatch(/DISCORD_TOKEN.*README\.md.*started again/);
    expect(linesWith(serving, "platform-shut-out")).toHaveLength(1);
    expect(gateway.identifies).toHaveLength(1);
    expect(rest.requests.length).toBe(asked);
    expect((await fetch(String(address))).status).toBe(200);
    expect(serving.said()).not.toContain(guild.discord.tokens.bot);
    expect((await serving.stop()).code).toBe(0);

    const again = await guild.run("start.ts");
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/VENT_CONFIG_INVALID.*DISCORD_TOKEN is refused/s);
    expect((await guild.run("cli/doctor.ts")).stdout).toContain("the token fails (status 401)");
    expect(gateway.identifies).toHaveLength(1);
  }, 60_000);

  it("is not used again once REST refused it, and what was handed in is posted with the new one", async () => {
    guild = await ServedGuild.open();
    const { rest, gateway } = guild.discord;
    const serving = await guild.serve();
    const kasia = guild.person();
    const token = guild.discord.resetToken({ endsSessions: false });
    await handIn(kasia, "The client who never pays, and always shouts.");
    await shutOut(serving);
    await guild.discord.until(() => linesWith(serving, "post-retried").length >= 2, "it is tried again");
    expect(rest.requests.filter(({ status }) => status === 401)).toHaveLength(1);
    gateway.interrupt("cut");
    await guild.discord.until(() => gateway.identifies.length === 2, "it tries to log in with the old token");
    await someSeconds();
    expect(gateway.identifies).toHaveLength(2);
    expect(linesWith(serving, code)).toHaveLength(1);
    expect(guild.roots()).toEqual([]);
    await serving.stop();
    await guild.serve({ DISCORD_TOKEN: token });
    await guild.discord.until(() => guild.roots()[0], "it is posted");
    await someSeconds();
    expect(guild.roots()).toHaveLength(1);
    expect(guild.printed()).not.toContain(kasia.id);
  }, 60_000);
});

describe("an intent that is switched off while the bot serves", () => {
  it("is named to the operator, and asked for no more", async () => {
    guild = await ServedGuild.open();
    const { gateway } = guild.discord;
    const serving = await guild.serve({ DISCORD_RESCUE: "on" });
    gateway.allowed = 0x7fff;
    gateway.interrupt("invalid-session");
    await shutOut(serving);
    await someSeconds();
    expect(linesWith(serving, code)[0]).toContain("Message Content intent");
    expect(gateway.identifies).toHaveLength(2);
    expect((await serving.stop()).code).toBe(0);
  }, 60_000);
});
