/** The playground's ids as the core sees them: opaque, made and read here only. */
import type { ChannelRef, PostRef, SpaceRef } from "../../src/ports/platform.ts";

export const space = "web:playground" as SpaceRef;
export const ventChannel = "web:venting" as ChannelRef;

const postPrefix = "web:post:";

export function encodePost(id: string): PostRef {
  return `${postPrefix}${id}` as PostRef;
}

/** @throws {TypeError} for a reference that is not from here. */
export function decodePost(post: PostRef): string {
  if (!post.startsWith(postPrefix)) throw new TypeError("not a post of the playground");
  return post.slice(postPrefix.length);
}
