/** What Discord's servers hold: one server with channels, people, messages and who may see them; and everything that happened. */
import type { APIMessage, APIMessageTopLevelComponent } from "discord.js";

export type Json = Record<string, unknown>;

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
  locale: string;
  isMember: boolean;
  /** Whether the bot may write to them. */
  takesDirect: boolean;
}

export interface Message {
  readonly id: string;
  readonly channel: string;
  readonly author: Account;
  content: string;
  components: APIMessageTopLevelComponent[];
  flags: number;
  /** Set for an ephemeral message: who sees it. */
  readonly onlyFor: Account | null;
  /** What an interaction's own response carries for everyone to read. */
  readonly interactionUser: string | null;
  readonly nonce: string | null;
  isEdited: boolean;
  isGone: boolean;
  /** Of an interaction that put its answer off. */
  isLoading: boolean;
}

export interface Channel {
  readonly id: string;
  /** 0 text, 1 direct, 11 thread, 15 forum. */
  readonly type: number;
  name: string;
  readonly parent: string | null;
  /** Null: the server that the bot is set up for. */
  readonly otherGuild: string | null;
  readonly owner: string | null;
  /** Who is in a direct conversation besides the bot. */
  readonly recipient: Account | null;
  readonly isPrivate: boolean;
  readonly messages: Message[];
  readonly pins: string[];
  tags: { id: string; name: string }[];
  appliedTags: string[];
  needsTag: boolean;
  isArchived: boolean;
  isLocked: boolean;
  isGone: boolean;
  /** A forum's post at its top. */
  isPinned: boolean;
  /** Permissions that the bot lacks here: a bit field. */
  denied: bigint;
  /** Permissions that members lack here. */
  deniedToAll: bigint;
  /** What is set here for single roles. */
  readonly overwrites: Json[];
}

/** All that there are, but the administrator's. @see https://docs.discord.com/developers/topics/permissions */
const allPermissions = ((1n << 53n) - 1n) & ~8n;

/** One dispatch as a bot with every intent in the server gets it. */
export interface Told {
  readonly type: string;
  readonly data: Json;
}

/** The instant that Discord counts from. @see https://docs.discord.com/developers/reference#snowflakes */
const epoch = 1_420_070_400_000n;

export class World {
  readonly guild: string;
  readonly bot: Account;
  readonly application: string;
  /** Besides @everyone. */
  readonly roles: { readonly id: string; readonly name: string; readonly permissions: bigint }[] = [];
  readonly accounts = new Map<string, Account>();
  readonly channels = new Map<string, Channel>();
  /** Everything that anybody in the server could be told, in order. */
  readonly told: Told[] = [];
  readonly listeners = new Set<(told: Told, about: { channel: Channel | null; message: Message | null }) => void>();
  #last = 0n;

  /** @param shards the server is served by the last of so many */
  constructor(shards = 1) {
    const since = Date.now() - Number(epoch);
    this.guild = this.newId(since - (since % shards) + shards - 1);
    this.application = this.newId();
    this.bot = {
      id: this.application,
      name: "ventil",
      isBot: true,
      locale: "en-US",
      isMember: true,
      takesDirect: true,
    };
    this.accounts.set(this.bot.id, this.bot);
  }

  newId(msSinceEpoch = Date.now() - Number(epoch)): string {
    this.#last += 1n;
    return String((BigInt(msSinceEpoch) << 22n) + this.#last);
  }

  addPerson(name: string, locale = "en-US", id = this.newId()): Account {
    const account = { id, name, isBot: false, locale, isMember: true, takesDirect: true };
    this.accounts.set(account.id, account);
    return account;
  }

  addChannel(name: string, options: Partial<Channel> = {}): Channel {
    const channel: Channel = {
      id: this.newId(),
      type: 0,
      name,
      parent: null,
      otherGuild: null,
      owner: null,
      recipient: null,
      isPrivate: false,
      messages: [],
      pins: [],
      tags: [],
      appliedTags: [],
      needsTag: false,
      isArchived: false,
      isLocked: false,
      isGone: false,
      isPinned: false,
      denied: 0n,
      deniedToAll: 0n,
      overwrites: [],
      ...options,
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  directWith(account: Account): Channel {
    const known = [...this.channels.values()].find(({ recipient }) => recipient === account);
    return known ?? this.addChannel("", { type: 1, recipient: account });
  }

  addMessage(channel: Channel, options: Partial<Message> & Pick<Message, "author">): Message {
    const message: Message = {
      id: this.newId(),
      channel: channel.id,
      content: "",
      components: [],
      flags: 0,
      onlyFor: null,
      interactionUser: null,
      nonce: null,
      isEdited: false,
      isGone: false,
      isLoading: false,
      ...options,
    };
    channel.messages.push(message);
    return message;
  }

  /** Ephemeral messages are nobody's business but their reader's: no event, no history. */
  tell(type: string, data: Json, channel: Channel | null, message: Message | null = null): void {
    if (message?.onlyFor) return;
    const told = { type, data };
    if (channel?.type !== 1) this.told.push(told);
    for (const listen of this.listeners) listen(told, { channel, message });
  }

  find(channel: string, id: string): Message | undefined {
    return this.channels.get(channel)?.messages.find((message) => message.id === id && !message.isGone);
  }

  toUser({ id, name, isBot }: Account): Json {
    return { id, username: name, discriminator: "0", global_name: name, avatar: null, bot: isBot };
  }

  toMember(account: Account): Json {
    return {
      user: this.toUser(account),
      nick: null,
      roles: [],
      joined_at: "2026-01-01T00:00:00.000000+00:00",
      deaf: false,
      mute: false,
      flags: 0,
      permissions: "2147483639",
    };
  }

  toMessage(message: Message): APIMessage {
    const { id, channel, author, content, components, flags, interactionUser, isEdited } = message;
    const json = {
      id,
      channel_id: channel,
      author: this.toUser(author),
      content,
      components,
      flags,
      type: 0,
      tts: false,
      pinned: this.channels.get(channel)?.pins.includes(id) ?? false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      timestamp: "2026-11-22T00:00:00.000000+00:00",
      edited_timestamp: isEdited ? "2026-11-22T00:00:01.000000+00:00" : null,
      ...(author === this.bot ? { application_id: this.application } : {}),
      ...(interactionUser === null
        ? {}
        : {
            interaction_metadata: {
              id,
              type: 2,
              user: this.#userOf(interactionUser),
              authorizing_integration_owners: { "0": this.guild },
            },
          }),
    };
    return json as unknown as APIMessage;
  }

  #userOf(id: string): Json {
    const account = this.accounts.get(id);
    return account === undefined ? { id } : this.toUser(account);
  }

  toChannel(channel: Channel): Json {
    const { id, type, name, parent, owner, recipient, tags, needsTag, appliedTags, isArchived, isLocked } = channel;
    if (recipient !== null) return { id, type, recipients: [this.toUser(recipient)], flags: 0 };
    const deniedToAll = channel.deniedToAll | (channel.isPrivate ? 1024n : 0n);
    const overwrites = [
      { id: this.guild, type: 0, allow: "0", deny: String(deniedToAll) },
      { id: this.bot.id, type: 1, allow: String(deniedToAll & ~channel.denied), deny: String(channel.denied) },
      ...channel.overwrites,
    ];
    return {
      id,
      type,
      name,
      guild_id: this.guild,
      position: 0,
      parent_id: parent,
      permission_overwrites: overwrites.filter(({ allow, deny }) => allow !== "0" || deny !== "0"),
      flags: (needsTag ? 16 : 0) | (channel.isPinned ? 2 : 0),
      ...(type === 15 ? { available_tags: tags } : {}),
      ...(type === 11
        ? {
            owner_id: owner,
            applied_tags: appliedTags,
            thread_metadata: {
              archived: isArchived,
              locked: isLocked,
              auto_archive_duration: 10_080,
              archive_timestamp: "2026-11-22T00:00:00.000000+00:00",
            },
          }
        : {}),
    };
  }

  toGuild(): Json {
    const everyone = { id: this.guild, name: "@everyone", permissions: allPermissions };
    const roles = [everyone, ...this.roles].map(({ permissions, ...role }, position) => ({
      ...role,
      permissions: String(permissions),
      position,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    }));
    const shown = [...this.channels.values()].filter(({ type }) => type !== 1 && type !== 11);
    return {
      id: this.guild,
      name: "The firm",
      icon: null,
      owner_id: "1",
      roles,
      emojis: [],
      stickers: [],
      features: [],
      channels: shown.map((channel) => this.toChannel(channel)),
      threads: [],
      members: [this.toMember(this.bot)],
      voice_states: [],
      presences: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
      member_count: 2,
      large: false,
      unavailable: false,
      joined_at: "2026-01-01T00:00:00.000000+00:00",
      verification_level: 0,
      default_message_notifications: 0,
      explicit_content_filter: 0,
      mfa_level: 0,
      premium_tier: 0,
      nsfw_level: 0,
      preferred_locale: "en-US",
      system_channel_flags: 0,
      premium_progress_bar_enabled: false,
      afk_timeout: 300,
    };
  }
}
