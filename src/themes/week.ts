/** Weeks as the firm's calendar has them: ISO weeks, from Monday to Sunday, in the firm's time zone. */
import { Cron } from "croner";
import type { DigestSettings } from "./digest-settings.ts";

/** An ISO week: "2026-W47". Later weeks sort behind earlier ones. */
export type Week = `${number}-W${string}`;

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

/** One for each zone: making one takes longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The week that holds `time`. @param time milliseconds since the epoch */
export function weekOf(time: number, zone: string): Week {
  const format = formats.get(zone) ?? dayFormat(zone);
  formats.set(zone, format);
  const parts = format.formatToParts(time);
  const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return isoWeek(Date.UTC(numberOf("year"), numberOf("month") - 1, numberOf("day")));
}

export function weekAfter(week: Week): Week {
  return isoWeek(mondayOf(week) + weekMs);
}

/** @param weeks how many weeks earlier */
export function weekBefore(week: Week, weeks: number): Week {
  return isoWeek(mondayOf(week) - weeks * weekMs);
}

/** How many weeks `week` is after `earlier`. */
export function weeksBetween(earlier: Week, week: Week): number {
  return (mondayOf(week) - mondayOf(earlier)) / weekMs;
}

/** The Monday of a week, as midnight in UTC: a day of the calendar, not a moment. */
export function mondayOf(week: Week): number {
  const [year = "", number = ""] = week.split("-W");
  // The fourth of January always lies in the first week.
  const fourth = Date.UTC(Number(year), 0, 4);
  return fourth - daysSinceMonday(fourth) * dayMs + (Number(number) - 1) * weekMs;
}

/** The moment when a week is over. */
export function endOf(week: Week, zone: string): number {
  // No zone's midnight is further than 14 hours from that of UTC.
  const before = mondayOf(weekAfter(week)) - 26 * 3_600_000;
  return nextTime("0 0 * * 1", zone, before);
}

/** The moment when the digest of a week is posted: the firm's time in the week that follows. */
export function digestTimeOf(week: Week, { at, zone }: Pick<DigestSettings, "at" | "zone">): number {
  return nextTime(`${at.minute} ${at.hour} * * ${at.weekday}`, zone, endOf(week, zone) - 1000);
}

/** The first time after `after` that fits a cron pattern. A time that daylight saving leaves out is moved, not skipped. */
function nextTime(pattern: string, zone: string, after: number): number {
  const next = new Cron(pattern, { timezone: zone }).nextRun(new Date(after));
  if (next === null) throw new RangeError("a weekly pattern without a next time");
  return next.getTime();
}

function isoWeek(day: number): Week {
  const thursday = day + (3 - daysSinceMonday(day)) * dayMs;
  const year = new Date(thursday).getUTCFullYear();
  const number = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / weekMs);
  return `${year}-W${String(number).padStart(2, "0")}`;
}

function daysSinceMonday(day: number): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

function dayFormat(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en", {
    timeZone: zone,
    calendar: "iso8601",
    numberingSystem: "latn",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
}
