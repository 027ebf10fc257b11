/** Check digits of Polish and Lithuanian numbers for people and firms. */

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);
}

/** @see https://www.gov.pl/web/gov/czym-jest-numer-pesel */
export function isPesel(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  if (!/^\d{11}$/.test(digits) || month < 1 || month > 12 || day < 1 || day > 31) return false;
  return (10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(digits.charAt(10));
}

/** Lithuania's asmens kodas: sex and century, date of birth, serial, check digit. */
export function isAsmensKodas(digits: string): boolean {
  const month = Number(digits.slice(3, 5));
  const day = Number(digits.slice(5, 7));
  if (!/^[1-6]\d{10}$/.test(digits) || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const check = first < 10 ? first : (weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
  return check === Number(digits.charAt(10));
}

export function hasNipChecksum(digits: string): boolean {
  return /^[1-9]\d{9}$/.test(digits) && weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(digits.charAt(9));
}
