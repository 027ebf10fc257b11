/** Tells letters, marks and what codes are made of; by a table, since every character of every text is asked about. */

/** A code is made of digits and underscores. */
export type CharacterKind = "sign" | "letter" | "mark" | "code";

const unknown = 0xff;
const kinds: readonly CharacterKind[] = ["sign", "letter", "mark", "code"];
const [letter, mark] = [1, 2];
const table = new Uint8Array(0x10000).fill(unknown);

/** What the character at `position` is; past the end, a sign. */
export function kindAt(text: string, position: number): CharacterKind {
  return kinds[numberAt(text, position)] ?? "sign";
}

/** Where the letters and marks from `start` on end. */
export function endOfLetters(text: string, start: number): number {
  let end = start;
  for (let kind = numberAt(text, end); kind === letter || kind === mark; kind = numberAt(text, end))
    end += widthAt(text, end);
  return end;
}

/** Where the next letter stands, from `start` on; the end of the text if there is none. */
export function nextLetter(text: string, start: number): number {
  let position = start;
  while (position < text.length && numberAt(text, position) !== letter) position += widthAt(text, position);
  return position;
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

/** Whether lower case changes the unit at `position`. */
export function isCapital(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const character = text.charAt(position);
  return character !== character.toLowerCase();
}

function numberAt(text: string, position: number): number {
  if (position >= text.length) return 0;
  const unit = text.charCodeAt(position);
  if (isHighSurrogate(unit)) return numberOf(text.slice(position, position + 2));
  const known = table[unit] ?? 0;
  if (known !== unknown) return known;
  table[unit] = numberOf(text.charAt(position));
  return table[unit] ?? 0;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function numberOf(character: string): number {
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{M}/u.test(character)) return mark;
  return /[\p{N}_]/u.test(character) ? 3 : 0;
}
