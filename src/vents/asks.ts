/** Which vents a model is being asked about right now, for whom, and whether they still look at it. In memory only. */
import { tagOf } from "../identity/actor.ts";
import type { PersonEvent } from "../ports/platform.ts";
import type { Random } from "../ports/random.ts";

/** One vent that a model is asked about. */
export interface Ask {
  readonly draftId: string;
  /** What exactly is asked: another text or situation is another question. */
  readonly about: string;
  /** The latest event of the person that showed this vent: its interaction takes the answer. */
  event: PersonEvent;
  /** What they were shown of it then, as one text. */
  view: string;
  /** The person looks at something newer: the answer is kept and not shown. */
  isCovered: boolean;
  /** Ends when the time is over, nobody wants the answer any more, or the process stops. */
  readonly signal: AbortSignal;
}

interface Running extends Ask {
  readonly person: string;
  readonly abort: AbortController;
  readonly timer: NodeJS.Timeout;
}

/** What one person waits for at most, in milliseconds: everything that is asked about one vent. */
const limitMs = 20_000;

export class Asks {
  readonly #running = new Set<Running>();
  /** Random and never stored: outside this process nobody can tell from a tag who it was (anonymity 1). */
  readonly #key: Buffer;
  readonly #limitMs: number;
  #isStopped = false;

  constructor(random: Random, waitMs = limitMs) {
    this.#key = random.bytes(32);
    this.#limitMs = waitMs;
  }

  /** @returns null when the very same is being asked already: the answer will go to `event` then. */
  begin(event: PersonEvent, draftId: string, about: string, view: string): Ask | null {
    for (const running of this.#running) {
      if (running.draftId !== draftId) continue;
      if (running.about === about) {
        running.event = event;
        running.view = view;
        running.isCovered = false;
        return null;
      }
      // The text was changed, or something else chosen: nobody waits for this one any more.
      running.abort.abort();
    }
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(new DOMException("too slow", "TimeoutError")), this.#limitMs);
    const { signal } = abort;
    const ask = { draftId, about, event, view, isCovered: false, signal, person: this.#tag(event), abort, timer };
    this.#running.add(ask);
    if (this.#isStopped) abort.abort();
    return ask;
  }

  end(ask: Ask): void {
    const running = [...this.#running].find((one) => one === ask);
    if (running === undefined) return;
    clearTimeout(running.timer);
    this.#running.delete(running);
  }

  /** Said before a person is shown anything in the place of a result: what is asked for them comes too late for it. */
  cover(event: PersonEvent): void {
    if (this.#running.size === 0) return;
    const person = this.#tag(event);
    for (const running of this.#running) if (running.person === person) running.isCovered = true;
  }

  /** Ends what is being asked, and whatever is asked from now on. */
  stop(): void {
    this.#isStopped = true;
    for (const { abort } of this.#running) abort.abort();
  }

  #tag({ actor }: PersonEvent): string {
    return tagOf(actor, this.#key, "asks").toString("base64");
  }
}
