/** Finds what a person is registered under: PESEL and asmens kodas, by their check digit or by the word before. */
import { isAsmensKodas, isPesel } from "./checksums.ts";
import { digitRowsOf } from "./digits.ts";
import type { Find } from "./match.ts";

const named =
  /(?:pesel\p{L}{0,3}|asmens[ \t]kod\p{L}{1,4}|a\.[ \t]?k\.)(?:[ \t]\p{L}{1,12}){0,2}[ \t]?[:#.–-]?[ \t]?$/iu;
const lookBack = 40;

export const findNationalIds: Find = (text) =>
  digitRowsOf(text)
    .filter(({ start, digits }) => {
      if (digits.length !== 11) return false;
      return isPesel(digits) || isAsmensKodas(digits) || named.test(text.slice(Math.max(0, start - lookBack), start));
    })
    .map(({ start, end }) => ({ start, end }));
