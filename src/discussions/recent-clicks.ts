/** Remembers for a moment what a click led to, so that a double click is one click; in memory, by keys that name nobody. */

/** Milliseconds. Who wants to take a click back has read the answer to it first. */
const doubleClickMs = 2000;

export class RecentClicks<Outcome> {
  readonly #clicks = new Map<string, { readonly outcome: Outcome; readonly at: number }>();

  add(key: string, outcome: Outcome, now: number): void {
    this.#forgetOld(now);
    this.#clicks.set(key, { outcome, at: now });
  }

  /** @returns what the same click led to a moment ago; null for a click of its own */
  find(key: string, now: number): Outcome | null {
    this.#forgetOld(now);
    return this.#clicks.get(key)?.outcome ?? null;
  }

  #forgetOld(now: number): void {
    for (const [key, { at }] of this.#clicks) {
      // A clock that was set back makes no click recent for hours.
      if (Math.abs(now - at) < doubleClickMs) return;
      this.#clicks.delete(key);
    }
  }
}
