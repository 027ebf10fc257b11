/** Sealing of bytes at rest: AES-256-GCM, bound to the place the bytes lie in. */
import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from "node:crypto";
import { SealBrokenError } from "../errors.ts";

/** A constant that lies sealed in the store; it opens with the store's own secret only (anonymity 6). */
export const checkWord = "ventil";

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;

/** Derives one 32-byte key per purpose from the pepper and the store's salt (HKDF, SHA-256). */
export function deriveKey(pepper: Buffer, salt: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", pepper, salt, `ventil ${purpose}`, 32));
}

export class Sealer {
  readonly #key: KeyObject;

  /** @param key 32 bytes */
  constructor(key: Buffer) {
    this.#key = createSecretKey(key);
  }

  /**
   * Layout: 1 byte version, 12 bytes nonce, ciphertext, 16 bytes tag.
   * @param place where the result will lie ("record/draft/x"); opening it anywhere else fails.
   */
  seal(place: string, plain: Buffer | string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv("aes-256-gcm", this.#key, nonce, { authTagLength: tagBytes });
    cipher.setAAD(Buffer.from(place));
    const text = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([Buffer.of(version), nonce, text, cipher.getAuthTag()]);
  }

  /** @throws {SealBrokenError} when `sealed` was changed, moved, or sealed with another key. */
  open(place: string, sealed: unknown): Buffer {
    if (!(sealed instanceof Uint8Array)) throw new SealBrokenError("not a sealed value");
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    if (bytes.length < 1 + nonceBytes + tagBytes || bytes[0] !== version)
      throw new SealBrokenError("not a sealed value");
    const decipher = createDecipheriv("aes-256-gcm", this.#key, bytes.subarray(1, 1 + nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
    try {
      return Buffer.concat([
        decipher.update(bytes.subarray(1 + nonceBytes, bytes.length - tagBytes)),
        decipher.final(),
      ]);
    } catch {
      throw new SealBrokenError("a sealed value could not be opened");
    }
  }
}
