/** Discord under the platform's contract: the adapter against a server of our own on loopback. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { decodePost, encodeChannel, encodePost, markOf, type PostPlace } from "../../adapters/discord/ids.ts";
import { createDiscordPlatform } from "../../adapters/discord/platform.ts";
import { Hidden } from "../../src/config/hidden.ts";
import { textsFor } from "../../src/i18n/catalogue.ts";
import type { Message, Platform } from "../../src/ports/platform.ts";
import { openStore } from "../../src/storage/store.ts";
import type { Person } from "../emulators/discord/person.ts";
import { DiscordStandIn } from "../emulators/discord/stand-in.ts";
import type { Channel, Json, Message as Sent } from "../emulators/discord/world.ts";
import { toForm, toNeutral } from "../support/discord-neutral.ts";
import { FakeClock, seededRandom } from "../support/fakes.ts";
import { testPepper } from "../support/harness.ts";
import type { Rig, Role, Seat, SeenPost } from "./rig.ts";

const more = textsFor("en")["discord.more"];
const slots = new Map(["result", "mine", "answer", "help"].map((slot) => [markOf(slot), slot]));
const componentsOf = ({ components }: Sent) => components as unknown as Json[];
const markIn = (message: Sent) => Number(componentsOf(message)[0]?.id ?? 0);

export async function createDiscordRig(isForum: boolean): Promise<Rig> {
  const discord = await DiscordStandIn.start({ isForum });
  const { world, channel, moderators } = discord;
  const folder = mkdtempSync(join(tmpdir(), "ventil-discord-"));
  const clock = new FakeClock();
  const store = openStore({ path: join(folder, "ventil.db"), pepper: testPepper, clock, random: seededRandom(folder) });
  const real = createDiscordPlatform({
    config: {
      token: new Hidden(discord.tokens.bot),
      applicationId: null,
      apiUrl: discord.apiUrl,
      ventChannel: channel.id,
      modChannel: moderators.id,
      digestChannel: null,
      rescue: false,
    },
    locale: "en",
    database: store.database,
    clock,
    log: () => undefined,
  });
  /** Discord shows no summary, so it is remembered here. */
  const summaries = new Map<string, string>();
  const remember = async (posted: ReturnType<Platform["post"]>, { summary }: Message) => {
    summaries.set(decodePost(await posted).message, summary);
    return posted;
  };
  const platform: Platform = {
    ...real,
    post: (to, message, key) => remember(real.post(to, message, key), message),
    reply: (root, message, key) => remember(real.reply(root, message, key), message),
  };
  const people: Record<Role, Person> = {
    staff: discord.person("kasia"),
    colleague: discord.person("tomas"),
    moderator: discord.person("robin"),
  };
  let isLastSummary = "Something for you";
  const lobby = world.addChannel("lobby");
  const clients = new Map<string, object>();

  async function seat(role: Role): Promise<Seat> {
    const person = people[role];
    const where = role === "moderator" ? moderators : lobby;
    // Private messages go to the client that somebody acted on; the last one that was opened, and the first here.
    const client = {};
    if (!clients.has(person.id)) clients.set(person.id, client);
    const isOwn = () => clients.get(person.id) === client;
    const live = () => [...discord.interactions.all.values()].filter(({ by }) => by === person.account);
    return {
      act: async (text, deliveryId) => {
        clients.set(person.id, client);
        const acted = person.command(where, "vent", { text }, deliveryId === undefined ? undefined : idOf(deliveryId));
        // Discord takes a form as the first answer only, so a click that is answered later is over when the core has it.
        await (text === "contract" ? Promise.race([acted, handled.promise]) : acted);
      },
      answers: () =>
        isOwn()
          ? person.answers(where).map((message) => ({
              slot: slots.get(markIn(message)),
              message: toNeutral(isLastSummary, [componentsOf(message)], more),
            }))
          : [],
      forms: () =>
        discord.interactions.modals.filter((modal) => modal.live.by === person.account).map(({ data }) => toForm(data)),
      pushed: () =>
        discord.observed
          .filter(({ type, data }) => type === "MESSAGE_CREATE" && summaries.has(String(data.id)))
          .filter(({ data }) => data.channel_id !== moderators.id)
          .map(({ data }) => String(data.id)),
      leave: async () => {
        for (const one of live()) one.isExpired = true;
      },
    };
  }

  let handled = Promise.withResolvers<void>();
  const deliveries = new Map<string, string>();
  function idOf(deliveryId: string): string {
    const known = deliveries.get(deliveryId) ?? world.newId();
    deliveries.set(deliveryId, known);
    return known;
  }

  function feed(): SeenPost[] {
    const places = [...world.channels.values()].filter((one) => one === channel || one.type === 11);
    const posts = places.flatMap((place) =>
      place.messages.filter(({ id, isGone }) => !isGone && summaries.has(id)).map((message) => ({ place, message })),
    );
    return posts.map(({ place, message }) => ({
      id: message.id,
      root: place === channel || message.id === place.id ? null : place.id,
      message: toNeutral(summaries.get(message.id) ?? "", [componentsOf(message), ...continued(message, place)], more),
    }));
  }

  function continued({ id }: Sent, place: Channel): Json[][] {
    const thread = place === channel ? world.channels.get(id) : place;
    const marks = Array.from({ length: 20 }, (_, part) => markOf(`${id}.${part}`));
    const parts = (thread?.messages ?? []).filter((message) => !message.isGone && marks.includes(markIn(message)));
    return parts.map(componentsOf);
  }

  /** Where a message of a test stands; anything else stands nowhere. */
  function placeOf(id: string): PostPlace {
    const at = [...world.channels.values()].find(({ messages }) => messages.some((message) => message.id === id));
    return { channel: at?.id ?? "1", thread: at === channel ? id : (at?.id ?? "2"), message: id };
  }

  return {
    platform: {
      ...platform,
      answerPrivately: async (to, message, slot) => {
        isLastSummary = message.summary;
        await real.answerPrivately(to, message, slot);
      },
    },
    clock,
    channel: encodeChannel(channel.id),
    modChannel: encodeChannel(moderators.id),
    cards: async () =>
      moderators.messages
        .filter(({ isGone, onlyFor }) => !isGone && onlyFor === null)
        .map((message) => JSON.stringify(componentsOf(message))),
    ids: { staff: people.staff.id, colleague: people.colleague.id, moderator: people.moderator.id },
    start: (onEvent) =>
      real.start(async (event) => {
        await onEvent(event);
        handled.resolve();
        handled = Promise.withResolvers();
      }),
    seat,
    settle: async () => undefined,
    feed: async () => feed(),
    encodePost: (id) => encodePost(placeOf(id)),
    decodePost: (post) => decodePost(post).message,
    async dispose() {
      const refused = discord.rest.requests.flatMap(({ method, path, refusedFor }) =>
        refusedFor === undefined ? [] : [`${method} ${path.slice(0, 30)}: ${refusedFor}`],
      );
      expect(refused, "bodies that Discord refuses").toEqual([]);
      await real.stop(500);
      await discord.stop();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
