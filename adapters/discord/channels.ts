/** What Discord says of the channels in which Ventil posts, asked once. */
import { ChannelFlags, ChannelType, type REST, Routes } from "discord.js";

export interface ChannelInfo {
  readonly guild: string;
  readonly isForum: boolean;
  readonly needsTag: boolean;
  readonly tags: readonly { readonly id: string; readonly name: string }[];
}

interface ApiChannel {
  readonly guild_id?: string;
  readonly type: number;
  readonly flags?: number;
  readonly available_tags?: readonly { readonly id: string; readonly name: string }[];
}

export class Channels {
  readonly #rest: REST;
  readonly #known = new Map<string, Promise<ChannelInfo>>();

  constructor(rest: REST) {
    this.#rest = rest;
  }

  /** A failure is asked again. */
  info(channel: string): Promise<ChannelInfo> {
    const known = this.#known.get(channel);
    if (known !== undefined) return known;
    const asked = (this.#rest.get(Routes.channel(channel)) as Promise<ApiChannel>).then((found) => ({
      guild: found.guild_id ?? "",
      isForum: found.type === ChannelType.GuildForum || found.type === ChannelType.GuildMedia,
      needsTag: ((found.flags ?? 0) & ChannelFlags.RequireTag) !== 0,
      tags: found.available_tags ?? [],
    }));
    this.#known.set(channel, asked);
    asked.catch(() => this.#known.delete(channel));
    return asked;
  }

  /** A forum's tags may be changed while Ventil runs. */
  forget(channel: string): void {
    this.#known.delete(channel);
  }
}
