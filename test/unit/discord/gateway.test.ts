/** The connection to Discord's gateway: what it remembers of people, which is nothing. */
import { inspect } from "node:util";
import type { Client } from "discord.js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { connect, createGateway } from "../../../adapters/discord/gateway.ts";
import { createPostingRest } from "../../../adapters/discord/rest.ts";
import type { DiscordConfig } from "../../../src/config/discord.ts";
import { Hidden } from "../../../src/config/hidden.ts";
import { DiscordStandIn } from "../../emulators/discord/stand-in.ts";

let discord: DiscordStandIn;
let client: Client;
let heard: string[];
beforeEach(async () => {
  discord = await DiscordStandIn.start();
  const config: DiscordConfig = {
    token: new Hidden(discord.tokens.bot),
    applicationId: null,
    apiUrl: discord.apiUrl,
    ventChannel: discord.channel.id,
    modChannel: null,
    digestChannel: null,
    rescue: true,
  };
  heard = [];
  client = createGateway(config);
  await connect(client, createPostingRest(config), config, {
    onInteraction: ({ type }) => void heard.push(`interaction ${type}`),
    onMessage: ({ content }) => void heard.push(content),
    onGuildLeft: () => undefined,
    onShutOut: () => undefined,
  });
});
afterEach(async () => {
  await client.destroy();
  await discord.stop();
});

it("remembers the server's channels and nobody in them, whatever people do", async () => {
  const kasia = discord.person("kasia-canary");
  const direct = discord.world.directWith(kasia.account);
  void kasia.command(discord.channel, "vent", { text: "The canary-client" }).catch(() => undefined);
  void kasia.command(direct, "calm").catch(() => undefined);
  kasia.write(discord.channel, "typed canary-words");
  kasia.write(direct, "direct canary-words");
  const thread = discord.world.addChannel("thread", { type: 11, parent: discord.channel.id, owner: kasia.id });
  discord.world.tell("THREAD_CREATE", { ...discord.world.toChannel(thread), newly_created: true }, thread);
  kasia.write(thread, "canary-words in a thread");
  discord.gateway.dispatch("TYPING_START", { channel_id: direct.id, user_id: kasia.id, timestamp: 1 });
  const member = { ...discord.world.toMember(kasia.account), guild_id: discord.world.guild };
  discord.gateway.dispatch("GUILD_MEMBER_UPDATE", member);
  await discord.until(() => heard.length === 5 && client.channels.cache.has(thread.id), "all of it is heard");

  const { bot } = discord.world;
  expect(client.users.cache.map(({ id }) => id)).toEqual([bot.id]);
  const [guild] = client.guilds.cache.values();
  expect(guild?.members.cache.map(({ id }) => id)).toEqual([bot.id]);
  expect(client.channels.cache.has(direct.id)).toBe(false);
  const kept = [...client.channels.cache.values()].map((channel) => inspect(channel, { depth: 6, showHidden: true }));
  expect(kept.join()).not.toContain("canary");
});
