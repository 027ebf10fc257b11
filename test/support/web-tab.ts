/** A tab of the playground without a browser: real HTTP, a real event stream, everything it received kept. */
import { randomUUID } from "node:crypto";
import type { Form, Locale, Message } from "../../src/ports/platform.ts";

export type Deed =
  | { type: "command"; command: string; text: string }
  | { type: "form"; form: string; state: string; values: Record<string, string> }
  | { type: "action"; action: string; value: string };

export interface Received {
  readonly event: string;
  readonly data: string;
}

type Waiting = { readonly wanted: (received: Received) => boolean; readonly found: (received: Received) => void };

export class WebTab {
  readonly id = randomUUID();
  readonly address: string;
  readonly persona: string;
  readonly locale: Locale;
  /** Every event of the stream, in order, byte for byte. */
  readonly received: Received[] = [];
  readonly #closing = new AbortController();
  #waiting: Waiting[] = [];

  private constructor(address: string, persona: string, locale: Locale) {
    this.address = address;
    this.persona = persona;
    this.locale = locale;
  }

  /** Opens the stream and waits for its first event. */
  static async open(address: string, persona: string, locale: Locale = "en"): Promise<WebTab> {
    const tab = new WebTab(address, persona, locale);
    const response = await fetch(`${address}/stream?tab=${tab.id}&persona=${persona}`, { signal: tab.#closing.signal });
    void tab.#read(response).catch(() => undefined);
    await tab.waitFor(({ event }) => event === "hello");
    return tab;
  }

  /** Sends one request as the page would. @returns when the server has answered it */
  send(deed: Deed, delivery: string = randomUUID(), other: Record<string, unknown> = {}): Promise<Response> {
    const body = { tab: this.id, persona: this.persona, locale: this.locale, delivery, ...deed, ...other };
    return fetch(`${this.address}/events`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: this.address },
      body: JSON.stringify(body),
    });
  }

  /** Sends one request and waits until the core has done everything about it. */
  async sendAndSettle(deed: Deed): Promise<void> {
    const delivery = randomUUID();
    const settled = this.waitFor(({ event, data }) => event === "settled" && data.includes(delivery));
    await this.send(deed, delivery);
    await settled;
  }

  /** The first event, past or to come, that is `wanted`. */
  waitFor(wanted: Waiting["wanted"]): Promise<Received> {
    const past = this.received.find(wanted);
    if (past !== undefined) return Promise.resolve(past);
    return new Promise((found) => this.#waiting.push({ wanted, found }));
  }

  answers(): { slot: string; message: Message }[] {
    return this.received.filter(({ event }) => event === "private").map(({ data }) => JSON.parse(data));
  }

  forms(): Form[] {
    return this.received.filter(({ event }) => event === "form").map(({ data }) => JSON.parse(data));
  }

  close(): void {
    this.#closing.abort();
  }

  async #read(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const chunk of response.body ?? []) {
      rest += decoder.decode(chunk, { stream: true });
      const blocks = rest.split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) this.#take(block);
    }
  }

  #take(block: string): void {
    const field = (name: string) =>
      block
        .split("\n")
        .filter((line) => line.startsWith(`${name}:`))
        .map((line) => line.slice(name.length + 1).trimStart())
        .join("\n");
    const received = { event: field("event"), data: field("data") };
    this.received.push(received);
    const waiting = this.#waiting;
    this.#waiting = waiting.filter(({ wanted }) => !wanted(received));
    for (const one of waiting) if (one.wanted(received)) one.found(received);
  }
}
