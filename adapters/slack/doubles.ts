/** A double click on a form's button arrives as two deliveries: the second one is answered as the first, and goes no further. */
import type { Reply } from "./ways.ts";

type Send = (reply?: Reply) => Promise<void>;

/** Longer than Slack waits for an acknowledgement, in milliseconds. */
const rememberedMs = 5_000;

export class Doubles {
  readonly #first = new Map<string, Promise<Reply | undefined>>();

  /** @returns how to acknowledge a first delivery; null for a double, which is taken care of */
  admit(delivery: string, send: Send): Send | null {
    const first = this.#first.get(delivery);
    if (first !== undefined) {
      void first.then(send).catch(() => undefined);
      return null;
    }
    const { promise, resolve } = Promise.withResolvers<Reply | undefined>();
    this.#first.set(delivery, promise);
    return async (reply) => {
      resolve(reply);
      // A form that is handed back comes again as it was.
      const isHandedBack = reply !== undefined && "response_action" in reply && reply.response_action === "errors";
      if (isHandedBack) this.#first.delete(delivery);
      else setTimeout(() => this.#first.delete(delivery), rememberedMs).unref();
      await send(reply);
    };
  }
}
