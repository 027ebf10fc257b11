/** The store as the core sees it: every table's module over one file, sealed with keys derived from the pepper. */
import { timingSafeEqual } from "node:crypto";
import { SealBrokenError, SecretUnusableError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { Random } from "../ports/random.ts";
import { Batches } from "./batches.ts";
import { Claims } from "./claims.ts";
import { Database } from "./database.ts";
import { Deeds } from "./deeds.ts";
import { Digests } from "./digests.ts";
import { Drafts } from "./drafts.ts";
import { KeyRing } from "./key-ring.ts";
import { Lease } from "./lease.ts";
import { type ModerationStore, openModeration } from "./moderation.ts";
import { Outbox } from "./outbox.ts";
import { Retention } from "./retention.ts";
import { prepareSchema } from "./schema.ts";
import { checkWord, deriveKey, Sealer } from "./seal.ts";
import { SentDigests } from "./sent-digests.ts";
import { ThemeSets } from "./theme-sets.ts";
import { Threads } from "./threads.ts";

export interface StoreOptions {
  readonly path: string;
  /** At least 32 bytes; see `config/secret.ts`. */
  readonly pepper: Buffer;
  readonly clock: Clock;
  readonly random: Random;
}

export interface Store<Draft> {
  readonly database: Database;
  /** Seals what lies in the store; adapters may use it for tables of their own. */
  readonly sealer: Sealer;
  readonly keys: KeyRing;
  readonly claims: Claims;
  readonly drafts: Drafts<Draft>;
  readonly threads: Threads;
  readonly retention: Retention;
  readonly outbox: Outbox;
  readonly batches: Batches;
  readonly themes: ThemeSets;
  readonly digests: Digests;
  readonly sentDigests: SentDigests;
  readonly deeds: Deeds;
  readonly moderation: ModerationStore;
  readonly lease: Lease;
  close(): void;
}

/**
 * Opens the store, or makes it.
 * @throws {StoreUnusableError} see `Database`. @throws {SecretUnusableError} when the store was made with another secret.
 */
export function openStore<Draft>({ path, pepper, clock, random }: StoreOptions): Store<Draft> {
  const database = new Database(path);
  try {
    prepareSchema(database);
    const salt = metaValue(database, "salt", () => random.bytes(16));
    checkSecret(database, pepper, salt);
    const sealer = new Sealer(deriveKey(pepper, salt, "records"));
    const keys = new KeyRing(database, new Sealer(deriveKey(pepper, salt, "keys")), random);
    return {
      database,
      sealer,
      keys,
      claims: new Claims(database, deriveKey(pepper, salt, "claims")),
      drafts: new Drafts<Draft>(database, sealer, keys, clock, random),
      threads: new Threads(database, sealer),
      retention: new Retention(database),
      outbox: new Outbox(database),
      batches: new Batches(database),
      themes: new ThemeSets(database, keys, random),
      digests: new Digests(database, sealer),
      sentDigests: new SentDigests(path),
      deeds: new Deeds(database, sealer),
      moderation: openModeration(database, sealer, keys, random),
      lease: new Lease(database, clock, random.bytes(12).toString("base64url")),
      close: () => database.close(),
    };
  } catch (fault) {
    database.close();
    throw fault;
  }
}

/** A sealed constant tells, before anything is read or written, whether this is the store's own secret (anonymity 6). */
function checkSecret(database: Database, pepper: Buffer, salt: Buffer): void {
  const sealer = new Sealer(deriveKey(pepper, salt, "check"));
  const expected = Buffer.from(checkWord);
  const sealed = metaValue(database, "check", () => sealer.seal("check", expected));
  try {
    const opened = sealer.open("check", sealed);
    if (opened.length === expected.length && timingSafeEqual(opened, expected)) return;
  } catch (fault) {
    if (!(fault instanceof SealBrokenError)) throw fault;
  }
  throw new SecretUnusableError(
    "the secret is not the one this store was made with; restore the old secret, run npm run rotate again if a change of it was cut short, or move the store away to begin anew",
  );
}

function metaValue(database: Database, name: string, make: () => Buffer): Buffer {
  const select = database.statement("SELECT value FROM meta WHERE name = ?");
  const insert = database.statement("INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING");
  if (select.get(name) === undefined) insert.run(name, make());
  return Buffer.from(select.get(name)?.value as Uint8Array);
}
