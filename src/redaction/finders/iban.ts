/** Finds bank accounts: IBANs, and Polish ones written as 26 digits. */
import { digitRowsOf, hasIbanChecksum } from "./digits.ts";
import { everyMatch, type Find, type Match } from "./match.ts";

/** Length of an IBAN by country. @see https://www.swift.com/standards/data-standards/iban-international-bank-account-number */
const lengths = new Map(
  (
    "AD24 AE23 AL28 AT20 BA20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GE22 GI23 GR27 HR21 HU28 " +
    "IE22 IL23 IS26 IT27 KZ20 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SA24 SE24 " +
    "SI19 SK24 SM27 TR26 UA29 VA22 XK20"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const ibanStart = /(?<![\p{L}\p{N}])[A-Za-z]{2}[ -]?\d[ -]?\d/gu;
/** A quick look whether anything can be there at all: 26 digits hold it too. */
const mayHold = /\d[ -]?\d/;
const accountCharacter = /[A-Za-z0-9]/;

/** Printed in capitals, in groups of four or in one piece. */
const wellWritten = /^[A-Z]{2}\d{2}(?:[A-Z0-9]*|(?: [A-Z0-9]{4})*(?: [A-Z0-9]{1,3})?)$/;

/** With a right checksum in any writing; if well written the right length is enough, since a mistyped account still names one. */
export const findIbans: Find = (text) => {
  const found: Match[] = [];
  if (!mayHold.test(text)) return found;
  for (const { 0: head, index } of everyMatch(ibanStart, text)) {
    const length = lengths.get(head.slice(0, 2).toUpperCase());
    const account = length === undefined ? null : readAccount(text, index, length);
    if (account === null) continue;
    const isPlain = wellWritten.test(text.slice(index, account.end)) && /\d{8}/.test(account.characters);
    if (isPlain || hasIbanChecksum(account.characters.toUpperCase())) found.push({ start: index, end: account.end });
  }
  for (const { start, end, digits } of digitRowsOf(text)) {
    if (digits.length !== 26 || !hasIbanChecksum(`PL${digits}`)) continue;
    if (!found.some((iban) => iban.start < end && start < iban.end)) found.push({ start, end });
  }
  return found.sort((left, right) => left.start - right.start);
};

/** Reads `length` letters and digits with single spaces or dashes between; null when the text ends or goes on differently. */
function readAccount(text: string, start: number, length: number): { characters: string; end: number } | null {
  let characters = "";
  let position = start;
  while (characters.length < length) {
    const character = text.charAt(position);
    if (accountCharacter.test(character)) characters += character;
    else if (!/[ -]/.test(character) || /[ -]/.test(text.charAt(position - 1))) return null;
    position += 1;
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(position)) ? null : { characters, end: position };
}
