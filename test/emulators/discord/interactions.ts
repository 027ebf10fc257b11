/** Interactions as Discord keeps them: one first answer within 3 s, then edits and follow-ups by a token that lives 15 minutes. */
import { randomBytes } from "node:crypto";
import { callAfter, ownTime } from "../own-time.ts";
import type { Account, Channel, Json, Message, World } from "./world.ts";

/** @returns Discord's refusal as an error; handed in, so that nothing here depends on HTTP */
export type Refuse = (status: number, code: number) => Error;

export interface Live {
  readonly id: string;
  readonly token: string;
  readonly by: Account;
  readonly channel: Channel;
  readonly kind: "command" | "component" | "modal";
  /** The message that was clicked, or whose button opened the form. */
  readonly on: Message | null;
  readonly sentAt: number;
  first: number | null;
  original: Message | null;
  followUps: number;
  isExpired: boolean;
  readonly answered: PromiseWithResolvers<void>;
}

const answerMs = 3_000;
const ephemeral = 64;

export class Interactions {
  readonly all = new Map<string, Live>();
  /** Forms that were opened, by interaction. */
  readonly modals: { readonly live: Live; readonly data: Json; isClosed: boolean }[] = [];
  /** What made an answer public, or failed to be private: a test looks here. */
  readonly publicAnswers: Message[] = [];
  readonly #world: World;
  readonly #refuse: Refuse;
  readonly #now: () => number;

  constructor(world: World, refuse: Refuse, now: () => number = ownTime) {
    this.#world = world;
    this.#refuse = refuse;
    this.#now = now;
  }

  begin(by: Account, channel: Channel, kind: Live["kind"], on: Message | null, id = this.#world.newId()): Live {
    const live: Live = {
      id,
      token: randomBytes(24).toString("base64url"),
      by,
      channel,
      kind,
      on,
      sentAt: this.#now(),
      first: null,
      original: null,
      followUps: 0,
      isExpired: false,
      answered: Promise.withResolvers<void>(),
    };
    const callOff = callAfter(
      answerMs,
      () => live.answered.reject(new Error("the application did not respond")),
      this.#now,
    );
    live.answered.promise.then(callOff, () => undefined);
    this.all.set(live.id, live);
    return live;
  }

  callback(id: string, token: string, type: number, data: Json): Message | null {
    const live = this.all.get(id);
    if (live === undefined || live.token !== token || live.isExpired) throw this.#refuse(404, 10_062);
    if (live.first !== null) throw this.#refuse(400, 40_060);
    if (this.#now() - live.sentAt > answerMs) throw this.#refuse(404, 10_062);
    const isUpdate = type === 6 || type === 7;
    if (isUpdate && live.on === null) throw this.#refuse(400, 50_035);
    if (type === 9 && live.kind === "modal") throw this.#refuse(400, 50_035);
    live.first = type;
    if (type === 9) this.modals.push({ live, data, isClosed: false });
    if (type === 4 || type === 5) live.original = this.#add(live, data, type === 5);
    if (isUpdate) live.original = live.on;
    if (type === 7 && live.on !== null) this.edit(live.on, data);
    live.answered.resolve();
    return live.original;
  }

  followUp(token: string, body: Json): Message {
    const live = this.#byToken(token);
    if (live.first === null) throw this.#refuse(404, 10_015);
    // The first follow-up to an answer that was put off takes its place, with its privacy.
    if (live.original?.isLoading) return this.edit(live.original, body);
    return this.#add(live, body, false);
  }

  message(token: string, at: string): Message {
    const live = this.#byToken(token);
    const found = at === "@original" ? live.original : this.#world.find(live.channel.id, at);
    if (found === null || found === undefined || found.isGone) throw this.#refuse(404, 10_008);
    return found;
  }

  edit(message: Message, body: Json): Message {
    message.components = numbered(body.components);
    message.content = String(body.content ?? "");
    message.flags |= Number(body.flags ?? 0) & ~ephemeral;
    message.isLoading = false;
    message.isEdited = true;
    if (message.onlyFor === null) {
      this.#world.tell(
        "MESSAGE_UPDATE",
        { ...this.#world.toMessage(message) },
        this.#world.channels.get(message.channel) ?? null,
        message,
      );
    }
    return message;
  }

  #byToken(token: string): Live {
    const live = [...this.all.values()].find((one) => one.token === token);
    if (live === undefined) throw this.#refuse(404, 10_015);
    if (live.isExpired) throw this.#refuse(401, 50_027);
    return live;
  }

  #add(live: Live, data: Json, isLoading: boolean): Message {
    const world = this.#world;
    const flags = Number(data.flags ?? 0);
    const isPrivate = (flags & ephemeral) !== 0;
    const message = world.addMessage(live.channel, {
      author: world.bot,
      content: String(data.content ?? ""),
      components: numbered(data.components),
      flags,
      onlyFor: isPrivate ? live.by : null,
      interactionUser: live.by.id,
      isLoading,
    });
    if (!isPrivate) {
      this.publicAnswers.push(message);
      world.tell(
        "MESSAGE_CREATE",
        { ...world.toMessage(message), channel_type: live.channel.type },
        live.channel,
        message,
      );
    }
    return message;
  }
}

/** Discord numbers the components that carry no number of their own. */
export function numbered(components: unknown): Message["components"] {
  const all = Array.isArray(components) ? (components as Json[]) : [];
  let next = 1;
  const number = (one: Json): Json => {
    const id = one.id ?? next++;
    const inside = Array.isArray(one.components) ? { components: (one.components as Json[]).map(number) } : {};
    return { ...one, id, ...inside };
  };
  return all.map(number) as unknown as Message["components"];
}
