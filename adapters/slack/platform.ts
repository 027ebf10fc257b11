/** Slack as a platform: the port over one workspace, with posts by the bot and answers to the one who clicked. */
import { ConfigInvalidError, PlatformFailedError, PostUnsureError } from "../../src/errors.ts";
import type { Log, PlatformCall } from "../../src/logging/log-events.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { InboundEvent, Locale, Message, Platform } from "../../src/ports/platform.ts";
import type { Database } from "../../src/storage/database.ts";
import { createInteractions } from "../shared/interactions.ts";
import { keepStartMessage, moderatorsMessage, type SlackCall } from "../shared/slack-start.ts";
import { within } from "../shared/within.ts";
import { limits, type SlackConfig } from "./config.ts";
import { Doubles } from "./doubles.ts";
import { decodeChannel, decodePost, encodePost, type PostPlace } from "./ids.ts";
import { readPayload, type Self } from "./inbound.ts";
import { Privacy } from "./privacy.ts";
import { createReceiving } from "./receiving.ts";
import { renderMessage } from "./render.ts";
import { type Reply, toWay, type Way, Ways } from "./ways.ts";
import { createClients, type Failure, readFailure } from "./web-api.ts";
import { Windows } from "./windows.ts";

export interface SlackOptions {
  readonly config: SlackConfig;
  readonly locale: Locale;
  readonly clock: Clock;
  readonly log: Log;
}

export interface SlackPlatform extends Platform {
  readonly name: "slack";
  /** Posts the start message, or finds it. @returns what to tell the operator */
  announce(database: Database): Promise<string>;
  /** The port it listens on; 0 in Socket Mode. */
  port(): number;
}

export function createSlackPlatform({ config, locale, clock, log }: SlackOptions): SlackPlatform {
  const { live, posting } = createClients(config);
  const inside = [config.modChannel, config.digestChannel].filter((channel) => channel !== null);
  const interactions = createInteractions<Way>(clock);
  const ways = new Ways(new Windows(live, log), locale, inside);
  const doubles = new Doubles();
  const privacy = new Privacy(config.modChannel);
  const running = new Set<Promise<void>>();
  let onEvent: (event: InboundEvent) => Promise<void> = async () => undefined;
  let self: Self = { team: "", bot: "" };

  const receiving = createReceiving(config, log, (body, send) => {
    const work = take(body, send).finally(() => running.delete(work));
    running.add(work);
    return work;
  });

  async function take(body: unknown, send: (reply?: Reply) => Promise<void>): Promise<void> {
    const inbound = readPayload(body, self);
    if (inbound.type === "ignored") return void (await send().catch(() => undefined));
    if (inbound.type === "removed") return onEvent(inbound.event);
    if (inbound.type !== "event") {
      return ways.refuse(toWay(inbound.origin, send), inbound.type === "foreign" ? "unknown-space" : inbound.type);
    }
    privacy.hear(inbound.origin.heard);
    const sendOnce = doubles.admit(inbound.delivery, send);
    if (sendOnce === null) return;
    const way = toWay(inbound.origin, sendOnce);
    ways.receive(way);
    await onEvent(inbound.toEvent(interactions.hold(way)));
    await ways.finish(way);
  }

  async function send(channel: string, message: Message, root: string | null): Promise<PostPlace> {
    const rendered = renderMessage(message);
    if (rendered.blocks.length > limits.messageBlocks) throw new PlatformFailedError("a post has too many blocks");
    const post = { channel, ...rendered, unfurl_links: false, unfurl_media: false };
    const sent = await call("post", () =>
      posting.chat.postMessage(root === null ? post : { ...post, thread_ts: root, reply_broadcast: false }),
    );
    const place = { channel: sent.channel ?? channel, ts: sent.ts ?? "" };
    // Under a root that is gone Slack may put a reply into the channel itself, where nobody can tell what it answers.
    if (root !== null && sent.message !== undefined && sent.message.thread_ts !== root) {
      await call("remove", () => posting.chat.delete(place));
      throw new PlatformFailedError("the root of a reply is gone");
    }
    return place;
  }

  /** @throws {PlatformFailedError} when surely nothing was done. @throws {PostUnsureError} when a post may have been made. */
  async function call<Result>(name: PlatformCall, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (fault) {
      const failure = readFailure(fault);
      log("platform-failed", { platform: "slack", call: name, reason: failure.reason });
      if (name === "post" && failure.reason === "unanswered")
        throw new PostUnsureError("Slack did not say whether it posted");
      throw new CallRefusedError(failure);
    }
  }

  const callBare: SlackCall = async (method, args) => {
    try {
      const { ts } = (await posting.apiCall(method, { ...args })) as { ts?: string };
      return { ts: ts ?? "" };
    } catch (fault) {
      const { code, reason } = readFailure(fault);
      return { error: code || reason };
    }
  };

  /** Its button is how Slack tells whether the channel is private. @returns what to tell the operator, if anything */
  async function greetModerators(database: Database): Promise<string> {
    const { modChannel } = config;
    if (modChannel === null) return "";
    const found = await keepStartMessage(callBare, modChannel, locale, database, moderatorsMessage(locale));
    if (found.type === "failed")
      return `\nBut it can't post in the moderators' channel (${found.error}): invite it there.`;
    const known = privacy.of(modChannel);
    if (known === "open")
      return "\nBut the moderators' channel is not private: nobody can moderate, and no card is shown.";
    return known === "private"
      ? ""
      : "\nPress the button of the message in the moderators' channel once: cards appear after that.";
  }

  /** A post that is gone needs no change. */
  async function change(name: "edit" | "remove", work: () => Promise<unknown>): Promise<void> {
    await call(name, work).catch((fault: unknown) => {
      if (!(fault instanceof CallRefusedError) || fault.failure.reason !== "gone") throw fault;
    });
  }

  return {
    name: "slack",
    limits: { messageChars: 12_000, formFields: 20, repeatsSafely: false },

    async start(listener) {
      onEvent = listener;
      const { team_id: team = "", bot_id: bot = "" } = await posting.auth.test().catch((fault: unknown) => {
        throw explainStart(readFailure(fault));
      });
      self = { team, bot };
      await receiving.start();
    },
    async stop(graceMs) {
      receiving.hold();
      await within(graceMs, Promise.allSettled([...running]));
      await within(graceMs, receiving.close());
    },
    port: () => receiving.port(),
    async announce(database) {
      privacy.remember(database);
      const moderators = await greetModerators(database);
      const started = await keepStartMessage(callBare, config.ventChannel, locale, database);
      const how = config.mode.type === "socket" ? "by Socket Mode" : `over HTTP on port ${receiving.port()}`;
      const serves = `Ventil serves Slack ${how} (Ctrl+C stops it)${moderators}`;
      if (started.type === "found") return serves;
      if (started.type === "posted")
        return `${serves}\nThe start message was posted in ${config.ventChannel}; pin it by hand.`;
      return `${serves}\nBut it can't post in ${config.ventChannel} (${started.error}): npm run doctor says what to do.`;
    },

    async acknowledge(to) {
      ways.acknowledge(interactions.use(to));
    },
    async openForm(to, form) {
      await ways.openForm(interactions.use(to), form);
    },
    async answerPrivately(to, message, slot = "answer") {
      await ways.answer(interactions.use(to), message, slot);
    },
    async canModerate(to) {
      const { privateChannel } = interactions.use(to).origin;
      return config.modChannel !== null && privateChannel === config.modChannel;
    },
    async canSpeakForHouse(to) {
      const { privateChannel } = interactions.use(to).origin;
      return privateChannel !== "" && inside.includes(privateChannel);
    },
    async privacyOf(channel) {
      return privacy.of(decodeChannel(channel));
    },

    async post(channel, message) {
      return encodePost(await send(decodeChannel(channel), message, null));
    },
    async reply(root, message) {
      const { channel, ts } = decodePost(root);
      return encodePost(await send(channel, message, ts));
    },
    async edit(post, message) {
      const place = decodePost(post);
      await change("edit", () => posting.chat.update({ ...place, ...renderMessage(message) }));
    },
    async remove(post) {
      const place = decodePost(post);
      await change("remove", () => posting.chat.delete(place));
    },
  };
}

class CallRefusedError extends PlatformFailedError {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`Slack did not take a call: ${failure.reason}`);
    this.failure = failure;
  }
}

function explainStart({ reason }: Failure): Error {
  if (reason !== "token-refused")
    return new PlatformFailedError(`Slack can't be reached (${reason}); is the network there?`);
  return new ConfigInvalidError([
    "SLACK_BOT_TOKEN is refused by Slack; copy it again from the app's page (see adapters/slack/README.md)",
  ]);
}
