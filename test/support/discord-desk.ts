/** The whole core behind the Discord adapter, in this process, with people in a server on loopback. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeChannel } from "../../adapters/discord/ids.ts";
import { createDiscordPlatform, type DiscordPlatform } from "../../adapters/discord/platform.ts";
import { systemClock, systemRandom } from "../../adapters/shared/parts.ts";
import { loadWords } from "../../adapters/shared/warm-up.ts";
import { type App, createApp } from "../../src/app.ts";
import { Hidden } from "../../src/config/hidden.ts";
import type { Moderation } from "../../src/discussions/moderated.ts";
import { createLog } from "../../src/logging/logger.ts";
import type { Locale } from "../../src/ports/platform.ts";
import { openStore, type Store } from "../../src/storage/store.ts";
import type { Draft, VentDeps } from "../../src/vents/deps.ts";
import { controlsOf, type Person } from "../emulators/discord/person.ts";
import { DiscordStandIn } from "../emulators/discord/stand-in.ts";
import type { Channel, Message } from "../emulators/discord/world.ts";
import { testAdvisor, testDigest, testPepper, testRules, testWords } from "./harness.ts";

export interface DeskOptions {
  readonly isForum?: boolean;
  readonly rescue?: boolean;
  /** Whether everybody sees the moderators' channel. */
  readonly modChannel?: "private" | "open";
  readonly locale?: Locale;
  readonly settings?: Partial<VentDeps["settings"]>;
  /** How the space is moderated; missing: it is not. */
  readonly moderation?: Pick<Moderation, "review" | "reportsHide">;
  /** Changes Discord before the bot logs in. */
  readonly before?: (discord: DiscordStandIn) => void;
}

export interface DiscordDesk {
  readonly discord: DiscordStandIn;
  /** Where people use commands: anywhere but where vents are posted. */
  readonly lobby: Channel;
  readonly modChannel: Channel;
  readonly platform: DiscordPlatform;
  readonly app: App;
  readonly store: Store<Draft>;
  readonly logged: string[];
  readonly settings: VentDeps["settings"];
  /** The vents, without what the bot says of itself. */
  roots(): Message[];
  /** Every byte of the store's files. */
  disk(): Buffer;
  close(): Promise<void>;
}

export async function openDesk({
  isForum = false,
  rescue = false,
  modChannel: modKind = "private",
  locale = "en",
  settings,
  moderation,
  before,
}: DeskOptions = {}): Promise<DiscordDesk> {
  const discord = await DiscordStandIn.start({ isForum });
  before?.(discord);
  const lobby = discord.world.addChannel("lobby");
  const folder = mkdtempSync(join(tmpdir(), "ventil-discord-"));
  const store = openStore<Draft>({
    path: join(folder, "ventil.db"),
    pepper: testPepper,
    clock: systemClock,
    random: systemRandom,
  });
  const logged: string[] = [];
  const log = createLog({ write: (line) => void logged.push(line) });
  const { channel } = discord;
  const modChannel = modKind === "private" ? discord.moderators : discord.world.addChannel("moderators-for-all");
  const platform = createDiscordPlatform({
    config: {
      token: new Hidden(discord.tokens.bot),
      applicationId: null,
      apiUrl: discord.apiUrl,
      ventChannel: channel.id,
      modChannel: modChannel.id,
      digestChannel: discord.moderators.id,
      rescue,
    },
    locale,
    database: store.database,
    clock: systemClock,
    log,
  });
  const deps: VentDeps = {
    platform,
    store,
    clock: systemClock,
    random: systemRandom,
    log,
    settings: {
      locale,
      support: { country: "pl", contact: "" },
      threadOpenDays: 14,
      retentionDays: 90,
      publishDelayMs: null,
      ventChannel: encodeChannel(channel.id),
      digest: testDigest,
      ...(moderation === undefined
        ? {}
        : { moderation: { ...moderation, channel: encodeChannel(modChannel.id), words: testWords() } }),
      ...settings,
    },
    advisor: testAdvisor(),
    rules: testRules,
    model: null,
  };
  const app = createApp(deps);
  // As the program does: nobody waits for it with a form open.
  loadWords(testAdvisor());
  await platform.start(app.handle);
  return {
    discord,
    lobby,
    modChannel,
    platform,
    app,
    store,
    logged,
    settings: deps.settings,
    roots: () => rootsOf(discord),
    disk: () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))),
    async close() {
      await Promise.all([platform.stop(1000), app.stop(1000)]);
      await discord.stop();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A vent has a button to reply to it, or had one. */
function rootsOf({ world, channel }: DiscordStandIn): Message[] {
  const starts = [...world.channels.values()].flatMap(({ id, type, messages }) =>
    type === 11 ? messages.filter((message) => message.id === id) : [],
  );
  const all = channel.type === 15 ? starts : channel.messages;
  return all.filter(({ isGone, author, onlyFor, interactionUser, components }) => {
    const isPost = !isGone && author === world.bot && onlyFor === null && interactionUser === null;
    return isPost && !controlsOf({ components }).some(({ customId }) => customId.startsWith("help."));
  });
}

/** Waits for a private answer that has a control for this action. */
export async function shown(desk: DiscordDesk, person: Person, action: string, channel = desk.lobby): Promise<void> {
  await desk.discord.until(() => {
    try {
      return person.control(channel, action);
    } catch {
      return null;
    }
  }, `${person.account.name} is shown "${action}"`);
}

export async function clickWhenShown(
  desk: DiscordDesk,
  person: Person,
  action: string,
  channel = desk.lobby,
): Promise<void> {
  await shown(desk, person, action, channel);
  await person.click(channel, action);
}

/** Vents by the form and goes on to publish it. @returns the post */
export async function publish(desk: DiscordDesk, person: Person, text: string, client?: string): Promise<Message> {
  const before = desk.roots().length;
  await person.command(desk.lobby, "vent");
  await person.submit({ "what.0": text, ...(client === undefined ? {} : { "client.0": client }) });
  await clickWhenShown(desk, person, "share");
  await clickWhenShown(desk, person, "publish-now");
  const post = await desk.discord.until(() => desk.roots()[before], "it is posted");
  await shown(desk, person, "mine");
  return post;
}
