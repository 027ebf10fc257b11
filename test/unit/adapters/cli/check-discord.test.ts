/** The doctor on Discord, against a server on loopback: each state it must tell apart, and never a token. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkDiscord } from "../../../../adapters/cli/checks/discord.ts";
import type { Finding } from "../../../../adapters/cli/checks/finding.ts";
import { inviteLink, manageMessages, neededPermissions } from "../../../../adapters/shared/discord-commands.ts";
import type { DiscordConfig } from "../../../../src/config/discord.ts";
import { Hidden } from "../../../../src/config/hidden.ts";
import { DiscordStandIn } from "../../../emulators/discord/stand-in.ts";

const [sending, inThreads, ownThreads] = [1n << 11n, 1n << 38n, 1n << 35n];
const [manageThreads, pinMessages] = [1n << 34n, 1n << 51n];

let discord: DiscordStandIn;
beforeEach(async () => {
  discord = await DiscordStandIn.start();
});
afterEach(() => discord.stop());

async function look(change: Partial<DiscordConfig> = {}): Promise<string> {
  const config: DiscordConfig = {
    token: new Hidden(discord.tokens.bot),
    applicationId: null,
    apiUrl: discord.apiUrl,
    ventChannel: discord.channel.id,
    modChannel: discord.moderators.id,
    digestChannel: null,
    rescue: false,
    ...change,
  };
  const findings: Finding[] = [];
  for await (const finding of checkDiscord(config)) findings.push(finding);
  const said = findings.map(({ level, text, mend }) => `${level} ${text} ${mend}`).join("\n");
  expect(said).not.toContain(discord.tokens.bot);
  return said;
}

async function asForum(): Promise<void> {
  await discord.stop();
  discord = await DiscordStandIn.start({ isForum: true });
}

describe("the doctor on Discord", () => {
  it("names each way in which members can type, and the roles that still can", async () => {
    expect(await look()).toMatch(/warning .*members can type.*Send Messages, Send Messages in Threads, Create Public/);
    discord.channel.deniedToAll = sending;
    expect(await look()).toMatch(/warning .*members can type.*take Send Messages in Threads, Create Public/);
    discord.channel.deniedToAll = sending | inThreads | ownThreads;
    expect(await look()).toMatch(/ok .*members can't type/);
    expect(await look()).not.toContain("role(s)");
    discord.world.roles.push({ id: "77", name: "seniors", permissions: 0n });
    expect(await look()).not.toContain("role(s)");
    discord.channel.overwrites.push({ id: "77", type: 0, allow: String(inThreads), deny: "0" });
    expect(await look()).toMatch(/warning .*1 role\(s\) can type/);
  });

  it("tells the bot's own permissions apart, in the venting channel and in the moderators'", async () => {
    expect(await look()).toContain("ok Discord: the bot has every permission it needs");
    discord.channel.denied = inThreads;
    expect(await look()).toMatch(/problem .*the bot lacks Send Messages in Threads in the venting/);
    discord.channel.denied = manageMessages;
    expect(await look()).not.toContain("lacks");
    discord.rest.applicationFlags = 1 << 19;
    expect(await look({ rescue: true })).toMatch(/problem .*the bot lacks Manage Messages/);
    discord.moderators.denied = sending;
    expect(await look()).toMatch(/problem .*lacks Send Messages in the moderators' channel/);
  });

  it("says whether the start message is pinned, and who could pin it", async () => {
    expect(await look()).toContain("ok Discord: the bot may pin its start message");
    discord.channel.denied = pinMessages;
    expect(await look()).toMatch(/warning .*not pinned.*Pin Messages/);
    discord.channel.pins.push(discord.world.addMessage(discord.channel, { author: discord.world.bot }).id);
    expect(await look()).toContain("ok Discord: the start message is pinned");
  });

  it("says so of a forum, too, where somebody else's pinned post does not count", async () => {
    await asForum();
    const { world, channel } = discord;
    channel.denied = manageThreads;
    world.addChannel("theirs", { type: 11, parent: channel.id, owner: "1", isPinned: true });
    expect(await look()).toMatch(/warning .*not pinned.*Manage Threads/);
    world.addChannel("ours", { type: 11, parent: channel.id, owner: world.bot.id, isPinned: true });
    expect(await look()).toContain("ok Discord: the start message is pinned");
  });

  it("knows the rescue's intent, missing or needless", async () => {
    expect(await look({ rescue: true })).toMatch(/problem .*rescue needs the Message Content intent/);
    discord.rest.applicationFlags = 1 << 18;
    expect(await look()).toMatch(/warning .*Message Content intent is on, and Ventil does not need it/);
    expect(await look({ rescue: true })).toContain("ok Discord: the Message Content intent is on, for the rescue");
  });
});

describe("the link that invites the bot", () => {
  const asked = (rescue: boolean) => BigInt(new URL(inviteLink("1", rescue)).searchParams.get("permissions") ?? "");

  it("asks for what is used and nothing else; what takes messages of others down only with the rescue", () => {
    const used = Object.values(neededPermissions).reduce((sum, bit) => sum | bit, (1n << 15n) | pinMessages);
    expect(asked(false)).toBe(used);
    expect(asked(true)).toBe(used | manageMessages);
    expect(asked(true) & manageThreads).toBe(0n);
  });
});
