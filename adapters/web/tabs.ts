/** The open event streams: what goes to every tab, and what goes to one only. */

export interface StreamEvent {
  readonly event: "beat" | "post" | "removed" | "card" | "card-removed" | "private" | "form" | "settled";
  readonly data: unknown;
}

export interface Tab {
  /** Whose page it is: what moderators see goes to no other. */
  readonly role: "staff" | "moderator";
  readonly send: (event: StreamEvent) => void;
  /** Ends the stream when all that was sent is through. */
  readonly end: () => void;
}

export class Tabs {
  readonly #open = new Map<string, Tab>();

  /** @returns how to close it. A second stream of the same tab replaces the first. */
  open(id: string, tab: Tab): () => void {
    this.#open.get(id)?.end();
    this.#open.set(id, tab);
    return () => {
      if (this.#open.get(id) === tab) this.#open.delete(id);
    };
  }

  /** @returns false when this tab is not there any more */
  send(tab: string, event: StreamEvent): boolean {
    const open = this.#open.get(tab);
    open?.send(event);
    return open !== undefined;
  }

  broadcast(event: StreamEvent): void {
    for (const { send } of this.#open.values()) send(event);
  }

  toModerators(event: StreamEvent): void {
    for (const { role, send } of this.#open.values()) if (role === "moderator") send(event);
  }

  end(): void {
    for (const { end } of this.#open.values()) end();
  }
}
