/** The whole core over a real SQLite file, with a fake platform, a clock set by hand, and people who click. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAdvisor, promptFolder } from "../../adapters/shared/parts.ts";
import type { Advisor } from "../../src/advice/advise.ts";
import { type App, createApp } from "../../src/app.ts";
import { sealActor } from "../../src/identity/actor.ts";
import { createLog } from "../../src/logging/logger.ts";
import type { Interaction, Locale, Message, PersonEvent, Platform, SpaceRef } from "../../src/ports/platform.ts";
import { type HeldWords, loadHeldWords } from "../../src/prompts/held-words.ts";
import { loadRules } from "../../src/prompts/load-rules.ts";
import { openStore, type Store } from "../../src/storage/store.ts";
import type { Draft, VentDeps } from "../../src/vents/deps.ts";
import { FakeClock, FakePlatform, seededRandom, testChannel, testSpace } from "./fakes.ts";

export const testPepper = Buffer.from("a pepper for tests, forty bytes at least");

let advisor: Advisor | undefined;
/** Loading the playbook takes a moment; one copy serves all tests of a file. */
export function testAdvisor(): Advisor {
  advisor ??= buildAdvisor({ country: "pl", contact: "" });
  return advisor;
}

/** Warsaw: its clocks change twice a year. */
export const testDigest: VentDeps["settings"]["digest"] = {
  k: 5,
  at: { weekday: 1, hour: 9, minute: 0 },
  zone: "Europe/Warsaw",
  channel: null,
};

export const testRules = loadRules(promptFolder);

let heldWords: HeldWords | undefined;
export function testWords(): HeldWords {
  heldWords ??= loadHeldWords(promptFolder);
  return heldWords;
}

export interface HarnessOptions {
  readonly platform?: FakePlatform;
  /** Stands at this moment; by default at the time of the test. */
  readonly clock?: FakeClock;
  readonly settings?: Partial<VentDeps["settings"]>;
  readonly locale?: Locale;
  /** The language model, made anew for each process; none by default. */
  readonly model?: () => VentDeps["model"];
}

/** Someone who uses the product. Each call is one event, handled to its end; it returns what that person saw last. */
export interface Person {
  command(command: string, text?: string): Promise<Message | null>;
  submit(form: string, state: string, values: Record<string, string>): Promise<Message | null>;
  click(action: string, value: string): Promise<Message | null>;
  /** Clicks the button or menu option with this action that the person saw last; fails when there was none. */
  press(action: string, optionEnding?: string): Promise<Message | null>;
  /** Vents and publishes at once; returns the thread's id. */
  publish(text: string): Promise<string>;
  last(): Message | null;
  /** The event of a click, undelivered: to deliver it twice, or late. */
  event(action: string, value: string): PersonEvent;
}

export class Harness {
  readonly folder = mkdtempSync(join(tmpdir(), "ventil-test-"));
  readonly path = join(this.folder, "ventil.db");
  readonly clock: FakeClock;
  /** The secret that the next `restart` opens the store with. */
  pepper = testPepper;
  readonly logged: string[] = [];
  /** Names of people who act in the digest channel. */
  readonly managers = new Set<string>();
  readonly platform: FakePlatform;
  readonly settings: VentDeps["settings"];
  readonly #locale: Locale;
  readonly #model: HarnessOptions["model"];
  store: Store<Draft>;
  app: App;
  deps: VentDeps;
  #deliveries = 0;
  readonly #seen = new Map<string, Interaction[]>();

  constructor(options: HarnessOptions = {}) {
    this.platform = options.platform ?? new FakePlatform();
    this.clock = options.clock ?? new FakeClock();
    this.#locale = options.locale ?? "en";
    this.#model = options.model;
    this.settings = {
      locale: "en",
      support: { country: "pl", contact: "" },
      threadOpenDays: 14,
      retentionDays: 90,
      publishDelayMs: null,
      ventChannel: testChannel,
      digest: testDigest,
      ...options.settings,
    };
    this.store = this.#open();
    this.deps = this.#deps();
    this.app = createApp(this.deps);
  }

  /** What a new process would do: the old store handle is closed without ceremony. */
  async restart(): Promise<void> {
    this.store.close();
    this.store = this.#open();
    this.deps = this.#deps();
    this.app = createApp(this.deps);
    await this.app.recover();
  }

  /** Someone whose every click comes from inside the moderators' channel. */
  moderator(name: string): Person {
    return this.person(name, this.platform, { inModerators: true });
  }

  person(
    name: string,
    platform: Pick<Platform, "name"> = this.platform,
    { inModerators = false, space = testSpace }: { inModerators?: boolean; space?: SpaceRef } = {},
  ): Person {
    const actor = () => sealActor(platform.name, space, name);
    const interactions = this.#seen.get(name) ?? [];
    this.#seen.set(name, interactions);
    const base = () => {
      const interaction = Object.freeze({}) as Interaction;
      interactions.push(interaction);
      if (this.managers.has(name)) this.platform.house.add(interaction);
      if (inModerators) this.platform.inModerators.add(interaction);
      this.#deliveries += 1;
      return {
        deliveryId: `delivery-${this.#deliveries}`,
        space,
        actor: actor(),
        interaction,
        locale: this.#locale,
      };
    };
    const last = () => this.platform.answers.findLast(({ to }) => interactions.includes(to))?.message ?? null;
    const send = async (event: PersonEvent) => {
      await this.app.handle(event);
      return last();
    };
    const person: Person = {
      last,
      event: (action, value) => ({ ...base(), type: "action-clicked", action, value }),
      command: (command, text = "") => send({ ...base(), type: "command-invoked", command, text }),
      submit: (form, state, values) => send({ ...base(), type: "form-submitted", form, state, values }),
      click: (action, value) => send({ ...base(), type: "action-clicked", action, value }),
      press: (action, optionEnding) => {
        const value = buttonValue(last(), action, optionEnding);
        if (value === undefined) throw new Error(`${name} sees no "${action}"`);
        return person.click(action, value);
      },
      publish: async (text) => {
        await person.submit("vent", "", { what: text, client: "" });
        await person.press("share");
        await person.press("publish-now");
        const post = this.platform.posts.findLast(({ channel }) => channel === testChannel);
        return buttonValue(post?.message ?? null, "reply") ?? "";
      },
    };
    return person;
  }

  /** Lets time pass and does what is due then. */
  async pass(ms: number): Promise<void> {
    this.clock.pass(ms);
    await this.app.tick();
  }

  /** Every byte that lies on disk, as one buffer. */
  bytesOnDisk(): Buffer {
    return Buffer.concat(readdirSync(this.folder).map((file) => readFileSync(join(this.folder, file))));
  }

  dispose(): void {
    this.store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #open(): Store<Draft> {
    return openStore<Draft>({
      path: this.path,
      pepper: this.pepper,
      clock: this.clock,
      random: seededRandom(String(Math.random())),
    });
  }

  #deps(): VentDeps {
    const log = createLog({ write: (line: string) => void this.logged.push(line) });
    const { platform, store, clock, settings } = this;
    return {
      platform,
      store,
      clock,
      random: seededRandom(String(Math.random())),
      log,
      settings,
      advisor: testAdvisor(),
      rules: testRules,
      model: this.#model?.() ?? null,
    };
  }
}

/** The value of the first button with this action, or of the menu option whose value ends so. */
export function buttonValue(message: Message | null, action: string, optionEnding = ""): string | undefined {
  for (const block of message?.blocks ?? []) {
    if (block.type !== "actions") continue;
    for (const one of block.actions) {
      if (one.action !== action) continue;
      if (one.type === "button" && one.value.endsWith(optionEnding)) return one.value;
      if (one.type === "menu") {
        const option = one.options.find(({ value }) => value.endsWith(optionEnding));
        if (option !== undefined) return option.value;
      }
    }
  }
  return undefined;
}

/** Everything a message shows, as one text. */
export function textOf(message: Message | null): string {
  const parts = (message?.blocks ?? []).flatMap((block) => {
    switch (block.type) {
      case "marked":
        return [block.spans.map(({ text }) => text).join("")];
      case "list":
        return block.items;
      case "actions":
        return block.actions.map(({ label }) => label);
      case "copyable":
        return [block.label, block.text];
      case "chart":
        return [block.chart.title, block.chart.alt, ...Object.values(block.chart.legend)];
      default:
        return [block.text];
    }
  });
  return parts.join("\n");
}
