/** Says a stated date where a reply needs it: what is due, what is wanted by then, what takes place then. */
import type { Locale } from "../../ports/platform.ts";

export type StatedDate =
  /** Digits as they were typed: "15.09", "2025-10-03". */
  | { readonly type: "digits"; readonly text: string }
  /** Month 0 is January. */
  | { readonly type: "day"; readonly day: number; readonly month: number }
  /** Weekday 0 is Monday. */
  | { readonly type: "weekday"; readonly weekday: number };

export type DateRole = "due" | "wanted" | "held";

const months: Readonly<Record<Locale, readonly string[]>> = {
  en: words("January February March April May June July August September October November December"),
  pl: words("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
  lt: words("sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio"),
};

const english = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

/** Each form as it stands behind its preposition; none has to be inflected further. */
const weekdays: Readonly<Record<Locale, Readonly<Record<DateRole, readonly string[]>>>> = {
  en: { due: english, wanted: english, held: english },
  pl: {
    due: words("poniedziałek wtorek środa czwartek piątek sobota niedziela"),
    wanted: words("poniedziałek wtorek środę czwartek piątek sobotę niedzielę"),
    held: words("poniedziałek wtorek środa czwartek piątek sobota niedziela"),
  },
  lt: {
    due: words("pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis"),
    wanted: words("pirmadienio antradienio trečiadienio ketvirtadienio penktadienio šeštadienio sekmadienio"),
    held: words("pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį"),
  },
};

const around: Readonly<Record<Locale, Readonly<Record<DateRole, string>>>> = {
  en: { due: "due ", wanted: "for ", held: "on " },
  pl: { due: "termin ", wanted: "na ", held: "" },
  lt: { due: "terminas – ", wanted: "iki ", held: "" },
};

/** "3-ioji", "3-iosios", "3-iąją": the third and the twenty-third soften. */
const ordinals: Readonly<Record<DateRole, string>> = { due: "oji", wanted: "osios", held: "ąją" };

const ofPayment: Readonly<Record<Locale, string>> = {
  en: "payment due ",
  pl: "termin płatności ",
  lt: "mokėjimo terminas – ",
};

/** When a payment was due, beside a topic that does not say that it is one: "the website (payment due 3 October)". */
export function sayPaymentDue(date: StatedDate, locale: Locale): string {
  return ofPayment[locale] + nameOf(date, "due", locale);
}

/** @returns words that need nothing but a space or a comma before them. */
export function sayDate(date: StatedDate, role: DateRole, locale: Locale): string {
  return around[locale][role] + nameOf(date, role, locale);
}

function nameOf(date: StatedDate, role: DateRole, locale: Locale): string {
  if (date.type === "digits") return date.text;
  if (date.type === "weekday") return weekdays[locale][role][date.weekday] ?? "";
  const month = months[locale][date.month] ?? "";
  if (locale !== "lt") return `${date.day} ${month}`;
  return `${month} ${date.day}-${date.day % 10 === 3 && date.day !== 13 ? "i" : ""}${ordinals[role]}`;
}

function words(text: string): readonly string[] {
  return text.split(" ");
}
