/** Every sentence in every language: English defines the keys, the others must satisfy it. */
import type { Locale } from "../ports/platform.ts";
import type { Catalogue } from "./catalogue-type.ts";
import { en } from "./locales/en.ts";
import { lt } from "./locales/lt.ts";
import { pl } from "./locales/pl.ts";

export const locales = ["en", "pl", "lt"] as const satisfies readonly Locale[];

const catalogues: Readonly<Record<Locale, Catalogue>> = { en, pl, lt };

/** Every sentence in one language. */
export function textsFor(locale: Locale): Catalogue {
  return catalogues[locale];
}

const short = { en: ["h", "min"], pl: ["godz.", "min."], lt: ["val.", "min."] } as const;

/** A length of time, short: "3 h", "90 min"; "3 godz.", "3 val.". @param ms milliseconds; whole hours are told as hours */
export function formatWithin(ms: number, locale: Locale): string {
  const [hours, minutes] = short[locale];
  return ms % 3_600_000 === 0 ? `${ms / 3_600_000} ${hours}` : `${Math.ceil(ms / 60_000)} ${minutes}`;
}

/** Made once: making one takes longer than all the rest of a receipt. */
const days = { en: dayFormat("en-GB"), pl: dayFormat("pl"), lt: dayFormat("lt") };

/** A day as people write it: "5 December 2026". @param time milliseconds since the epoch, shown in UTC */
export function formatDay(time: number, locale: Locale): string {
  return days[locale].format(time);
}

function dayFormat(tag: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

/** The seven days from `monday` on: "16–22 November 2026", "2026 m. lapkričio 16–22 d." @param monday midnight in UTC */
export function formatWeek(monday: number, locale: Locale): string {
  const range = days[locale].formatRange(monday, monday + 6 * 86_400_000);
  const plain = range.replaceAll(/[\u2009\u202f]/g, " ");
  if (locale === "en") return plain.replace(/^(\d+) – (\d+) /, "$1–$2 ");
  return locale === "lt" ? `${plain.replaceAll(/\b(\d{4})\b/g, "$1 m.")} d.` : plain;
}

const hours = { en: hourFormat("en-GB"), pl: hourFormat("pl"), lt: hourFormat("lt") };

/** A whole hour: "5 December, 14:00 UTC". @param time milliseconds since the epoch */
export function formatHour(time: number, locale: Locale): string {
  // In Lithuanian the platform's own form is "lapkričio 22 d. 18:00; UTC".
  return hours[locale].format(time).replace("; ", " ");
}

function hourFormat(tag: string): Intl.DateTimeFormat {
  const parts = { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(tag, { ...parts, timeZone: "UTC", timeZoneName: "short" });
}
