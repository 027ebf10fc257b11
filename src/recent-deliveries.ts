/** Remembers the last deliveries in memory, so that one delivered twice is handled once. */

/** Minutes of a busy space; half of them are let go at once, since a set that loses its first one each time gets slow. */
const most = 10_000;

export class RecentDeliveries {
  #latest = new Set<string>();
  #earlier = new Set<string>();

  delete(deliveryId: string): void {
    this.#latest.delete(deliveryId);
    this.#earlier.delete(deliveryId);
  }

  /** @returns false when it was here already */
  add(deliveryId: string): boolean {
    if (this.#latest.has(deliveryId) || this.#earlier.has(deliveryId)) return false;
    if (this.#latest.size >= most / 2) {
      this.#earlier = this.#latest;
      this.#latest = new Set();
    }
    this.#latest.add(deliveryId);
    return true;
  }
}
