/** Whoever caused an event, sealed: the raw id is readable in this file only and leaves it only inside a keyed tag. */
import { createHmac, createSecretKey } from "node:crypto";

declare const sealed: unique symbol;

/** Prints, serialises and clones as nothing. */
export interface Actor {
  readonly [sealed]: true;
}

const identities = new WeakMap<Actor, string>();

/**
 * Seals a person's id at the adapter's edge.
 * @param platform `Platform.name`. @param space the adapter's space id. @param userId the platform's own id of the person.
 */
export function sealActor(platform: string, space: string, userId: string): Actor {
  if (userId === "") throw new TypeError("an actor needs an id");
  const actor = Object.freeze({}) as Actor;
  identities.set(actor, JSON.stringify([platform, space, userId]));
  return actor;
}

/**
 * The actor's stand-in under `key`: 32 bytes, equal only for the same person, space, platform, key and purpose.
 * @param purpose keeps tags of different uses of one key apart ("author", "rate").
 * @see docs/anonymity.md, invariants 2 and 3
 */
export function tagOf(actor: Actor, key: Buffer, purpose: string): Buffer {
  const identity = identities.get(actor);
  if (identity === undefined) throw new TypeError("not an actor");
  // A key as a buffer would take Node several times as long.
  return createHmac("sha256", createSecretKey(key)).update(purpose).update("\0").update(identity).digest();
}
