/** The stage for Discord: the real adapter, a server of our own, and another bot in it that records all it may. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeAction, encodeAction, encodeChannel, encodeField, encodeForm } from "../../adapters/discord/ids.ts";
import { createDiscordPlatform } from "../../adapters/discord/platform.ts";
import { createApp } from "../../src/app.ts";
import { Hidden } from "../../src/config/hidden.ts";
import { createLog } from "../../src/logging/logger.ts";
import type { Form, Message } from "../../src/ports/platform.ts";
import { openStore } from "../../src/storage/store.ts";
import type { Draft } from "../../src/vents/deps.ts";
import type { Person } from "../emulators/discord/person.ts";
import { DiscordStandIn } from "../emulators/discord/stand-in.ts";
import { FakeClock, seededRandom } from "../support/fakes.ts";
import { testAdvisor, testDigest, testPepper, testRules } from "../support/harness.ts";
import type { Deed } from "../support/web-tab.ts";
import { canary } from "./canaries.ts";
import { createWalker, expectNothingOut, type Stage } from "./stage.ts";

export interface DiscordStage extends Stage {
  readonly discord: DiscordStandIn;
  dispose(): Promise<void>;
}

/** Posting in the channel and in its threads. */
const posting = (1n << 11n) | (1n << 38n);

export async function createDiscordStage(): Promise<DiscordStage> {
  const discord = await DiscordStandIn.start();
  const folder = mkdtempSync(join(tmpdir(), "ventil-discord-"));
  const clock = new FakeClock();
  const random = seededRandom(folder);
  const store = openStore<Draft>({ path: join(folder, "ventil.db"), pepper: testPepper, clock, random });
  const logged: string[] = [];
  const log = createLog({ write: (line: string) => void logged.push(line) });
  const config = {
    token: new Hidden(discord.tokens.bot),
    applicationId: null,
    apiUrl: discord.apiUrl,
    ventChannel: discord.channel.id,
    modChannel: null,
    digestChannel: null,
    rescue: false,
  };
  const platform = createDiscordPlatform({ config, locale: "pl", database: store.database, clock, log });
  const [answers, forms]: [{ by: string; message: Message }[], { by: string; form: Form }[]] = [[], []];
  let acting = "";
  const { answerPrivately, openForm } = platform;
  platform.answerPrivately = async (to, message, slot) => {
    answers.push({ by: acting, message });
    await answerPrivately(to, message, slot);
  };
  platform.openForm = async (to, form) => {
    forms.push({ by: acting, form });
    await openForm(to, form);
  };
  const support = { country: "pl", contact: "" };
  const ventChannel = encodeChannel(discord.channel.id);
  const app = createApp({
    platform,
    store,
    clock,
    random,
    log,
    advisor: testAdvisor(),
    rules: testRules,
    model: null,
    settings: {
      locale: "pl",
      support,
      threadOpenDays: 14,
      retentionDays: 90,
      publishDelayMs: null,
      ventChannel,
      digest: testDigest,
    },
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
        acting = id;
        const before = handled;
        await act(person, deed);
        await discord.until(() => handled > before, "it is handled");
      },
      last: () => answers.findLast(({ by }) => by === id)?.message ?? null,
      form: () => forms.findLast(({ by }) => by === id)?.form ?? null,
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
      disk: Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file)))),
      logs: `${logged.join("")}\n${customIdsIn(discord.rest.requests.map(({ body }) => body)).join("\n")}`,
      others: await seenByOthers(discord),
      own: { answers: answers.map(({ message }) => message), forms: forms.map(({ form }) => form) },
    }),
    dispose: async () => {
      await platform.stop(1000);
      await discord.stop();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return stage;
}

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
