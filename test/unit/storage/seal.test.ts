/** Sealing: what was changed, cut, moved or sealed with another key does not open. */
import { createHmac, randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { deriveKey, Sealer } from "../../../src/storage/seal.ts";
import { faultOf } from "./temporary-store.ts";

const sealer = new Sealer(randomBytes(32));
const place = "record/draft/x";
const secretWords = "the client threw the hat at me";
const broken = { code: "VENT_SEAL_BROKEN" };

describe("a sealed value", () => {
  it.each(["", "a", secretWords, "żółć 🫥", "x".repeat(100_000)])("opens to what was sealed", (plain) => {
    expect(sealer.open(place, sealer.seal(place, plain)).toString()).toBe(plain);
    expect(sealer.open(place, sealer.seal(place, Buffer.from(plain)))).toEqual(Buffer.from(plain));
  });

  it("opens from the middle of a larger buffer, as a database hands it out", () => {
    const sealed = sealer.seal(place, secretWords);
    const larger = Buffer.concat([randomBytes(7), sealed, randomBytes(9)]);
    const view = new Uint8Array(larger.buffer, larger.byteOffset + 7, sealed.length);
    expect(sealer.open(place, view).toString()).toBe(secretWords);
  });

  it("shows nothing of the words and is never the same twice", () => {
    const sealed = [1, 2, 3].map(() => sealer.seal(place, secretWords));
    expect(new Set(sealed.map((bytes) => bytes.toString("hex"))).size).toBe(3);
    expect(new Set(sealed.map((bytes) => bytes.subarray(0, 13).toString("hex"))).size).toBe(3);
    for (const bytes of sealed) expect(bytes.includes(secretWords.slice(0, 6))).toBe(false);
  });

  it("does not open when any one of its bytes was changed", () => {
    const sealed = sealer.seal(place, secretWords);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = changed[at]! ^ 0x01;
      expect(faultOf(() => sealer.open(place, changed))).toMatchObject(broken);
    }
  });

  it("does not open with a shortened tag, or cut at any place", () => {
    const sealed = sealer.seal(place, secretWords);
    for (let length = 0; length < sealed.length; length += 1) {
      expect(faultOf(() => sealer.open(place, sealed.subarray(0, length)))).toMatchObject(broken);
    }
    const empty = sealer.seal(place, "");
    for (const tagBytes of [0, 4, 8, 12, 13, 14, 15]) {
      expect(faultOf(() => sealer.open(place, empty.subarray(0, 13 + tagBytes)))).toMatchObject(broken);
    }
  });

  it("does not open with bytes added at either end", () => {
    const sealed = sealer.seal(place, secretWords);
    for (const added of [Buffer.concat([sealed, Buffer.of(0)]), Buffer.concat([sealed.subarray(0, 1), sealed])]) {
      expect(faultOf(() => sealer.open(place, added))).toMatchObject(broken);
    }
  });

  it("does not open at another place, nor with another key", () => {
    const sealed = sealer.seal(place, secretWords);
    for (const other of ["", "record/draft/y", "record/draft/x ", "record/draft", place.toUpperCase()]) {
      expect(faultOf(() => sealer.open(other, sealed))).toMatchObject(broken);
    }
    expect(faultOf(() => new Sealer(randomBytes(32)).open(place, sealed))).toMatchObject(broken);
  });

  it("does not open when head and body come from two sealed values", () => {
    const [one, two] = [sealer.seal(place, secretWords), sealer.seal(place, secretWords)];
    const mixed = Buffer.concat([one.subarray(0, 13), two.subarray(13)]);
    expect(faultOf(() => sealer.open(place, mixed))).toMatchObject(broken);
  });

  it("fails with words that tell neither the place nor the value", () => {
    const fault = faultOf(() => sealer.open("record/draft/y", sealer.seal(place, secretWords))) as Error;
    expect(fault.message).toBe("a sealed value could not be opened");
    expect(fault.cause).toBeUndefined();
  });
});

describe("a derived key", () => {
  const pepper = Buffer.from("forty bytes of a pepper that nobody knows");
  const salt = Buffer.from("0123456789abcdef");

  it("is HKDF with SHA-256: pepper, salt and purpose give one key for good, or every store is lost", () => {
    const extracted = createHmac("sha256", salt).update(pepper).digest();
    const expected = createHmac("sha256", extracted).update("ventil records").update(Buffer.of(1)).digest();
    expect(deriveKey(pepper, salt, "records")).toEqual(expected);
  });

  it("differs by purpose, salt and pepper", () => {
    const keys = [
      deriveKey(pepper, salt, "records"),
      deriveKey(pepper, salt, "keys"),
      deriveKey(pepper, Buffer.from("fedcba9876543210"), "records"),
      deriveKey(Buffer.from(`${pepper}.`), salt, "records"),
    ];
    expect(new Set(keys.map((key) => key.toString("hex"))).size).toBe(4);
    for (const key of keys) expect(key).toHaveLength(32);
  });
});
