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

/** A day as people write it: "5 December 2026". @param time milliseconds since the epoch, shown in UTC */
export function formatDay(time: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    time,
  );
}
