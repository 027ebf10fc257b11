/** Discord as a platform: the port over one server, with posts by the bot and answers to the one who acted. */
import { type APIInteraction, GatewayCloseCodes, type GatewayMessageCreateDispatchData, Routes } from "discord.js";
import { ConfigInvalidError, PlatformShutOutError } from "../../src/errors.ts";
import { textsFor } from "../../src/i18n/catalogue.ts";
import type { Log } from "../../src/logging/log-events.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { ActionClicked, InboundEvent, Locale, Platform } from "../../src/ports/platform.ts";
import { RecentDeliveries } from "../../src/recent-deliveries.ts";
import type { Database } from "../../src/storage/database.ts";
import { createInteractions } from "../shared/interactions.ts";
import { within } from "../shared/within.ts";
import type { DiscordConfig } from "./config.ts";
import { connect, createGateway, explain, isPrivateChannel, sayShutOut } from "./gateway.ts";
import { decodeChannel, decodePost, encodePost, encodeSpace } from "./ids.ts";
import { type Inbound, readInteraction, readMessage, type Self } from "./inbound.ts";
import { Posts } from "./posts.ts";
import { rescuedAction } from "./rescue.ts";
import { codes, createLiveRest, createPostingRest, readFailure } from "./rest.ts";
import type { Way } from "./sending.ts";
import { keepStartMessage } from "./start-message.ts";
import { Ways } from "./ways.ts";

export interface DiscordOptions {
  readonly config: DiscordConfig;
  readonly locale: Locale;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Told once, when Discord shuts the bot out while it serves. */
  readonly onShutOut?: (fault: PlatformShutOutError) => void;
}

export interface DiscordPlatform extends Platform {
  readonly name: "discord";
  /** Posts the start message, or finds it. @returns what to tell the operator */
  announce(): Promise<string>;
}

export function createDiscordPlatform(options: DiscordOptions): DiscordPlatform {
  const { config, locale, database, clock, log, onShutOut } = options;
  const client = createGateway(config);
  const posting = createPostingRest(config, () => shutOut(GatewayCloseCodes.AuthenticationFailed));
  const posts = new Posts({ rest: posting, database, log, more: textsFor(locale)["discord.more"] });
  const ways = new Ways({ live: createLiveRest(config), posting, locale, log });
  const interactions = createInteractions<Way>(clock);
  /** The gateway may repeat an event after it resumes. */
  const recent = new RecentDeliveries();
  const running = new Set<Promise<void>>();
  let onEvent: (event: InboundEvent) => Promise<void> = async () => undefined;
  let self: Self = { guild: "", bot: "", rescues };
  let isServing = false;
  let isStopping = false;

  function receive(inbound: Inbound | null): void {
    if (inbound === null || isStopping || !recent.add(inbound.origin.id)) return;
    const work = take(inbound).finally(() => running.delete(work));
    running.add(work);
  }

  async function take({ origin, refused, membership, toEvent }: Inbound): Promise<void> {
    const way = ways.begin(origin);
    if (refused !== null) return ways.refuse(way, refused);
    if (membership !== null && !(await isMember(membership))) return ways.refuse(way, "unknown-space");
    const event = toEvent(interactions.hold(way));
    if (event.type === "action-clicked" && event.action === rescuedAction) await goOn(way, event);
    else await onEvent(event);
    await ways.finish(way);
  }

  /** Whoever did not write it, or comes too late, is shown their own drafts. */
  async function goOn(way: Way, event: ActionClicked): Promise<void> {
    const isShown = await ways.goOn(way, event.value).catch(() => false);
    if (!isShown) await onEvent({ ...event, action: "mine", value: "" });
  }

  /** The channel and what hangs on it. */
  function rescues(channel: string): boolean {
    if (!config.rescue) return false;
    const known = client.channels.cache.get(channel);
    return channel === config.ventChannel || (known?.isThread() === true && known.parentId === config.ventChannel);
  }

  /** Who left the server has no voice in it, though the bot can still be written to. When Discord does not say, neither. */
  async function isMember(route: NonNullable<Inbound["membership"]>): Promise<boolean> {
    try {
      await posting.get(route);
      return true;
    } catch (fault) {
      const { code, reason } = readFailure(fault);
      if (code !== codes.unknownMember && code !== codes.unknownUser)
        log("platform-failed", { platform: "discord", call: "answer", reason });
      return false;
    }
  }

  /** By the gateway, by each of its shards, by REST: the operator is told once. */
  function shutOut(code: GatewayCloseCodes): void {
    if (!isServing) return;
    isServing = false;
    const reason = code === GatewayCloseCodes.AuthenticationFailed ? "token-refused" : "refused";
    log("platform-shut-out", { platform: "discord", reason });
    onShutOut?.(new PlatformShutOutError(sayShutOut(code)));
  }

  function leave(guild: string): void {
    if (guild !== self.guild) return;
    const event = { type: "space-removed", deliveryId: `discord:left:${guild}`, space: encodeSpace(guild) } as const;
    void onEvent(event);
  }

  return {
    name: "discord",
    limits: { messageChars: 12_000, formFields: 4, repeatsSafely: true },

    async start(listener) {
      onEvent = listener;
      const info = await posts.info(config.ventChannel).catch((fault: unknown) => {
        throw explain(fault);
      });
      if (info.guild === "") throw new ConfigInvalidError(["DISCORD_VENT_CHANNEL must be a channel of a server"]);
      const { id: bot } = (await posting.get(Routes.user()).catch((fault: unknown) => {
        throw explain(fault);
      })) as { id: string };
      self = { guild: info.guild, bot, rescues };
      await connect(client, posting, config, {
        onInteraction: (raw: APIInteraction) => receive(readInteraction(raw, self)),
        onMessage: (raw: GatewayMessageCreateDispatchData) => receive(readMessage(raw, self)),
        onGuildLeft: leave,
        onShutOut: shutOut,
      });
      isServing = true;
    },
    async stop(graceMs) {
      isStopping = true;
      isServing = false;
      // The gateway closes first: whoever acts from now on is told by Discord that nobody answers.
      await within(graceMs, client.destroy());
      await within(graceMs, Promise.allSettled([...running]));
    },
    async announce() {
      const serves = "Ventil serves Discord (Ctrl+C stops it)";
      const info = await posts.info(config.ventChannel);
      const started = await keepStartMessage({ rest: posting, channel: config.ventChannel, info, locale, database });
      if (started.type === "failed")
        return `${serves}\nBut it can't post in the venting channel (${started.reason}): npm run doctor says what to do.`;
      if (started.isPinned) return serves;
      const needed = info.isForum ? "Manage Threads" : "Pin Messages";
      return `${serves}\nThe start message stands in the venting channel; pin it by hand, or allow the bot ${needed} there and start again.`;
    },

    async acknowledge(to) {
      ways.acknowledge(interactions.use(to));
    },
    async openForm(to, form) {
      await ways.openForm(interactions.use(to), form);
    },
    async answerPrivately(to, message, slot = "answer") {
      await ways.answer(interactions.use(to), message, slot);
    },
    async canModerate(to) {
      const { channel } = interactions.use(to).origin;
      return config.modChannel !== null && channel === config.modChannel && isPrivateChannel(client, channel);
    },
    async canSpeakForHouse(to) {
      const { channel } = interactions.use(to).origin;
      return [config.modChannel, config.digestChannel].includes(channel) && isPrivateChannel(client, channel);
    },
    async privacyOf(channel) {
      const id = decodeChannel(channel);
      if (!client.channels.cache.has(id)) return "unknown";
      return isPrivateChannel(client, id) ? "private" : "open";
    },

    async post(channel, message, key) {
      const id = decodeChannel(channel);
      return encodePost(await posts.post(id, message, key, id !== config.modChannel));
    },
    async reply(root, message, key) {
      return encodePost(await posts.reply(decodePost(root), message, key));
    },
    async edit(post, message) {
      await posts.edit(decodePost(post), message);
    },
    async remove(post) {
      await posts.remove(decodePost(post));
    },
  };
}
