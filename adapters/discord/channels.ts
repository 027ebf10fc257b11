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
  readonly available_tags?: ChannelInfo["tags"];
}

/** Discord takes tags of at most so many characters, so a longer situation is known by its first words. */
const [leastChars, tagChars] = [8, 20];

/** @returns the ids of the tags for a post about `topic`; any tag where there must be one */
export function tagsFor({ tags, needsTag }: ChannelInfo, topic: string | undefined): string[] {
  const wanted = folded(topic ?? "");
  const isBegun = (name: string) => name.length >= leastChars && wanted.length > tagChars && wanted.startsWith(name);
  const fitting = tags.filter(({ name }) => folded(name) === wanted || isBegun(folded(name))).slice(0, 1);
  return (fitting.length === 0 && needsTag ? tags.slice(0, 1) : fitting).map(({ id }) => id);
}

function folded(text: string): string {
  return text.trim().toLowerCase().replaceAll("\u2019", "'");
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

  /** So that the next post asks anew: a forum may have begun to require a tag. */
  forget(channel: string): void {
    this.#known.delete(channel);
  }
}
