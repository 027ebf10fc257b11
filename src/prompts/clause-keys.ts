/** What a clause of the house policy may say in a line of its own: `rounds: 2`, `goodwill-up-to: 50 EUR`. */

const amount =
  /^(?:\d+(?: \d{3})*(?:[.,]\d{1,2})? ?(?:eur|pln|usd|gbp|zł|€|\$|£)|[€$£] ?\d+(?: \d{3})*(?:[.,]\d{1,2})?)$/iu;
const percent = /^\d{1,3}(?:[.,]\d)? ?%$/u;
const mostNameChars = 80;

/** Whole numbers, each with the least and the most that make sense. */
const numberKeys = {
  /** Rounds of changes that the price includes. */
  rounds: [1, 50],
  /** Hours within which the firm answers. */
  "reply-hours": [1, 720],
  /** Days within which something may be returned. */
  "return-days": [1, 730],
  /** Days within which an invoice is paid. */
  "payment-days": [1, 365],
} as const satisfies Record<string, readonly [number, number]>;

const textKeys = {
  /** The price of a round beyond those in the price. */
  "round-price": { isRight: (text: string) => amount.test(text), needs: "a sum and its currency", like: "40 EUR" },
  /** Who may grant goodwill; for staff only. */
  "goodwill-by": {
    isRight: (text: string) => text.length <= mostNameChars && /\p{L}{2}/u.test(text) && !/[[\]{}<>]/.test(text),
    needs: `a person or a role in at most ${mostNameChars} characters`,
    like: "the shop manager",
  },
  /** The most that goodwill may cost; for staff only. */
  "goodwill-up-to": {
    isRight: (text: string) => amount.test(text) || percent.test(text),
    needs: "a sum and its currency, or a percentage",
    like: "50 EUR",
  },
} as const;

type NumberKey = keyof typeof numberKeys;
type TextKey = keyof typeof textKeys;

export type ClauseValues = { readonly [Key in NumberKey]?: number } & { readonly [Key in TextKey]?: string };

export const valueKeys: readonly string[] = [...Object.keys(numberKeys), ...Object.keys(textKeys)];

export type ReadValue =
  | { readonly ok: true; readonly value: number | string }
  | { readonly ok: false; readonly needs: string; readonly like: string };

/** @param key one of `valueKeys`. @param text what stands behind its colon, trimmed */
export function readValue(key: string, text: string): ReadValue {
  if (Object.hasOwn(numberKeys, key)) {
    const [least, most] = numberKeys[key as NumberKey];
    const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    const needs = `a whole number from ${least} to ${most} and nothing else`;
    return value >= least && value <= most
      ? { ok: true, value }
      : { ok: false, needs, like: `${key}: ${likely(text, least, most)}` };
  }
  const { isRight, needs, like } = textKeys[key as TextKey];
  const value = text.replace(/[.,;]+$/, "");
  return isRight(value) ? { ok: true, value } : { ok: false, needs, like: `${key}: ${like}` };
}

/** The number that was probably meant. */
function likely(text: string, least: number, most: number): number {
  const meant = Number(/\d{1,4}/.exec(text)?.[0]);
  return meant >= least && meant <= most ? meant : least + 1;
}
