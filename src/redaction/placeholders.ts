/** The words that stand for what was replaced, by language. */
import type { Locale } from "../ports/platform.ts";
import type { Match } from "./finders/match.ts";
import type { FindingKind } from "./finding-kinds.ts";

const labels: Readonly<Record<Locale, Readonly<Record<FindingKind, string>>>> = {
  en: {
    person: "person",
    client: "client",
    company: "company",
    address: "address",
    "national-id": "personal code",
    "tax-id": "company number",
    email: "e-mail",
    phone: "phone",
    link: "link",
    handle: "handle",
    mention: "mention",
    iban: "account number",
    card: "card number",
    order: "order number",
    number: "number",
    hidden: "hidden",
  },
  pl: {
    person: "osoba",
    client: "klient",
    company: "firma",
    address: "adres",
    "national-id": "numer osobisty",
    "tax-id": "numer firmy",
    email: "e-mail",
    phone: "telefon",
    link: "link",
    handle: "nick",
    mention: "wzmianka",
    iban: "numer konta",
    card: "numer karty",
    order: "numer zamówienia",
    number: "numer",
    hidden: "ukryte",
  },
  lt: {
    person: "asmuo",
    client: "klientas",
    company: "įmonė",
    address: "adresas",
    "national-id": "asmens kodas",
    "tax-id": "įmonės kodas",
    email: "el. paštas",
    phone: "telefonas",
    link: "nuoroda",
    handle: "slapyvardis",
    mention: "paminėjimas",
    iban: "sąskaitos numeris",
    card: "kortelės numeris",
    order: "užsakymo numeris",
    number: "numeris",
    hidden: "paslėpta",
  },
};

/** Who a person is to the author, where the text says so. */
export type Role = "client" | "colleague" | null;

const roleLabels: Readonly<Record<Locale, Readonly<Record<"client" | "colleague", string>>>> = {
  en: { client: "client", colleague: "colleague" },
  pl: { client: "klient", colleague: "osoba z zespołu" },
  lt: { client: "klientas", colleague: "žmogus iš komandos" },
};

/** @param letters which person; other kinds take none. */
export function placeholderFor(kind: FindingKind, language: Locale, letters: string, role: Role): string {
  if (kind !== "person") return `[${labels[language][kind]}]`;
  const label = role === null ? labels[language].person : roleLabels[language][role];
  return `[${label} ${letters}]`;
}

/** A, B, ... Z, AA, AB, ... for 0, 1, ... */
export function lettersOf(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : lettersOf(Math.floor(position / 26) - 1) + last;
}

const people = [
  ...Object.values(labels).map(({ person }) => person),
  ...Object.values(roleLabels).flatMap(Object.values),
];

/** A person in the words of any language; the first group holds the letters. */
export const personPlaceholder = new RegExp(`\\[(?:${people.join("|")}) ([A-Z]{1,3})\\]`, "g");

const others = Object.values(labels).flatMap(({ person, ...rest }) => Object.values(rest));
const placeholder = new RegExp(`\\[(?:(?:${people.join("|")}) (?<letters>[A-Z]{1,3})|${others.join("|")})\\]`, "g");

/** Placeholders of any language that already stand in `text`, with the letters of those that mean a person. */
export function placeholdersIn(text: string): (Match & { readonly letters: string | undefined })[] {
  if (!text.includes("[")) return [];
  return Array.from(text.matchAll(placeholder), ({ 0: written, index, groups }) => ({
    start: index,
    end: index + written.length,
    letters: groups?.letters,
  }));
}
