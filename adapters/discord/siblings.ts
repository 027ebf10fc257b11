/** Private answers that took several messages: when one of them becomes another answer, the others go. In memory only. */
import { type REST, Routes } from "discord.js";
import { times } from "./config.ts";
import type { Origin } from "./inbound.ts";

interface Family {
  readonly origin: Pick<Origin, "application" | "token">;
  readonly ids: readonly string[];
  readonly until: number;
}

const mostFamilies = 10_000;

export class Siblings {
  readonly #live: REST;
  readonly #of = new Map<string, Family>();

  constructor(live: REST) {
    this.#live = live;
  }

  keep({ application, token }: Origin, ids: readonly string[]): void {
    if (ids.length < 2) return;
    const family = { origin: { application, token }, ids, until: performance.now() + times.token };
    // "@original" names another message in each interaction.
    for (const id of ids) if (!id.startsWith("@")) this.#of.set(id, family);
    for (const [id, { until }] of this.#of) {
      if (until > performance.now() && this.#of.size <= mostFamilies) break;
      this.#of.delete(id);
    }
  }

  /** Not waited for: what stays is private, old, and harmless to click. */
  dropOthers(message: string): void {
    const family = this.#of.get(message);
    if (family === undefined) return;
    for (const id of family.ids) {
      this.#of.delete(id);
      const { application, token } = family.origin;
      if (id === message || family.until <= performance.now()) continue;
      void this.#live.delete(Routes.webhookMessage(application, token, id), { auth: false }).catch(() => undefined);
    }
  }
}
