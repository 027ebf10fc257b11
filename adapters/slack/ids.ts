/** Slack's ids as the core sees them, and the core's names as Slack carries them: made and read here only. */
import type { ChannelRef, PostRef, SpaceRef } from "../../src/ports/platform.ts";

const spacePrefix = "slack:";
const channelPrefix = "slack:channel:";
const postPrefix = "slack:post:";

export interface PostPlace {
  readonly channel: string;
  readonly ts: string;
}

export function encodeSpace(team: string): SpaceRef {
  return `${spacePrefix}${team}` as SpaceRef;
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

export function encodePost({ channel, ts }: PostPlace): PostRef {
  return `${postPrefix}${channel}:${ts}` as PostRef;
}

export function decodePost(post: PostRef): PostPlace {
  const [channel = "", ...ts] = after(postPrefix, post).split(":");
  return { channel, ts: ts.join(":") };
}

/** An `action_id`, which must differ from its neighbours'. */
export function encodeAction(action: string, place: number): string {
  return `${action}.${place}`;
}

export function decodeAction(actionId: string): string {
  return actionId.replace(/\.\d+$/, "");
}

export interface ViewName {
  readonly kind: "form" | "answer";
  /** The form's name, or the answer's slot. */
  readonly name: string;
}

/** A view's `callback_id`. */
export function encodeView({ kind, name }: ViewName): string {
  return `${kind}.${name}`;
}

/** @returns null for a view that is not from here */
export function decodeView(callbackId: string): ViewName | null {
  const [, kind, name] = /^(form|answer)\.(.*)$/s.exec(callbackId) ?? [];
  return name === undefined ? null : { kind: kind === "form" ? "form" : "answer", name };
}

export interface ViewState {
  /** The moderators' or the digest channel when the view was opened from there; nothing about a person. */
  readonly channel: string;
  readonly state: string;
}

/** A view's `private_metadata`. */
export function encodeState({ channel, state }: ViewState): string {
  return `${channel} ${state}`;
}

export function decodeState(metadata: string): ViewState {
  const place = metadata.indexOf(" ");
  return { channel: metadata.slice(0, Math.max(place, 0)), state: metadata.slice(place + 1) };
}

function after(prefix: string, reference: string): string {
  if (!reference.startsWith(prefix)) throw new TypeError("not a reference of Slack");
  return reference.slice(prefix.length);
}
