/** The open event streams: what goes to every tab, and what goes to one only. */

export interface StreamEvent {
  readonly event: "post" | "removed" | "private" | "form" | "settled";
  readonly data: unknown;
}

type Send = (event: StreamEvent) => void;

export class Tabs {
  readonly #open = new Map<string, Send>();

  /** @returns how to close it. A second stream of the same tab replaces the first. */
  open(tab: string, send: Send): () => void {
    this.#open.set(tab, send);
    return () => {
      if (this.#open.get(tab) === send) this.#open.delete(tab);
    };
  }

  /** @returns false when this tab is not there any more */
  send(tab: string, event: StreamEvent): boolean {
    const send = this.#open.get(tab);
    send?.(event);
    return send !== undefined;
  }

  broadcast(event: StreamEvent): void {
    for (const send of this.#open.values()) send(event);
  }
}
