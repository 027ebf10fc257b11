/** The way back to whoever caused an event: one private answer where the time allows, put off and changed where not. */
import { InteractionResponseType, MessageFlags } from "discord.js";
import { InteractionGoneError, PlatformFailedError } from "../../src/errors.ts";
import { textsFor } from "../../src/i18n/catalogue.ts";
import type { Block, Form, Locale, Message } from "../../src/ports/platform.ts";
import { times } from "./config.ts";
import { markOf } from "./ids.ts";
import type { Inbound, Origin } from "./inbound.ts";
import { withPageNames } from "./page-names.ts";
import { renderAnswer, renderForm, toBody } from "./render.ts";
import { Rescue } from "./rescue.ts";
import { isMessage, isQuiet, Sending, type SendingOptions, type Way } from "./sending.ts";

type OwnWord = "unknown-space" | "unknown" | "not-a-vent" | "waits";

export interface WaysOptions extends SendingOptions {
  readonly locale: Locale;
}

export class Ways {
  readonly #locale: Locale;
  readonly #sending: Sending;
  readonly #rescue: Rescue;
  readonly #mentioned = new Map<string, number>();

  constructor({ locale, ...sending }: WaysOptions) {
    this.#locale = locale;
    this.#sending = new Sending(sending);
    this.#rescue = new Rescue({ locale, ...sending });
  }

  /** A click brings no text that could get lost, and what it asks for may take longer than Discord waits. */
  begin(origin: Origin): Way {
    const way: Way = {
      origin,
      begun: performance.now(),
      isTaken: false,
      isDone: false,
      first: "nothing",
      shown: new Map(),
      timer: undefined,
      last: Promise.resolve(),
    };
    if (origin.typed.every((text) => text.trim() === "")) this.#putOffLater(way);
    return way;
  }

  /** What was typed is safe. An answer that comes soon is the first and only call; else it is put off. */
  acknowledge(way: Way): void {
    const isFirst = !way.isTaken;
    way.isTaken = true;
    if (way.origin.type === "rescue" && isFirst) void this.#inTurn(way, () => this.#rescue.takeDown(way.origin));
    this.#putOffLater(way);
  }

  /** @throws {InteractionGoneError} when no way back is left; so does `openForm`. */
  async answer(way: Way, message: Message, slot: string): Promise<void> {
    await this.#inTurn(way, () => this.#answer(way, message, slot));
    way.isTaken ||= way.origin.type !== "rescue";
  }

  async openForm(way: Way, form: Form): Promise<void> {
    await this.#inTurn(way, async () => {
      const { type } = way.origin;
      if (way.first !== "nothing" || (type !== "command" && type !== "click"))
        throw new InteractionGoneError("no form can be opened");
      const data = renderForm(form, textsFor(this.#localeOf(way))["discord.continued"]);
      await this.#sending.callback(way, { type: InteractionResponseType.Modal, data }, "open");
      way.first = "form";
    });
    way.isTaken = true;
  }

  /** The core is done. Who was not taken gets their words back; nobody is left waiting. */
  async finish(way: Way): Promise<void> {
    await this.#inTurn(way, async () => {
      clearTimeout(way.timer);
      if (isMessage(way)) return;
      if (!way.isTaken) return this.#handBack(way);
      way.isDone = true;
      way.timer = undefined;
      this.#putOffLater(way);
      this.#awaitAnswer(way);
    }).catch(() => undefined);
  }

  /** @returns whether this person typed what was taken down there, and was shown the answer to it */
  async goOn(way: Way, button: string): Promise<boolean> {
    const answer = this.#rescue.find(button, way.origin);
    if (answer !== null) await this.answer(way, answer, "result");
    return answer !== null;
  }

  /** Says no to what never reaches the core. */
  async refuse(way: Way, word: NonNullable<Inbound["refused"]>): Promise<void> {
    if (way.origin.type !== "mention" && way.origin.type !== "rescue")
      await this.answer(way, this.#says(way, word), "help").catch(() => undefined);
    clearTimeout(way.timer);
  }

  #localeOf({ origin }: Way): Locale {
    return origin.locale ?? this.#locale;
  }

  #says(way: Way, word: OwnWord): Message {
    const text = textsFor(this.#localeOf(way))[`discord.${word}`];
    return { summary: text, blocks: [{ type: "text", text }] };
  }

  #inTurn(way: Way, work: () => Promise<void>): Promise<void> {
    const turn = way.last.then(work);
    way.last = turn.catch(() => undefined);
    return turn;
  }

  #putOffLater(way: Way): void {
    if (way.first !== "nothing" || way.timer !== undefined || isMessage(way)) return;
    const putOff = () => void this.#inTurn(way, () => this.#putOff(way)).catch(() => undefined);
    // Discord counts from when it sent it, not from when it was safe.
    way.timer = setTimeout(putOff, Math.max(0, way.begun + times.putOff - performance.now()));
  }

  async #putOff(way: Way): Promise<void> {
    clearTimeout(way.timer);
    if (way.first !== "nothing") return;
    const later = isQuiet(way)
      ? { type: InteractionResponseType.DeferredMessageUpdate }
      : { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } };
    await this.#sending.callback(way, later, "answer");
    way.first = "put-off";
    this.#awaitAnswer(way);
  }

  /** Nobody is left looking at "thinking" when the core is done and said nothing. */
  #awaitAnswer(way: Way): void {
    if (!way.isDone || way.first !== "put-off" || way.shown.size > 0 || isQuiet(way)) return;
    const say = () => void this.#inTurn(way, () => this.#sayNothingCame(way)).catch(() => undefined);
    way.timer = setTimeout(say, times.nothingCame);
    way.timer.unref();
  }

  async #sayNothingCame(way: Way): Promise<void> {
    if (way.shown.size === 0) await this.#answer(way, this.#says(way, "waits"), "help");
  }

  async #handBack(way: Way): Promise<void> {
    const typed = way.origin.typed.filter((text) => text.trim() !== "");
    if (typed.length === 0) return this.#putOff(way);
    const text = textsFor(this.#localeOf(way))["discord.not-taken"];
    const words = typed.map((one): Block => ({ type: "quote", text: one }));
    await this.#answer(way, { summary: text, blocks: [{ type: "text", text }, ...words] }, "result");
  }

  async #answer(way: Way, message: Message, slot: string): Promise<void> {
    const { type } = way.origin;
    if (type === "mention") return this.#pointToPrivacy(way);
    if (type === "rescue") return this.#rescue.keep(way.origin, message);
    const own = withPageNames(message, this.#localeOf(way));
    const shown = type === "direct" ? forDirect(own, textsFor(this.#localeOf(way))) : own;
    const mark = markOf(slot);
    const bodies = renderAnswer(shown).map((components) => toBody(components, mark, type !== "direct"));
    if (bodies.length === 0) throw new PlatformFailedError("an answer without content");
    await this.#sending.showIn(way, slot, bodies, mark);
  }

  /** One constant line where others read, whatever the core says; once in a while for a channel. */
  async #pointToPrivacy(way: Way): Promise<void> {
    const { channel } = way.origin;
    const now = performance.now();
    if (now - (this.#mentioned.get(channel) ?? -times.mention) < times.mention) return;
    this.#mentioned.set(channel, now);
    const t = textsFor(this.#locale);
    const actions = [{ type: "button", action: "vent", value: "", label: t["action.vent"] }] as const;
    const message: Message = {
      summary: "",
      blocks: [
        { type: "text", text: t["mention.answer"] },
        { type: "actions", actions },
      ],
    };
    const body = toBody(renderAnswer(message)[0] ?? [], markOf("mention"), false);
    await this.#sending.say(channel, body);
  }
}

/** What is written in a direct message stays in it under its writer's name, so what is to be shared begins empty. */
function forDirect(message: Message, t: ReturnType<typeof textsFor>): Message {
  const { summary, blocks } = message;
  // Under advice only: who is not well is offered nothing but help.
  const isAdvice = blocks.some(
    (block) => block.type === "actions" && block.actions.some(({ action }) => action === "situation"),
  );
  if (!isAdvice) return message;
  const share = { type: "button", action: "vent", value: "", label: t["discord.direct.share"] } as const;
  return {
    summary,
    blocks: [...blocks, { type: "note", text: t["discord.direct"] }, { type: "actions", actions: [share] }],
  };
}
