/** Whom a person in distress can call, by country. Check each number again before `checkedOn` is 200 days old. */

import type { Locale } from "../ports/platform.ts";

/** ISO 3166 codes in lower case; `eu` stands for the other states of the European Union and its neighbours. */
export const helpCountries = ["pl", "lt", "gb", "ie", "us", "ca", "au", "nz", "de", "eu"] as const;
export type HelpCountry = (typeof helpCountries)[number];

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
  ca: "911",
  au: "000",
  nz: "111",
  de: "112",
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
    country: "lt",
    name: {
      en: "Emotional support (choice of lines)",
      pl: "Wsparcie emocjonalne (wybór linii)",
      lt: "Emocinė parama (linijos pasirinkimas)",
    },
    number: "1809",
    hours: { en: "hours not confirmed", pl: "godziny niepotwierdzone", lt: "darbo laikas nepatvirtintas" },
    languages: ["lt"],
    source: "delfi.lt, Ministry of Health, November 2020",
    checkedOn: "2026-11-22",
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
    country: "ca",
    name: {
      en: "9-8-8 Suicide Crisis Helpline (call or text)",
      pl: "9-8-8 Suicide Crisis Helpline (telefon i SMS)",
      lt: "9-8-8 Suicide Crisis Helpline (skambučiai ir SMS)",
    },
    number: "988",
    hours: "24/7",
    languages: ["en", "fr"],
    source: "newswire.ca, Government of Canada, 30 November 2023; cmhasaskatoon.ca",
    checkedOn: "2026-11-22",
  },
  {
    country: "au",
    name: "Lifeline",
    number: "13 11 14",
    hours: "24/7",
    languages: ["en"],
    source: "suicidepreventionaust.org; lifelineh2h.org.au",
    checkedOn: "2026-11-22",
  },
  {
    country: "au",
    name: { en: "Lifeline (text message)", pl: "Lifeline (SMS)", lt: "Lifeline (SMS)" },
    number: "0477 13 11 14",
    hours: "24/7",
    languages: ["en"],
    source: "theleader.com.au, 2022",
    checkedOn: "2026-11-22",
  },
  {
    country: "nz",
    name: {
      en: "1737, Need to talk? (call or text)",
      pl: "1737, Need to talk? (telefon i SMS)",
      lt: "1737, Need to talk? (skambučiai ir SMS)",
    },
    number: "1737",
    hours: "24/7",
    languages: ["en"],
    source: "scoop.co.nz, Minister of Health, June 2017; pegasus.health.nz; nzfamilies.org.nz, 22 December 2025",
    checkedOn: "2026-11-22",
  },
  {
    country: "nz",
    name: "Lifeline Aotearoa",
    number: "0800 543 354",
    hours: "24/7",
    languages: ["en"],
    source: "tvnz.co.nz, May 2017; nzfamilies.org.nz, 22 December 2025",
    checkedOn: "2026-11-22",
  },
  {
    country: "de",
    name: "TelefonSeelsorge",
    number: "0800 111 0 111",
    hours: "24/7",
    languages: ["de"],
    source: "domradio.de; ekkw.de; spektrum.de, September 2022",
    checkedOn: "2026-11-22",
  },
  {
    country: "de",
    name: "TelefonSeelsorge",
    number: "0800 111 0 222",
    hours: "24/7",
    languages: ["de"],
    source: "domradio.de; ekkw.de",
    checkedOn: "2026-11-22",
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
  return helpCountries.find((country) => country === code) ?? "eu";
}
