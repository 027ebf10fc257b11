/** Runs every finder and settles overlaps. */

import { findAddresses } from "./finders/address.ts";
import { findCards } from "./finders/card.ts";
import { findClients } from "./finders/client.ts";
import { findCompanies } from "./finders/company.ts";
import { findEmails } from "./finders/email.ts";
import { findHandles } from "./finders/handle.ts";
import { findIbans } from "./finders/iban.ts";
import { findLinks } from "./finders/link.ts";
import { createTaking, type Find, type Match, wall } from "./finders/match.ts";
import { findMentions } from "./finders/mention.ts";
import { findNationalIds } from "./finders/national-id.ts";
import { findNumbers } from "./finders/number.ts";
import { findOrders } from "./finders/order.ts";
import { findPeople } from "./finders/person.ts";
import { findPhones } from "./finders/phone.ts";
import { findProperNames } from "./finders/proper-name.ts";
import { findTaxIds } from "./finders/tax-id.ts";
import type { FindingKind } from "./finding-kinds.ts";
import { findNearDigits, type NearDigits, nearDigits } from "./near-digits.ts";
import { forgetTexts } from "./text-memory.ts";

export interface Detected extends Match {
  readonly kind: FindingKind;
}

/** By precedence. Within a rank the longer match wins: an address inside a link is part of the link. */
const ranks: readonly (readonly (readonly [FindingKind, Find])[])[] = [
  [
    ["mention", findMentions],
    ["link", findLinks],
    ["email", findEmails],
  ],
  [
    ["iban", findIbans],
    ["card", findCards],
  ],
  [
    ["national-id", findNationalIds],
    ["tax-id", findTaxIds],
  ],
  [["address", findAddresses]],
  [["order", findOrders]],
  [
    ["phone", findPhones],
    ["number", findNumbers],
  ],
  [["handle", findHandles]],
  [["client", findClients]],
  [
    ["company", findCompanies],
    ["person", findPeople],
  ],
  [["person", findProperNames]],
];
/** They find nothing where no digit is near. */
const ofNumbers: ReadonlySet<Find> = new Set([
  findIbans,
  findCards,
  findNationalIds,
  findTaxIds,
  findAddresses,
  findOrders,
  findPhones,
  findNumbers,
]);
/** A replacement can uncover another; texts need two or three rounds. */
const maxRounds = 24;

/**
 * Everything that identifies in `text` outside `settled`, in text order and without overlaps. Nothing is left to find: with
 * the result settled too, a second call returns an empty list.
 * @param settled ranges that stay as they are, in any order.
 */
export function detect(text: string, settled: readonly Match[]): Detected[] {
  try {
    return detectAll(walledOff(text, settled)).sort((left, right) => left.start - right.start);
  } finally {
    forgetTexts();
  }
}

function detectAll(text: string): Detected[] {
  const found: Detected[] = [];
  let open = text;
  let near = nearDigits(open, null);
  for (let round = 0; round < maxRounds; round += 1) {
    const fresh = findOnce(open, near);
    if (fresh.length === 0) break;
    found.push(...fresh);
    open = walledOff(open, fresh);
    near = nearDigits(open, near);
  }
  return found;
}

/** `text` with walls of the same length in place of `ranges`. */
export function walledOff(text: string, ranges: readonly Match[]): string {
  if (ranges.length === 0) return text;
  const parts: string[] = [];
  let position = 0;
  for (const { start, end } of ranges.toSorted((left, right) => left.start - right.start)) {
    parts.push(text.slice(position, start), wall.repeat(end - start));
    position = end;
  }
  parts.push(text.slice(position));
  return parts.join("");
}

function findOnce(text: string, near: NearDigits): Detected[] {
  const take = createTaking(text.length);
  const accepted: Detected[] = [];
  for (const rank of ranks) {
    const matches: Detected[] = [];
    for (const [kind, find] of rank) {
      const found = ofNumbers.has(find) ? findNearDigits(near, find) : find(text);
      for (const { start, end } of found) matches.push({ kind, start, end });
    }
    for (const match of matches.sort((left, right) => right.end - right.start - (left.end - left.start))) {
      if (match.end > match.start && take(match)) accepted.push(match);
    }
  }
  return accepted;
}
