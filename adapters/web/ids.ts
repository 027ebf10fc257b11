/** The playground's ids as the core sees them: opaque, made and read here only. */
import type { ChannelRef, PostRef, SpaceRef } from "../../src/ports/platform.ts";

export const space = "web:playground" as SpaceRef;
export const ventChannel = "web:venting" as ChannelRef;
/** The moderators' private channel: only who acts as a moderator gets to see it. */
export const modChannel = "web:moderators" as ChannelRef;

const postPrefix = "web:post:";
const cardPrefix = "web:card:";

export function encodeCard(id: string): PostRef {
  return `${cardPrefix}${id}` as PostRef;
}

/** @returns null for a post of another channel */
export function decodeCard(post: PostRef): string | null {
  return post.startsWith(cardPrefix) ? post.slice(cardPrefix.length) : null;
}

export function encodePost(id: string): PostRef {
  return `${postPrefix}${id}` as PostRef;
}

/** @throws {TypeError} for a reference that is not from here. */
export function decodePost(post: PostRef): string {
  if (!post.startsWith(postPrefix)) throw new TypeError("not a post of the playground");
  return post.slice(postPrefix.length);
}
