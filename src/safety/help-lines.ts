/** Whom a person in distress can call, by country. Check each number again before `checkedOn` is 200 days old. */

import type { Locale } from "../ports/platform.ts";

/** ISO 3166 codes in lower case; `eu` stands for the other states of the European Union and its neighbours. */
export type HelpCountry = "pl" | "lt" | "gb" | "us" | "ie" | "eu";

/** The same in every language, or one text for each. */
export type LocalText = string | Readonly<Record<Locale, string>>;

export function inLocale(text: LocalText, locale: Locale): string {
  return typeof text === "string" ? text : text[locale];
}

export interface HelpLine {
  readonly country: HelpCountry;
  readonly name: LocalText;
  /** As it is dialled or texted. */
  readonly number: string;
  /** Short; "24/7" where it never closes. */
  readonly hours: LocalText;
  /** Languages spoken there, as ISO 639 codes. */
  readonly languages: readonly string[];
  /** Where the number was read, and when: read, not called. Have them confirmed before you rely on them. */
  readonly source: string;
  readonly checkedOn: string;
}

const checkedOn = "2026-11-21";

const emergencyNumbers: Readonly<Record<HelpCountry, string>> = {
  pl: "112",
  lt: "112",
  gb: "999",
  us: "911",
  ie: "112",
  eu: "112",
};

/** In the order in which they are offered. */
const lines: readonly HelpLine[] = [
  {
    country: "pl",
    name: "Kryzysowy Telefon Zaufania",
    number: "116 123",
    hours: "24/7",
    languages: ["pl"],
    source: "telepolis.pl, campaign of the Ministry of Digital Affairs, November 2025; banai.pl, January 2024",
    checkedOn,
  },
  {
    country: "pl",
    name: "Centrum Wsparcia (Itaka)",
    number: "800 70 2222",
    hours: "24/7",
    languages: ["pl"],
    source: "zdrowie.pap.pl",
    checkedOn,
  },
  {
    country: "lt",
    name: "Psichologinių krizių įveikimo centras",
    number: "1815",
    hours: { en: "Mon-Fri 9-19, Sat 9-15", pl: "pn.-pt. 9-19, sob. 9-15", lt: "I-V 9-19 val., VI 9-15 val." },
    languages: ["lt"],
    source: "hi.lt (Hygiene Institute); Ministry of Health, 14 March 2024",
    checkedOn,
  },
  {
    country: "lt",
    name: "Jaunimo linija",
    number: "0 800 28888",
    hours: "24/7",
    languages: ["lt"],
    source: "lrytas.lt, 3 September 2025",
    checkedOn,
  },
  {
    country: "lt",
    name: "Vilties linija",
    number: "116 123",
    hours: { en: "hours not confirmed", pl: "godziny niepotwierdzone", lt: "darbo laikas nepatvirtintas" },
    languages: ["lt"],
    source: "sc.bns.lt, 2011",
    checkedOn,
  },
  {
    country: "gb",
    name: "Samaritans",
    number: "116 123",
    hours: "24/7",
    languages: ["en"],
    source: "samaritans.org; civilsociety.co.uk",
    checkedOn,
  },
  {
    country: "gb",
    name: "NHS 111, option 2 (England)",
    number: "111",
    hours: "24/7",
    languages: ["en"],
    source: "healthwatchwestberks.org.uk; shsc.nhs.uk",
    checkedOn,
  },
  {
    country: "gb",
    name: { en: "Shout (text message)", pl: "Shout (SMS)", lt: "Shout (SMS)" },
    number: "85258",
    hours: "24/7",
    languages: ["en"],
    source: "kickstherapy.com, 2026; healthwatchwestberks.org.uk",
    checkedOn,
  },
  {
    country: "us",
    name: "988 Suicide & Crisis Lifeline",
    number: "988",
    hours: "24/7",
    languages: ["en"],
    source: "contactlistens.org, a 988 centre; mcphs.edu",
    checkedOn,
  },
  {
    country: "us",
    name: { en: "Crisis Text Line (text message)", pl: "Crisis Text Line (SMS)", lt: "Crisis Text Line (SMS)" },
    number: "741741",
    hours: "24/7",
    languages: ["en"],
    source: "internationalmentalhealth.org",
    checkedOn,
  },
  {
    country: "ie",
    name: "Samaritans",
    number: "116 123",
    hours: "24/7",
    languages: ["en"],
    source: "samaritans.org; civilsociety.co.uk",
    checkedOn,
  },
  {
    country: "eu",
    name: { en: "Emotional support helpline", pl: "Telefon wsparcia emocjonalnego", lt: "Emocinės paramos linija" },
    number: "116 123",
    hours: { en: "differs by country", pl: "zależnie od kraju", lt: "kiekvienoje šalyje kitaip" },
    languages: [],
    source: "euroalert.net: reserved in the whole Union since 2007, not run in every state",
    checkedOn,
  },
];

/**
 * The emergency number and the help lines of `country` (any case; "uk" is "gb"), best first.
 * @returns 112 and 116 123 for a country that is not listed; never an empty list.
 * @see docs/safety.md
 */
export function helpLines(country: string): { emergency: string; lines: HelpLine[] } {
  const known = toHelpCountry(country.trim().toLowerCase());
  return { emergency: emergencyNumbers[known], lines: lines.filter((line) => line.country === known) };
}

function toHelpCountry(code: string): HelpCountry {
  if (code === "uk") return "gb";
  return code === "pl" || code === "lt" || code === "gb" || code === "us" || code === "ie" ? code : "eu";
}
