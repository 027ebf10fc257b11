/** The connection to Discord's gateway: what the bot is told, how much it remembers, and how it comes and goes. */
import {
  type APIInteraction,
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayGuildDeleteDispatchData,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  Options,
  PermissionFlagsBits,
  type REST,
  Routes,
} from "discord.js";
import { ConfigInvalidError, PlatformFailedError } from "../../src/errors.ts";
import { type DiscordConfig, leastLogIns, times } from "./config.ts";
import { LogIns } from "./log-ins.ts";
import { apiOf, readFailure } from "./rest.ts";

export interface GatewayListeners {
  readonly onInteraction: (raw: APIInteraction) => void;
  readonly onMessage: (raw: GatewayMessageCreateDispatchData) => void;
  readonly onGuildLeft: (guild: string) => void;
  /** Discord closed the door: by this shard nothing more will come until the configuration is mended. */
  readonly onShutOut: (code: GatewayCloseCodes) => void;
}

const guide = "see adapters/discord/README.md";

/** People are remembered nowhere: what is kept is the server's channels and roles, which say who may see what. */
export function createGateway(config: DiscordConfig): Client {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
  const client: Client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...(config.rescue ? [MessageContent] : [])],
    shards: "auto",
    allowedMentions: { parse: [] },
    rest: apiOf(config),
    ws: {
      buildIdentifyThrottler: async (manager) => {
        const { session_start_limit: limit } = await manager.fetchGatewayInformation();
        return new LogIns(limit.max_concurrency);
      },
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      ThreadMemberManager: 0,
      DMMessageManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: ({ id }) => id === client.user?.id },
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id }) => id === client.user?.id },
    }),
  });
  // Each would end the process, and its text may carry what was said.
  client.on(Events.Error, () => undefined);
  client.on(Events.ShardError, () => undefined);
  return client;
}

/** Logs in and listens. @throws {ConfigInvalidError} when the token or an intent is refused. */
export async function connect(
  client: Client,
  posting: REST,
  config: DiscordConfig,
  listeners: GatewayListeners,
): Promise<void> {
  await checkLogIns(posting);
  client.on(Events.Raw, (packet: Packet) => {
    const { t, d } = packet;
    if (t === GatewayDispatchEvents.InteractionCreate) listeners.onInteraction(d as APIInteraction);
    else if (t === GatewayDispatchEvents.MessageCreate) listeners.onMessage(d as GatewayMessageCreateDispatchData);
    else if (t === GatewayDispatchEvents.GuildDelete) leave(d as GatewayGuildDeleteDispatchData, listeners);
    if (t !== null && ours.includes(t)) packet.t = null;
  });
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  client.once(Events.ClientReady, () => resolve());
  client.on(Events.ShardDisconnect, ({ code }) => {
    reject(new ConfigInvalidError([sayShutOut(code)]));
    listeners.onShutOut(code);
  });
  const timer = setTimeout(
    () => reject(new PlatformFailedError("Discord's gateway did not let the bot in; is the network there?")),
    times.ready,
  );
  // Shards come one after the other, some seconds apart.
  client.on(Events.ShardReady, () => timer.refresh());
  try {
    await Promise.all([client.login(config.token.reveal()), ready]);
  } catch (fault) {
    ready.catch(() => undefined);
    throw explain(fault);
  } finally {
    clearTimeout(timer);
  }
}

interface Packet {
  t: string | null;
  readonly d: unknown;
}

/**
 * What discord.js must not see: of what people do and write it would make objects that name them, and remember some;
 * by a resumption whose session is already gone it ends the process.
 */
const ours: readonly string[] = [
  GatewayDispatchEvents.InteractionCreate,
  GatewayDispatchEvents.MessageCreate,
  GatewayDispatchEvents.MessageUpdate,
  GatewayDispatchEvents.Resumed,
];

function leave({ id, unavailable }: GatewayGuildDeleteDispatchData, { onGuildLeft }: GatewayListeners): void {
  if (unavailable !== true) onGuildLeft(id);
}

/** Whether a channel is there and closed to those without a role; the gateway keeps this up to date. */
export function isPrivateChannel(client: Client, id: string): boolean {
  const channel = client.channels.cache.get(id);
  if (channel === undefined || channel.isDMBased()) return false;
  const everyone = channel.permissionsFor(channel.guild.roles.everyone);
  return everyone !== null && !everyone.has(PermissionFlagsBits.ViewChannel);
}

/** A supervisor that starts a failing bot again and again would use up the day's log-ins, and Discord resets the token then. */
async function checkLogIns(posting: REST): Promise<void> {
  const found = (await posting.get(Routes.gatewayBot()).catch((fault: unknown) => {
    throw explain(fault);
  })) as { shards?: number; session_start_limit?: { remaining?: number; reset_after?: number } };
  const { shards = 1, session_start_limit: limit = {} } = found;
  const { remaining = leastLogIns + shards, reset_after: resetMs = 0 } = limit;
  if (remaining - shards >= leastLogIns) return;
  throw new PlatformFailedError(
    `Discord allows ${remaining} more log-ins for now; stop what starts the bot again and again, and start it in ${Math.ceil(resetMs / 60_000)} minutes`,
  );
}

export function sayShutOut(code: GatewayCloseCodes): string {
  if (code === GatewayCloseCodes.DisallowedIntents || code === GatewayCloseCodes.InvalidIntents)
    return `DISCORD_RESCUE needs the Message Content intent; switch it on in the app's page under Bot (${guide})`;
  if (code === GatewayCloseCodes.AuthenticationFailed)
    return `DISCORD_TOKEN is refused by Discord; copy it again from the app's page (${guide})`;
  return `Discord closed the connection for good (${code}); ${guide}`;
}

export function explain(fault: unknown): Error {
  if (fault instanceof ConfigInvalidError || fault instanceof PlatformFailedError) return fault;
  const isToken = fault instanceof DiscordjsError && fault.code === DiscordjsErrorCodes.TokenInvalid;
  const { reason } = readFailure(fault);
  if (isToken || reason === "token-refused")
    return new ConfigInvalidError([sayShutOut(GatewayCloseCodes.AuthenticationFailed)]);
  if (reason === "channel-not-found" || reason === "may-not-post")
    return new ConfigInvalidError([
      `DISCORD_VENT_CHANNEL is no channel that the bot can see; invite it to the server first (${guide})`,
    ]);
  return new PlatformFailedError(`Discord can't be reached (${reason}); is the network there?`);
}
