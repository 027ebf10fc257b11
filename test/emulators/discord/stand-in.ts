/** Discord on loopback: one server with a venting channel and a moderators' channel, its gateway, its REST API, its people. */
import { Gateway } from "./gateway.ts";
import { Interactions } from "./interactions.ts";
import { Person } from "./person.ts";
import { Refusal } from "./refusal.ts";
import { type Fault, Rest } from "./rest.ts";
import { type Channel, type Told, World } from "./world.ts";

/** Two retries of the outbox are due after 2 and 4 s, each up to a round of jobs later: longer than that on a busy machine. */
const waitMs = 30_000;

export class DiscordStandIn {
  readonly world: World;
  readonly tokens: { readonly bot: string; readonly observer: string };
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly rest: Rest;
  readonly channel: Channel;
  readonly moderators: Channel;

  readonly #known = new Map<string, "bot" | "observer">();

  private constructor(isForum: boolean, shards: number, now?: () => number) {
    this.world = new World(shards);
    const part = Buffer.from(this.world.application).toString("base64url");
    this.tokens = { bot: `${part}.Stand.In-for-the-bot`, observer: `${part}.Stand.In-for-an-observer` };
    this.gateway = new Gateway(this.world, this.tokens.bot, shards);
    this.interactions = new Interactions(this.world, (status, code) => new Refusal(status, code), now);
    this.#known.set(this.tokens.bot, "bot").set(this.tokens.observer, "observer");
    this.rest = new Rest(this.world, this.gateway, this.interactions, this.#known);
    this.channel = this.world.addChannel("venting", isForum ? { type: 15 } : {});
    this.moderators = this.world.addChannel("moderators", { isPrivate: true });
  }

  /**
   * @param shards what Discord recommends, and asks for
   * @param now the clock by which an interaction has 3 s; left out: time spent waiting for a processor doesn't count
   */
  static async start({
    isForum = false,
    shards = 1,
    now,
  }: {
    isForum?: boolean;
    shards?: number;
    now?: () => number;
  } = {}): Promise<DiscordStandIn> {
    const discord = new DiscordStandIn(isForum, shards, now);
    await discord.rest.listen();
    return discord;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.rest.port}/api`;
  }

  person(name: string, locale?: string, id?: string): Person {
    return new Person(this.world.addPerson(name, locale, id), this);
  }

  /**
   * As the owner does in the app's page, or Discord itself after too many log-ins.
   * @param endsSessions else those that are open stay so until the line is cut @returns the new token
   */
  resetToken({ endsSessions }: { readonly endsSessions: boolean }): string {
    const token = `${this.tokens.bot}-as-it-is-now`;
    this.#known.delete(this.tokens.bot);
    this.#known.set(token, "bot");
    this.gateway.resetToken(token);
    if (endsSessions) this.gateway.closeAll(4004);
    return token;
  }

  /** Lets the next matching requests fail. */
  fail(method: string, path: RegExp, how: Fault["with"] | readonly [status: number, code: number], times = 1): void {
    const refusal = Array.isArray(how) ? new Refusal(how[0], how[1]) : (how as Fault["with"]);
    this.rest.faults.push({ method, path, with: refusal, times });
  }

  /** What another bot in the server, with every intent, was told. */
  get observed(): readonly Told[] {
    return this.world.told;
  }

  /** What that bot may fetch, as the API answers: the server, and of every channel that it sees all there is. */
  async fetched(): Promise<unknown[]> {
    const { guild, channels } = this.world;
    const open = [...channels.values()].filter(({ type, isGone }) => type !== 1 && !isGone);
    const paths = [
      ...[`/guilds/${guild}`, `/guilds/${guild}/roles`, `/guilds/${guild}/threads/active`],
      ...open.flatMap(({ id, type }) => [
        `/channels/${id}`,
        ...(type === 15 ? [] : [`/channels/${id}/messages?limit=100`, `/channels/${id}/messages/pins`]),
      ]),
    ];
    return Promise.all(paths.map((path) => this.#fetch(path)));
  }

  async #fetch(path: string): Promise<unknown> {
    const headers = { authorization: `Bot ${this.tokens.observer}` };
    return (await fetch(`${this.apiUrl}/v10${path}`, { headers })).json();
  }

  /** Waits until `look` finds something. */
  async until<Found>(look: () => Found | null | undefined | false, what: string): Promise<Found> {
    const end = performance.now() + waitMs;
    for (;;) {
      const found = look();
      if (found !== null && found !== undefined && found !== false) return found;
      if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    this.rest.stop();
  }
}
