/** The catch-all: six digits or more identify something (PESEL, company code, account), unless they are a sum or a date. */
import { type DigitRow, digitRowsOf, isRoundNumber, isSum } from "./digits.ts";
import type { Find } from "./match.ts";

const minDigits = 6;
const maxLettersAround = 12;

export const findNumbers: Find = (text) =>
  digitRowsOf(text)
    .filter((row) => row.digits.length >= minDigits && !isAmount(text, row))
    .map(({ start, end }) => ({ start: lettersBefore(text, start), end: lettersAfter(text, end) }))
    // "12ab345678": the letters between two rows belong to the first.
    .filter(({ start }, index, rows) => start >= (rows[index - 1]?.end ?? 0));

function isAmount(text: string, { start, end, digits }: DigitRow): boolean {
  const written = text.slice(start, end);
  return isSum(text, start, end) || isRoundNumber(digits) || isRange(written) || isShortList(written);
}

/** "3500-4500", "250-1000", "2019 2020 2021"; "555-2671" is no range. */
function isRange(written: string): boolean {
  if (written.split(/[ -]/).every((group) => /^(?:19|20)\d\d$/.test(group))) return true;
  const [first = "", second = "", ...rest] = written.split("-");
  if (rest.length > 0 || first.length > 4 || second.length > 4 || Number(first) >= Number(second)) return false;
  return first.length === second.length || second.endsWith("00");
}

/** "5 10 15 20": a list starts with lone digits and its parts are short; a row of lone digits only is a spaced-out number. */
function isShortList(written: string): boolean {
  const groups = written.split(" ");
  return /^\d \d\d? /.test(written) && groups.length < 7 && groups.every((group) => /^\d\d?$/.test(group));
}

/** "GB123456789" goes as a whole. */
function lettersBefore(text: string, start: number): number {
  let position = start;
  while (position > 0 && start - position < maxLettersAround && /[\p{L}\p{N}]/u.test(text.charAt(position - 1)))
    position -= 1;
  return position;
}

function lettersAfter(text: string, end: number): number {
  let position = end;
  while (position < text.length && position - end < maxLettersAround && /[\p{L}\p{N}]/u.test(text.charAt(position)))
    position += 1;
  return position;
}
