/** Tells letters, marks and what codes are made of; by a table, since every character of every text is asked about. */

/** A code is made of digits and underscores. */
export type CharacterKind = "sign" | "letter" | "mark" | "code";

const unknown = 0xff;
const kinds: readonly CharacterKind[] = ["sign", "letter", "mark", "code"];
const table = new Uint8Array(0x10000).fill(unknown);

/** What the character at `position` is; past the end, a sign. */
export function kindAt(text: string, position: number): CharacterKind {
  if (position >= text.length) return "sign";
  const unit = text.charCodeAt(position);
  if (isHighSurrogate(unit)) return kinds[numberOf(text.slice(position, position + 2))] ?? "sign";
  if (table[unit] === unknown) table[unit] = numberOf(text.charAt(position));
  return kinds[table[unit] ?? 0] ?? "sign";
}

/** How many UTF-16 units the character at `position` takes. */
export function widthAt(text: string, position: number): 1 | 2 {
  return isHighSurrogate(text.charCodeAt(position)) ? 2 : 1;
}

/** Whether a digit or an underscore stands right before `position`. */
export function isCodeBefore(text: string, position: number): boolean {
  if (position === 0) return false;
  const isPair = position > 1 && isHighSurrogate(text.charCodeAt(position - 2));
  return kindAt(text, isPair ? position - 2 : position - 1) === "code";
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function numberOf(character: string): number {
  if (/\p{L}/u.test(character)) return 1;
  if (/\p{M}/u.test(character)) return 2;
  return /[\p{N}_]/u.test(character) ? 3 : 0;
}
