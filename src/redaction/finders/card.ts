/** Finds bank cards: 13 to 19 digits with a right Luhn checksum. */
import { digitRowsOf, hasCardChecksum } from "./digits.ts";
import type { Find } from "./match.ts";

export const findCards: Find = (text) =>
  digitRowsOf(text).filter(({ digits }) => digits.length >= 13 && digits.length <= 19 && hasCardChecksum(digits));
