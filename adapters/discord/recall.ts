/** Knows the bot's own messages again by their marks, so that a post whose answer got lost is found and not made twice. */
import { type REST, Routes } from "discord.js";
import { limits } from "./config.ts";

/** Channels remembered at once; one that was forgotten costs a look. */
const mostChannels = 500;
/** Forum posts looked into: only those made since the last answer can be in doubt. */
const mostForumPosts = 10;

interface SeenMessage {
  readonly id: string;
  readonly author?: { readonly id?: string };
  readonly components?: readonly { readonly id?: number }[];
}

export class Recall {
  readonly #rest: REST;
  readonly #known = new Map<string, Map<number, string>>();
  #self: Promise<string> | null = null;

  constructor(rest: REST) {
    this.#rest = rest;
  }

  /** @returns the message in `channel` that carries `mark`, null when there is none. Looks once, and after `forget` again. */
  async find(channel: string, mark: number): Promise<string | null> {
    const known = this.#known.get(channel) ?? (await this.#read(channel));
    return known.get(mark) ?? null;
  }

  async findInForum(guild: string, forum: string, mark: number): Promise<string | null> {
    const known = this.#known.get(forum) ?? (await this.#readForum(guild, forum));
    return known.get(mark) ?? null;
  }

  note(channel: string, mark: number, message: string): void {
    this.#known.get(channel)?.set(mark, message);
  }

  /** A channel that was made just now holds nothing yet. */
  begin(channel: string): void {
    this.#keep(channel, new Map());
  }

  forget(channel: string): void {
    this.#known.delete(channel);
  }

  async #read(channel: string): Promise<Map<number, string>> {
    const query = new URLSearchParams({ limit: String(limits.page) });
    const messages = (await this.#rest.get(Routes.channelMessages(channel), { query })) as SeenMessage[];
    return this.#keep(channel, await this.#marksIn(messages));
  }

  async #readForum(guild: string, forum: string): Promise<Map<number, string>> {
    const { threads } = (await this.#rest.get(Routes.guildActiveThreads(guild))) as {
      threads: readonly { readonly id: string; readonly parent_id?: string; readonly owner_id?: string }[];
    };
    const self = await this.#ownId();
    const own = threads
      .filter((thread) => thread.parent_id === forum && thread.owner_id === self)
      .sort((left, right) => (BigInt(left.id) < BigInt(right.id) ? 1 : -1))
      .slice(0, mostForumPosts);
    const starts: SeenMessage[] = [];
    for (const { id } of own) {
      const start = await (this.#rest.get(Routes.channelMessage(id, id)) as Promise<SeenMessage>).catch(() => null);
      if (start !== null) starts.push(start);
    }
    return this.#keep(forum, await this.#marksIn(starts));
  }

  async #marksIn(messages: readonly SeenMessage[]): Promise<Map<number, string>> {
    const self = await this.#ownId();
    const own = messages.filter(({ author }) => author?.id === self);
    return new Map(
      own.flatMap(({ id, components }) => (components ?? []).slice(0, 1).map((one) => [one.id ?? 0, id] as const)),
    );
  }

  #ownId(): Promise<string> {
    this.#self ??= (this.#rest.get(Routes.user()) as Promise<{ id: string }>).then(({ id }) => id);
    this.#self.catch(() => {
      this.#self = null;
    });
    return this.#self;
  }

  #keep(channel: string, marks: Map<number, string>): Map<number, string> {
    const oldest = this.#known.keys().next();
    if (this.#known.size >= mostChannels && !oldest.done) this.#known.delete(oldest.value);
    this.#known.set(channel, marks);
    return marks;
  }
}
