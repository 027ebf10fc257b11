/** What moderators did: which act, in which hour, on which post. Never whose post it was, nor which moderator. */
import type { SpaceRef } from "../ports/platform.ts";
import type { Random } from "../ports/random.ts";
import type { Database, Statement } from "./database.ts";
import { roundUpToHour } from "./hours.ts";
import type { Sealer } from "./seal.ts";
import { unlessBroken } from "./unless-broken.ts";

export const auditActs = [
  "approve",
  "reject",
  "take-back",
  "hide",
  "restore",
  "lock",
  "unlock",
  "warn",
  "unwarn",
  "mute",
  "unmute",
  "words",
  "reports-hid",
] as const;
export type AuditAct = (typeof auditActs)[number];

export interface AuditEntry {
  /** Null where the row can't be opened: of that the hour is left. */
  readonly act: AuditAct | null;
  /** The entry it was done to; "" where it was to none, or that can't be read. */
  readonly entry: string;
  /** The end of the hour in which it was done. */
  readonly hour: number;
}

export class Audit {
  readonly #sealer: Sealer;
  readonly #random: Random;
  readonly #add: Statement;
  readonly #latest: Statement;
  readonly #sweep: Statement;

  constructor(database: Database, sealer: Sealer, random: Random) {
    this.#sealer = sealer;
    this.#random = random;
    this.#add = database.statement("INSERT INTO audit (id, platform, space, hour, content) VALUES (?, ?, ?, ?, ?)");
    this.#latest = database.statement(
      "SELECT id, hour, content FROM audit WHERE platform = ? AND space = ? ORDER BY hour DESC, id LIMIT ?",
    );
    this.#sweep = database.statement("DELETE FROM audit WHERE hour <= ?");
  }

  add(platform: string, space: SpaceRef, { act, entry }: { act: AuditAct; entry: string }, now: number): void {
    const id = this.#random.bytes(12).toString("base64url");
    // As long as the next one: an act is not to be told by its length.
    const content = JSON.stringify({ act, entry }).padEnd(120);
    this.#add.run(id, platform, space, roundUpToHour(now), this.#sealer.seal(`audit/${id}`, content));
  }

  /** The latest hours first; within an hour in no telling order. */
  latest(platform: string, space: SpaceRef, count: number): AuditEntry[] {
    return this.#latest.all(platform, space, count).map((row) => {
      const place = `audit/${row.id}`;
      const content = unlessBroken(() => this.#sealer.open(place, row.content as Uint8Array).toString("utf8"));
      return { ...(content === null ? { act: null, entry: "" } : JSON.parse(content)), hour: Number(row.hour) };
    });
  }

  /** Forgets what is older than `before`, on any platform. */
  sweep(before: number): void {
    this.#sweep.run(before);
  }
}
