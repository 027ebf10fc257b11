/** keyv's storage interface over one SQLite table. Values are sealed here and bound to namespace and key (anonymity 5). */
import { EventEmitter } from "node:events";
import { Keyv, type KeyvStorageAdapter, type KeyvStorageEntry, type KeyvValue, keyvStorageCapability } from "keyv";
import type { Database, Statement } from "./database.ts";
import { roundUpToHour } from "./hours.ts";
import type { Sealer } from "./seal.ts";

type Stored<Value> = Value | undefined;

/**
 * One instance serves one namespace for good: keyv's own default lets two Keyv on one adapter share the last namespace,
 * so that one would read and clear the other's records.
 */
export class SqliteKeyvAdapter extends EventEmitter implements Omit<KeyvStorageAdapter, keyof EventEmitter> {
  readonly capabilities: NonNullable<KeyvStorageAdapter["capabilities"]>;
  readonly #database: Database;
  readonly #namespace: string;
  readonly #sealer: Sealer;
  readonly #get: Statement;
  readonly #set: Statement;
  readonly #delete: Statement;
  readonly #clear: Statement;
  readonly #after: Statement;
  readonly #keys: Statement;
  readonly #ending: Statement;

  constructor(database: Database, sealer: Sealer, namespace: string) {
    super();
    this.#database = database;
    this.#namespace = namespace;
    this.#sealer = sealer;
    this.#get = database.statement(
      "SELECT value FROM record WHERE namespace = ? AND key = ? AND (expires_at IS NULL OR expires_at > ?)",
    );
    this.#set = database.statement(
      "INSERT OR REPLACE INTO record (namespace, key, value, expires_at) VALUES (?, ?, ?, ?)",
    );
    this.#delete = database.statement("DELETE FROM record WHERE namespace = ? AND key = ?");
    this.#clear = database.statement("DELETE FROM record WHERE namespace = ?");
    this.#after = database.statement(
      "SELECT key, value FROM record WHERE namespace = ? AND key > ? AND (expires_at IS NULL OR expires_at > ?) ORDER BY key LIMIT 100",
    );
    this.#keys = database.statement("SELECT key FROM record WHERE namespace = ?");
    this.#ending = database.statement(
      "SELECT key FROM record WHERE namespace = ? AND (expires_at IS NULL OR expires_at <= ?)",
    );
    this.capabilities = { ...keyvStorageCapability(this), expires: true };
  }

  get namespace(): string {
    return this.#namespace;
  }

  set namespace(namespace: string | undefined) {
    if (namespace !== this.#namespace) throw new TypeError("this adapter already serves another namespace");
  }

  async get<Value>(key: string): Promise<Stored<Value>> {
    const row = this.#get.get(this.#namespace, key, Date.now());
    return row === undefined ? undefined : this.#open<Value>(key, row.value);
  }

  /** Resolves when it is on the disk. @param expires milliseconds since the epoch; stored rounded up to the hour. Zero and the past mean "already expired". */
  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    if (expires !== undefined && !(expires > Date.now())) {
      this.#delete.run(this.#namespace, key);
      return true;
    }
    this.#database.transactionSoon(() => this.#write(key, value, expires));
    await this.#database.onDisk();
    return true;
  }

  /** What a keyv over this adapter would write, for a transaction of the caller's, who then waits for the disk. */
  writeFor<Value>(ttlMs: number, key: string, value: Value): void {
    const wrapped: KeyvValue<Value> = { value, expires: Date.now() + ttlMs };
    this.#write(key, JSON.stringify(wrapped), wrapped.expires);
  }

  /** What a keyv over this adapter would read, for a transaction of the caller's. */
  readFor<Value>(key: string): Stored<Value> {
    const row = this.#get.get(this.#namespace, key, Date.now());
    return row === undefined ? undefined : JSON.parse(this.#open<string>(key, row.value)).value;
  }

  async setMany<Value>(entries: KeyvStorageEntry<Value>[]): Promise<boolean[]> {
    return Promise.all(entries.map(({ key, value, expires }) => this.set(key, value, expires)));
  }

  async delete(key: string): Promise<boolean> {
    return this.#delete.run(this.#namespace, key) > 0;
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    return Promise.all(keys.map((key) => this.delete(key)));
  }

  async clear(): Promise<void> {
    this.#clear.run(this.#namespace);
  }

  async has(key: string): Promise<boolean> {
    return this.#get.get(this.#namespace, key, Date.now()) !== undefined;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return Promise.all(keys.map((key) => this.has(key)));
  }

  async getMany<Value>(keys: string[]): Promise<Stored<Value>[]> {
    return Promise.all(keys.map((key) => this.get<Value>(key)));
  }

  /** All keys, those whose time is over among them. */
  keys(): string[] {
    return this.#keys.all(this.#namespace).map((row) => String(row.key));
  }

  /** Keys whose time may be over by `now`, as far as the whole hour tells: for a sweep that erases more than the record. */
  keysEndingBy(now: number): string[] {
    return this.#ending.all(this.#namespace, roundUpToHour(now)).map((row) => String(row.key));
  }

  async *iterator<Value>(): AsyncGenerator<Array<string | Awaited<Value> | undefined>, void> {
    let last = "";
    for (;;) {
      const rows = this.#after.all(this.#namespace, last, Date.now());
      if (rows.length === 0) return;
      for (const row of rows) {
        last = String(row.key);
        yield [last, this.#open<Awaited<Value>>(last, row.value)];
      }
    }
  }

  #write(key: string, value: unknown, expires?: number): void {
    const sealed = this.#sealer.seal(this.#place(key), JSON.stringify(value));
    this.#set.run(this.#namespace, key, sealed, expires === undefined ? null : roundUpToHour(expires));
  }

  #open<Value>(key: string, sealed: unknown): Value {
    return JSON.parse(this.#sealer.open(this.#place(key), sealed).toString("utf8"));
  }

  #place(key: string): string {
    return JSON.stringify(["record", this.#namespace, key]);
  }
}

/** A keyv store for the records of one namespace. */
export function createRecords<Value>(database: Database, sealer: Sealer, namespace: string): Keyv<Value> {
  return recordsOver<Value>(new SqliteKeyvAdapter(database, sealer, namespace));
}

/**
 * No `error` listener is attached, on purpose: with one, keyv turns a failed write into `false` and a failed read into
 * "nothing there"; without, they reject.
 */
export function recordsOver<Value>(adapter: SqliteKeyvAdapter): Keyv<Value> {
  return new Keyv<Value>({ store: adapter, namespace: adapter.namespace });
}
