/** The way back to whoever caused an event: one private answer where the time allows, put off and changed where not. */
import { InteractionResponseType, MessageFlags, type REST, type RequestData, Routes } from "discord.js";
import { InteractionGoneError, PlatformFailedError } from "../../src/errors.ts";
import { textsFor } from "../../src/i18n/catalogue.ts";
import type { Log, PlatformCall } from "../../src/logging/log-events.ts";
import type { Block, Form, Locale, Message } from "../../src/ports/platform.ts";
import { times } from "./config.ts";
import { markOf } from "./ids.ts";
import type { Inbound, Origin } from "./inbound.ts";
import { type Body, renderAnswer, renderForm, toBody } from "./render.ts";
import { codes, readFailure } from "./rest.ts";
import { Siblings } from "./siblings.ts";

/** One live event. Lives as long as its interaction, in memory only. */
export interface Way {
  readonly origin: Origin;
  /** Whether the core took it: what was typed is safe, or was answered. */
  isTaken: boolean;
  /** Whether the core has done all that it does about it. */
  isDone: boolean;
  /** What Discord was told first: it takes one such thing. */
  first: "nothing" | "put-off" | "answered" | "form";
  /** The messages of each slot, in order. */
  readonly shown: Map<string, readonly string[]>;
  timer: NodeJS.Timeout | undefined;
  /** What is done about one event is done one after the other. */
  last: Promise<unknown>;
}

/** How Discord calls the first answer to an interaction. */
const original = "@original";

type OwnWord = "unknown-space" | "unknown" | "not-a-vent" | "waits";

export interface WaysOptions {
  readonly live: REST;
  readonly posting: REST;
  readonly locale: Locale;
  readonly log: Log;
}

export class Ways {
  readonly #live: REST;
  readonly #posting: REST;
  readonly #locale: Locale;
  readonly #log: Log;
  readonly #siblings: Siblings;
  readonly #mentioned = new Map<string, number>();

  constructor({ live, posting, locale, log }: WaysOptions) {
    this.#live = live;
    this.#posting = posting;
    this.#locale = locale;
    this.#log = log;
    this.#siblings = new Siblings(live);
  }

  /** A click brings no text that could get lost, and what it asks for may take longer than Discord waits. */
  begin(origin: Origin): Way {
    const way: Way = {
      origin,
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
    way.isTaken = true;
    this.#putOffLater(way);
  }

  /** @throws {InteractionGoneError} when no way back is left; so does `openForm`. */
  async answer(way: Way, message: Message, slot: string): Promise<void> {
    await this.#inTurn(way, () => this.#answer(way, message, slot));
    way.isTaken = true;
  }

  async openForm(way: Way, form: Form): Promise<void> {
    await this.#inTurn(way, async () => {
      const { type } = way.origin;
      if (way.first !== "nothing" || (type !== "command" && type !== "click"))
        throw new InteractionGoneError("no form can be opened");
      const data = renderForm(form, textsFor(this.#localeOf(way))["discord.continued"]);
      await this.#callback(way, { type: InteractionResponseType.Modal, data }, "open");
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

  /** Says no to what never reaches the core. */
  async refuse(way: Way, word: NonNullable<Inbound["refused"]>): Promise<void> {
    if (way.origin.type !== "mention") await this.answer(way, this.#says(way, word), "help").catch(() => undefined);
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
    way.timer = setTimeout(() => void this.#inTurn(way, () => this.#putOff(way)).catch(() => undefined), times.putOff);
  }

  async #putOff(way: Way): Promise<void> {
    clearTimeout(way.timer);
    if (way.first !== "nothing") return;
    const later = isQuiet(way)
      ? { type: InteractionResponseType.DeferredMessageUpdate }
      : { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } };
    await this.#callback(way, later, "answer");
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
    const own = named(message);
    const shown = type === "direct" ? forDirect(own, textsFor(this.#localeOf(way))) : own;
    const mark = markOf(slot);
    const bodies = renderAnswer(shown).map((components) => toBody(components, mark, type !== "direct"));
    if (bodies.length === 0) throw new PlatformFailedError("an answer without content");
    const known = way.shown.get(slot) ?? [];
    const ids = await this.#show(way, known, bodies, mark);
    way.shown.set(slot, ids);
    if (type !== "direct") this.#siblings.keep(way.origin, ids);
  }

  /** Each body into the message that has its place, or into a new one; what has no body any more goes. */
  async #show(way: Way, known: readonly string[], bodies: readonly Body[], mark: number): Promise<string[]> {
    const ids: string[] = [];
    for (const [index, body] of bodies.entries()) {
      const at = known[index];
      if (at !== undefined) await this.#change(way, at, body);
      ids.push(at ?? (await this.#add(way, body, mark, bodies.length > 1)));
    }
    for (const surplus of known.slice(bodies.length)) {
      const { application, token, channel } = way.origin;
      const route = isMessage(way)
        ? Routes.channelMessage(channel, surplus)
        : Routes.webhookMessage(application, token, surplus);
      await this.#call("answer", () =>
        isMessage(way) ? this.#posting.delete(route) : this.#live.delete(route, bare),
      ).catch(() => undefined);
    }
    return ids;
  }

  /** @returns the new message's id */
  async #add(way: Way, body: Body, mark: number, needsId: boolean): Promise<string> {
    const { origin } = way;
    if (origin.type === "direct") {
      const sent = await this.#call("answer", () =>
        this.#posting.post(Routes.channelMessages(origin.channel), { body }),
      );
      return idOf(sent);
    }
    const isSame = origin.private !== null && origin.private.mark === mark;
    if (way.first === "nothing") {
      const type = isSame ? InteractionResponseType.UpdateMessage : InteractionResponseType.ChannelMessageWithSource;
      const sent = await this.#callback(way, { type, data: body }, "answer", needsId);
      way.first = "answered";
      if (isSame && origin.private !== null) this.#siblings.dropOthers(origin.private.message);
      return sent ?? original;
    }
    const isFirst = way.first === "put-off" && way.shown.size === 0;
    if (isFirst && (isSame || !isQuiet(way))) {
      const id = await this.#change(way, original, body);
      if (isSame && origin.private !== null) this.#siblings.dropOthers(origin.private.message);
      return id;
    }
    const { application, token } = origin;
    return idOf(
      await this.#call("answer", () => this.#live.post(Routes.webhook(application, token), { body, ...bare })),
    );
  }

  /** @returns the message's id */
  async #change({ origin }: Way, message: string, body: Body): Promise<string> {
    const { type, application, token, channel } = origin;
    const changed = { body: { ...body, flags: body.flags & ~MessageFlags.Ephemeral } };
    const change = () =>
      type === "direct"
        ? this.#posting.patch(Routes.channelMessage(channel, message), changed)
        : this.#live.patch(Routes.webhookMessage(application, token, message), { ...changed, ...bare });
    return idOf(await this.#call("answer", change));
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
    await this.#call("answer", () => this.#posting.post(Routes.channelMessages(channel), { body }));
  }

  /** The first thing that Discord is told. @returns the message's id where it was asked for */
  async #callback(
    way: Way,
    body: { type: number; data?: unknown },
    name: PlatformCall,
    needsId = false,
  ): Promise<string | null> {
    const { origin } = way;
    const query = new URLSearchParams({ with_response: String(needsId) });
    try {
      const answer = await this.#live.post(Routes.interactionCallback(origin.id, origin.token), {
        body,
        query,
        ...bare,
      });
      const resource = (answer as { resource?: { message?: { id?: string } } } | null)?.resource;
      return resource?.message?.id ?? null;
    } catch (fault) {
      const { code, reason } = readFailure(fault);
      // An attempt whose answer was lost came through after all, or another process answered.
      if (code === codes.alreadyAcknowledged && name !== "open") {
        return isBody(body.data) ? this.#change(way, original, body.data) : null;
      }
      this.#log("platform-failed", { platform: "discord", call: name, reason });
      throw toFault(fault);
    }
  }

  async #call<Result>(name: PlatformCall, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (fault) {
      this.#log("platform-failed", { platform: "discord", call: name, reason: readFailure(fault).reason });
      throw toFault(fault);
    }
  }
}

function isBody(data: unknown): data is Body {
  return typeof data === "object" && data !== null && "components" in data;
}

/** What was clicked, or what a form was opened from, stays as it is until the answer is there. */
function isQuiet({ origin }: Way): boolean {
  return origin.type === "click" || (origin.type === "form" && origin.private !== null);
}

/** An interaction's token says who may do this; the bot's own goes nowhere near it. */
const bare: Pick<RequestData, "auth"> = { auth: false };

function isMessage({ origin }: Way): boolean {
  return origin.type === "direct" || origin.type === "mention";
}

function toFault(fault: unknown): Error {
  const { code, reason } = readFailure(fault);
  const isGone =
    reason === "way-closed" ||
    reason === "token-refused" ||
    code === codes.alreadyAcknowledged ||
    code === codes.unknownMessage;
  return isGone
    ? new InteractionGoneError("the way back is gone")
    : new PlatformFailedError(`Discord did not take an answer: ${reason}`);
}

function idOf(message: unknown): string {
  return String((message as { id?: unknown }).id);
}

/** A command with subcommands can't be used bare on Discord, so the pages have one of their own. */
function named({ summary, blocks }: Message): Message {
  const page = (text: string) => text.replace(/\/vent (?=(?:mine|help|privacy|rules|themes)\b)/g, "/ventil ");
  return {
    summary,
    blocks: blocks.map((block) => {
      if (block.type === "list") return { ...block, items: block.items.map(page) };
      return block.type === "text" || block.type === "note" ? { ...block, text: page(block.text) } : block;
    }),
  };
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
