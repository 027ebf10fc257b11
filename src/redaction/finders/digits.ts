/** Rows of digits as people write them, and what tells a sum or a date from a number that identifies. */
import { forLastText } from "../text-memory.ts";
import { everyMatch, wall } from "./match.ts";

export interface DigitRow {
  readonly start: number;
  readonly end: number;
  /** The digits alone. */
  readonly digits: string;
}

const year = "(?:19|20)\\d\\d";
const month = "(?:0?[1-9]|1[0-2])";
const day = "(?:0?[1-9]|[12]\\d|3[01])";
const date = `${year}(?<sign>[-./ ])${month}\\k<sign>${day}|${day}(?<mark>[-./ ])${month}\\k<mark>(?:${year}|\\d\\d)|${year} ?[-–/] ?(?:${year}|\\d\\d)`;
const clock = "(?:[01]?\\d|2[0-4])[:.][0-5]\\d(?:[:.][0-5]\\d)?";
const times = new RegExp(`(?<![\\d./-])(?:${date}|${clock})(?!\\d|[-./]\\d)`, "g");
/** No finder looks at a shorter row. */
const row = /\d(?:[ -]?\d){5,}/g;
const mayHoldRow = new RegExp(row.source);
const noRows: readonly DigitRow[] = [];

/** `text` with walls in place of dates, years in a range and times of day. */
export const withoutTimes = forLastText((text: string): string =>
  /\d/.test(text) ? text.replace(times, (time) => wall.repeat(time.length)) : text,
);

/** Maximal rows of six digits or more with single spaces or dashes between; dates, years and times are passed over. */
export const digitRowsOf = forLastText((text: string): readonly DigitRow[] => {
  if (!mayHoldRow.test(text)) return noRows;
  return Array.from(everyMatch(row, withoutTimes(text)), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    digits: written.replace(/\D/g, ""),
  }));
});

const currency =
  "(?:zł|zl|złot\\p{L}*|zlot\\p{L}*|pln|gr|groszy|eur\\p{L}{0,3}|usd|gbp|chf|sek|nok|dkk|czk|€|\\$|£|ct|cent\\p{L}*|dol\\p{L}*|pounds?|bucks|funt\\p{L}*|" +
  "tys|tysi\\p{L}*|tūkst\\p{L}*|tukst\\p{L}*|mln|mld|mil|million\\p{L}*|milion\\p{L}*|milijon\\p{L}*|k|%|proc\\p{L}*|percent)";
const currencyAfter = new RegExp(`^(?:[.,]\\d{1,2})?[ \\t]?${currency}(?![\\p{L}\\p{N}])`, "iu");
const currencyBefore = new RegExp(`(?<![\\p{L}\\p{N}])${currency}[ \\t]?$`, "iu");

const amount = /^\d{1,12}$|^\d{1,3}(?: \d{3})+$|^\d{1,3}(?: ?\d{3})* ?[-–] ?\d{1,3}(?: ?\d{3})*$/;

/** Whether what stands there is written as an amount, with a currency or a word such as "tys." right before or after. */
export function isSum(text: string, start: number, end: number): boolean {
  if (!amount.test(text.slice(start, end))) return false;
  return (
    currencyAfter.test(text.slice(end, end + 20)) || currencyBefore.test(text.slice(Math.max(0, start - 14), start))
  );
}

/** "100000" and "2 000 000" count something; takes the digits alone. */
export function isRoundNumber(digits: string): boolean {
  return /^[1-9]\d{0,2}0{5,}$/.test(digits);
}

/** Whether ISO 7064 MOD 97-10 holds, as in IBANs. */
export function hasIbanChecksum(account: string): boolean {
  let remainder = 0;
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** Whether the Luhn checksum of bank cards holds. */
export function hasCardChecksum(digits: string): boolean {
  let sum = 0;
  for (let position = 0; position < digits.length; position += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - position));
    const weighted = position % 2 === 0 ? digit : digit * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
