/** Finds what a firm is registered under: NIP and REGON, VAT numbers, Lithuanian company codes. */

import { hasNipChecksum } from "./checksums.ts";
import { digitRowsOf } from "./digits.ts";
import { everyMatch, type Find, type Match } from "./match.ts";

const named =
  /(?<![a-z0-9])(?<![\p{L}\p{N}])(?:nip|regon|krs|vat(?:[ \t]?(?:eu|ue|no|id|number|nr))?|pvm(?:[ \t](?:mok[ėe]tojo[ \t])?kod\p{L}{1,4})?|[įi]mon[ėe]s[ \t]kod\p{L}{1,4}|[įi]\.[ \t]?k\.|company[ \t](?:no|number|reg)|tax[ \t](?:id|number|no))\.?[ \t]?[:#.–-]?[ \t]?(?:(?:is|to|jest|nr|numer|number|yra)[ \t])?(?<code>(?:[A-Z]{2}[ \t]?)?\d(?:[ \t-]?\d){6,13})(?![\p{L}\p{N}])/giu;
const vat =
  /(?<![a-z0-9])(?<![\p{L}\p{N}])(?:LT(?:\d{9}|\d{12})|PL\d{10}|GB[ \t]?\d{3}[ \t]?\d{4}[ \t]?\d{2}|DE\d{9}|EE\d{9}|LV\d{11})(?![\p{L}\p{N}])/gu;

/** Quick looks whether seven digits stand in a row, and whether a word says what they are. */
const mayHold = /\d(?:[ \t-]?\d){6}/;
const mayBeNamed = /nip|regon|krs|vat|pvm|[įi]mon[ėe]s|[įi]\.|company|tax/iu;

/** By the word before, by its form, or ten digits with NIP's checksum. */
export const findTaxIds: Find = (text) => {
  if (!mayHold.test(text)) return [];
  const found: Match[] = [];
  const add = (match: Match) => {
    if (!found.some(({ start, end }) => start < match.end && match.start < end)) found.push(match);
  };
  for (const { 0: written, index, groups } of mayBeNamed.test(text) ? everyMatch(named, text) : []) {
    const end = index + written.length;
    add({ start: end - (groups?.code ?? "").length, end });
  }
  for (const { 0: written, index } of everyMatch(vat, text)) add({ start: index, end: index + written.length });
  for (const { start, end, digits } of digitRowsOf(text)) {
    if (
      /^\d{3}-\d{3}-\d\d-\d\d$|^\d{3}-\d\d-\d\d-\d{3}$|^\d{10}$/.test(text.slice(start, end)) &&
      hasNipChecksum(digits)
    )
      add({ start, end });
  }
  return found.sort((left, right) => left.start - right.start);
};
