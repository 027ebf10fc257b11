/** The message that says how to vent here; posted once, found again at each start, pinned by hand. */
import type { webApi } from "@slack/bolt";
import { textsFor } from "../../src/i18n/catalogue.ts";
import type { PlatformReason } from "../../src/logging/log-events.ts";
import type { Locale, Message } from "../../src/ports/platform.ts";
import type { Database } from "../../src/storage/database.ts";
import type { SlackConfig } from "./config.ts";
import { renderMessage } from "./render.ts";
import { readFailure } from "./web-api.ts";

export type StartMessage = "found" | "posted" | PlatformReason;

const table = "CREATE TABLE IF NOT EXISTS slack_start (channel TEXT PRIMARY KEY, ts TEXT NOT NULL)";

/**
 * Redraws the start message, or posts it where there is none yet or it was deleted. That it works is also the only proof, with
 * the scopes that Ventil has, that the bot may post in the channel.
 * @returns what happened, or why nothing could
 */
export async function keepStartMessage(
  posting: webApi.WebClient,
  channel: string,
  locale: Locale,
  database: Database,
): Promise<StartMessage> {
  database.execute(table);
  const known = database.statement("SELECT ts FROM slack_start WHERE channel = ?").get(channel)?.ts;
  const message = { channel, ...renderMessage(startMessage(locale)) };
  try {
    if (typeof known === "string") {
      await posting.chat.update({ ...message, ts: known });
      return "found";
    }
  } catch (fault) {
    const { reason } = readFailure(fault);
    if (reason !== "gone") return reason;
  }
  try {
    const { ts } = await posting.chat.postMessage({ ...message, unfurl_links: false, unfurl_media: false });
    const keep = database.statement(
      "INSERT INTO slack_start (channel, ts) VALUES (?, ?) ON CONFLICT (channel) DO UPDATE SET ts = excluded.ts",
    );
    keep.run(channel, ts ?? "");
    return "posted";
  } catch (fault) {
    return readFailure(fault).reason;
  }
}

/** What the operator is told once Slack is served. */
export async function sayReady(
  platform: { announce(database: Database): Promise<StartMessage>; port(): number },
  { mode, ventChannel }: Pick<SlackConfig, "mode" | "ventChannel">,
  database: Database,
): Promise<string> {
  const how = mode.type === "socket" ? "by Socket Mode" : `over HTTP on port ${platform.port()}`;
  const serves = `Ventil serves Slack ${how} (Ctrl+C stops it)`;
  const outcome = await platform.announce(database);
  switch (outcome) {
    case "found":
      return serves;
    case "posted":
      return `${serves}\nThe start message was posted in ${ventChannel}; pin it there by hand.`;
    default:
      return `${serves}\nThe start message could not be posted in ${ventChannel} (${outcome}): invite the bot there, then run npm run doctor.`;
  }
}

export function startMessage(locale: Locale): Message {
  const t = textsFor(locale);
  return {
    summary: t["slack.start.summary"],
    blocks: [
      { type: "heading", text: t["slack.start.heading"] },
      { type: "text", text: t["slack.start.text"] },
      { type: "text", text: t["slack.start.rules"] },
      {
        type: "actions",
        actions: [
          { type: "button", action: "vent", value: "", label: t["action.vent"], style: "primary" },
          { type: "button", action: "help", value: "", label: t["help.heading"] },
        ],
      },
      { type: "note", text: t["slack.start.private"] },
    ],
  };
}
