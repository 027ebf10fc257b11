/** The yardstick: a discord.js bot that answers with the same callbacks as ours, and does nothing else. */
import { readFileSync } from "node:fs";
import { Client, GatewayIntentBits, Routes } from "discord.js";
import type { SameCallbacks } from "./discord.ts";

const { DISCORD_TOKEN: token = "", DISCORD_API_URL: api = "" } = process.env;
const same: SameCallbacks = JSON.parse(readFileSync(process.env.SAME_CALLBACKS ?? "", "utf8"));
const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
const client = new Client({ intents: [Guilds, GuildMessages, DirectMessages], rest: { api, version: "10" } });

client.on("interactionCreate", (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  const body = interaction.options.getString("text") === null ? same.form : same.result;
  void client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false });
});

client.once("clientReady", () => process.stdout.write("serves Discord\n"));
await client.login(token);
