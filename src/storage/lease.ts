/** One serving process per store: a lease that is renewed while the process lives. */
import { hostname } from "node:os";
import { StoreLeasedError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { Database, Statement } from "./database.ts";

export const leaseMs = 30_000;

export class Lease {
  readonly #clock: Clock;
  readonly #holder: string;
  readonly #take: Statement;
  readonly #held: Statement;
  readonly #release: Statement;

  /** @param holder random, made for this process */
  constructor(database: Database, clock: Clock, holder: string) {
    this.#clock = clock;
    this.#holder = holder;
    this.#take = database.statement(
      `INSERT INTO lease (name, holder, pid, host, expires_at) VALUES ('serve', ?1, ?2, ?3, ?4)
       ON CONFLICT (name) DO UPDATE SET holder = ?1, pid = ?2, host = ?3, expires_at = ?4
       WHERE lease.holder = ?1 OR lease.expires_at <= ?5 OR lease.holder = ?6 RETURNING 1`,
    );
    this.#held = database.statement("SELECT holder, pid, host, expires_at FROM lease WHERE name = 'serve'");
    this.#release = database.statement("DELETE FROM lease WHERE name = 'serve' AND holder = ?");
  }

  /**
   * Takes the lease; a holder on this machine that is dead is replaced at once.
   * @throws {StoreLeasedError} naming the process that holds it.
   */
  take(): void {
    if (this.#isTaken()) return;
    const wait = `wait ${Math.ceil(leaseMs / 1000)} s if it was killed`;
    throw new StoreLeasedError(`${this.#holderNow()} serves this store; stop it first, or ${wait}`);
  }

  /**
   * Keeps the lease, to be called well within `leaseMs` of the last time.
   * @throws {StoreLeasedError} naming the process that took it over meanwhile.
   */
  renew(): void {
    if (this.#isTaken()) return;
    const why = `this one gave no sign of life for ${Math.ceil(leaseMs / 1000)} s, as when a machine sleeps`;
    throw new StoreLeasedError(
      `${this.#holderNow()} serves this store now, since ${why}; leave it to that one, or stop it and start this one again`,
    );
  }

  #isTaken(): boolean {
    const now = this.#clock.now();
    const held = this.#held.get();
    const dead =
      held !== undefined && held.host === hostname() && !isAlive(Number(held.pid)) ? String(held.holder) : "";
    return this.#take.get(this.#holder, process.pid, hostname(), now + leaseMs, now, dead) !== undefined;
  }

  #holderNow(): string {
    const held = this.#held.get();
    return `process ${held?.pid} on ${held?.host}`;
  }

  release(): void {
    this.#release.run(this.#holder);
  }

  /** Who serves now, for `doctor`; null when nobody does. */
  current(): { pid: number; host: string } | null {
    const held = this.#held.get();
    if (held === undefined || Number(held.expires_at) <= this.#clock.now()) return null;
    return { pid: Number(held.pid), host: String(held.host) };
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}
