/** Discord's ids as the core sees them, and the core's names as Discord carries them: made and read here only. */
import { createHash } from "node:crypto";
import type { ChannelRef, PostRef, SpaceRef } from "../../src/ports/platform.ts";

const spacePrefix = "discord:";
const channelPrefix = "discord:channel:";
const postPrefix = "discord:post:";

export interface PostPlace {
  readonly channel: string;
  /** Where what continues and what answers this post goes. */
  readonly thread: string;
  readonly message: string;
}

export function encodeSpace(guild: string): SpaceRef {
  return `${spacePrefix}${guild}` as SpaceRef;
}

/** @throws {TypeError} for a reference that is not from here; so do the other readers of references. */
export function decodeSpace(space: SpaceRef): string {
  return after(spacePrefix, space);
}

export function encodeChannel(channel: string): ChannelRef {
  return `${channelPrefix}${channel}` as ChannelRef;
}

export function decodeChannel(channel: ChannelRef): string {
  return after(channelPrefix, channel);
}

export function encodePost({ channel, thread, message }: PostPlace): PostRef {
  return `${postPrefix}${channel}:${thread}:${message}` as PostRef;
}

export function decodePost(post: PostRef): PostPlace {
  const [channel = "", thread = "", ...message] = after(postPrefix, post).split(":");
  return { channel, thread, message: message.join(":") };
}

export interface ActionName {
  readonly action: string;
  readonly value: string;
}

/** The `custom_id` of a button or menu. @param place tells it from its neighbours. */
export function encodeAction({ action, value }: ActionName, place: number): string {
  return `${action}.${place} ${value}`;
}

export function decodeAction(customId: string): ActionName {
  const [, action = "", value = ""] = /^([^ ]*)\.\d+ (.*)$/s.exec(customId) ?? [];
  return { action, value };
}

export interface FormName {
  readonly form: string;
  readonly state: string;
}

/** The `custom_id` of a modal. */
export function encodeForm({ form, state }: FormName): string {
  return `${form} ${state}`;
}

export function decodeForm(customId: string): FormName {
  const place = customId.indexOf(" ");
  return { form: customId.slice(0, Math.max(place, 0)), state: customId.slice(place + 1) };
}

/**
 * The number that a message's first component carries, by which the bot knows its own messages again: above all that Discord
 * counts up by itself. @param of a post's random key, or the slot of a private answer
 */
export function markOf(of: string): number {
  return (createHash("sha256").update(of).digest().readUInt32BE(0) & 0x3fffffff) | 0x40000000;
}

/** What Discord refuses a second time within a few minutes; at most 25 characters. */
export function nonceOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, 25);
}

function after(prefix: string, reference: string): string {
  if (!reference.startsWith(prefix)) throw new TypeError("not a reference of Discord");
  return reference.slice(prefix.length);
}
