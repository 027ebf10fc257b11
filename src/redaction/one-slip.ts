/** Tells whether one word is another with one slip of the fingers in it. */

/** One letter changed, left out, added, or two that changed places; the first letter is right. */
export function isOneSlipAway(typed: string, wanted: string): boolean {
  const difference = typed.length - wanted.length;
  if (difference < -1 || difference > 1 || typed.charAt(0) !== wanted.charAt(0) || typed === wanted) return false;
  let from = 1;
  while (from < typed.length && typed.charAt(from) === wanted.charAt(from)) from += 1;
  if (difference === 1) return typed.slice(from + 1) === wanted.slice(from);
  if (difference === -1) return typed.slice(from) === wanted.slice(from + 1);
  if (typed.slice(from + 1) === wanted.slice(from + 1)) return true;
  const isSwapped = typed.charAt(from) === wanted.charAt(from + 1) && typed.charAt(from + 1) === wanted.charAt(from);
  return isSwapped && typed.slice(from + 2) === wanted.slice(from + 2);
}
