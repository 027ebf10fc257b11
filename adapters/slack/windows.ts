/** Calls that show one person something: windows by Slack's views, and private messages by a click's own address. */
import { setTimeout as sleep } from "node:timers/promises";
import type { types, webApi } from "@slack/bolt";
import { InteractionGoneError } from "../../src/errors.ts";
import type { Log, PlatformCall, PlatformReason } from "../../src/logging/log-events.ts";
import type { Message } from "../../src/ports/platform.ts";
import { createFetch } from "../shared/lean-fetch.ts";
import { limits, times } from "./config.ts";
import { renderHome, renderMessage } from "./render.ts";
import { type Failure, readFailure } from "./web-api.ts";

/** A call of somebody's that Slack did not take: to the core, a way back that is gone. */
export class CallFailedError extends InteractionGoneError {
  readonly reason: PlatformReason;
  /** Seconds. */
  readonly retryAfter: number;
  constructor({ reason, retryAfter }: Failure) {
    super("Slack did not take a private answer");
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}

/** Seconds for which a busy Slack may hold up what replaces a window. */
const longestPause = 5;

/**
 * Every method throws {InteractionGoneError} when Slack did not take it. Windows are given to Slack's client as the JSON that it
 * sends: of an object it makes a copy first, key by key, for a log that nobody keeps.
 */
export class Windows {
  readonly #live: webApi.WebClient;
  readonly #log: Log;
  /** The last call about each window: an older one must never land after a newer one. */
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(live: webApi.WebClient, log: Log) {
    this.#live = live;
    this.#log = log;
  }

  /** @param how a window of its own, or one on top of the one that was clicked. @returns its id */
  async open(how: "open" | "push", trigger: string, view: types.ModalView): Promise<string> {
    const args = { trigger_id: trigger, view: JSON.stringify(view) };
    const answer = await this.#call("open", () => this.#live.apiCall(`views.${how}`, args));
    return (answer as { view?: { id?: string } }).view?.id ?? "";
  }

  async update(id: string, view: types.ModalView): Promise<void> {
    const args = { view_id: id, view: JSON.stringify(view) };
    const call = () => this.#call("answer", () => this.#live.apiCall("views.update", args));
    const again = async (fault: unknown) => {
      const isBusy = fault instanceof CallFailedError && fault.reason === "rate-limited";
      if (!isBusy || fault.retryAfter > longestPause) throw fault;
      await sleep(fault.retryAfter * 1000);
      return call();
    };
    const next = () => call().catch(again);
    const turn = (this.#last.get(id) ?? Promise.resolve()).then(next, next);
    this.#last.set(id, turn);
    const forget = () => {
      if (this.#last.get(id) === turn) this.#last.delete(id);
    };
    turn.then(forget, forget);
    await turn;
  }

  /** @param user whose App Home it is; the one call that names a person, as Slack asks for it. */
  async home(user: string, message: Message): Promise<void> {
    await this.#call("answer", () => this.#live.views.publish({ user_id: user, view: renderHome(message) }));
  }

  /** @param url the address that came with a click: Slack shows the message to whoever clicked. */
  async whisper(url: string, message: Message): Promise<void> {
    const { text, blocks } = renderMessage(message);
    for (let from = 0; from < blocks.length; from += limits.messageBlocks) {
      // Said every time: what is not marked as private could be shown to the channel (anonymity 7).
      const marked = { response_type: "ephemeral", replace_original: false, text };
      const body = JSON.stringify({ ...marked, blocks: blocks.slice(from, from + limits.messageBlocks) });
      if (!(await isTaken(url, body))) throw new InteractionGoneError("the click can't be answered any more");
    }
  }

  async #call<Result>(call: PlatformCall, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (fault) {
      const failure = readFailure(fault);
      this.#log("platform-failed", { platform: "slack", call, reason: failure.reason });
      throw new CallFailedError(failure);
    }
  }
}

const send = createFetch(times.live);

async function isTaken(url: string, body: string): Promise<boolean> {
  const headers = { "content-type": "application/json; charset=utf-8" };
  return send(url, { method: "POST", headers, body }).then(
    ({ ok }) => ok,
    () => false,
  );
}
