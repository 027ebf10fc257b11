/** The way back to whoever caused a payload: which window or message an answer goes to, and when Slack is acknowledged. */
import { randomBytes } from "node:crypto";
import type { types } from "@slack/bolt";
import { InteractionGoneError } from "../../src/errors.ts";
import { textsFor } from "../../src/i18n/catalogue.ts";
import type { Form, Locale, Message } from "../../src/ports/platform.ts";
import { times } from "./config.ts";
import type { Origin } from "./inbound.ts";
import { renderAnswer, renderForm, renderMessage, type ViewPlace } from "./render.ts";
import { CallFailedError, type Windows } from "./windows.ts";

/** What an acknowledgement may carry. @see https://docs.slack.dev/surfaces/modals#response_actions */
export type Reply =
  | { readonly response_action: "update"; readonly view: types.View }
  | { readonly response_action: "errors"; readonly errors: Record<string, string> }
  | { readonly response_type: "ephemeral"; readonly text: string; readonly blocks: types.KnownBlock[] };

/** One live payload. Lives as long as its interaction, in memory only. */
export interface Way {
  readonly origin: Origin;
  /** Sends the acknowledgement; called once. */
  readonly send: (reply?: Reply) => Promise<void>;
  readonly receivedAt: number;
  /** Whether the core took it: what was typed is safe, or was answered. */
  isTaken: boolean;
  /** Whether Slack was told so. */
  isAcknowledged: boolean;
  /** The window that shows this payload's answers. */
  shown: { readonly view: string; readonly slot: string; readonly isWaiting: boolean } | null;
  timer: NodeJS.Timeout | undefined;
  /** What is done about one payload is done one after the other. */
  last: Promise<unknown>;
}

export function toWay(origin: Origin, send: Way["send"]): Way {
  const receivedAt = performance.now();
  const nothingYet = { isTaken: false, isAcknowledged: false, shown: null, timer: undefined, last: Promise.resolve() };
  return { origin, send, receivedAt, ...nothingYet };
}

/** The slot of a short word that no window is opened for, and that of a result. */
const [noticeSlot, resultSlot] = ["notice", "result"];

type OwnWord = "unknown-space" | "unknown" | "not-a-vent" | "waits" | "wait" | "not-opened";

export class Ways {
  readonly #windows: Windows;
  readonly #locale: Locale;
  /** The channels in which one may do more: what is opened there remembers where it was opened. */
  readonly #inside: readonly string[];

  constructor(windows: Windows, locale: Locale, inside: readonly string[]) {
    this.#windows = windows;
    this.#locale = locale;
    this.#inside = inside;
  }

  /** What was typed is safe. An answer that comes in a blink goes along; else something is shown to wait with. */
  acknowledge(way: Way): void {
    way.isTaken = true;
    if (way.isAcknowledged || way.timer !== undefined) return;
    const { type, view } = way.origin;
    const isForm = type === "form" && view !== null;
    if (!isForm) void this.#settle(way);
    if (!isForm && type !== "command" && type !== "shortcut") return;
    way.timer = setTimeout(() => void this.#inTurn(way, () => this.#wait(way)).catch(() => undefined), times.blink);
  }

  /** A click brings no text that could get lost, and what it asks for may take longer than Slack waits. */
  receive(way: Way): void {
    if (way.origin.type === "click") void this.#settle(way);
  }

  /** @throws {InteractionGoneError} when no way back is left; so does `openForm`. */
  async answer(way: Way, message: Message, slot: string): Promise<void> {
    await this.#inTurn(way, () => this.#answer(way, message, slot));
    way.isTaken = true;
  }

  async openForm(way: Way, form: Form): Promise<void> {
    await this.#inTurn(way, () => this.#openForm(way, form));
    way.isTaken = true;
  }

  /** The core is done. Who was not taken gets their words back; nobody is left waiting. */
  async finish(way: Way): Promise<void> {
    clearTimeout(way.timer);
    await this.#inTurn(way, async () => {
      if (!way.isTaken) await this.#handBack(way);
      await this.#settle(way);
      if (way.shown?.isWaiting) await this.#replace(way, this.#says("waits"), way.shown.slot);
    }).catch(() => undefined);
  }

  /** Says no to what never reaches the core. */
  async refuse(way: Way, word: "unknown-space" | "unknown" | "not-a-vent"): Promise<void> {
    const { type, responseUrl } = way.origin;
    const message = this.#says(word);
    // The bot's token opens no windows in another workspace.
    if (type === "command") await this.#settle(way, toEphemeral(message));
    else if (word !== "unknown-space" && type !== "home")
      await this.answer(way, message, "help").catch(() => undefined);
    else if (responseUrl !== null) await this.#windows.whisper(responseUrl, message).catch(() => undefined);
    await this.#settle(way);
  }

  #says(word: OwnWord): Message {
    const text = textsFor(this.#locale)[`slack.${word}`];
    return { summary: text, blocks: [{ type: "text", text }] };
  }

  #place({ origin }: Way, isOnTop = false): ViewPlace {
    const channel = this.#inside.includes(origin.privateChannel) ? origin.privateChannel : "";
    return { locale: this.#locale, mark: `.${randomBytes(4).toString("hex")}`, channel, isOnTop };
  }

  #inTurn(way: Way, work: () => Promise<void>): Promise<void> {
    const turn = way.last.then(work);
    way.last = turn.catch(() => undefined);
    return turn;
  }

  /** @returns whether Slack took it, in time */
  async #settle(way: Way, reply?: Reply): Promise<boolean> {
    clearTimeout(way.timer);
    if (way.isAcknowledged) return false;
    way.isAcknowledged = true;
    const isInTime = performance.now() - way.receivedAt < times.acknowledge;
    const isSent = await way.send(reply).then(
      () => true,
      () => false,
    );
    return isSent && isInTime;
  }

  async #handBack(way: Way): Promise<void> {
    const t = textsFor(this.#locale);
    const { type, input, text } = way.origin;
    const words = t["slack.not-taken.command"];
    const said: Message = {
      summary: words,
      blocks: [
        { type: "text", text: words },
        { type: "quote", text },
      ],
    };
    if (input !== null)
      await this.#settle(way, { response_action: "errors", errors: { [input]: t["slack.not-taken"] } });
    else if (type === "command" && text !== "") await this.#settle(way, toEphemeral(said));
    else if (text !== "") await this.#answer(way, said, resultSlot);
  }

  async #wait(way: Way): Promise<void> {
    const { type, view, trigger } = way.origin;
    if (way.shown !== null) return;
    const waiting = renderAnswer(this.#says("wait"), resultSlot, this.#place(way));
    if (type === "form" && view !== null) {
      // Under a form that lay on top, the person finds what they were reading.
      const isRoot = view.previous === null;
      await this.#settle(way, isRoot ? { response_action: "update", view: waiting } : undefined);
      way.shown = { view: view.previous ?? view.id, slot: resultSlot, isWaiting: isRoot };
    } else if (trigger !== null) {
      const id = await this.#windows.open("open", trigger, waiting);
      way.shown = { view: id, slot: resultSlot, isWaiting: true };
    }
  }

  async #answer(way: Way, message: Message, slot: string): Promise<void> {
    clearTimeout(way.timer);
    const { origin, shown } = way;
    const { type, homeOf, responseUrl } = origin;
    if (type === "form" && origin.view !== null && shown === null) return this.#answerForm(way, message, slot);
    void this.#settle(way);
    if (homeOf !== null) return this.#windows.home(homeOf, message);
    if (shown !== null) {
      const isOther = shown.slot !== slot && !shown.isWaiting && responseUrl !== null;
      return isOther ? this.#windows.whisper(responseUrl, message) : this.#replace(way, message, slot);
    }
    if (origin.view !== null) return this.#answerInWindow(way, message, slot);
    if (slot === noticeSlot && responseUrl !== null) return this.#windows.whisper(responseUrl, message);
    await this.#openWindow(way, message, slot);
  }

  /** In place of the form, or, for a form that lay on top of another window, in that one. */
  async #answerForm(way: Way, message: Message, slot: string): Promise<void> {
    const { view } = way.origin;
    if (view === null) return;
    const answer = renderAnswer(message, slot, this.#place(way));
    if (view.previous !== null && (await isDone(this.#windows.update(view.previous, answer)))) {
      way.shown = { view: view.previous, slot, isWaiting: false };
      await this.#settle(way);
      return;
    }
    way.shown = { view: view.id, slot, isWaiting: false };
    if (!(await this.#settle(way, { response_action: "update", view: answer })))
      await this.#windows.update(view.id, answer);
  }

  /** The same kind of answer replaces; another one is laid on top, so that closing it leads back. */
  async #answerInWindow(way: Way, message: Message, slot: string): Promise<void> {
    const { view, trigger } = way.origin;
    if (view === null) return;
    way.shown = { view: view.id, slot, isWaiting: false };
    const isSame = view.name?.kind === "answer" && view.name.name === slot;
    if (isSame || trigger === null) return this.#replace(way, message, slot);
    try {
      const id = await this.#windows.open("push", trigger, renderAnswer(message, slot, this.#place(way, true)));
      way.shown = { view: id, slot, isWaiting: false };
    } catch {
      await this.#replace(way, message, slot);
    }
  }

  async #openWindow(way: Way, message: Message, slot: string): Promise<void> {
    const { trigger, responseUrl } = way.origin;
    try {
      if (trigger === null) throw new InteractionGoneError("there is no way to open a window");
      const id = await this.#windows.open("open", trigger, renderAnswer(message, slot, this.#place(way)));
      way.shown = { view: id, slot, isWaiting: false };
    } catch (fault) {
      if (responseUrl === null) throw fault;
      await this.#windows.whisper(responseUrl, message);
    }
  }

  async #replace(way: Way, message: Message, slot: string): Promise<void> {
    const { shown, origin } = way;
    if (shown === null) return;
    try {
      await this.#windows.update(shown.view, renderAnswer(message, slot, this.#place(way)));
      way.shown = { ...shown, slot, isWaiting: false };
    } catch (fault) {
      // A window that was closed stays closed: what was in it waits in *mine*.
      const isClosed = fault instanceof CallFailedError && fault.reason === "way-closed";
      if (isClosed || origin.responseUrl === null) throw fault;
      await this.#windows.whisper(origin.responseUrl, message);
    }
  }

  async #openForm(way: Way, form: Form): Promise<void> {
    clearTimeout(way.timer);
    const { view: at, responseUrl, type } = way.origin;
    const view = renderForm(form, this.#place(way));
    if (type === "form" && at !== null && (await this.#settle(way, { response_action: "update", view }))) return;
    // The window first: its trigger is good for 3 s.
    const shown = this.#showForm(way, view);
    const acknowledged = this.#settle(way);
    try {
      await shown;
    } catch (fault) {
      if (responseUrl !== null) await isDone(this.#windows.whisper(responseUrl, this.#says("not-opened")));
      throw fault;
    } finally {
      await acknowledged;
    }
  }

  async #showForm({ origin, shown }: Way, form: types.ModalView): Promise<void> {
    const { type, view, trigger } = origin;
    const at = shown?.view ?? (type === "form" ? view?.id : undefined);
    if (at !== undefined) return this.#windows.update(at, form);
    if (trigger === null) throw new InteractionGoneError("there is no way to open a form");
    // What a person was reading stays under the form; where no more fits on top, the form takes its place.
    const how = view === null ? "open" : "push";
    const isOpen = isDone(this.#windows.open(how, trigger, form));
    if (await isOpen) return;
    if (view === null) throw new InteractionGoneError("Slack did not open the form");
    await this.#windows.update(view.id, form);
  }
}

function toEphemeral(message: Message): Reply {
  return { response_type: "ephemeral", ...renderMessage(message) };
}

function isDone(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
