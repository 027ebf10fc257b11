/** How one answer reaches Discord: as the first word to an interaction, as a change of what is shown, or as one message more. */
import { InteractionResponseType, MessageFlags, type REST, type RequestData, Routes } from "discord.js";
import { InteractionGoneError, PlatformFailedError } from "../../src/errors.ts";
import type { Log, PlatformCall } from "../../src/logging/log-events.ts";
import type { Origin } from "./inbound.ts";
import type { Body } from "./render.ts";
import { codes, readFailure } from "./rest.ts";
import { Siblings } from "./siblings.ts";

/** One live event. Lives as long as its interaction, in memory only. */
export interface Way {
  readonly origin: Origin;
  /** When it came in, as `performance.now()` has it. */
  readonly begun: number;
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

export interface SendingOptions {
  readonly live: REST;
  readonly posting: REST;
  readonly log: Log;
}

export class Sending {
  readonly #live: REST;
  readonly #posting: REST;
  readonly #log: Log;
  readonly #siblings: Siblings;

  constructor({ live, posting, log }: SendingOptions) {
    this.#live = live;
    this.#posting = posting;
    this.#log = log;
    this.#siblings = new Siblings(live);
  }

  /** Shows the messages of one slot. */
  async showIn(way: Way, slot: string, bodies: readonly Body[], mark: number): Promise<void> {
    const ids = await this.#show(way, way.shown.get(slot) ?? [], bodies, mark);
    way.shown.set(slot, ids);
    if (!isMessage(way)) this.#siblings.keep(way.origin, ids);
  }

  /** Says something where everybody reads: only what is the same for everybody. */
  async say(channel: string, body: Body): Promise<void> {
    await this.#call("answer", () => this.#posting.post(Routes.channelMessages(channel), { body }));
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
      const sent = await this.callback(way, { type, data: body }, "answer", needsId);
      way.first = "answered";
      if (isSame && origin.private !== null) this.#siblings.dropOthers(origin.private.message);
      return sent ?? original;
    }
    const isFirst = way.first === "put-off" && way.shown.size === 0;
    const { application, token } = origin;
    const add = () => this.#live.post(Routes.webhook(application, token), { body, ...bare });
    if (isFirst && (isSame || !isQuiet(way))) {
      const id = await this.#change(way, original, body, add);
      if (isSame && origin.private !== null) this.#siblings.dropOthers(origin.private.message);
      return id;
    }
    return idOf(await this.#call("answer", add));
  }

  /** @param add what to do when its reader put the message away meanwhile @returns the message's id */
  async #change({ origin }: Way, message: string, body: Body, add?: () => Promise<unknown>): Promise<string> {
    const { type, application, token, channel } = origin;
    const changed = { body: { ...body, flags: body.flags & ~MessageFlags.Ephemeral } };
    const change = () =>
      type === "direct"
        ? this.#posting.patch(Routes.channelMessage(channel, message), changed)
        : this.#live.patch(Routes.webhookMessage(application, token, message), { ...changed, ...bare });
    const changeOrAdd = () =>
      change().catch((fault: unknown) => {
        if (add === undefined || readFailure(fault).code !== codes.unknownMessage) throw fault;
        return add();
      });
    return idOf(await this.#call("answer", changeOrAdd));
  }

  /** The first thing that Discord is told. @returns the message's id where it was asked for */
  async callback(
    way: Way,
    body: { type: number; data?: unknown },
    name: PlatformCall,
    needsId = false,
  ): Promise<string | null> {
    const { origin } = way;
    const query = needsId ? { query: new URLSearchParams({ with_response: "true" }) } : {};
    try {
      const answer = await this.#live.post(Routes.interactionCallback(origin.id, origin.token), {
        body,
        ...query,
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
export function isQuiet({ origin }: Way): boolean {
  return origin.type === "click" || (origin.type === "form" && origin.private !== null);
}

/** An interaction's token says who may do this; the bot's own goes nowhere near it. */
const bare: Pick<RequestData, "auth"> = { auth: false };

export function isMessage({ origin }: Way): boolean {
  return origin.type === "direct" || origin.type === "mention" || origin.type === "rescue";
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

export function idOf(message: unknown): string {
  return String((message as { id?: unknown }).id);
}
