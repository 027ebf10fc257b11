/** What Slack's libraries log to: nothing. Their lines carry people's ids and words (anonymity 14). */
import { type Logger, LogLevel } from "@slack/bolt";

const nothing = () => undefined;

/** Shared by every client and receiver; no environment variable can make it speak. */
export const muteLogger: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
};
