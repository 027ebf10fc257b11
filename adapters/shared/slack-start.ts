/** The messages in Slack's channels that say how to begin there: posted once, found again later; and what the operator is told of them. */
import { textsFor } from "../../src/i18n/catalogue.ts";
import type { Locale } from "../../src/ports/platform.ts";
import type { Database } from "../../src/storage/database.ts";

/** One call of Slack's Web API. @returns Slack's own error code, or another word for what went wrong, in `error` */
export type SlackCall = (
  method: "chat.postMessage" | "chat.update",
  args: Readonly<Record<string, unknown>>,
) => Promise<{ readonly ts: string } | { readonly error: string }>;

export type StartMessage =
  | { readonly type: "found" }
  | { readonly type: "posted" }
  | { readonly type: "failed"; readonly error: string };

const table = "CREATE TABLE IF NOT EXISTS slack_start (channel TEXT PRIMARY KEY, ts TEXT NOT NULL) WITHOUT ROWID";

/**
 * Draws the start message anew, or posts it where there is none or it was deleted. With the two scopes that Ventil has, this
 * is also the only proof that the bot may post in the channel.
 */
export async function keepStartMessage(
  call: SlackCall,
  channel: string,
  locale: Locale,
  database: Database,
  shown: Readonly<Record<string, unknown>> = startMessage(locale),
): Promise<StartMessage> {
  database.execute(table);
  const known = database.statement("SELECT ts FROM slack_start WHERE channel = ?").get(channel)?.ts;
  const message = { channel, ...shown };
  if (typeof known === "string") {
    const found = await call("chat.update", { ...message, ts: known });
    if ("ts" in found) return { type: "found" };
    if (found.error !== "message_not_found") return { type: "failed", error: found.error };
  }
  const posted = await call("chat.postMessage", { ...message, unfurl_links: false, unfurl_media: false });
  if ("error" in posted) return { type: "failed", error: posted.error };
  const keep =
    "INSERT INTO slack_start (channel, ts) VALUES (?, ?) ON CONFLICT (channel) DO UPDATE SET ts = excluded.ts";
  database.statement(keep).run(channel, posted.ts);
  return { type: "posted" };
}

export interface Announcing {
  readonly call: SlackCall;
  readonly channels: { readonly ventChannel: string; readonly modChannel: string | null };
  readonly locale: Locale;
  readonly database: Database;
  /** Whether the moderators' channel is closed to others, as far as Slack told by now. */
  readonly privacyOf: (channel: string) => "private" | "open" | "unknown";
  /** "by Socket Mode", or over which port. */
  readonly how: string;
}

/** Posts the start messages, or finds them. @returns what to tell the operator */
export async function announce({ how, ...announcing }: Announcing): Promise<string> {
  const { call, channels, locale, database } = announcing;
  const serves = `Ventil serves Slack ${how} (Ctrl+C stops it)${await greetModerators(announcing)}`;
  const started = await keepStartMessage(call, channels.ventChannel, locale, database);
  if (started.type === "found") return serves;
  if (started.type === "posted")
    return `${serves}\nThe start message was posted in ${channels.ventChannel}; pin it by hand.`;
  return `${serves}\nBut it can't post in ${channels.ventChannel} (${started.error}): npm run doctor says what to do.`;
}

/** Its button is how Slack tells whether the channel is private. @returns a line of its own, or nothing */
async function greetModerators(announcing: Omit<Announcing, "how">): Promise<string> {
  const { call, channels, locale, database, privacyOf } = announcing;
  const { modChannel } = channels;
  if (modChannel === null) return "";
  const found = await keepStartMessage(call, modChannel, locale, database, moderatorsMessage(locale));
  if (found.type === "failed")
    return `\nBut it can't post in the moderators' channel (${found.error}): invite it there.`;
  const known = privacyOf(modChannel);
  if (known === "open")
    return "\nBut the moderators' channel is not private: nobody can moderate, and no card is shown.";
  return known === "private"
    ? ""
    : "\nPress the button of the message in the moderators' channel once: cards appear after that.";
}

/** What stands in the moderators' channel. A click in it also tells that the channel is private. */
function moderatorsMessage(locale: Locale): Readonly<Record<string, unknown>> {
  const t = textsFor(locale);
  const plain = (text: string) => ({ type: "plain_text", text, emoji: false });
  return {
    text: t["mod.desk"],
    blocks: [
      { type: "header", text: plain(t["mod.desk"]) },
      { type: "section", text: plain(t["slack.mod.start"]) },
      {
        type: "actions",
        elements: [{ type: "button", action_id: "mod-desk.0", text: plain(t["mod.open-desk"]), style: "primary" }],
      },
    ],
  };
}

/** Its buttons are what `encodeAction` makes of the core's *vent* and *help*. */
function startMessage(locale: Locale) {
  const t = textsFor(locale);
  const plain = (text: string) => ({ type: "plain_text", text, emoji: false });
  const section = (text: string) => ({ type: "section", text: plain(text) });
  const button = (action: string, label: string) => ({ type: "button", action_id: action, text: plain(label) });
  return {
    text: t["slack.start.summary"],
    blocks: [
      { type: "header", text: plain(t["slack.start.heading"]) },
      section(t["slack.start.text"]),
      section(t["slack.start.rules"]),
      {
        type: "actions",
        elements: [{ ...button("vent.0", t["action.vent"]), style: "primary" }, button("help.1", t["help.heading"])],
      },
      { type: "context", elements: [plain(t["slack.start.private"])] },
    ],
  };
}
