/** Calls to Discord's REST API: one client for posts, one for what a person waits for, and what their failures mean. */
import { DiscordAPIError, HTTPError, RateLimitError, REST, RESTEvents, type RESTOptions } from "discord.js";
import type { PlatformReason } from "../../src/logging/log-events.ts";
import { type DiscordConfig, times } from "./config.ts";

/** Where Discord's API is; null for Discord's own. */
export function apiOf({ apiUrl }: Pick<DiscordConfig, "apiUrl">): Partial<RESTOptions> {
  return apiUrl === null ? { version: "10" } : { api: apiUrl, version: "10" };
}

/**
 * For ordinary messages, held to 50 a second. Nothing is tried twice here: the outbox does that, and looks first.
 * @param onTokenRefused after it discord.js has dropped the token, and asks Discord for nothing more
 */
export function createPostingRest(
  config: Pick<DiscordConfig, "apiUrl" | "token">,
  onTokenRefused: () => void = () => undefined,
): REST {
  const rest = new REST({ ...apiOf(config), timeout: times.posting, retries: 0 }).setToken(config.token.reveal());
  return rest.on(RESTEvents.Response, (_, { status }) => {
    if (status === 401) onTokenRefused();
  });
}

/**
 * For answers to interactions, which carry their own token and which Discord exempts from the limit of 50 a second. Held to
 * it, as discord.js does by default, 100 people a second would wait ever longer for an edit.
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages
 */
export function createLiveRest(config: Pick<DiscordConfig, "apiUrl">): REST {
  return new REST({
    ...apiOf(config),
    timeout: times.live,
    retries: 1,
    globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
  });
}

export interface Failure {
  /** Discord's own code; 0 where there is none. */
  readonly code: number;
  readonly reason: PlatformReason;
}

export const codes = {
  unknownChannel: 10_003,
  unknownMember: 10_007,
  unknownMessage: 10_008,
  unknownUser: 10_013,
  alreadyAcknowledged: 40_060,
  threadArchived: 50_083,
  threadExists: 160_004,
} as const;

const reasons: Readonly<Record<number, PlatformReason>> = {
  10003: "channel-not-found",
  10008: "gone",
  10015: "way-closed",
  10062: "way-closed",
  50027: "way-closed",
  50007: "way-closed",
  50001: "may-not-post",
  50013: "may-not-post",
  50083: "may-not-post",
  160005: "may-not-post",
};

/** Takes nothing but numbers from a fault: Discord's errors carry the text and the token (anonymity 14). */
export function readFailure(fault: unknown): Failure {
  if (fault instanceof RateLimitError) return { code: 0, reason: "rate-limited" };
  if (fault instanceof DiscordAPIError) {
    const code = Number(fault.code) || 0;
    return { code, reason: reasons[code] ?? byStatus(fault.status) };
  }
  if (fault instanceof HTTPError) return { code: 0, reason: byStatus(fault.status) };
  const cause =
    (fault as { cause?: { code?: unknown } } | null)?.cause?.code ?? (fault as { code?: unknown } | null)?.code;
  return { code: 0, reason: neverSent.includes(String(cause)) ? "unreachable" : "unanswered" };
}

const neverSent = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"];

function byStatus(status: number): PlatformReason {
  if (status === 401) return "token-refused";
  if (status === 429) return "rate-limited";
  return status >= 500 ? "server-error" : "refused";
}
