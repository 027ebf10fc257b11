/** The doctor on Discord: does the token work, which intents are on, may the bot post in the channel, may members type there. */
import type { DiscordConfig } from "../../../src/config/discord.ts";
import { callDiscord, manageMessages, neededPermissions } from "../../shared/discord-commands.ts";
import { checkPin } from "./discord-pin.ts";
import { type Finding, ok, problem, warning } from "./finding.ts";

const guide = "adapters/discord/README.md";
const administrator = 1n << 3n;
const sendMessages = neededPermissions["Send Messages"];
const viewChannel = neededPermissions["View Channel"];
/** @see https://docs.discord.com/developers/resources/application#application-object-application-flags */
const contentFlags = (1 << 18) | (1 << 19);

interface Overwrite {
  readonly id: string;
  readonly allow: string;
  readonly deny: string;
}

interface Channel {
  readonly type: number;
  readonly guild_id?: string;
  readonly permission_overwrites?: readonly Overwrite[];
}

interface Role {
  readonly id: string;
  readonly permissions: string;
}

export async function* checkDiscord(discord: DiscordConfig | null): AsyncGenerator<Finding> {
  if (discord === null) return yield ok("Discord: not configured");
  const source = { apiUrl: discord.apiUrl, token: discord.token.reveal() };
  const get = async <Answer>(path: string): Promise<Answer | Refused> => {
    const called = await callDiscord(source, "GET", path);
    return "error" in called ? new Refused(called.error) : (called.answer as Answer);
  };

  const application = await get<{ id: string; flags?: number }>("/applications/@me");
  if (application instanceof Refused) return yield explain("the token", application, "DISCORD_TOKEN");
  yield ok("Discord: the token works");
  yield checkIntents(discord, application.flags ?? 0);
  if (discord.applicationId !== null && discord.applicationId !== application.id)
    yield problem(
      "Discord: DISCORD_APPLICATION_ID is of another application than the token",
      "copy both from one page",
    );

  const commands = await get<readonly unknown[]>(`/applications/${application.id}/commands`);
  if (!(commands instanceof Refused) && commands.length === 0)
    yield warning("Discord: no commands are registered for all servers", "npm run discord:register");

  const channel = await get<Channel>(`/channels/${discord.ventChannel}`);
  if (channel instanceof Refused) return yield explain("the venting channel", channel, "DISCORD_VENT_CHANNEL");
  const { guild_id: guild } = channel;
  if (guild === undefined)
    return yield problem("Discord: DISCORD_VENT_CHANNEL is not in a server", "set the id of a channel of a server");
  const bot = await get<{ id: string }>("/users/@me");
  if (bot instanceof Refused) return yield explain("the token", bot, "DISCORD_TOKEN");
  const [roles, member] = [
    await get<readonly Role[]>(`/guilds/${guild}/roles`),
    await get<{ roles: readonly string[] }>(`/guilds/${guild}/members/${bot.id}`),
  ];
  if (roles instanceof Refused || member instanceof Refused)
    return yield warning("Discord: what the bot may do in the venting channel can't be seen");
  const own = permissionsIn(channel, guild, roles, [...member.roles], bot.id);
  yield* checkOwn(own, discord.rescue);
  const pinPlace = { channel: discord.ventChannel, type: channel.type, guild, bot: bot.id, own };
  yield await checkPin(pinPlace, async <Answer>(path: string) => {
    const answer = await get<Answer>(path);
    return answer instanceof Refused ? null : answer;
  });
  yield* checkMembers(guild, roles, [...member.roles], (some) => permissionsIn(channel, guild, roles, some, ""));
  const ownIn = (found: Channel) => permissionsIn(found, guild, roles, [...member.roles], bot.id);
  yield* checkModerators(discord, guild, roles, ownIn, get);
  yield* checkDigestChannel(discord, guild, ownIn, get);
}

class Refused {
  readonly error: string;
  constructor(error: string) {
    this.error = error;
  }
}

function checkIntents({ rescue }: DiscordConfig, flags: number): Finding {
  const mayRead = (flags & contentFlags) !== 0;
  if (rescue && !mayRead)
    return problem(
      "Discord: the rescue needs the Message Content intent",
      "switch it on in the app's page under Bot, or set DISCORD_RESCUE=off",
    );
  if (!rescue && mayRead)
    return warning(
      "Discord: the Message Content intent is on, and Ventil does not need it",
      "switch it off in the app's page under Bot",
    );
  return ok(`Discord: the Message Content intent is ${rescue ? "on, for the rescue" : "off, as it should be"}`);
}

function* checkOwn(own: bigint, rescue: boolean): Generator<Finding> {
  const missing = Object.entries(neededPermissions).filter(([, bit]) => (own & bit) === 0n);
  const lacking = missing.map(([name]) => name);
  if (rescue && (own & manageMessages) === 0n) lacking.push("Manage Messages");
  yield lacking.length === 0
    ? ok("Discord: the bot has every permission it needs in the venting channel")
    : problem(
        `Discord: the bot lacks ${lacking.join(", ")} in the venting channel`,
        "allow it in the channel's settings, under Permissions",
      );
  if (own & administrator)
    yield warning(
      "Discord: the bot is an administrator; it needs far less",
      `invite it again with the link of ${guide}`,
    );
}

/** Whoever may type there does it under their name: in the channel, in a vent's thread, in a thread of their own. */
function* checkMembers(
  guild: string,
  roles: readonly Role[],
  own: readonly string[],
  may: (roles: readonly string[]) => bigint,
): Generator<Finding> {
  const allowed = typing.filter((name) => (may([]) & neededPermissions[name]) !== 0n);
  if (allowed.length > 0) {
    return yield warning(
      "Discord: members can type in the venting channel under their names",
      `take ${allowed.join(", ")} from @everyone there; see ${guide}`,
    );
  }
  yield ok("Discord: members can't type in the venting channel");
  const others = roles.filter(({ id, permissions }) => {
    if (id === guild || own.includes(id) || BigInt(permissions) & administrator) return false;
    return typing.some((name) => (may([id]) & neededPermissions[name]) !== 0n);
  });
  if (others.length > 0)
    yield warning(
      `Discord: ${others.length} role(s) can type in the venting channel under their names`,
      `take ${typing.join(", ")} from them there; see ${guide}`,
    );
}

const typing = ["Send Messages", "Send Messages in Threads", "Create Public Threads"] as const;

async function* checkModerators(
  { modChannel }: DiscordConfig,
  guild: string,
  roles: readonly Role[],
  ownIn: (channel: Channel) => bigint,
  get: <Answer>(path: string) => Promise<Answer | Refused>,
): AsyncGenerator<Finding> {
  if (modChannel === null) return yield ok("Discord: no moderators' channel; nobody moderates");
  const channel = await get<Channel>(`/channels/${modChannel}`);
  if (channel instanceof Refused) return yield explain("the moderators' channel", channel, "DISCORD_MOD_CHANNEL");
  yield channel.guild_id !== guild || (permissionsIn(channel, guild, roles, [], "") & viewChannel) !== 0n
    ? problem(
        "Discord: the moderators' channel is not private, so moderation is off",
        "take View Channel from @everyone there",
      )
    : ok("Discord: the moderators' channel is private");
  const lacking = (["View Channel", "Send Messages", "Read Message History"] as const).filter(
    (name) => (ownIn(channel) & neededPermissions[name]) === 0n,
  );
  if (lacking.length > 0)
    yield problem(
      `Discord: the bot lacks ${lacking.join(", ")} in the moderators' channel, so nobody is shown what is held`,
      "allow it in that channel's settings, under Permissions",
    );
}

async function* checkDigestChannel(
  { digestChannel }: DiscordConfig,
  guild: string,
  ownIn: (channel: Channel) => bigint,
  get: <Answer>(path: string) => Promise<Answer | Refused>,
): AsyncGenerator<Finding> {
  if (digestChannel === null) return;
  const channel = await get<Channel>(`/channels/${digestChannel}`);
  if (channel instanceof Refused) return yield explain("the digest channel", channel, "DISCORD_DIGEST_CHANNEL");
  const needed = viewChannel | sendMessages;
  yield channel.guild_id !== guild || (ownIn(channel) & needed) !== needed
    ? problem(
        "Discord: the bot can't post in the digest channel",
        "allow View Channel and Send Messages for it there, in the same server",
      )
    : ok("Discord: the bot may post in the digest channel");
}

/** @see https://docs.discord.com/developers/topics/permissions#permission-overwrites */
function permissionsIn(
  { permission_overwrites: overwrites = [] }: Channel,
  guild: string,
  roles: readonly Role[],
  own: readonly string[],
  user: string,
): bigint {
  const held = roles.filter(({ id }) => id === guild || own.includes(id));
  const base = held.reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  if (base & administrator) return ~0n;
  const apply = (from: bigint, some: readonly Overwrite[]) => {
    const [allow, deny] = [
      some.reduce((sum, one) => sum | BigInt(one.allow), 0n),
      some.reduce((sum, one) => sum | BigInt(one.deny), 0n),
    ];
    return (from & ~deny) | allow;
  };
  const forAll = apply(
    base,
    overwrites.filter(({ id }) => id === guild),
  );
  const forRoles = apply(
    forAll,
    overwrites.filter(({ id }) => own.includes(id)),
  );
  return apply(
    forRoles,
    overwrites.filter(({ id }) => id === user),
  );
}

function explain(what: string, { error }: Refused, variable: string): Finding {
  const mends: Readonly<Record<string, string>> = {
    "status 401": `Discord refuses it; copy ${variable} again; see ${guide}`,
    "10003": `check ${variable}: there is no such channel`,
    "50001": `the bot does not see it; check ${variable}, invite the bot to the server and allow View Channel there`,
    unreachable: "is the network there, and is discord.com reachable from this machine?",
  };
  return problem(`Discord: ${what} fails (${error})`, mends[error] ?? `check ${variable}; see ${guide}`);
}
