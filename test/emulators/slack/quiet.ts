/** A logger for the SDK that says nothing: tests that break things on purpose would fill the screen. */
import { LogLevel } from "@slack/bolt";

const nothing = () => undefined;

export const quiet = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
};
