/** The stage for Discord: the real adapter, a server of our own, and another bot in it that records all it may. */
import {
  decodeAction,
  encodeAction,
  encodeChannel,
  encodeField,
  encodeForm,
  encodeSpace,
} from "../../adapters/discord/ids.ts";
import { createDiscordPlatform } from "../../adapters/discord/platform.ts";
import { Hidden } from "../../src/config/hidden.ts";
import type { Person } from "../emulators/discord/person.ts";
import { DiscordStandIn } from "../emulators/discord/stand-in.ts";
import type { Deed } from "../support/web-tab.ts";
import { openBackstage, recordShown } from "./backstage.ts";
import { canary } from "./canaries.ts";
import { createWalker, expectNothingOut, type Stage } from "./stage.ts";

export interface DiscordStage extends Stage {
  readonly discord: DiscordStandIn;
  dispose(): Promise<void>;
}

/** Posting in the channel and in its threads. */
const posting = (1n << 11n) | (1n << 38n);

/** @param isModerated whether checks hold texts, and a private moderators' channel is configured */
export async function createDiscordStage(isModerated = false): Promise<DiscordStage> {
  const discord = await DiscordStandIn.start();
  const back = openBackstage("discord");
  const { clock, log } = back;
  const config = {
    token: new Hidden(discord.tokens.bot),
    applicationId: null,
    apiUrl: discord.apiUrl,
    ventChannel: discord.channel.id,
    modChannel: isModerated ? discord.moderators.id : null,
    digestChannel: null,
    rescue: false,
  };
  const platform = createDiscordPlatform({ config, locale: "pl", database: back.store.database, clock, log });
  const shown = recordShown(platform);
  const app = back.appOver(platform, {
    vent: encodeChannel(discord.channel.id),
    moderators: isModerated ? encodeChannel(discord.moderators.id) : null,
  });
  let handled = 0;
  await platform.start(async (event) => {
    await app.handle(event);
    handled += 1;
  });
  const used = new Set<string>();
  const lobby = discord.world.addChannel("lobby");
  const open = discord.world.addMessage(lobby, { author: discord.world.bot, content: "Press a button." });

  const walkers = [canary.authorId, canary.colleagueId].map((id) => {
    const person = discord.person(canary.name, "pl", id);
    return createWalker({
      send: async (deed) => {
        shown.acting = id;
        const before = handled;
        await act(person, deed);
        await discord.until(() => handled > before, "it is handled");
      },
      last: () => shown.last(id),
      form: () => shown.form(id),
      used,
      after: () => expectNothingOut(stage),
    });
  });

  /** Anything at all, as a client that was tampered with could send it. */
  async function act(person: Person, deed: Deed): Promise<void> {
    if (deed.type === "command") await person.command(lobby, deed.command, deed.text === "" ? {} : { text: deed.text });
    else if (deed.type === "action") {
      const message = person.answers(lobby).at(-1) ?? open;
      await person.use(lobby, { message, customId: encodeAction(deed, 0), label: "", isMenu: false, options: [] });
    } else {
      const values = Object.entries(deed.values).map(([name, value]) => [encodeField(name, 0), value] as const);
      await person.submitForged(lobby, encodeForm(deed), Object.fromEntries(values));
    }
  }

  const stage: DiscordStage = {
    discord,
    used,
    path: back.path,
    place: { platform: "discord", space: encodeSpace(discord.world.guild) },
    author: walkers[0]!,
    colleague: walkers[1]!,
    pass: async (ms) => {
      clock.pass(ms);
      await app.tick();
      await expectNothingOut(stage);
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
