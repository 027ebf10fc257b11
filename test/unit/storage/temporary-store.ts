/** Stores in a folder of their own, over real SQLite files, for the storage tests. */
import { randomBytes, randomInt } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Random } from "../../../src/ports/random.ts";
import type { Database } from "../../../src/storage/database.ts";
import { openStore, type Store } from "../../../src/storage/store.ts";

export const pepper = Buffer.from("a pepper for the storage tests, long enough");
export const hourMs = 3_600_000;

export const realRandom: Random = { bytes: (length) => randomBytes(length), below: (limit) => randomInt(limit) };

/** Reads `Date`, so that a test which sets the time moves the core and keyv together, as in a real process. */
export const dateClock: Clock = { now: () => Date.now() };

export interface Content {
  readonly text: string;
}

/** A folder that is gone after the test, with everything opened in it. */
export class TemporaryFolder {
  readonly folder = mkdtempSync(join(tmpdir(), "ventil-storage-"));
  readonly path = join(this.folder, "ventil.db");
  readonly #closing: (() => void)[] = [];

  /** One more handle on the same file. */
  open(options: { clock?: Clock; pepper?: Buffer } = {}): Store<Content> {
    const store = openStore<Content>({ path: this.path, pepper, clock: dateClock, random: realRandom, ...options });
    this.closeLater(() => store.close());
    return store;
  }

  closeLater(close: () => void): void {
    this.#closing.push(close);
  }

  /** Every byte on disk: the file, its write-ahead log and whatever else lies there. */
  bytes(): Buffer {
    const files = readdirSync(this.folder, { withFileTypes: true }).filter((file) => file.isFile());
    return Buffer.concat(files.map(({ name }) => readFileSync(join(this.folder, name))));
  }

  dispose(): void {
    for (const close of this.#closing.toReversed()) close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What `work` throws; fails when it does not. */
export function faultOf(work: () => unknown): unknown {
  try {
    work();
  } catch (fault) {
    return fault;
  }
  throw new Error("nothing was thrown");
}

export function countRows(database: Database, table: string): number {
  return Number(database.statement(`SELECT count(*) AS rows FROM ${table}`).get()?.rows);
}
