/** Words that the moderators of a space don't want to see; sealed, since they say what a team fears. */

import type { SpaceRef } from "../ports/platform.ts";
import type { Random } from "../ports/random.ts";
import type { Database, Statement } from "./database.ts";
import type { Sealer } from "./seal.ts";
import { unlessBroken } from "./unless-broken.ts";

export class BlockWords {
  readonly #database: Database;
  readonly #sealer: Sealer;
  readonly #random: Random;
  readonly #of: Statement;
  readonly #add: Statement;
  readonly #clear: Statement;

  constructor(database: Database, sealer: Sealer, random: Random) {
    this.#database = database;
    this.#sealer = sealer;
    this.#random = random;
    this.#of = database.statement("SELECT id, word FROM block_word WHERE platform = ? AND space = ?");
    this.#add = database.statement("INSERT INTO block_word (id, platform, space, word) VALUES (?, ?, ?, ?)");
    this.#clear = database.statement("DELETE FROM block_word WHERE platform = ? AND space = ?");
  }

  /** Those that can be read, in the order of the alphabet. */
  of(platform: string, space: SpaceRef): string[] {
    return this.#read(platform, space)
      .filter((word) => word !== null)
      .sort();
  }

  /** How many can't be read: what they would hold can't be told (anonymity 6). They go when the list is replaced. */
  unreadable(platform: string, space: SpaceRef): number {
    return this.#read(platform, space).filter((word) => word === null).length;
  }

  #read(platform: string, space: SpaceRef): (string | null)[] {
    return this.#of
      .all(platform, space)
      .map(({ id, word }) =>
        unlessBroken(() => this.#sealer.open(`block_word/${id}`, word as Uint8Array).toString("utf8")),
      );
  }

  /** Replaces the whole list. */
  set(platform: string, space: SpaceRef, words: readonly string[]): void {
    this.#database.transaction(() => {
      this.#clear.run(platform, space);
      for (const word of words) {
        const id = this.#random.bytes(9).toString("base64url");
        this.#add.run(id, platform, space, this.#sealer.seal(`block_word/${id}`, word));
      }
    });
    this.#database.foldLogSoon();
  }
}
