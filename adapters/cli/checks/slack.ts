/** The doctor on Slack: do the tokens work, with which scopes, can the socket be opened, may the bot post in the channel. */
import type { SlackConfig } from "../../../src/config/slack.ts";
import type { Locale } from "../../../src/ports/platform.ts";
import type { Database } from "../../../src/storage/database.ts";
import { keepStartMessage } from "../../shared/slack-start.ts";
import { type Finding, ok, problem, warning } from "./finding.ts";

const guide = "adapters/slack/README.md";
const timeoutMs = 10_000;
const scopes = ["commands", "chat:write"];

export interface SlackSource {
  readonly slack: SlackConfig | null;
  readonly locale: Locale;
  /** Runs `look` with the store open; null when there is no store yet, or it can't be opened. */
  readonly withStore: <Result>(look: (database: Database) => Promise<Result>) => Promise<Result | null>;
}

export async function* checkSlack({ slack, locale, withStore }: SlackSource): AsyncGenerator<Finding> {
  if (slack === null) return yield ok("Slack: not configured");
  const { botToken, mode, ventChannel } = slack;
  const base = slack.apiUrl ?? "https://slack.com/api/";
  const bot = await call(base, botToken.reveal(), "auth.test", {});
  if ("error" in bot) return yield explain("the bot token", bot.error, "SLACK_BOT_TOKEN");
  yield ok(`Slack: the bot token works in the workspace ${String(bot.answer.team ?? "")}`);
  yield* checkScopes(bot.scopes);
  if (mode.type === "socket") {
    const socket = await call(base, mode.appToken.reveal(), "apps.connections.open", {});
    yield "error" in socket
      ? explain("Socket Mode", socket.error, "SLACK_APP_TOKEN")
      : ok("Slack: Socket Mode can be opened");
  } else {
    yield warning(
      `Slack: HTTP on port ${mode.port}; whether Slack reaches it, and whether the signing secret is right, can't be seen here`,
      "type /vent help in Slack; if it fails, check the request URLs and SLACK_SIGNING_SECRET",
    );
  }
  const started = await withStore((database) =>
    keepStartMessage(
      async (method, args) => {
        const called = await call(base, botToken.reveal(), method, args);
        return "error" in called ? called : { ts: String(called.answer.ts) };
      },
      ventChannel,
      locale,
      database,
    ),
  );
  if (started === null)
    yield warning("Slack: whether the bot may post is seen once there is a store", "npm start, then run this again");
  else if (started.type === "failed") yield explain(`posting in ${ventChannel}`, started.error, "SLACK_VENT_CHANNEL");
  else if (started.type === "posted")
    yield warning(`Slack: the start message was posted in ${ventChannel} just now`, "pin it there by hand");
  else yield ok(`Slack: the start message stands in ${ventChannel}; the bot may post there`);
  if (slack.digestChannel !== null)
    yield ok(`Slack: digests also go to ${slack.digestChannel}; invite the bot there: /invite @ventil`);
  yield ok(
    `Slack: who may post in the channel, and with whom it is shared, only you can see: tick the list in ${guide}`,
  );
}

function* checkScopes(granted: readonly string[] | null): Generator<Finding> {
  if (granted === null) return yield warning("Slack: the granted scopes can't be seen");
  const missing = scopes.filter((scope) => !granted.includes(scope));
  const more = granted.filter((scope) => !scopes.includes(scope));
  if (missing.length > 0) {
    yield problem(`Slack: the app lacks ${missing.join(" and ")}`, `install it again with the manifest of ${guide}`);
  }
  if (more.length > 0) {
    yield warning(
      `Slack: the app may do more than Ventil needs: ${more.join(", ")}`,
      "take these scopes away and install it again",
    );
  }
  if (missing.length + more.length === 0)
    yield ok(`Slack: the app has the scopes ${scopes.join(" and ")}, and no others`);
}

interface Called {
  readonly answer: Readonly<Record<string, unknown>>;
  /** Null when Slack does not say. */
  readonly scopes: readonly string[] | null;
}

async function call(
  base: string,
  token: string,
  method: string,
  args: object,
): Promise<Called | { readonly error: string }> {
  try {
    const response = await fetch(`${base}${method}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(args),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 429) return { error: "ratelimited" };
    if (!response.ok) return { error: `status_${response.status}` };
    const answer: unknown = await response.json();
    if (typeof answer !== "object" || answer === null || !("ok" in answer)) return { error: "unreadable" };
    if (answer.ok !== true) return { error: "error" in answer ? String(answer.error).slice(0, 60) : "unknown" };
    const header = response.headers.get("x-oauth-scopes");
    return {
      answer: { ...answer },
      scopes: header === null ? null : header.split(/\s*,\s*/).filter((scope) => scope !== ""),
    };
  } catch (fault) {
    return { error: fault instanceof SyntaxError ? "unreadable" : "unreachable" };
  }
}

const mends: Readonly<Record<string, string>> = {
  not_in_channel: "invite the bot in that channel: /invite @ventil",
  channel_not_found: "check SLACK_VENT_CHANNEL; for a private channel, invite the bot there first: /invite @ventil",
  is_archived: "unarchive the channel, or set SLACK_VENT_CHANNEL to another one",
  restricted_action: "let the app post there: the channel's settings, posting permissions",
  missing_scope: `install the app again with the manifest of ${guide}`,
  ratelimited: "wait a minute and run this again",
  unreachable: "is the network there, and is slack.com reachable from this machine?",
};

const refusedTokens = [
  "invalid_auth",
  "not_authed",
  "token_revoked",
  "token_expired",
  "account_inactive",
  "not_allowed_token_type",
];

function explain(what: string, error: string, variable: string): Finding {
  const mend = Object.hasOwn(mends, error) ? mends[error] : undefined;
  const text = `Slack: ${what} fails (${error})`;
  if (mend !== undefined) return problem(text, mend);
  if (!refusedTokens.includes(error)) return problem(text, `check ${variable}; see ${guide}`);
  const token = variable === "SLACK_APP_TOKEN" ? variable : "SLACK_BOT_TOKEN";
  return problem(text, `copy ${token} again from the app's page; see ${guide}`);
}
