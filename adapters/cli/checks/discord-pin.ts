/** The doctor on Discord: is the start message pinned, and if not, who could pin it. */
import { manageThreads, pinMessages } from "../../shared/discord-commands.ts";
import { type Finding, ok, warning } from "./finding.ts";

/** @see https://docs.discord.com/developers/resources/channel#channel-object-channel-flags */
const pinned = 1 << 1;
const forums: readonly number[] = [15, 16];

export interface PinPlace {
  readonly channel: string;
  readonly type: number;
  readonly guild: string;
  readonly bot: string;
  /** What the bot may do there. */
  readonly own: bigint;
}

interface Thread {
  readonly parent_id?: string;
  readonly owner_id?: string;
  readonly flags?: number;
}

interface Pins {
  readonly items?: readonly { readonly message: { readonly author: { readonly id: string } } }[];
}

/** @param get null for what Discord refuses to tell */
export async function checkPin(
  { channel, type, guild, bot, own }: PinPlace,
  get: <Answer>(path: string) => Promise<Answer | null>,
): Promise<Finding> {
  const isForum = forums.includes(type);
  const isPinned = isForum
    ? ((await get<{ threads: readonly Thread[] }>(`/guilds/${guild}/threads/active`))?.threads ?? []).some(
        ({ parent_id, owner_id, flags = 0 }) => parent_id === channel && owner_id === bot && (flags & pinned) !== 0,
      )
    : ((await get<Pins>(`/channels/${channel}/messages/pins`))?.items ?? []).some(
        ({ message }) => message.author.id === bot,
      );
  if (isPinned) return ok("Discord: the start message is pinned");
  const [name, bit] = isForum ? ["Manage Threads", manageThreads] : ["Pin Messages", pinMessages];
  if (own & bit) return ok("Discord: the bot may pin its start message, and does so when it starts");
  return warning(
    `Discord: the start message is not pinned, and the bot may not pin it (${name})`,
    `pin it by hand in the venting channel, or allow the bot ${name} there and start Ventil again`,
  );
}
