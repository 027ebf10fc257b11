/** Discord's routes by what they are about: what is taken, what is refused, and what becomes of it. */
import { type Channels, permission } from "./channels.ts";
import { checkCommands, checkMessage, checkModal } from "./check.ts";
import type { Gateway } from "./gateway.ts";
import { type Interactions, numbered } from "./interactions.ts";
import { Refusal } from "./refusal.ts";
import type { Json, World } from "./world.ts";

type Handler = (request: { params: string[]; body: Json; query: URLSearchParams }) => unknown;
export type Route = readonly [method: string, path: RegExp, handler: Handler];

/** What belongs to the application itself. */
export interface Application {
  readonly port: number;
  readonly applicationFlags: number;
  /** By server; "" for everywhere. */
  readonly commands: Map<string, Json[]>;
}

export function applicationRoutes(rest: Application, gateway: Gateway, world: World): Route[] {
  return [
    [
      "GET",
      /^\/gateway\/bot$/,
      () => ({
        url: `ws://127.0.0.1:${rest.port}`,
        shards: gateway.gate.shards,
        session_start_limit: {
          total: 1000,
          remaining: gateway.remaining,
          reset_after: 3_600_000,
          max_concurrency: gateway.gate.maxConcurrency,
        },
      }),
    ],
    ["GET", /^\/users\/@me$/, () => world.toUser(world.bot)],
    [
      "GET",
      /^\/applications\/@me$/,
      () => ({ id: world.application, name: "ventil", flags: rest.applicationFlags, bot_public: false }),
    ],
    [
      "PUT",
      /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
      ({ params: [application, guild], body }) => {
        if (application !== world.application) throw new Refusal(403, 20_012);
        checkCommands(body as unknown as Json[]);
        rest.commands.set(guild ?? "", body as unknown as Json[]);
        return body;
      },
    ],
    [
      "GET",
      /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/,
      ({ params: [guild] }) => rest.commands.get(guild ?? "") ?? [],
    ],
  ];
}

export function guildRoutes(world: World): Route[] {
  return [
    ["GET", /^\/guilds\/(\d+)$/, () => world.toGuild()],
    [
      "GET",
      /^\/guilds\/(\d+)\/members\/(\d+)$/,
      ({ params: [, user] }) => {
        const account = world.accounts.get(user ?? "");
        if (account === undefined) throw new Refusal(404, 10_013);
        if (!account.isMember) throw new Refusal(404, 10_007);
        return world.toMember(account);
      },
    ],
    ["GET", /^\/guilds\/(\d+)\/roles$/, () => world.toGuild().roles],
    [
      "GET",
      /^\/guilds\/(\d+)\/threads\/active$/,
      () => ({
        threads: [...world.channels.values()]
          .filter(({ type, isArchived, isGone }) => type === 11 && !isArchived && !isGone)
          .map((thread) => world.toChannel(thread)),
        members: [],
      }),
    ],
  ];
}

export function channelRoutes(channels: Channels, world: World): Route[] {
  return [
    ["GET", /^\/channels\/(\d+)$/, ({ params: [id] }) => world.toChannel(channels.find(id))],
    [
      "PATCH",
      /^\/channels\/(\d+)$/,
      ({ params: [id], body }) => {
        const channel = channels.find(id);
        if (channel.isLocked) throw new Refusal(403, 50_013);
        if (body.flags !== undefined)
          channels.pinThread(channels.find(id, permission.manageThreads), Number(body.flags));
        if (body.archived === false) channel.isArchived = false;
        return world.toChannel(channel);
      },
    ],
    [
      "PUT",
      /^\/channels\/(\d+)\/messages\/pins\/(\d+)$/,
      ({ params: [id, at] }) => {
        const channel = channels.find(id, permission.pin);
        const pinned = channels.message(channel, at).id;
        if (!channel.pins.includes(pinned)) channel.pins.push(pinned);
        return undefined;
      },
    ],
    [
      "GET",
      /^\/channels\/(\d+)\/messages\/pins$/,
      ({ params: [id] }) => {
        const channel = channels.find(id);
        const items = channel.pins.flatMap((pin) => world.find(channel.id, pin) ?? []);
        return { items: items.map((message) => ({ message: world.toMessage(message) })), has_more: false };
      },
    ],
  ];
}

export function messageRoutes(channels: Channels, world: World): Route[] {
  return [
    [
      "GET",
      /^\/channels\/(\d+)\/messages$/,
      ({ params: [id], query }) => {
        const channel = channels.find(id, permission.history);
        const shown = channel.messages.filter(
          ({ isGone, onlyFor }) => !isGone && (onlyFor === null || channels.lenient.has("ephemeral")),
        );
        return shown
          .slice(-Number(query.get("limit") ?? 50))
          .reverse()
          .map((message) => world.toMessage(message));
      },
    ],
    [
      "POST",
      /^\/channels\/(\d+)\/messages$/,
      ({ params: [id], body }) => {
        const channel = channels.find(
          id,
          world.channels.get(id ?? "")?.type === 11 ? permission.inThreads : permission.send,
        );
        return world.toMessage(channels.send(channel, body));
      },
    ],
    [
      "GET",
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      ({ params: [id, message] }) => world.toMessage(channels.message(channels.find(id, permission.history), message)),
    ],
    [
      "PATCH",
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      ({ params: [id, at], body }) => {
        const channel = channels.find(id);
        const message = channels.own(channel, at);
        checkMessage(body, true);
        message.components = numbered(body.components);
        message.isEdited = true;
        world.tell("MESSAGE_UPDATE", { ...world.toMessage(message), guild_id: world.guild }, channel, message);
        return world.toMessage(message);
      },
    ],
    [
      "DELETE",
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      ({ params: [id, at] }) => {
        const channel = channels.find(id);
        const message = channels.message(channel, at);
        if (channel.isArchived) throw new Refusal(400, 50_083);
        if (message.author !== world.bot && channel.denied & permission.manage) throw new Refusal(403, 50_013);
        message.isGone = true;
        world.tell(
          "MESSAGE_DELETE",
          { id: message.id, channel_id: channel.id, guild_id: world.guild },
          channel,
          message,
        );
        return undefined;
      },
    ],
  ];
}

export function threadRoutes(channels: Channels, world: World): Route[] {
  return [
    [
      "POST",
      /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/,
      ({ params: [id, at], body }) => {
        const channel = channels.find(id, permission.threads);
        const { id: root } = channels.message(channel, at);
        if (world.channels.get(root)?.isGone === false) throw new Refusal(400, 160_004);
        return world.toChannel(channels.openThread(channel, body, root));
      },
    ],
    [
      "POST",
      /^\/channels\/(\d+)\/threads$/,
      ({ params: [id], body }) => {
        const forum = channels.find(id, permission.send);
        checkMessage(body.message as Json);
        const thread = channels.openThread(forum, body);
        const { components } = body.message as Json;
        const start = world.addMessage(thread, {
          id: thread.id,
          author: world.bot,
          components: numbered(components),
          flags: Number((body.message as Json).flags ?? 0),
        });
        world.tell(
          "MESSAGE_CREATE",
          { ...world.toMessage(start), channel_type: 11, guild_id: world.guild },
          thread,
          start,
        );
        return { ...world.toChannel(thread), message: world.toMessage(start) };
      },
    ],
  ];
}

export function interactionRoutes(interactions: Interactions, world: World): Route[] {
  return [
    [
      "POST",
      /^\/interactions\/(\d+)\/([\w-]+)\/callback$/,
      ({ params: [id = "", token = ""], body, query }) => {
        const data = (body.data ?? {}) as Json;
        if (body.type === 9) checkModal(data);
        if ((body.type === 4 || body.type === 7) && Object.keys(data).length > 0) checkMessage(data);
        const message = interactions.callback(id, token, Number(body.type), data);
        return query.get("with_response") === "true"
          ? {
              interaction: { id },
              resource: message === null ? null : { type: body.type, message: world.toMessage(message) },
            }
          : undefined;
      },
    ],
    [
      "POST",
      /^\/webhooks\/(\d+)\/([\w-]+)$/,
      ({ params: [, token = ""], body }) => {
        checkMessage(body);
        return world.toMessage(interactions.followUp(token, body));
      },
    ],
    [
      "GET",
      /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/(@original|\d+)$/,
      ({ params: [, token = "", at = ""] }) => world.toMessage(interactions.message(token, at)),
    ],
    [
      "PATCH",
      /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/(@original|\d+)$/,
      ({ params: [, token = "", at = ""], body }) => {
        const message = interactions.message(token, at);
        checkMessage(body, (message.flags & 32_768) !== 0);
        return world.toMessage(interactions.edit(message, body));
      },
    ],
    [
      "DELETE",
      /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/(@original|\d+)$/,
      ({ params: [, token = "", at = ""] }) => {
        interactions.message(token, at).isGone = true;
        return undefined;
      },
    ],
  ];
}
