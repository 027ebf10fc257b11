/** Slack as a platform: the port over one workspace, with posts by the bot and answers to the one who clicked. */
import { ConfigInvalidError, PlatformFailedError } from "../../src/errors.ts";
import type { Log } from "../../src/logging/log-events.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { InboundEvent, Locale, Platform } from "../../src/ports/platform.ts";
import type { Database } from "../../src/storage/database.ts";
import { createInteractions } from "../shared/interactions.ts";
import { announce } from "../shared/slack-start.ts";
import { within } from "../shared/within.ts";
import type { SlackConfig } from "./config.ts";
import { Doubles } from "./doubles.ts";
import { decodeChannel, decodePost, encodePost } from "./ids.ts";
import { readPayload, type Self } from "./inbound.ts";
import { Posts } from "./posts.ts";
import { Privacy } from "./privacy.ts";
import { createReceiving } from "./receiving.ts";
import { type Reply, toWay, type Way, Ways } from "./ways.ts";
import { bareCalls, createClients, type Failure, readFailure } from "./web-api.ts";
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
  const posts = new Posts(posting, log);
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
      const how = config.mode.type === "socket" ? "by Socket Mode" : `over HTTP on port ${receiving.port()}`;
      const privacyOf = (channel: string) => privacy.of(channel);
      return announce({ call: bareCalls(posting), channels: config, locale, database, privacyOf, how });
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
      return encodePost(await posts.post(decodeChannel(channel), message, null));
    },
    async reply(root, message) {
      const { channel, ts } = decodePost(root);
      return encodePost(await posts.post(channel, message, ts));
    },
    async edit(post, message) {
      await posts.edit(decodePost(post), message);
    },
    async remove(post) {
      await posts.remove(decodePost(post));
    },
  };
}

function explainStart({ reason }: Failure): Error {
  if (reason !== "token-refused")
    return new PlatformFailedError(`Slack can't be reached (${reason}); is the network there?`);
  return new ConfigInvalidError([
    "SLACK_BOT_TOKEN is refused by Slack; copy it again from the app's page (see adapters/slack/README.md)",
  ]);
}
