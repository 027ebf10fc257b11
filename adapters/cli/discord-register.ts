/** `npm run discord:register`: tells Discord which commands Ventil has, and prints the link that invites the bot. */
import { existsSync } from "node:fs";
import { defineCommand } from "citty";
import packageJson from "../../package.json" with { type: "json" };
import { loadConfig } from "../../src/config/load-config.ts";
import { BotError, PlatformFailedError } from "../../src/errors.ts";
import { callDiscord, discordCommands, inviteLink } from "../shared/discord-commands.ts";
import { runCommand } from "./run-command.ts";

const command = defineCommand({
  meta: {
    name: "discord:register",
    version: packageJson.version,
    description: "Tells Discord which commands Ventil has; run it once, and again after an update.",
  },
  args: {
    guild: {
      type: "string",
      description:
        "the id of one server, where they appear at once; else all servers and the conversation with the bot",
    },
  },
  async run({ args: { guild } }) {
    try {
      process.stdout.write(`${await register(guild)}\n`);
    } catch (fault) {
      // Nothing of an unknown fault is printed: it may carry the token.
      const text = fault instanceof BotError ? fault.message : "something unexpected went wrong";
      process.stderr.write(`The commands were not registered.\n${text}\n`);
      process.exitCode = 1;
    }
  },
});

async function register(guild: string | undefined): Promise<string> {
  if (guild !== undefined && !/^\d{5,20}$/.test(guild))
    throw new PlatformFailedError("--guild must be the id of a server: only digits.");
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { discord } = loadConfig(process.env);
  if (discord === null)
    throw new PlatformFailedError("Discord is not configured: set DISCORD_TOKEN and DISCORD_VENT_CHANNEL in .env.");
  const source = { apiUrl: discord.apiUrl, token: discord.token.reveal() };
  const found = await callDiscord(source, "GET", "/applications/@me");
  const application = "answer" in found ? String((found.answer as { id?: unknown } | null)?.id) : refuse(found.error);
  if (discord.applicationId !== null && discord.applicationId !== application)
    throw new PlatformFailedError(
      "DISCORD_APPLICATION_ID is of another application than DISCORD_TOKEN; copy both from one page.",
    );
  const scope = guild === undefined ? "" : `/guilds/${guild}`;
  const put = await callDiscord(
    source,
    "PUT",
    `/applications/${application}${scope}/commands`,
    discordCommands(guild === undefined),
  );
  if ("error" in put) refuse(put.error);
  const where = guild === undefined ? "all servers and the conversation with the bot" : "that server";
  return `The commands are registered for ${where}. To invite the bot, with exactly the permissions it needs:
${inviteLink(application, discord.rescue)}`;
}

function refuse(error: string): never {
  const mends: Readonly<Record<string, string>> = {
    "status 401": "Discord refuses DISCORD_TOKEN; copy it again from the app's page, under Bot.",
    "50001": "The bot is not in that server, or was invited without its commands; invite it again.",
    unreachable: "Discord can't be reached; is the network there?",
  };
  throw new PlatformFailedError(mends[error] ?? `Discord refused (${error}).`);
}

await runCommand(command);
