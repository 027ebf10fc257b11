/** Remembers for a moment what a click led to, so that a double click is one click; in memory, by keys that name nobody. */

/** Milliseconds. Who wants to take a click back has read the answer to it first. */
const doubleClickMs = 2000;

type Clicks<Outcome> = Map<string, { readonly outcome: Outcome; readonly at: number }>;

export class RecentClicks<Outcome> {
  #latest: Clicks<Outcome> = new Map();
  #earlier: Clicks<Outcome> = new Map();
  #begunAt = Number.NEGATIVE_INFINITY;

  add(key: string, outcome: Outcome, now: number): void {
    this.#forgetOld(now);
    this.#latest.set(key, { outcome, at: now });
  }

  /** @returns what the same click led to a moment ago; null for a click of its own */
  find(key: string, now: number): Outcome | null {
    this.#forgetOld(now);
    const found = this.#latest.get(key) ?? this.#earlier.get(key);
    // A clock that was set back makes no click recent for hours.
    return found === undefined || Math.abs(now - found.at) >= doubleClickMs ? null : found.outcome;
  }

  /** All of a time at once: a map that loses its first entry at each click gets slow. */
  #forgetOld(now: number): void {
    const passedMs = Math.abs(now - this.#begunAt);
    if (passedMs < doubleClickMs) return;
    this.#earlier = passedMs < 2 * doubleClickMs ? this.#latest : new Map();
    this.#latest = new Map();
    this.#begunAt = now;
  }
}
