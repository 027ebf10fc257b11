/** How a space is moderated: the part of its settings that exists only where it has moderators. */
import type { ChannelRef } from "../ports/platform.ts";
import type { HeldWords } from "../prompts/held-words.ts";

export interface Moderation {
  /** The moderators' private channel. */
  readonly channel: ChannelRef;
  /** Which posts a moderator sees before anyone else: none, a person's first in each thread, all. */
  readonly review: "off" | "first" | "all";
  /** So many people's reports hide a post until a moderator decides. */
  readonly reportsHide: number;
  readonly words: HeldWords;
}
