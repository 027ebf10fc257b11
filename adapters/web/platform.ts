/** The playground as a platform: the same port, the same rules, a page instead of an account. */

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { InteractionGoneError, PlatformFailedError } from "../../src/errors.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { InboundEvent, Interaction, Locale, Message, Platform } from "../../src/ports/platform.ts";
import type { Store } from "../../src/storage/store.ts";
import { createInteractions } from "../shared/interactions.ts";
import { within } from "../shared/within.ts";
import { Board, type BoardPost } from "./board.ts";
import { decodeCard, decodePost, encodeCard, encodePost, modChannel } from "./ids.ts";
import { type PageRequest, toEvent } from "./inbound.ts";
import { toWireMessage, toWirePost } from "./render.ts";
import { startServer } from "./server.ts";
import { Tabs } from "./tabs.ts";

export interface WebOptions {
  /** 0 for any free one. */
  readonly port: number;
  readonly locale: Locale;
  readonly store: Pick<Store<unknown>, "database" | "sealer">;
  readonly clock: Clock;
}

export interface WebPlatform extends Platform {
  readonly name: "web";
  /** Where the page is, once started. */
  address(): string;
}

/** How long pages get to read what was sent last, in milliseconds. */
const flushMs = 500;

interface Way {
  readonly tab: string;
  readonly role: "staff" | "moderator";
  readonly acknowledge: () => void;
}

export function createWebPlatform({ port, locale, store, clock }: WebOptions): WebPlatform {
  const tabs = new Tabs();
  const board = new Board(store.database, store.sealer);
  const cards = new Board(store.database, store.sealer, "web_card");
  const interactions = createInteractions<Way>(clock);
  const running = new Set<Promise<void>>();
  let onEvent: (event: InboundEvent) => Promise<void> = async () => undefined;
  let server: Server | null = null;

  /** Resolves when the core has acknowledged: then the page may close its form. Rejects when it never did. */
  async function receive(request: PageRequest, role: Way["role"]): Promise<void> {
    const { promise: safe, resolve: acknowledge, reject } = Promise.withResolvers<void>();
    const interaction = interactions.hold({ tab: request.tab, role, acknowledge });
    const work = onEvent(toEvent(request, interaction)).finally(() => {
      running.delete(work);
      reject(new PlatformFailedError("the event was not taken"));
      tabs.send(request.tab, { event: "settled", data: { delivery: request.delivery } });
    });
    running.add(work);
    await safe;
  }

  function toTab(to: Interaction, event: "private" | "form", data: unknown): void {
    const { tab, acknowledge } = interactions.use(to);
    const isThere = tabs.send(tab, { event, data });
    acknowledge();
    if (!isThere) throw new InteractionGoneError("the page was left");
  }

  function published(post: BoardPost | null): BoardPost {
    if (post === null) throw new PlatformFailedError("the root is gone");
    tabs.broadcast({ event: "post", data: toWirePost(post) });
    return post;
  }

  function shown(card: BoardPost | null): BoardPost {
    if (card === null) throw new PlatformFailedError("a card is gone");
    tabs.toModerators({ event: "card", data: toWirePost(card) });
    return card;
  }

  return {
    name: "web",
    limits: { messageChars: 20_000, formFields: 10, repeatsSafely: true },

    async start(listener) {
      onEvent = listener;
      server = await startServer(port, { board, cards, tabs, locale, receive });
    },
    async stop(graceMs) {
      const closed = new Promise((resolve) => (server === null ? resolve(undefined) : server.close(resolve)));
      await within(graceMs, Promise.allSettled([...running]));
      tabs.end();
      await within(flushMs, closed);
      server?.closeAllConnections();
      server = null;
    },
    address: () => `http://localhost:${(server?.address() as AddressInfo | null)?.port ?? port}`,

    async acknowledge(to) {
      interactions.use(to).acknowledge();
    },
    async openForm(to, form) {
      toTab(to, "form", form);
    },
    async answerPrivately(to, message, slot = "answer") {
      toTab(to, "private", { slot, message: toWireMessage(message) });
    },
    async canModerate(to) {
      return interactions.use(to).role === "moderator";
    },
    async canSpeakForHouse(to) {
      return interactions.use(to).role === "moderator";
    },
    async privacyOf(channel) {
      return channel === modChannel ? "private" : "open";
    },

    async post(channel, message, key) {
      if (channel === modChannel) return encodeCard(shown(cards.add(key, null, message, clock.now())).id);
      return encodePost(published(board.add(key, null, message, clock.now())).id);
    },
    async reply(root, message, key) {
      return encodePost(published(board.add(key, decodePost(root), message, clock.now())).id);
    },
    async edit(post, message: Message) {
      const card = decodeCard(post);
      const edited = card === null ? board.edit(decodePost(post), message) : cards.edit(card, message);
      if (edited !== null) (card === null ? published : shown)(edited);
    },
    async remove(post) {
      const card = decodeCard(post);
      if (card !== null) {
        cards.remove(card);
        return tabs.toModerators({ event: "card-removed", data: { id: card } });
      }
      const id = decodePost(post);
      board.remove(id);
      tabs.broadcast({ event: "removed", data: { id } });
    },
  };
}
