/** The real process on Discord, from its start to a power cut, and all that another bot in the server sees of it. */
import { afterEach, describe, expect, it } from "vitest";
import { controlsOf, markupOf, type Person } from "../emulators/discord/person.ts";
import type { Channel } from "../emulators/discord/world.ts";
import { ServedGuild } from "./discord-server.ts";

const vent = "Mister Canary-Client of the Kumquat Company wants it all again for free, the zanybird!";

let guild: ServedGuild;
afterEach(() => guild.close());

const clickWhenShown = (person: Person, action: string, where?: Channel) => guild.clickWhenShown(person, action, where);
const publish = (person: Person, text: string) => guild.publish(person, text);
const roots = () => guild.roots();

/** What another bot with every intent was told, and what it may fetch, with everything on disk and in the logs. */
async function everythingOthersSee(): Promise<string> {
  const { observed } = guild.discord;
  const fromBot = observed.filter(({ data }) => (data.author as { bot?: boolean } | undefined)?.bot !== false);
  return JSON.stringify([fromBot, await guild.discord.fetched()]);
}

describe("the process on Discord", () => {
  it("serves a vent from the form to its end, and nobody in the server or on the machine learns whose it is", async () => {
    guild = await ServedGuild.open();
    const serving = await guild.serve();
    const [kasia, tomas] = [guild.person(), guild.person("lt")];
    const root = await publish(kasia, vent);
    await tomas.click(guild.discord.channel, "reply");
    await tomas.submit({ "what.0": "Bill them for it." });
    await clickWhenShown(tomas, "publish-now", guild.discord.channel);
    const thread = guild.discord.world.channels.get(root.id);
    await guild.discord.until(() => (thread?.messages.length ?? 0) > 0, "a reply");
    await tomas.click(guild.discord.channel, "me-too");
    const direct = guild.discord.world.directWith(kasia.account);
    kasia.write(direct, "They say I am a zanybird, can you believe it");
    await guild.discord.until(() => direct.messages.length > 1, "an answer to a message");
    await kasia.command(guild.lobby, "ventil", { sub: "mine" });
    await clickWhenShown(kasia, "edit");
    await kasia.submit({ "what.0": "They want it all again for free." });
    await clickWhenShown(kasia, "publish-now");
    await guild.discord.until(
      () => markupOf(root).includes("all again for free") && !markupOf(root).includes("zanybird"),
      "it is edited",
    );
    guild.discord.fail("POST", /messages$/, [500, 0], 2);
    guild.discord.fail("PATCH", /messages/, [403, 50_013], 1);
    await kasia.command(guild.lobby, "vent", { text: "Another one, who never pays." });
    await clickWhenShown(kasia, "share");
    await clickWhenShown(kasia, "publish-now");
    await guild.discord.until(() => roots().length === 2, "it is posted after all");
    const ended = await serving.stop();
    expect(ended.code).toBe(0);

    const seen = await everythingOthersSee();
    const own = [guild.printed(), guild.disk().toString("latin1")].join("\n");
    for (const { id, account } of guild.people) {
      expect(seen).not.toContain(id);
      expect(seen).not.toContain(account.name);
      expect(own).not.toContain(id);
      expect(own).not.toContain(account.name);
    }
    for (const live of guild.discord.interactions.all.values()) {
      expect(own).not.toContain(live.id);
      expect(own).not.toContain(live.token);
    }
    expect(own).not.toContain("zanybird");
    expect(guild.discord.interactions.publicAnswers).toEqual([]);
    const posted = guild.discord.observed.filter(({ type }) => type === "MESSAGE_CREATE");
    expect(posted.length).toBeGreaterThanOrEqual(4);
    const changed = guild.discord.observed.filter(({ type }) => type === "MESSAGE_UPDATE");
    expect(changed.length).toBeGreaterThanOrEqual(1);
    for (const { data } of [...posted, ...changed]) {
      expect(data.interaction_metadata ?? null).toBeNull();
      expect(data.interaction ?? null).toBeNull();
      expect((data.author as { id: string }).id).toBe(guild.discord.world.bot.id);
    }
    // And once more by REST, where another bot may fetch each of them.
    expect(seen).not.toMatch(/"interaction(?:_metadata)?":(?!null)/);
    const sent = guild.discord.rest.requests.filter(({ body }) => "components" in body || "data" in body);
    for (const { body } of sent) {
      const message = (body.type === undefined ? body : body.data) as Record<string, unknown> | undefined;
      if (message?.components !== undefined && message.title === undefined)
        expect(message.allowed_mentions).toEqual({ parse: [] });
    }
    expect(
      guild.discord.rest.requests.flatMap(({ refusedFor }) => (refusedFor === undefined ? [] : [refusedFor])),
    ).toEqual([]);
  }, 60_000);

  it("makes one post of a vent whose process died while Discord was answering", async () => {
    guild = await ServedGuild.open();
    const first = await guild.serve();
    const kasia = guild.person();
    await publish(kasia, "A first one, who is never satisfied with anything.");
    guild.discord.fail("POST", /^\/channels\/\d+\/messages$/, "lost");
    await kasia.command(guild.lobby, "vent", { text: "The second one, who wants a discount on every order." });
    await clickWhenShown(kasia, "share");
    await clickWhenShown(kasia, "publish-now");
    await guild.discord.until(() => roots().length === 2, "Discord has it");
    await first.kill();
    // By then Discord has forgotten the nonce, too.
    guild.discord.rest.lenient.add("nonce");
    await guild.serve();
    await kasia.command(guild.lobby, "ventil", { sub: "mine" });
    await clickWhenShown(kasia, "withdraw");
    await clickWhenShown(kasia, "withdraw-yes");
    await guild.discord.until(
      () => roots().some((root) => markupOf(root).includes("took this") || !markupOf(root).includes("one, who")),
      "its author has it",
    );
    expect(roots()).toHaveLength(2);
    expect(
      guild.discord.channel.messages.filter((message) =>
        controlsOf(message).some(({ customId }) => customId.startsWith("help.")),
      ),
    ).toHaveLength(1);
  }, 60_000);

  it("comes back by resuming, and by a new session, without doing anything twice", async () => {
    guild = await ServedGuild.open();
    await guild.serve();
    const { gateway } = guild.discord;
    const kasia = guild.person();
    const comings = () => gateway.resumes + gateway.identifies.length;
    const ways = ["reconnect", "cut", "invalid-session-resumable", "resumed-in-vain", "invalid-session"] as const;
    for (const how of ways) {
      const before = comings();
      gateway.interrupt(how);
      const after = how === "resumed-in-vain" ? before + 2 : before + 1;
      await guild.discord.until(() => comings() >= after && gateway.isConnected, `it is back after ${how}`);
    }
    expect(gateway.resumes).toBe(4);
    expect(gateway.identifies).toHaveLength(3);
    await publish(kasia, "The client who wants it yesterday.");
    expect(roots()).toHaveLength(1);
  }, 180_000);

  it("refuses to start, and to use up the day's log-ins, where it can't serve", async () => {
    guild = await ServedGuild.open();
    const { gateway } = guild.discord;
    const wrong = await guild.run("start.ts", [], { DISCORD_TOKEN: "none.the.bot-token" });
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.stderr).toContain("DISCORD_TOKEN");
    const blind = await guild.run("start.ts", [], { DISCORD_VENT_CHANNEL: "12345" });
    expect(blind.stderr).toContain("DISCORD_VENT_CHANNEL");
    gateway.remaining = 10;
    const worn = await guild.run("start.ts");
    expect(worn.stderr).toContain("10 more log-ins");
    expect(gateway.identifies).toEqual([]);
    expect(`${wrong.stderr}${blind.stderr}${worn.stderr}`).not.toContain("bot-token");
  }, 60_000);

  it("registers commands that Discord takes, and the doctor says what is wrong", async () => {
    guild = await ServedGuild.open();
    const registered = await guild.run("cli/discord-register.ts");
    expect(registered.stderr).toBe("");
    expect(registered.stdout).toContain("permissions=2252109051448320");
    const commands = guild.discord.rest.commands.get("") as {
      name: string;
      name_localizations: Record<string, string>;
    }[];
    expect(commands.map(({ name }) => name)).toEqual([
      "vent",
      "calm",
      "ventil",
      "Suggest a calm reply",
      "Reply anonymously",
    ]);
    for (const { name_localizations: names } of commands)
      expect(Object.keys(names).toSorted()).toEqual(["en-GB", "en-US", "lt", "pl"]);
    const one = await guild.run("cli/discord-register.ts", ["--guild", guild.discord.world.guild]);
    expect(one.code).toBe(0);
    expect(JSON.stringify(guild.discord.rest.commands.get(guild.discord.world.guild))).not.toContain("contexts");
    const told = await guild.run("cli/doctor.ts");
    expect(told.stdout).toContain("Discord: the token works");
    expect(told.stdout).toContain("members can type in the venting channel");
    expect(told.stdout).toContain("the moderators' channel is private");
    const managers = guild.discord.world.addChannel("managers");
    const withDigest = () => guild.run("cli/doctor.ts", [], { DISCORD_DIGEST_CHANNEL: managers.id });
    expect((await withDigest()).stdout).toContain("the bot may post in the digest channel");
    managers.denied = 1024n;
    expect((await withDigest()).stdout).toContain("check DISCORD_DIGEST_CHANNEL");
    guild.discord.channel.denied = 1024n;
    expect((await guild.run("cli/doctor.ts")).stdout).toContain("DISCORD_VENT_CHANNEL");
    const refused = await guild.run("cli/doctor.ts", [], { DISCORD_TOKEN: "none.the.bot-token" });
    expect(refused.stdout).toContain("the token fails (status 401)");
    expect(refused.stdout).not.toContain("bot-token");
  }, 60_000);
});
