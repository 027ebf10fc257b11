/** Finds Slack and Discord mention syntax, so that nothing published pings or names anyone. */
import { type Find, matchesOf } from "./match.ts";

/** `<@U..|name>` `<#C..>` `<!subteam^..>` `<!here>` `<@!..>` `<@&..>`, custom emoji `<:name:id>`, and `@everyone` anywhere. */
const mention =
  /<[@#!][^<>\n\u2029\0]{1,150}>|<a?:[A-Za-z0-9_]{1,40}:\d{5,25}>|@(?:everyone|here|channel)(?![\p{L}\p{N}_]|[.-][\p{L}\p{N}])/gu;

/** @see https://docs.slack.dev/messaging/formatting-message-text and https://discord.com/developers/docs/reference#message-formatting */
export const findMentions: Find = (text) => (text.includes("<") || text.includes("@") ? matchesOf(mention, text) : []);
