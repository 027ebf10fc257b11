/** Composition root: reads the configuration, opens the store, builds the core and starts what is configured. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { createApp } from "../src/app.ts";
import { type Config, loadConfig } from "../src/config/load-config.ts";
import { loadPepper } from "../src/config/secret.ts";
import { BotError, type PlatformShutOutError, StoreLeasedError } from "../src/errors.ts";
import type { Log } from "../src/logging/log-events.ts";
import { createLog } from "../src/logging/logger.ts";
import type { ChannelRef, Platform } from "../src/ports/platform.ts";
import { loadRules } from "../src/prompts/load-rules.ts";
import { openStore, type Store } from "../src/storage/store.ts";
import type { Draft, VentDeps } from "../src/vents/deps.ts";
import {
  buildAdvisor,
  buildModel,
  buildModelDesk,
  buildModeration,
  buildPolicy,
  learnClientNames,
  promptFolder,
  systemClock,
  systemRandom,
} from "./shared/parts.ts";
import { loadWords, warmUp } from "./shared/warm-up.ts";

const graceMs = 5_000;
const tickMs = 1_000;
const leaseRenewalMs = 10_000;

/** What ends it then is no refusal to start. */
let isServing = false;

async function main(): Promise<void> {
  const started = performance.now();
  const log = createLog();
  const envFile = loadEnvFile();
  const config = loadConfig(process.env);
  if (config.playground === "off" && config.slack === null && config.discord === null)
    return fail("PLAYGROUND is off and no platform is configured: nothing to serve.");
  const policy = buildPolicy(config);
  learnClientNames(config);
  const model = await buildModelDesk(buildModel(config, systemClock, log), policy, systemRandom);
  const store = openLeasedStore(config, envFile);
  const advisor = buildAdvisor({ country: config.country, contact: config.support }, policy);
  const rules = loadRules(promptFolder);
  const { locale, country, support, threadOpenDays, retentionDays, publishDelayMs } = config;
  const served = (await buildPlatforms(config, store, log)).map((one) => {
    const { platform, ventChannel, modChannel, digestChannel, ready } = one;
    const contact = { country, contact: support };
    const digest = { ...config.digest, channel: digestChannel };
    const plain = { locale, support: contact, threadOpenDays, retentionDays, publishDelayMs, ventChannel, digest };
    const settings = modChannel === null ? plain : { ...plain, moderation: buildModeration(config, modChannel) };
    const ports = { platform, store, clock: systemClock, random: systemRandom, log };
    const deps: VentDeps = { ...ports, settings, advisor, rules, model };
    return { platform, app: createApp(deps), ready };
  });

  // The playground, kept small, loads what it needs when somebody vents.
  const isBusy = config.slack !== null || config.discord !== null;
  if (isBusy) loadWords(advisor);
  for (const { platform, app } of served) {
    await app.recover();
    await platform.start(app.handle);
  }
  isServing = true;
  const ticking = setInterval(() => {
    for (const { app } of served) void app.tick();
  }, tickMs);
  // A lease that another process has taken ends this one: two must never serve one store.
  const renewing = setInterval(() => renew(store), leaseRenewalMs);
  const stop = async () => {
    clearInterval(ticking);
    clearInterval(renewing);
    // Together: what a model is asked ends at once, and the platform waits for what is being answered.
    await Promise.all(served.flatMap(({ platform, app }) => [platform.stop(graceMs), app.stop(graceMs)]));
    store.lease.release();
    store.close();
    for (const { platform } of served) log("serving-stopped", { platform: platform.name });
    process.exit(0);
  };
  process.once("SIGINT", () => void stop());
  process.once("SIGTERM", () => void stop());

  for (const { platform, ready } of served) {
    log("serving-started", { platform: platform.name, tookMs: Math.round(performance.now() - started) });
    say(await ready());
  }
  // What fails here would fail where somebody vents, and be logged.
  if (isBusy) void warmUp(advisor).catch(() => undefined);
}

interface Served {
  readonly platform: Platform & { readonly name: "web" | "slack" | "discord" };
  readonly ventChannel: ChannelRef;
  readonly digestChannel: ChannelRef | null;
  /** Null: nobody moderates. */
  readonly modChannel: ChannelRef | null;
  /** Done once it serves. @returns what to tell the operator */
  readonly ready: () => Promise<string>;
}

/** What is configured, and nothing else is even loaded. */
async function buildPlatforms(config: Config, store: Store<Draft>, log: Log): Promise<Served[]> {
  const { locale, playground, playgroundPort: port, slack, discord } = config;
  const platforms: Served[] = [];
  if (slack !== null) {
    const { createSlackPlatform } = await import("./slack/platform.ts");
    const { encodeChannel } = await import("./slack/ids.ts");
    const platform = createSlackPlatform({ config: slack, locale, clock: systemClock, log });
    const ready = () => platform.announce(store.database);
    const digestChannel = slack.digestChannel === null ? null : encodeChannel(slack.digestChannel);
    const modChannel = slack.modChannel === null ? null : encodeChannel(slack.modChannel);
    const ventChannel = encodeChannel(slack.ventChannel);
    platforms.push({ platform, ventChannel, modChannel, digestChannel, ready });
  }
  if (discord !== null) {
    const { createDiscordPlatform } = await import("./discord/platform.ts");
    const { encodeChannel } = await import("./discord/ids.ts");
    const { database } = store;
    const ports = { database, clock: systemClock, log };
    const platform = createDiscordPlatform({ config: discord, locale, ...ports, onShutOut: warn });
    const ready = () => platform.announce();
    const digestChannel = discord.digestChannel === null ? null : encodeChannel(discord.digestChannel);
    const modChannel = discord.modChannel === null ? null : encodeChannel(discord.modChannel);
    const ventChannel = encodeChannel(discord.ventChannel);
    platforms.push({ platform, ventChannel, modChannel, digestChannel, ready });
  }
  if (playground === "on" || (playground === "auto" && platforms.length === 0)) {
    const { createWebPlatform } = await import("./web/platform.ts");
    const { modChannel, ventChannel } = await import("./web/ids.ts");
    const platform = createWebPlatform({ port, locale, store, clock: systemClock });
    const ready = async () => `Ventil's playground is at ${platform.address()} (Ctrl+C stops it)`;
    platforms.push({ platform, ventChannel, modChannel, digestChannel: null, ready });
  }
  return platforms;
}

/** @returns the path of `.env` when VENTIL_SECRET came from it, else null. The environment itself goes first. */
function loadEnvFile(): string | null {
  if (!existsSync(".env")) return null;
  const wasSet = process.env.VENTIL_SECRET !== undefined;
  process.loadEnvFile(".env");
  return wasSet || process.env.VENTIL_SECRET === undefined ? null : resolve(".env");
}

function openLeasedStore(config: Config, envFile: string | null): Store<Draft> {
  const pepper = loadPepper({ env: process.env, homeFolder: homedir(), storePath: config.storePath, envFile });
  const store = openStore<Draft>({ path: config.storePath, pepper, clock: systemClock, random: systemRandom });
  try {
    store.lease.take();
  } catch (fault) {
    store.close();
    throw fault;
  }
  return store;
}

function renew(store: Store<Draft>): void {
  try {
    store.lease.renew();
  } catch (fault) {
    if (fault instanceof StoreLeasedError) fail(fault);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** One platform is lost and the others go on; so does forgetting, which ending here would stop. */
function warn({ code, message }: PlatformShutOutError): void {
  process.stderr.write(
    `${code}: ${message}. Nobody is served there until Ventil is started again; all else goes on.\n`,
  );
}

/** Our own faults are sentences for the operator; anything else is named by its kind and code only (anonymity 14). */
function fail(fault: unknown): never {
  const text =
    fault instanceof BotError
      ? `${fault.code}: ${fault.message}`
      : typeof fault === "string"
        ? fault
        : `unexpected ${(fault as Error).name}: ${(fault as NodeJS.ErrnoException).code ?? "no code"}`;
  process.stderr.write(`${isServing ? "Ventil has stopped." : "Ventil can't start."}\n${text}\n`);
  process.exit(1);
}

process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
await main().catch(fail);
