/** The attack with a list of members: tries every person, under every key that can be found, against every stored value. */
import { createHash, createHmac } from "node:crypto";
import { bytesOf, type Dump } from "./dump.ts";

/** What lies in the file, and every piece of it that has the length of a hash. */
function storedValues(from: Dump): Set<string> {
  const values = new Set<string>();
  for (const bytes of cellsOf(from)) {
    values.add(bytes.toString("hex"));
    for (const spelled of spellingsOf(bytes)) values.add(spelled.toString("hex"));
  }
  return values;
}

function cellsOf(from: Dump): Buffer[] {
  const cells = [...from.values()].flat().flatMap((row) => Object.values(row));
  return cells.map(bytesOf).filter((bytes) => bytes !== null);
}

/** A text cell may spell bytes. */
function spellingsOf(bytes: Buffer): Buffer[] {
  const text = bytes.toString("latin1");
  const base64 = /^[\w+/-]{16,}=*$/.test(text) ? [Buffer.from(text, "base64url")] : [];
  return /^(?:[0-9a-f]{2}){8,}$/i.test(text) ? [...base64, Buffer.from(text, "hex")] : base64;
}

/** Everything in the file that could be a key or a salt: whole cells, and the parts that a sealed value is made of. */
export function plausibleKeys(from: Dump): Buffer[] {
  const keys = new Map<string, Buffer>([["", Buffer.alloc(0)]]);
  for (const cell of cellsOf(from)) {
    for (const bytes of [cell, ...spellingsOf(cell)]) {
      const parts = [
        bytes,
        bytes.subarray(0, 16),
        bytes.subarray(0, 32),
        bytes.subarray(1, 13),
        bytes.subarray(13, -16),
      ];
      for (const part of [...parts, bytes.subarray(-16), bytes.subarray(-32)]) {
        if (part.length >= 8 && part.length <= 64) keys.set(part.toString("hex"), part);
      }
    }
  }
  return [...keys.values()];
}

/** What our code and others like it hash of a person. */
export function spellingsOfPerson(platform: string, space: string, id: string): string[] {
  const identity = JSON.stringify([platform, space, id]);
  return [id, identity, `author\0${identity}`, `rate\0${identity}`, `did\0${identity}`, `${space}:${id}`];
}

/** @returns the members of whom a stored value could be computed */
export function membersFoundIn(
  from: Dump,
  members: readonly string[],
  keys: readonly Buffer[],
  place: { platform: string; space: string },
): string[] {
  const stored = storedValues(from);
  return members.filter((member) =>
    spellingsOfPerson(place.platform, place.space, member).some((spelling) =>
      keys.some((key) => digestsOf(key, spelling).some((digest) => stored.has(digest))),
    ),
  );
}

function digestsOf(key: Buffer, spelling: string): string[] {
  const keyed = createHmac("sha256", key).update(spelling).digest("hex");
  const salted = createHash("sha256").update(key).update(spelling).digest("hex");
  if (key.length > 0) return [keyed, salted];
  return [keyed, salted, ...["sha1", "md5", "sha512"].map((name) => createHash(name).update(spelling).digest("hex"))];
}
