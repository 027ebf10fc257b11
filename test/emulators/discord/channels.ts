/** Channels and messages as the bot may reach them: what it lacks a permission for, and what is gone, is refused. */
import { checkMessage, InvalidBodyError } from "./check.ts";
import { numbered } from "./interactions.ts";
import { Refusal } from "./refusal.ts";
import type { Channel, Json, Message, World } from "./world.ts";

export const permission = {
  view: 1024n,
  send: 2048n,
  manage: 8192n,
  attach: 32_768n,
  history: 65_536n,
  manageThreads: 1n << 34n,
  threads: 1n << 35n,
  inThreads: 1n << 38n,
  pin: 1n << 51n,
};

export class Channels {
  /** Switches off a rule, to see that a test notices. */
  readonly lenient: ReadonlySet<"nonce" | "ephemeral">;
  readonly #world: World;

  constructor(world: World, lenient: ReadonlySet<"nonce" | "ephemeral">) {
    this.#world = world;
    this.lenient = lenient;
  }

  find(id: string | undefined, needs = permission.view): Channel {
    const channel = this.#world.channels.get(id ?? "");
    if (channel === undefined || channel.isGone) throw new Refusal(404, 10_003);
    const denied = channel.denied | (this.#world.channels.get(channel.parent ?? "")?.denied ?? 0n);
    if (denied & permission.view) throw new Refusal(403, 50_001);
    if (denied & needs) throw new Refusal(403, 50_013);
    return channel;
  }

  /** One at a time, and only a forum's. */
  pinThread(thread: Channel, flags: number): void {
    const forum = this.#world.channels.get(thread.parent ?? "");
    if (forum?.type !== 15) throw new Refusal(400, 50_035);
    const isToBePinned = (flags & 2) !== 0;
    const others = [...this.#world.channels.values()].filter(({ parent, isGone }) => parent === forum.id && !isGone);
    if (isToBePinned && others.some((other) => other.isPinned && other !== thread)) throw new Refusal(400, 30_047);
    thread.isPinned = isToBePinned;
  }

  message(channel: Channel, id: string | undefined): Message {
    const message = this.#world.find(channel.id, id ?? "");
    if (message === undefined || message.onlyFor !== null) throw new Refusal(404, 10_008);
    return message;
  }

  own(channel: Channel, id: string | undefined): Message {
    const message = this.message(channel, id);
    if (channel.isArchived) throw new Refusal(400, 50_083);
    if (message.author !== this.#world.bot) throw new Refusal(403, 50_005);
    return message;
  }

  send(channel: Channel, body: Json): Message {
    const world = this.#world;
    checkMessage(body);
    if (channel.type === 15) throw new Refusal(400, 50_008);
    if (channel.isLocked) throw new Refusal(400, 160_005);
    if (channel.recipient !== null && !channel.recipient.takesDirect) throw new Refusal(403, 50_007);
    const nonce = body.nonce === undefined ? null : String(body.nonce);
    if (nonce !== null && nonce.length > 25) throw new Refusal(400, 50_035);
    const again = channel.messages.find(
      (message) => message.nonce !== null && message.nonce === nonce && !message.isGone,
    );
    if (again !== undefined && body.enforce_nonce === true && !this.lenient.has("nonce")) return again;
    channel.isArchived = false;
    const message = world.addMessage(channel, {
      author: world.bot,
      content: String(body.content ?? ""),
      components: numbered(body.components),
      flags: Number(body.flags ?? 0) & ~64,
      nonce,
    });
    world.tell(
      "MESSAGE_CREATE",
      {
        ...world.toMessage(message),
        channel_type: channel.type,
        ...(channel.type === 1 ? {} : { guild_id: world.guild }),
      },
      channel,
      message,
    );
    return message;
  }

  openThread(parent: Channel, body: Json, id?: string): Channel {
    const world = this.#world;
    const name = String(body.name ?? "");
    if (name.length < 1 || name.length > 100) throw new InvalidBodyError("a thread's name");
    const appliedTags = ((body.applied_tags as string[] | undefined) ?? []).slice(0, 5);
    if (parent.needsTag && appliedTags.length === 0) throw new Refusal(400, 40_067);
    const thread = world.addChannel(name, {
      type: 11,
      parent: parent.id,
      owner: world.bot.id,
      appliedTags,
      ...(id === undefined ? {} : { id }),
    });
    world.tell("THREAD_CREATE", { ...world.toChannel(thread), newly_created: true }, thread);
    return thread;
  }
}
