/** Finds telephone numbers in Polish, Lithuanian, British and American writing, and any that starts with a plus. */
import { createRequire } from "node:module";
import { forWords } from "../text-memory.ts";
import { isRoundNumber, isSum, withoutTimes } from "./digits.ts";
import { everyMatch, type Find, type Match } from "./match.ts";

type PhoneLibrary = typeof import("libphonenumber-js/min");

const countries = ["PL", "LT", "GB", "US"] as const;
/** Past this many rows in one text the shape decides, so that a wall of digits costs no more than a page of them. */
const maxLookups = 12;

/** "+48 601 234 567", "(415) 555-2671", "8 (612) 34567", "+44 (0)20 7946 0958", "22/123 45 67". */
const row =
  /(?<![\p{L}\p{N}])(?:\+ ?)?(?:\d{1,4}[ .-]?)?(?:\((?:\+?\d{1,5}|8[ -]?\d{1,2})\)[ .-]?)?\d(?:(?: ?[.\u2010-\u2015-] ?|[ /])?\d){3,17}(?![\p{L}\p{N}])/gu;
/** A quick look whether seven digits stand close together. */
const mayHold = /\d(?:[^\dA-Za-z\0]{0,3}\d){6}/;
const minDigits = 7;
const maxDigits = 15;
/** Numbers of these kinds can look like telephone numbers; the catch-all names them better. */
const otherNumber = /(?:nip|regon|pesel|krs|kodas|a\.? ?k\.?|vat|id|iban|kont[aoue]|klienta|kliento)[ :#.]{0,3}$/iu;

let library: PhoneLibrary | undefined;

export const findPhones: Find = (text) => {
  if (!mayHold.test(text)) return [];
  let lookups = 0;
  const found: Match[] = [];
  for (const { 0: written, index } of everyMatch(row, withoutTimes(text))) {
    const end = index + written.length;
    const digits = written.replace(/\D/g, "");
    if (digits.length < minDigits || digits.length > maxDigits || isAmount(written, digits) || isSum(text, index, end))
      continue;
    if (otherNumber.test(text.slice(Math.max(0, index - 12), index))) continue;
    lookups += 1;
    const isFound = lookups > maxLookups ? digits.length >= 9 && digits.length <= 11 : isPhone(written, digits);
    if (isFound) found.push({ start: index, end });
  }
  return found;
};

function isPhone(written: string, digits: string): boolean {
  // The library does not know Lithuania's 0 in place of the 8 yet.
  if (written.includes("+") || /^0[3-6]\d{7}$/.test(digits)) return true;
  return isValidNumber(digits);
}

/** National numbers have ten digits at most; longer ones begin with a zero or with the code of a country. */
const mayBeLong = /^(?:0|1|370|44|48)/;
const mostNationalDigits = 10;

/** Rounds over one text meet the same rows again. */
const isValidNumber = forWords((digits: string): boolean => {
  if (digits.length > mostNationalDigits && !mayBeLong.test(digits)) return false;
  // Loading takes 70 ms, so it waits for the first number; `require`, because redaction is synchronous.
  library ??= createRequire(import.meta.url)("libphonenumber-js/min") as PhoneLibrary;
  const { parsePhoneNumberFromString } = library;
  if (digits.startsWith("00")) return parsePhoneNumberFromString(`+${digits.slice(2)}`)?.isValid() === true;
  return countries.some((country) => parsePhoneNumberFromString(digits, country)?.isValid() === true);
});

/** A range ("3500-4500"), a decimal ("2309.12309") or a round count. */
function isAmount(written: string, digits: string): boolean {
  return isRoundNumber(digits) || /^\d{1,4} ?[-–] ?\d{1,4}$|^\d+\.\d+$/.test(written);
}
