/** The rescue, off by default: what somebody typed in the venting channel is taken down, and its writer goes on in private. */
import { randomBytes } from "node:crypto";
import { type REST, Routes } from "discord.js";
import { textsFor } from "../../src/i18n/catalogue.ts";
import type { Log, PlatformCall } from "../../src/logging/log-events.ts";
import type { Locale, Message } from "../../src/ports/platform.ts";
import { times } from "./config.ts";
import { markOf } from "./ids.ts";
import type { Origin } from "./inbound.ts";
import { renderAnswer, toBody } from "./render.ts";
import { readFailure } from "./rest.ts";

/** The action of the button under "a message was taken down". */
export const rescuedAction = "rescued";

/** In memory only, for 15 minutes; after that the draft waits in *mine*. */
interface Kept {
  readonly who: string;
  /** What the core answered last: to the writer only. */
  answer: Message | null;
  readonly until: number;
}

export interface RescueOptions {
  readonly posting: REST;
  readonly locale: Locale;
  readonly log: Log;
}

export class Rescue {
  readonly #posting: REST;
  readonly #locale: Locale;
  readonly #log: Log;
  readonly #kept = new Map<string, Kept>();
  /** The ids that buttons carry, by the message that was taken down: random, so that nothing of it is in them. */
  readonly #buttons = new Map<string, string>();

  constructor({ posting, locale, log }: RescueOptions) {
    this.#posting = posting;
    this.#locale = locale;
    this.#log = log;
  }

  keep({ id, who }: Origin, answer: Message | null): void {
    const button = this.#buttonOf(id);
    const known = this.#kept.get(button);
    this.#kept.set(button, {
      who: who(),
      answer: answer ?? known?.answer ?? null,
      until: performance.now() + times.token,
    });
    for (const [old, { until }] of this.#kept) {
      if (until <= performance.now()) this.#kept.delete(old);
    }
  }

  /** @returns what was answered to what this person typed; null for anybody else, and when nothing is left of it */
  find(button: string, { who }: Pick<Origin, "who">): Message | null {
    const kept = this.#kept.get(button);
    return kept === undefined || kept.who !== who() || kept.until <= performance.now() ? null : kept.answer;
  }

  /** The draft is safe: now nobody shall read it here any more. */
  async takeDown({ id, channel }: Origin): Promise<void> {
    const isGone = await this.#call("remove", () => this.#posting.delete(Routes.channelMessage(channel, id)));
    if (!isGone) return;
    const t = textsFor(this.#locale);
    const action = {
      type: "button",
      action: rescuedAction,
      value: this.#buttonOf(id),
      label: t["discord.rescue.go-on"],
    };
    const notice = {
      summary: t["discord.rescue"],
      blocks: [
        { type: "text", text: t["discord.rescue"] },
        { type: "actions", actions: [action] },
      ],
    } as Message;
    const body = toBody(renderAnswer(notice)[0] ?? [], markOf(rescuedAction), false);
    await this.#call("post", () => this.#posting.post(Routes.channelMessages(channel), { body }));
  }

  #buttonOf(message: string): string {
    const known = this.#buttons.get(message) ?? randomBytes(12).toString("base64url");
    this.#buttons.set(message, known);
    const [oldest] = this.#buttons.keys();
    if (this.#buttons.size > 1000 && oldest !== undefined) this.#buttons.delete(oldest);
    return known;
  }

  async #call(call: PlatformCall, work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (fault) {
      this.#log("platform-failed", { platform: "discord", call, reason: readFailure(fault).reason });
      return false;
    }
  }
}
