/** What everyone but the person themselves could get to know: another member, an admin's export, another app. */
import { wordsOf } from "./reading.ts";
import type { Member, Workspace } from "./workspace.ts";

export interface SeenMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | null;
  /** What is read: the blocks, or the text where there are none. */
  readonly words: string;
  /** What a notification on the lock screen says. */
  readonly notification: string;
  readonly pings: readonly string[];
  readonly unfolded: readonly string[];
  readonly byBot: boolean;
  readonly typedBy: { readonly user: string; readonly command: string } | null;
}

export class Observer {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Roots and replies of a channel as any member reads them now, in order. */
  feed(channelId: string): SeenMessage[] {
    const channel = this.#workspace.channels.get(channelId);
    return (channel?.messages ?? []).map(({ ts, thread, text, blocks, pings, unfolded, byBot, typedBy }) => ({
      channel: channelId,
      ts,
      thread,
      words: blocks.length > 0 ? wordsOf(blocks) : text,
      notification: text === "" ? wordsOf(blocks) : text,
      pings,
      unfolded,
      byBot,
      typedBy,
    }));
  }

  /** Everything on the screen of one member: what is told in their channels, what is shown only to them, their Home tab. */
  member(id: string): string {
    const member = this.#workspace.members.get(id);
    if (member === undefined) throw new Error("there is no such member");
    const told = this.#workspace.told.filter(({ channel }) => this.#workspace.channels.get(channel)?.members.has(id));
    const stack = member.stack.map(({ json }) => json);
    return JSON.stringify({ told, ephemerals: member.ephemerals, stack, home: member.home?.json ?? null });
  }

  /** What an owner exports: every channel, private ones and conversations with the bot too, with all earlier wordings. */
  adminExport(): string {
    const { channels, members, told } = this.#workspace;
    const people = [...members.values()].map(({ id, name, team }) => ({ id, name, team }));
    const conversations = [...channels.values()].map((channel) => ({
      id: channel.id,
      name: channel.name,
      with: channel.direct,
      messages: channel.messages.map((message) => this.#workspace.messageJson(channel, message)),
      history: told.filter((each) => each.channel === channel.id).map(({ event }) => event),
    }));
    return JSON.stringify({ people, conversations: conversations.filter(({ history }) => history.length > 0) });
  }

  /** What Slack keeps under a person's name: their conversation with the bot, and their Home tab. */
  keptUnder(id: string): string {
    const { channels, members, told } = this.#workspace;
    const direct = [...channels.values()].find((channel) => channel.direct === id);
    const conversation = told.filter(({ channel }) => channel === direct?.id);
    return JSON.stringify({ conversation, home: members.get(id)?.home?.json ?? null });
  }

  /** Another app that may read all channels: events as they come, ids and metadata of every message, nothing ephemeral. */
  otherApp(): string {
    return JSON.stringify(this.#workspace.told.map(({ event }) => event));
  }

  /** All of it but what is shown to `people` alone. The members' directory, which holds every id, is left out. */
  allBut(people: readonly { readonly id: string }[]): string {
    const own = new Set(people.map(({ id }) => id));
    const others = [...this.#workspace.members.values()].filter(({ id }: Member) => !own.has(id));
    return [
      this.otherApp(),
      ...others.map(({ id }) => this.member(id)),
      ...[...own].map((id) => this.keptUnder(id)),
    ].join("\n");
  }
}
