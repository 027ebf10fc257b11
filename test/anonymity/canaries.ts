/** Marked people and words, and a search that finds them in every disguise a byte string is likely to wear. */
import { expect } from "vitest";

export const canary = {
  /** The author's, a colleague's and a moderator's id on the platform: nowhere at all. */
  authorId: "U-canary-91827",
  colleagueId: "U-canary-46352",
  moderatorId: "U-canary-77007",
  /** Said of a client, in words the redaction knows: never public, never plain at rest, never logged. */
  name: "Zygfryda Kanarkowska",
  typed: "pani Zygfryda Kanarkowska",
  /** A word that its author hides before publishing. */
  secret: "kwiatoryjka",
} as const;

export const ids: readonly string[] = [canary.authorId, canary.colleagueId, canary.moderatorId];
export const words: readonly string[] = [...canary.name.split(" "), canary.secret];

/** How `text` may lie in bytes: plain, wide, hexadecimal, base64 at any offset, backwards. */
export function disguisesOf(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text);
  const wide = Buffer.from(text, "utf16le");
  const spelled = [bytes.toString("hex"), bytes.toString("hex").toUpperCase(), ...base64sOf(bytes), ...base64sOf(wide)];
  return [
    bytes,
    wide,
    Buffer.from(wide).swap16(),
    ...spelled.map((spelling) => Buffer.from(spelling)),
    Buffer.from(bytes).reverse(),
    Buffer.from(text.toLowerCase()),
    Buffer.from(text.toUpperCase()),
  ];
}

/** The part of a base64 text that is the same whatever stands before and after. */
function base64sOf(bytes: Buffer): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const shared = (offset + bytes.length) % 3 === 0 ? 0 : 1;
    return encoded.slice([0, 2, 3][offset], encoded.length - shared);
  });
}

const disguises = new Map([...ids, ...words].map((text) => [text, disguisesOf(text)] as const));

/** @returns the marked texts that `where` contains in any disguise */
export function foundIn(where: Buffer | string, texts: readonly string[]): string[] {
  const bytes = typeof where === "string" ? Buffer.from(where) : where;
  return texts.filter((text) => (disguises.get(text) ?? disguisesOf(text)).some((form) => bytes.includes(form)));
}

/** @param place what to name in the failure */
export function expectNone(where: Buffer | string, texts: readonly string[], place: string): void {
  expect(foundIn(where, texts), place).toEqual([]);
}
