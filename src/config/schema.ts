/** Every variable: its meaning, unit and default. `.env.example` and the README's table are checked against this list. */
import * as v from "valibot";
import { discordVariables } from "./discord.ts";
import { modelVariables } from "./model.ts";
import { reviewVariables } from "./review.ts";
import { slackVariables } from "./slack.ts";
import { port, wholeNumber } from "./whole-number.ts";

/** "none", or the longest wait: "90m", "3h". */
const delay = v.optional(
  v.pipe(
    v.string(),
    v.check(isDelay, 'must be "none", or a time of at most 24 hours, such as "90m" or "3h"'),
    v.transform((text) => (text === "none" ? null : minutesOf(text) * 60_000)),
  ),
  "none",
);

/** A post that waited longer could miss its own thread's end. */
function isDelay(text: string): boolean {
  return text === "none" || (/^[1-9]\d{0,3}[mh]$/.test(text) && minutesOf(text) <= 24 * 60);
}

function minutesOf(text: string): number {
  return Number.parseInt(text, 10) * (text.endsWith("h") ? 60 : 1);
}

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** "mon 09:00": a day of the week and a time. */
const weekTime = v.optional(
  v.pipe(
    v.string(),
    v.regex(
      new RegExp(`^(?:${weekdays.join("|")}) (?:[01]?\\d|2[0-3]):[0-5]\\d$`, "i"),
      'must be a day and a time, such as "mon 09:00"; days are mon, tue, wed, thu, fri, sat and sun',
    ),
    v.transform((text) => {
      const [day = "", hour = "", minute = ""] = text.toLowerCase().split(/[ :]/);
      return { weekday: weekdays.indexOf(day) + 1, hour: Number(hour), minute: Number(minute) };
    }),
  ),
  "mon 09:00",
);

const timeZone = v.pipe(v.string(), v.check(isTimeZone, 'must be a time zone such as "Europe/Warsaw"'));

const filePath = v.pipe(v.string(), v.nonEmpty("must be the path of a file"));

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const variables = {
  VENTIL_SECRET: v.optional(v.string()),
  VENTIL_SECRET_FILE: v.optional(filePath),
  STORE_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (url) => !url.startsWith("postgres"),
        "postgres:// comes with scale-out and can't be used yet; use sqlite:data/ventil.db",
      ),
      v.check((url) => url.startsWith("postgres") || /^sqlite:.+/.test(url), "must look like sqlite:data/ventil.db"),
    ),
    "sqlite:data/ventil.db",
  ),
  PLAYGROUND: v.optional(v.picklist(["auto", "on", "off"], 'must be "auto", "on" or "off"'), "auto"),
  PLAYGROUND_PORT: port(3000),
  VENTIL_LOCALE: v.optional(v.picklist(["en", "pl", "lt"], 'must be "en", "pl" or "lt"'), "en"),
  VENTIL_COUNTRY: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Za-z]{2}$/, 'must be a country of two letters, such as "pl"'), v.toLowerCase()),
  ),
  VENTIL_SUPPORT: v.optional(v.pipe(v.string(), v.maxCodePoints(200, "must be at most 200 characters")), ""),
  THREAD_OPEN_DAYS: wholeNumber(1, 60, 14, "days"),
  RETENTION_DAYS: wholeNumber(1, 3650, 90, "days"),
  PUBLISH_DELAY: delay,
  ...reviewVariables,
  DIGEST_K: wholeNumber(3, 100, 5, "people"),
  DIGEST_AT: weekTime,
  DIGEST_ZONE: v.optional(timeZone),
  CLIENT_NAMES: v.optional(filePath),
  HOUSE_POLICY: v.optional(filePath),
  ...modelVariables,
  ...slackVariables,
  ...discordVariables,
} as const;

export type VariableName = keyof typeof variables;
