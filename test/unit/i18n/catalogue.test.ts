/** Days and hours as people write them. */
import { expect, it } from "vitest";
import { formatHour } from "../../../src/i18n/catalogue.ts";
import type { Locale } from "../../../src/ports/platform.ts";

it.each<[Locale, string]>([
  ["en", "22 November at 18:00 UTC"],
  ["pl", "22 listopada 18:00 UTC"],
  ["lt", "lapkričio 22 d. 18:00 UTC"],
])("an hour stands in a sentence without marks of its own: %s", (locale, text) => {
  expect(formatHour(Date.UTC(2026, 10, 22, 18), locale)).toBe(text);
});
