/** A server on Discord: the stand-in, the real process that serves it, and the people in it. */
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { controlsOf, type Person } from "../emulators/discord/person.ts";
import { DiscordStandIn } from "../emulators/discord/stand-in.ts";
import type { Channel, Message } from "../emulators/discord/world.ts";
import { type Ended, Home } from "../support/process.ts";

const script = (name: string) => fileURLToPath(new URL(`../../adapters/${name}`, import.meta.url));
const readyWaitMs = 40_000;

export interface Serving {
  readonly ended: Promise<Ended>;
  said(): string;
  /** As a supervisor ends it. */
  stop(): Promise<Ended>;
  /** As a power cut ends it. */
  kill(): Promise<Ended>;
}

export class ServedGuild {
  readonly discord: DiscordStandIn;
  readonly lobby: Channel;
  readonly home = new Home();
  readonly people: Person[] = [];
  readonly #all: Serving[] = [];

  private constructor(discord: DiscordStandIn) {
    this.discord = discord;
    this.lobby = discord.world.addChannel("lobby");
  }

  static async open(isForum = false, shards = 1): Promise<ServedGuild> {
    return new ServedGuild(await DiscordStandIn.start({ isForum, shards }));
  }

  /** Somebody new, whose name and id nobody but Discord may know. */
  person(locale?: string): Person {
    const person = this.discord.person(`somebody-${this.people.length}-personname`, locale);
    this.people.push(person);
    return person;
  }

  get variables(): Record<string, string> {
    const { apiUrl, tokens, channel, moderators } = this.discord;
    return {
      DISCORD_API_URL: apiUrl,
      DISCORD_TOKEN: tokens.bot,
      DISCORD_VENT_CHANNEL: channel.id,
      DISCORD_MOD_CHANNEL: moderators.id,
    };
  }

  /** Starts it, or starts it again. */
  async serve(variables: Readonly<Record<string, string>> = {}): Promise<Serving> {
    const serving = launch("start.ts", [], this.home, { ...this.variables, ...variables });
    this.#all.push(serving);
    const end = performance.now() + readyWaitMs;
    while (!serving.said().includes("Ventil serves Discord")) {
      if (performance.now() > end) throw new Error(`it did not serve: ${serving.said()}`);
      const over = await Promise.race([serving.ended, new Promise<null>((resolve) => setTimeout(resolve, 20, null))]);
      if (over !== null) throw new Error(`it ended: ${over.stderr}`);
    }
    return serving;
  }

  run(
    program: string,
    options: readonly string[] = [],
    variables: Readonly<Record<string, string>> = {},
  ): Promise<Ended> {
    return launch(program, options, this.home, { ...this.variables, ...variables }).ended;
  }

  /** The vents in the channel. */
  roots(): Message[] {
    return this.discord.channel.messages.filter(isRoot);
  }

  async clickWhenShown(person: Person, action: string, where: Channel = this.lobby): Promise<void> {
    await this.discord.until(() => {
      try {
        return person.control(where, action);
      } catch {
        return null;
      }
    }, `"${action}" is shown`);
    await person.click(where, action);
  }

  /** Vents by the form and goes on to publish it. @returns the post */
  async publish(person: Person, text: string, where: Channel = this.lobby): Promise<Message> {
    const before = this.roots().length;
    await person.command(where, "vent");
    await person.submit({ "what.0": text });
    await this.clickWhenShown(person, "share", where);
    await this.clickWhenShown(person, "publish-now", where);
    return this.discord.until(() => this.roots()[before], "it is posted");
  }

  printed(): string {
    return this.#all.map((serving) => serving.said()).join("\n");
  }

  /** Every byte in the store's folder. */
  disk(): Buffer {
    const folder = dirname(this.home.store);
    return Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file))));
  }

  async close(): Promise<void> {
    for (const serving of this.#all) await serving.kill();
    await this.discord.stop();
    this.home.remove();
  }
}

const isRoot = (message: Message) =>
  !message.isGone && controlsOf(message).some(({ customId }) => customId.startsWith("reply."));

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

function launch(
  program: string,
  options: readonly string[],
  home: Home,
  variables: Readonly<Record<string, string>>,
): Serving {
  const child = spawn(process.execPath, [script(program), ...options], {
    cwd: home.folder,
    env: { HOME: home.folder, PATH: process.env.PATH, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const said = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    said.stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code, signal) => {
      running.delete(child);
      resolve({ code, signal, ...said });
    });
  });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { ended, said: () => said.stdout + said.stderr, stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
}
