/** Remembers the last deliveries in memory, so that one delivered twice is handled once. */

/** Minutes of a busy space; older ones are let go first. */
const most = 5000;

export class RecentDeliveries {
  readonly #seen = new Set<string>();

  delete(deliveryId: string): void {
    this.#seen.delete(deliveryId);
  }

  /** @returns false when it was here already */
  add(deliveryId: string): boolean {
    if (this.#seen.has(deliveryId)) return false;
    this.#seen.add(deliveryId);
    const [oldest] = this.#seen;
    if (this.#seen.size > most && oldest !== undefined) this.#seen.delete(oldest);
    return true;
  }
}
