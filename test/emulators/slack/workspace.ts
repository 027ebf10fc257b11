/** A workspace as Slack keeps it: people, channels, messages, open views, triggers, and what is told to whom. */
import { randomBytes } from "node:crypto";
import { withIds } from "./blocks.ts";
import { type Json, listOf, textAt } from "./json.ts";
import { linksOf, pingsOf } from "./reading.ts";

export interface Channel {
  readonly id: string;
  name: string;
  isPrivate: boolean;
  isArchived: boolean;
  /** Between the bot and one person. */
  readonly direct: string | null;
  /** Ids of people and of the bot. */
  readonly members: Set<string>;
  readonly messages: StoredMessage[];
}

export interface StoredMessage {
  readonly ts: string;
  readonly user: string;
  text: string;
  blocks: Json[];
  metadata: Json | null;
  readonly thread: string | null;
  isEdited: boolean;
  isGone: boolean;
  readonly byBot: boolean;
  /** Set where Slack shows who typed the command that this answers. */
  readonly typedBy: { readonly user: string; readonly command: string } | null;
  pings: string[];
  unfolded: string[];
}

export interface Ephemeral {
  readonly ts: string;
  readonly channel: string;
  readonly thread: string | null;
  text: string;
  blocks: Json[];
}

export interface View {
  readonly id: string;
  hash: string;
  readonly root: string;
  readonly previous: string | null;
  json: Json;
  /** What stands in its inputs and selects, by block and action. */
  readonly typed: Map<string, unknown>;
}

export interface Trigger {
  readonly person: string;
  readonly at: number;
  /** The view it came from, if it came from one. */
  readonly view: string | null;
  isUsed: boolean;
}

export interface ResponseUrl {
  readonly person: string;
  readonly channel: string;
  readonly thread: string | null;
  /** The message that was clicked. */
  readonly source: { readonly ts: string; readonly isEphemeral: boolean } | null;
  readonly command: string | null;
  readonly at: number;
  uses: number;
}

/** What Slack's own servers tell the clients and the other apps of a channel. */
export interface Told {
  readonly channel: string;
  readonly event: Json;
}

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly ephemerals: Ephemeral[];
  /** From the root to the one on top. */
  readonly stack: View[];
  home: View | null;
}

const mostTriggerMs = 3000;
const mostUrlMs = 30 * 60_000;
const mostUrlUses = 5;
export const mostStacked = 3;

export class Workspace {
  readonly team = `T${code()}`;
  readonly domain = "emulated";
  readonly app = `A${code()}`;
  readonly bot = { user: `U${code()}`, id: `B${code()}`, name: "ventil" };
  readonly channels = new Map<string, Channel>();
  readonly members = new Map<string, Member>();
  readonly triggers = new Map<string, Trigger>();
  readonly responseUrls = new Map<string, ResponseUrl>();
  readonly told: Told[] = [];
  /** What the app did that Slack takes without a word and that would be a mistake; tests expect none. */
  readonly complaints: string[] = [];
  /** Every view that the app ever sent. */
  readonly views: Json[] = [];
  /** Ids of all views that were ever open: with the app's token one call turns each into a person. */
  readonly viewIds: string[] = [];
  /** The scopes that the bot token was given. */
  scopes: readonly string[] = ["commands", "chat:write"];
  /** Milliseconds by which this workspace's clock is ahead; to let triggers and urls expire. */
  aheadMs = 0;
  readonly #watchers = new Set<() => void>();
  #lastTs = 0;

  now(): number {
    return Date.now() + this.aheadMs;
  }

  /** @returns a function that ends it */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  changed(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }

  complain(text: string): void {
    this.complaints.push(text);
  }

  addChannel(name: string, options: { isPrivate?: boolean; withBot?: boolean; direct?: string } = {}): Channel {
    const { isPrivate = false, withBot = true, direct = null } = options;
    const channel: Channel = {
      id: `${direct === null ? "C" : "D"}${code()}`,
      name,
      isPrivate,
      isArchived: false,
      direct,
      members: new Set(direct === null ? this.members.keys() : [direct]),
      messages: [],
    };
    if (withBot) channel.members.add(this.bot.user);
    this.channels.set(channel.id, channel);
    return channel;
  }

  addMember(name: string, team = this.team, id = `U${code()}`): Member {
    const member: Member = { id, name, team, ephemerals: [], stack: [], home: null };
    this.members.set(member.id, member);
    for (const channel of this.channels.values()) if (channel.direct === null) channel.members.add(member.id);
    return member;
  }

  /** The conversation between the bot and a person: stored, and part of every export. */
  directWith(person: string): Channel {
    const found = [...this.channels.values()].find(({ direct }) => direct === person);
    return found ?? this.addChannel("directmessage", { direct: person });
  }

  nextTs(): string {
    this.#lastTs = Math.max(this.#lastTs + 1, this.now() * 1000);
    return `${Math.floor(this.#lastTs / 1_000_000)}.${String(this.#lastTs % 1_000_000).padStart(6, "0")}`;
  }

  newHash(): string {
    return `${Math.floor(this.now() / 1000)}.${randomBytes(4).toString("hex")}`;
  }

  addMessage(
    channel: Channel,
    from: { user: string; text: string; blocks?: Json[]; thread?: string | null; metadata?: Json | null },
    options: { byBot?: boolean; unfold?: boolean; typedBy?: StoredMessage["typedBy"] } = {},
  ): StoredMessage {
    const blocks = withIds(from.blocks ?? []);
    const message: StoredMessage = {
      ts: this.nextTs(),
      user: from.user,
      text: from.text,
      blocks,
      metadata: from.metadata ?? null,
      thread: from.thread ?? null,
      isEdited: false,
      isGone: false,
      byBot: options.byBot ?? false,
      typedBy: options.typedBy ?? null,
      pings: pingsOf(from.text, blocks),
      unfolded: (options.unfold ?? true) ? linksOf(from.text, blocks) : [],
    };
    channel.messages.push(message);
    this.told.push({ channel: channel.id, event: { ...this.messageJson(channel, message), type: "message" } });
    this.changed();
    return message;
  }

  changeMessage(channel: Channel, message: StoredMessage, change: Partial<StoredMessage>): void {
    const previous_message = this.messageJson(channel, message);
    Object.assign(message, change);
    message.pings = [...message.pings, ...pingsOf(message.text, message.blocks)];
    const event = { type: "message", subtype: "message_changed", hidden: true, ts: this.nextTs() };
    this.told.push({
      channel: channel.id,
      event: { ...event, channel: channel.id, message: this.messageJson(channel, message), previous_message },
    });
    this.changed();
  }

  removeMessage(channel: Channel, message: StoredMessage): void {
    const previous_message = this.messageJson(channel, message);
    message.isGone = true;
    const hasReplies = channel.messages.some(({ thread, isGone }) => thread === message.ts && !isGone);
    if (!hasReplies) channel.messages.splice(channel.messages.indexOf(message), 1);
    else Object.assign(message, { text: "This message was deleted.", blocks: [], metadata: null });
    const event = { type: "message", subtype: "message_deleted", hidden: true, ts: this.nextTs() };
    this.told.push({
      channel: channel.id,
      event: { ...event, channel: channel.id, deleted_ts: message.ts, previous_message },
    });
    this.changed();
  }

  findMessage(channel: Channel, ts: string): StoredMessage | null {
    return channel.messages.find((message) => message.ts === ts && !message.isGone) ?? null;
  }

  /** As the API and the events show it. */
  messageJson(channel: Channel, message: StoredMessage): Json {
    const { ts, user, text, blocks, metadata, thread, isEdited, byBot, typedBy, unfolded } = message;
    return {
      type: "message",
      channel: channel.id,
      user,
      ts,
      team: this.team,
      text,
      ...(blocks.length > 0 ? { blocks: structuredClone(blocks) } : {}),
      ...(byBot ? { bot_id: this.bot.id, app_id: this.app } : {}),
      ...(thread === null ? {} : { thread_ts: thread, parent_user_id: this.bot.user }),
      ...(metadata === null ? {} : { metadata }),
      ...(isEdited ? { edited: { user, ts: this.nextTs() } } : {}),
      ...(unfolded.length === 0 ? {} : { attachments: unfolded.map((from_url) => ({ from_url })) }),
      // What the client shows above the answer: "anna used /vent".
      ...(typedBy === null ? {} : { slash_command: typedBy }),
    };
  }

  addEphemeral(person: string, from: Omit<Ephemeral, "ts">): Ephemeral {
    const ephemeral = { ...from, ts: this.nextTs(), blocks: withIds(from.blocks) };
    this.members.get(person)?.ephemerals.push(ephemeral);
    this.changed();
    return ephemeral;
  }

  newTrigger(person: string, view: string | null): string {
    const id = `${randomDigits()}.${randomDigits()}.${randomBytes(16).toString("hex")}`;
    this.triggers.set(id, { person, at: this.now(), view, isUsed: false });
    return id;
  }

  /** @returns the trigger, used up by this, or Slack's error */
  takeTrigger(id: string): Trigger | string {
    const trigger = this.triggers.get(id);
    if (trigger === undefined) return "invalid_trigger_id";
    if (trigger.isUsed) return "exchanged_trigger_id";
    if (this.now() - trigger.at > mostTriggerMs) return "expired_trigger_id";
    trigger.isUsed = true;
    return trigger;
  }

  newResponseUrl(from: Omit<ResponseUrl, "at" | "uses">): string {
    const key = randomBytes(12).toString("hex");
    this.responseUrls.set(key, { ...from, at: this.now(), uses: 0 });
    return key;
  }

  takeResponseUrl(key: string): ResponseUrl | string {
    const url = this.responseUrls.get(key);
    if (url === undefined) return "invalid_url";
    if (this.now() - url.at > mostUrlMs) return "expired_url";
    if (url.uses >= mostUrlUses) return "used_url";
    url.uses += 1;
    return url;
  }

  newView(json: Json, under: View | null): View {
    const id = `V${code()}`;
    const view: View = {
      id,
      hash: this.newHash(),
      root: under?.root ?? id,
      previous: under?.id ?? null,
      json: { ...structuredClone(json), blocks: withIds(listOf(json.blocks)) },
      typed: new Map(),
    };
    this.views.push(structuredClone(json));
    this.viewIds.push(id);
    return view;
  }

  /** Shows other content in a view that is open. What was typed stays where block and action are the same. */
  changeView(view: View, json: Json): void {
    view.json = { ...structuredClone(json), blocks: withIds(listOf(json.blocks)) };
    view.hash = this.newHash();
    this.views.push(structuredClone(json));
    this.changed();
  }

  findView(id: string, externalId: string): { member: Member; view: View } | null {
    for (const member of this.members.values())
      for (const view of member.stack)
        if (id === "" ? externalId !== "" && textAt(view.json, "external_id") === externalId : view.id === id)
          return { member, view };
    return null;
  }

  viewJson(view: View, withState: Json = {}): Json {
    const { json, id, hash, root, previous } = view;
    return {
      id,
      team_id: this.team,
      app_id: this.app,
      app_installed_team_id: this.team,
      bot_id: this.bot.id,
      hash,
      root_view_id: root,
      previous_view_id: previous,
      title: null,
      submit: null,
      close: null,
      private_metadata: "",
      callback_id: "",
      external_id: "",
      clear_on_close: false,
      notify_on_close: false,
      ...structuredClone(json),
      state: { values: withState },
    };
  }
}

function code(): string {
  return randomBytes(5).toString("hex").toUpperCase().slice(0, 9);
}

function randomDigits(): string {
  return String(1_000_000_000 + (randomBytes(4).readUInt32BE() % 900_000_000));
}
