/** What everyone sees: posts and what answers them, sent by the bot's token. Nothing is tried twice here: the outbox does that. */
import type { webApi } from "@slack/bolt";
import { PlatformFailedError, PostUnsureError } from "../../src/errors.ts";
import type { Log, PlatformCall } from "../../src/logging/log-events.ts";
import type { Message } from "../../src/ports/platform.ts";
import { limits } from "./config.ts";
import type { PostPlace } from "./ids.ts";
import { renderMessage } from "./render.ts";
import { type Failure, readFailure } from "./web-api.ts";

/** Every method throws {PlatformFailedError} when surely nothing was done, {PostUnsureError} when a post may have been made. */
export class Posts {
  readonly #posting: webApi.WebClient;
  readonly #log: Log;

  constructor(posting: webApi.WebClient, log: Log) {
    this.#posting = posting;
    this.#log = log;
  }

  /** @param root the message under which it goes; null: into the channel itself */
  async post(channel: string, message: Message, root: string | null): Promise<PostPlace> {
    const rendered = renderMessage(message);
    if (rendered.blocks.length > limits.messageBlocks) throw new PlatformFailedError("a post has too many blocks");
    const post = { channel, ...rendered, unfurl_links: false, unfurl_media: false };
    const sent = await this.#call("post", () =>
      this.#posting.chat.postMessage(root === null ? post : { ...post, thread_ts: root, reply_broadcast: false }),
    );
    const place = { channel: sent.channel ?? channel, ts: sent.ts ?? "" };
    // Under a root that is gone Slack may put a reply into the channel itself, where nobody can tell what it answers.
    if (root !== null && sent.message !== undefined && sent.message.thread_ts !== root) {
      await this.#call("remove", () => this.#posting.chat.delete(place));
      throw new PlatformFailedError("the root of a reply is gone");
    }
    return place;
  }

  async edit(place: PostPlace, message: Message): Promise<void> {
    await this.#change("edit", () => this.#posting.chat.update({ ...place, ...renderMessage(message) }));
  }

  async remove(place: PostPlace): Promise<void> {
    await this.#change("remove", () => this.#posting.chat.delete(place));
  }

  /** A post that is gone needs no change. */
  async #change(name: "edit" | "remove", work: () => Promise<unknown>): Promise<void> {
    await this.#call(name, work).catch((fault: unknown) => {
      if (!(fault instanceof CallRefusedError) || fault.failure.reason !== "gone") throw fault;
    });
  }

  async #call<Result>(name: PlatformCall, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (fault) {
      const failure = readFailure(fault);
      this.#log("platform-failed", { platform: "slack", call: name, reason: failure.reason });
      if (name === "post" && failure.reason === "unanswered")
        throw new PostUnsureError("Slack did not say whether it posted");
      throw new CallRefusedError(failure);
    }
  }
}

class CallRefusedError extends PlatformFailedError {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`Slack did not take a call: ${failure.reason}`);
    this.failure = failure;
  }
}
