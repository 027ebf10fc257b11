/** The stage for Discord: the real adapter, a server of our own, and another bot in it that records all it may. */
import { decodeAction, encodeAction, encodeChannel, encodeForm, encodeSpace } from "../../adapters/discord/ids.ts";
import { createDiscordPlatform } from "../../adapters/discord/platform.ts";
import { encodeField } from "../../adapters/shared/form-parts.ts";
import { Hidden } from "../../src/config/hidden.ts";
import { controlsOf, markupOf, type Person } from "../emulators/discord/person.ts";
import { DiscordStandIn } from "../emulators/discord/stand-in.ts";
import type { Channel, Message } from "../emulators/discord/world.ts";
import type { Deed } from "../support/web-tab.ts";
import { countHandled, openBackstage, recordShown } from "./backstage.ts";
import { canary } from "./canaries.ts";
import { plantElsewhere } from "./elsewhere.ts";
import {
  createWalker,
  expectNothingOut,
  type ModeratedStage,
  type Stage,
  type StageOptions,
  type StandingCard,
} from "./stage.ts";

export interface DiscordStage extends Stage, ModeratedStage {
  readonly discord: DiscordStandIn;
  dispose(): Promise<void>;
}

/** Posting in the channel and in its threads. */
const posting = (1n << 11n) | (1n << 38n);

export async function createDiscordStage({ review, isWatched = true }: StageOptions = {}): Promise<DiscordStage> {
  const discord = await DiscordStandIn.start();
  const back = openBackstage("discord", review);
  const { clock, log } = back;
  const config = {
    token: new Hidden(discord.tokens.bot),
    applicationId: null,
    apiUrl: discord.apiUrl,
    ventChannel: discord.channel.id,
    modChannel: review === undefined ? null : discord.moderators.id,
    digestChannel: null,
    rescue: false,
  };
  const platform = createDiscordPlatform({ config, locale: "pl", database: back.store.database, clock, log });
  const shown = recordShown(platform);
  const channels = { vent: encodeChannel(discord.channel.id), moderators: encodeChannel(discord.moderators.id) };
  const app = back.appOver(platform, channels);
  const handled = countHandled(app);
  await platform.start(handled.handle);
  const used = new Set<string>();
  const lobby = discord.world.addChannel("lobby");
  const buttonIn = (channel: Channel) =>
    discord.world.addMessage(channel, { author: discord.world.bot, content: "Press a button." });
  const abroad = discord.world.addChannel("abroad", { otherGuild: discord.world.newId() });
  const stranger = discord.person("a stranger");
  const [open, openInside, openAbroad] = [buttonIn(lobby), buttonIn(discord.moderators), buttonIn(abroad)];
  const look = () => (isWatched ? expectNothingOut(stage) : Promise.resolve());

  const walkers = people.map((id) => {
    const person = discord.person(canary.name, "pl", id);
    return createWalker({
      send: async (deed) => {
        shown.acting = id;
        await Promise.all([act(person, deed), handled.next()]);
      },
      last: () => shown.last(id),
      form: () => shown.form(id),
      used,
      after: look,
    });
  });

  /** Anything at all, as a client that was tampered with could send it. */
  async function act(person: Person, deed: Deed): Promise<void> {
    const isInside = person.id === canary.moderatorId;
    const channel = isInside ? discord.moderators : lobby;
    if (deed.type === "command")
      await person.command(channel, deed.command, deed.text === "" ? {} : { text: deed.text });
    else if (deed.type === "action") {
      const message = person.answers(channel).at(-1) ?? (isInside ? openInside : open);
      await person.use(channel, { message, customId: encodeAction(deed, 0), label: "", isMenu: false, options: [] });
    } else {
      const values = Object.entries(deed.values).map(([name, value]) => [encodeField(name, 0), value] as const);
      await person.submitForged(channel, encodeForm(deed), Object.fromEntries(values));
    }
  }

  const stage: DiscordStage = {
    discord,
    used,
    path: back.path,
    place: { platform: "discord", space: encodeSpace(discord.world.guild) },
    author: walkers[0]!,
    colleague: walkers[1]!,
    moderator: walkers[2]!,
    cards: async () =>
      discord.moderators.messages.filter(({ isGone, onlyFor }) => !isGone && onlyFor === null).map(toCard),
    tidy: () => {
      for (const message of lobby.messages) if (message.onlyFor !== null) message.isGone = true;
      lobby.messages.splice(0, lobby.messages.length, open);
    },
    foreigner: async (action, value) => {
      const control = { message: openAbroad, customId: encodeAction({ action, value }, 0), label: "", isMenu: false };
      await stranger.use(abroad, { ...control, options: [] });
      const said = stranger.answers(abroad).at(-1);
      abroad.messages.splice(0, abroad.messages.length, openAbroad);
      return said === undefined ? "" : markupOf(said);
    },
    elsewhere: () => plantElsewhere("discord", (other) => back.appOver(other, channels)),
    outside: () => {
      const open = [...discord.world.channels.values()].filter(({ isPrivate, type }) => !isPrivate && type !== 1);
      const shared = open.flatMap(({ messages }) => messages.filter(({ onlyFor }) => onlyFor === null));
      return JSON.stringify(shared.map(({ content, components }) => [content, components]));
    },
    pass: async (ms) => {
      clock.pass(ms);
      await app.tick();
      await look();
    },
    refusePosts: (isRefusing) => {
      discord.channel.denied = isRefusing ? posting : 0n;
    },
    places: async () => ({
      disk: back.disk(),
      logs: `${back.logged.join("")}\n${customIdsIn(discord.rest.requests.map(({ body }) => body)).join("\n")}`,
      others: await seenByOthers(discord),
      own: shown.all(),
    }),
    standing: async () => JSON.stringify(await discord.fetched()),
    pings: async () => pingsIn(await discord.fetched()),
    failures: Object.fromEntries(
      faultyCalls.flatMap(([name, method, path]) =>
        faults.map(([how, fault]) => [`${name}: ${how}`, () => discord.fail(method, path, fault)]),
      ),
    ),
    dispose: async () => {
      await platform.stop(1000);
      await discord.stop();
      back.dispose();
    },
  };
  return stage;
}

const people = [canary.authorId, canary.colleagueId, canary.moderatorId];

function toCard(message: Message): StandingCard {
  const actions = controlsOf(message).map(({ customId }) => decodeAction(customId));
  const approve = actions.find(({ action }) => action === "mod-approve");
  return { shown: JSON.stringify(message.components), approves: approve?.value ?? "" };
}

/** What Discord would read as a mention in the words of messages. */
function pingsIn(sent: unknown): string[] {
  return contentsIn(sent).flatMap((markup) => markup.match(/(?<!\\)(?:@(?:everyone|here)|<@)/g) ?? []);
}

function contentsIn(sent: unknown): string[] {
  if (Array.isArray(sent)) return sent.flatMap(contentsIn);
  if (typeof sent !== "object" || sent === null) return [];
  return Object.entries(sent).flatMap(([name, value]) => (name === "content" ? [String(value)] : contentsIn(value)));
}

const faultyCalls = [
  ["callback", "POST", /^\/interactions\//],
  ["answer", "POST", /^\/webhooks\//],
  ["change", "PATCH", /^\/webhooks\//],
  ["post", "POST", /^\/channels\/\d+\/messages$/],
  ["edit", "PATCH", /^\/channels\//],
] as const;
const faults = [
  ["unknown", [404, 10_062]],
  ["forbidden", [403, 50_013]],
  ["invalid", [400, 50_035]],
] as const;

/** With the names and values of buttons beside it, as the walk looks for them. */
async function seenByOthers(discord: DiscordStandIn): Promise<string> {
  const seen = [discord.observed, await discord.fetched()];
  return JSON.stringify([seen, customIdsIn(seen).map(decodeAction)]);
}

/** What Discord keeps and hands back, wherever it stands in what was sent. */
function customIdsIn(sent: unknown): string[] {
  if (Array.isArray(sent)) return sent.flatMap(customIdsIn);
  if (typeof sent !== "object" || sent === null) return [];
  return Object.entries(sent).flatMap(([name, value]) =>
    name === "custom_id" || name === "nonce" ? [String(value)] : customIdsIn(value),
  );
}
