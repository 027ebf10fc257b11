/** What was delivered already: the gateway may repeat an event after it resumes. In memory, for a while. */

/** Far more than come in between a break and its resumption. */
const most = 5_000;

export class Doubles {
  readonly #seen = new Set<string>();

  /** @returns false for one that was there before */
  add(delivery: string): boolean {
    if (this.#seen.has(delivery)) return false;
    this.#seen.add(delivery);
    const oldest = this.#seen.values().next();
    if (this.#seen.size > most && !oldest.done) this.#seen.delete(oldest.value);
    return true;
  }
}
