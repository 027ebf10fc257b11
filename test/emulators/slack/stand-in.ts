/** Slack on loopback: a workspace with people in it, for an app that is told this address instead of Slack's. */
import {
  type Answer,
  type Delivery,
  type Forgery,
  overHttp,
  overSockets,
  sendSigned,
  type Transport,
} from "./delivery.ts";
import { Faults } from "./faults.ts";
import { Observer } from "./observer.ts";
import { Person } from "./person.ts";
import type { Manifest } from "./read-manifest.ts";
import { Sockets } from "./sockets.ts";
import { type Call, type Tokens, WebApi } from "./web-api.ts";
import { type Channel, Workspace } from "./workspace.ts";

export interface StandInOptions {
  /** How long an app has to acknowledge, in milliseconds. Slack: 3,000. */
  readonly ackWithinMs?: number;
  /** What the app was installed with. Left out: the commands `/vent` and `/calm`, the Home tab, any shortcut. */
  readonly manifest?: Manifest;
}

const longestWaitMs = 30_000;

export class SlackStandIn {
  readonly workspace = new Workspace();
  readonly faults = new Faults();
  readonly observer = new Observer(this.workspace);
  /** How often each delivery is made, at once; Slack repeats what it does not know to have arrived. */
  deliveries = 1;
  /** Every call that the app made, in order. */
  readonly calls: Call[] = [];
  readonly tokens: Tokens = {
    bot: "xoxb-000000000000-emulated-bot-token",
    app: "xapp-1-A000-emulated-app-token",
    refusedWith: null,
  };
  readonly signingSecret = "emulated-signing-secret-0123456789";
  /** The channel for vents; the bot is in it. */
  readonly channel: Channel;
  readonly sockets = new Sockets(() => this.workspace.changed());
  readonly #ackWithinMs: number;
  readonly #manifest: Manifest | null;
  readonly #api: WebApi;
  #transport: Transport | null = null;

  private constructor({ ackWithinMs = 3000, manifest }: StandInOptions) {
    this.#ackWithinMs = ackWithinMs;
    this.#manifest = manifest ?? null;
    if (manifest !== undefined) this.workspace.scopes = manifest.scopes;
    const { workspace, faults, sockets, tokens, calls } = this;
    this.#api = new WebApi({ workspace, faults, sockets, tokens, calls });
    this.channel = workspace.addChannel("venting");
  }

  static async start(options: StandInOptions = {}): Promise<SlackStandIn> {
    const standIn = new SlackStandIn(options);
    await standIn.#api.listen();
    return standIn;
  }

  async stop(): Promise<void> {
    this.sockets.close();
    await this.#api.close();
  }

  /** The base of the Web API, for `slackApiUrl`. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#api.port}/api/`;
  }

  /** From now on everything goes to this address, signed. */
  deliverTo(url: string): void {
    this.#transport = overHttp(url, this.signingSecret, this.#ackWithinMs);
  }

  /** From now on everything goes over the app's sockets. @returns when there is one */
  async deliverOverSockets(): Promise<void> {
    this.#transport = overSockets(this.sockets, this.#ackWithinMs);
    await this.until(() => this.sockets.count > 0, "the app opens a socket");
  }

  /** @param team another workspace's id for somebody who is only a guest here */
  person(name: string, team?: string): Person {
    return new Person(this.workspace.addMember(name, team), this.workspace, {
      send: (delivery) => this.send(delivery),
      responseBase: () => `http://127.0.0.1:${this.#api.port}/response/`,
      commands: this.#manifest?.commands ?? ["/vent", "/calm"],
      events: this.#manifest?.events ?? ["app_home_opened"],
      shortcuts: this.#manifest?.shortcuts ?? null,
    });
  }

  async send(delivery: Delivery): Promise<Answer> {
    const transport = this.#transport;
    if (transport === null) throw new Error("the app is not connected: call deliverTo or deliverOverSockets");
    const [first] = await Promise.all(Array.from({ length: this.deliveries }, () => transport(delivery)));
    if (first === undefined) throw new Error("nothing was delivered");
    return first;
  }

  /** A request over HTTP that may be forged. */
  sendForged(url: string, delivery: Delivery, forgery: Forgery): Promise<Answer> {
    return sendSigned(url, this.signingSecret, delivery, this.#ackWithinMs, forgery);
  }

  callsOf(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** Lets triggers and response urls grow old. */
  pass(ms: number): void {
    this.workspace.aheadMs += ms;
  }

  /**
   * Waits until `look` finds something, looking whenever anything changed. @returns what it found
   * @param what for the message when it does not come
   */
  async until<T>(look: () => T | null | undefined | false, what = "it", withinMs: number = longestWaitMs): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const check = () => {
      try {
        const found = look();
        if (found !== null && found !== undefined && found !== false) resolve(found);
      } catch (fault) {
        reject(fault);
      }
    };
    const unwatch = this.workspace.watch(check);
    const timer = setTimeout(() => reject(new Error(`waited in vain until ${what}`)), withinMs);
    check();
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      unwatch();
    }
  }
}
