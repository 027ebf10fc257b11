/** What a platform must bring along to be held to its contract: people at its surface, and what all of them see. */
import type {
  ChannelRef,
  Form,
  InboundEvent,
  Interaction,
  Message,
  PersonEvent,
  Platform,
  PostRef,
} from "../../src/ports/platform.ts";
import type { FakeClock } from "../support/fakes.ts";

export type Role = "staff" | "colleague" | "moderator";

/** A person at the platform's own surface: a tab, a client. */
export interface Seat {
  /** Does something on the platform that reaches the core as one delivery. @returns when the platform took it */
  act(text: string, deliveryId?: string): Promise<void>;
  /** What only this person saw, in order. */
  answers(): { slot: string | undefined; message: Message }[];
  forms(): Form[];
  /** Ids of posts that this surface was shown without asking, changed ones again. */
  pushed(): string[];
  /** Closes the surface; the platform may learn of it a moment later. */
  leave(): Promise<void>;
}

export interface SeenPost {
  readonly id: string;
  readonly root: string | null;
  readonly message: Message;
}

export interface Rig {
  readonly platform: Platform;
  readonly clock: FakeClock;
  readonly channel: ChannelRef;
  readonly modChannel: ChannelRef;
  /** How the platform's id of a person looks in the open; nothing that reaches the core may contain it. */
  readonly ids: Readonly<Record<Role, string>>;
  start(onEvent: (event: InboundEvent) => Promise<void>): Promise<void>;
  seat(role: Role): Promise<Seat>;
  /** Waits until everything sent to anyone has arrived. */
  settle(): Promise<void>;
  /** The posts that anyone sees who looks now, roots and replies. */
  feed(): Promise<SeenPost[]>;
  /** What moderators see in their channel, each as one text. */
  cards(): Promise<string[]>;
  encodePost(id: string): PostRef;
  decodePost(post: PostRef): string;
  dispose(): Promise<void>;
}

/** One running platform with people at it; each case gets a fresh one. */
export interface Stage extends Rig {
  readonly staff: Seat;
  readonly colleague: Seat;
  readonly moderator: Seat;
  /** Every event that reached the core, in order. */
  readonly events: PersonEvent[];
  /** What the core does with an event; nothing, unless a case sets it. */
  handle: (event: PersonEvent) => Promise<void>;
  /** Lets someone act, and returns the live click as the core got it. */
  click(role: Role): Promise<Interaction>;
}

export type Cases = Readonly<Record<string, (stage: Stage) => Promise<void>>>;

export function textMessage(text: string): Message {
  return { summary: "Something for you", blocks: [{ type: "text", text }] };
}
