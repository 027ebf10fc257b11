/** One fake per port: a clock that is set by hand, chance from a seed, a platform that remembers what it was told. */
import { createHash } from "node:crypto";
import { InteractionGoneError, PlatformFailedError, PostUnsureError } from "../../src/errors.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type {
  ChannelRef,
  Form,
  InboundEvent,
  Interaction,
  Message,
  Platform,
  PostRef,
  SpaceRef,
} from "../../src/ports/platform.ts";
import type { Random } from "../../src/ports/random.ts";

export class FakeClock implements Clock {
  time: number;
  constructor(time = Date.now()) {
    this.time = time;
  }
  now(): number {
    return this.time;
  }
  pass(ms: number): void {
    this.time += ms;
  }
}

/** Deterministic, different for each call. */
export function seededRandom(seed: string): Random {
  let calls = 0;
  const block = () => createHash("sha256").update(`${seed} ${calls++}`).digest();
  return {
    bytes(length) {
      let bytes = Buffer.alloc(0);
      while (bytes.length < length) bytes = Buffer.concat([bytes, block()]);
      return bytes.subarray(0, length);
    },
    below: (limit) => block().readUInt32BE(0) % limit,
  };
}

export interface FakePost {
  readonly ref: PostRef;
  readonly root: PostRef | null;
  readonly key: string;
  /** Null for a reply. */
  readonly channel: ChannelRef | null;
  message: Message;
}

export type Failure = "refuse" | "no-answer" | "foreign-error";

/** What a platform would do, in memory. `failNext` makes the next call of a method fail. */
export class FakePlatform implements Platform {
  readonly name: string;
  readonly limits: Platform["limits"];
  readonly posts: FakePost[] = [];
  /** Everything the person saw, in order. */
  readonly answers: { to: Interaction; message: Message; slot: string | undefined }[] = [];
  readonly forms: { to: Interaction; form: Form }[] = [];
  readonly acknowledged: Interaction[] = [];
  readonly calls: string[] = [];
  /** Methods that fail at their next call. */
  readonly failures = new Map<string, Failure[]>();
  isLeft = false;
  /** What was done in the digest channel. */
  readonly house = new WeakSet<Interaction>();
  /** What was done inside the moderators' channel. */
  readonly inModerators = new WeakSet<Interaction>();
  /** What the platform says of the moderators' channel. */
  privacy: "private" | "open" | "unknown" = "private";
  #onEvent: (event: InboundEvent) => Promise<void> = async () => undefined;

  constructor(options: { name?: string; repeatsSafely?: boolean } = {}) {
    this.name = options.name ?? "fake";
    this.limits = { messageChars: 3000, formFields: 5, repeatsSafely: options.repeatsSafely ?? true };
  }

  failNext(method: string, ...failures: Failure[]): void {
    this.failures.set(method, [...(this.failures.get(method) ?? []), ...failures]);
  }

  async start(onEvent: (event: InboundEvent) => Promise<void>): Promise<void> {
    this.#onEvent = onEvent;
  }
  async stop(): Promise<void> {}
  deliver(event: InboundEvent): Promise<void> {
    return this.#onEvent(event);
  }

  async acknowledge(to: Interaction): Promise<void> {
    this.#call("acknowledge");
    this.acknowledged.push(to);
  }
  async openForm(to: Interaction, form: Form): Promise<void> {
    this.#call("openForm");
    if (this.isLeft) throw new InteractionGoneError("left");
    this.forms.push({ to, form });
  }
  async answerPrivately(to: Interaction, message: Message, slot?: string): Promise<void> {
    this.#call("answerPrivately");
    if (this.isLeft) throw new InteractionGoneError("left");
    this.answers.push({ to, message, slot });
  }
  async canModerate(to: Interaction): Promise<boolean> {
    this.#call("canModerate");
    return this.inModerators.has(to);
  }
  async canSpeakForHouse(to: Interaction): Promise<boolean> {
    return this.house.has(to);
  }
  async privacyOf(channel: ChannelRef): Promise<"private" | "open" | "unknown"> {
    this.#call("privacyOf");
    return channel === testModChannel ? this.privacy : "open";
  }
  async post(channel: ChannelRef, message: Message, key: string): Promise<PostRef> {
    return this.#add("post", null, message, key, channel);
  }
  async reply(root: PostRef, message: Message, key: string): Promise<PostRef> {
    return this.#add("reply", root, message, key);
  }
  async edit(post: PostRef, message: Message): Promise<void> {
    this.#call("edit");
    const found = this.posts.find(({ ref }) => ref === post);
    if (found !== undefined) found.message = message;
  }
  async remove(post: PostRef): Promise<void> {
    this.#call("remove");
    const at = this.posts.findIndex(({ ref }) => ref === post);
    if (at >= 0) this.posts.splice(at, 1);
  }

  #add(
    method: string,
    root: PostRef | null,
    message: Message,
    key: string,
    channel: ChannelRef | null = null,
  ): PostRef {
    const known = this.limits.repeatsSafely ? this.posts.find((post) => post.key === key) : undefined;
    this.#call(method, () => this.posts.push({ ref: this.#ref(), root, key, channel, message }));
    if (known !== undefined) return known.ref;
    const ref = this.#ref();
    this.posts.push({ ref, root, key, channel, message });
    return ref;
  }

  #ref(): PostRef {
    return `${this.name}:post:${this.posts.length}-${this.calls.length}` as PostRef;
  }

  /** @param done what happens on the platform although its answer is lost */
  #call(method: string, done?: () => void): void {
    this.calls.push(method);
    const failure = this.failures.get(method)?.shift();
    if (failure === "refuse") throw new PlatformFailedError("refused");
    if (failure === "foreign-error") throw new Error("an SDK's own error, with a payload");
    if (failure === "no-answer") {
      done?.();
      throw new PostUnsureError("no answer");
    }
  }
}

export const testSpace = "fake:space" as SpaceRef;
export const testChannel = "fake:channel" as ChannelRef;
export const testModChannel = "fake:moderators" as ChannelRef;
