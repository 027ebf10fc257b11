/** Whose turn it is to be thought about, when more people write at once than can be answered at once. */
/** The way back to whoever waits. */
interface Way {
  /** "nothing" while they have heard nothing yet. */
  readonly first: string;
}

interface Waiting {
  readonly way: Way;
  readonly go: () => void;
}

/**
 * The newest first: who was put off has had their one answer in time and costs a second call anyway, so whoever came first
 * would have everybody behind them put off, too. Who was put off comes in the order of writing, as soon as nobody else waits.
 * @see docs/adr/2026-11-22-the-newest-first-in-a-rush.md
 */
export class Turns {
  readonly #waiting: Waiting[] = [];

  /** Resolves when it is this one's turn; between two turns everybody's words are kept, and answers put off in time. */
  wait(way: Way): Promise<void> {
    return new Promise((go) => {
      this.#waiting.push({ way, go });
      if (this.#waiting.length === 1) setImmediate(() => this.#next());
    });
  }

  #next(): void {
    // With the newest one put off, all are.
    const isFresh = this.#waiting.at(-1)?.way.first === "nothing";
    const next = isFresh ? this.#waiting.pop() : this.#waiting.shift();
    next?.go();
    if (this.#waiting.length > 0) setImmediate(() => this.#next());
  }
}
