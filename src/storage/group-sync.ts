/** Waits for the disk without standing still: all who wait at the same time share one look at it. */

export class GroupSync {
  readonly #sync: () => Promise<void>;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;

  /** @param sync resolves when all that was written before the call is on the disk. */
  constructor(sync: () => Promise<void>) {
    this.#sync = sync;
  }

  /** Resolves once all that was written before this call is on the disk; a sync under way began too early to tell. */
  wait(): Promise<void> {
    this.#next ??= this.#after(this.#running);
    return this.#next;
  }

  /** Resolves when nothing is being synced, whatever became of it. */
  async idle(): Promise<void> {
    await (this.#next ?? this.#running).catch(() => undefined);
  }

  async #after(earlier: Promise<void>): Promise<void> {
    await earlier.catch(() => undefined);
    this.#running = this.#next ?? earlier;
    this.#next = null;
    await this.#sync();
  }
}
