/** Calls to Slack's Web API: one client for what a person waits for, one for posts, and what their failures mean. */
import { webApi } from "@slack/bolt";
import type { PlatformReason } from "../../src/logging/log-events.ts";
import { createFetch, notConnected } from "../shared/lean-fetch.ts";
import type { SlackCall } from "../shared/slack-start.ts";
import { type SlackConfig, times } from "./config.ts";
import { muteLogger } from "./mute-logger.ts";

export interface Clients {
  /** Windows and private answers: a slow or busy call fails at once, so that the next person's form is not held up. */
  readonly live: webApi.WebClient;
  /** The outbox alone tries again. */
  readonly posting: webApi.WebClient;
}

/**
 * Two, since one client's rate limit holds up its whole queue; neither retries, since a retried post may be a second one.
 * @see https://docs.slack.dev/tools/node-slack-sdk/web-api
 */
export function createClients({ botToken, apiUrl }: Pick<SlackConfig, "botToken" | "apiUrl">): Clients {
  const open = (withinMs: number) =>
    new webApi.WebClient(botToken.reveal(), {
      ...clientOptions(apiUrl, withinMs),
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    });
  return { live: open(times.live), posting: open(times.posting) };
}

/** A new object each time: Slack's Socket Mode client writes into it. @param withinMs how long a call may take */
export function clientOptions(apiUrl: string | null, withinMs: number): webApi.WebClientOptions {
  return {
    logger: muteLogger,
    allowAbsoluteUrls: false,
    fetch: createFetch(withinMs),
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  };
}

/** Calls whose failure is an answer, too. */
export function bareCalls(client: webApi.WebClient): SlackCall {
  return async (method, args) => {
    try {
      const { ts } = (await client.apiCall(method, { ...args })) as { ts?: string };
      return { ts: ts ?? "" };
    } catch (fault) {
      const { code, reason } = readFailure(fault);
      return { error: code || reason };
    }
  };
}

export interface Failure {
  readonly reason: PlatformReason;
  /** Slack's own code, for the doctor; "" where there is none. */
  readonly code: string;
  /** Seconds; 0 where Slack does not say. */
  readonly retryAfter: number;
}

const reasons: Readonly<Record<string, PlatformReason>> = {
  invalid_auth: "token-refused",
  not_authed: "token-refused",
  token_revoked: "token-refused",
  token_expired: "token-refused",
  account_inactive: "token-refused",
  missing_scope: "scope-missing",
  not_allowed_token_type: "scope-missing",
  not_in_channel: "not-in-channel",
  channel_not_found: "channel-not-found",
  is_archived: "may-not-post",
  restricted_action: "may-not-post",
  restricted_action_read_only_channel: "may-not-post",
  restricted_action_thread_only_channel: "may-not-post",
  restricted_action_non_threadable_channel: "may-not-post",
  msg_too_long: "too-long",
  msg_blocks_too_long: "too-long",
  view_too_large: "too-long",
  ratelimited: "rate-limited",
  rate_limited: "rate-limited",
  expired_trigger_id: "way-closed",
  trigger_expired: "way-closed",
  exchanged_trigger_id: "way-closed",
  trigger_exchanged: "way-closed",
  invalid_trigger_id: "way-closed",
  not_found: "way-closed",
  view_not_found: "way-closed",
  push_limit_reached: "way-closed",
  expired_url: "way-closed",
  used_url: "way-closed",
  message_not_found: "gone",
  thread_not_found: "gone",
  cannot_reply_to_message: "gone",
  // Slack's own words: some part of it may have been done.
  internal_error: "unanswered",
  fatal_error: "unanswered",
  request_timeout: "unanswered",
  service_unavailable: "server-error",
};

/** What failed before anything was sent. */
const neverSent = new RegExp(
  `^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|${notConnected}|CERT_\\w+)$`,
);

/** Reads what a client threw; its texts are left behind (anonymity 14). */
export function readFailure(fault: unknown): Failure {
  if (fault instanceof webApi.WebAPIRateLimitedError) {
    return { reason: "rate-limited", code: "ratelimited", retryAfter: fault.retryAfter };
  }
  if (fault instanceof webApi.WebAPIPlatformError) return readCode(fault.data.error);
  if (fault instanceof webApi.WebAPIHTTPError) {
    return { reason: fault.statusCode >= 500 ? "server-error" : "refused", code: "", retryAfter: 0 };
  }
  return { reason: neverSent.test(codeUnder(fault)) ? "unreachable" : "unanswered", code: "", retryAfter: 0 };
}

/** An answer that is no code of Slack's came from somebody else on the way. */
function readCode(code: unknown): Failure {
  if (typeof code !== "string" || !/^[a-z_]{2,60}$/.test(code))
    return { reason: "unanswered", code: "", retryAfter: 0 };
  return { reason: Object.hasOwn(reasons, code) ? (reasons[code] ?? "refused") : "refused", code, retryAfter: 0 };
}

/** The system's code, however deep the fault wraps it. */
function codeUnder(fault: unknown): string {
  let cause: unknown = fault;
  for (let depth = 0; depth < 6 && cause instanceof Error; depth += 1) {
    const { code } = cause as NodeJS.ErrnoException;
    if (typeof code === "string" && !code.startsWith("slack_")) return code;
    const inner: unknown = "original" in cause ? cause.original : cause.cause;
    cause = inner instanceof AggregateError ? inner.errors[0] : inner;
  }
  return "";
}
