/** The serving process's parts without its sockets: the real store, playground platform and core. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAdvisor, promptFolder, systemClock, systemRandom } from "../../adapters/shared/parts.ts";
import { space, ventChannel } from "../../adapters/web/ids.ts";
import { createWebPlatform } from "../../adapters/web/platform.ts";
import { type App, createApp } from "../../src/app.ts";
import { sealActor } from "../../src/identity/actor.ts";
import type { Interaction, Message, PersonEvent, Platform } from "../../src/ports/platform.ts";
import { loadRules } from "../../src/prompts/load-rules.ts";
import { openStore, type Store } from "../../src/storage/store.ts";
import type { Draft, VentDeps } from "../../src/vents/deps.ts";
import { buttonValue, testDigest } from "../support/harness.ts";

export interface Serving {
  readonly app: App;
  readonly deps: VentDeps;
  readonly store: Store<Draft>;
  readonly folder: string;
  /** Hands a vent in and asks for its preview; returns the value of its Publish button and whose it is. */
  draft(text: string): Promise<string>;
  publish(draftId: string): Promise<void>;
  dispose(): void;
}

/** @param parent where the store's folder is made; on the disk that is to be measured, not in memory */
export function createServing(parent = process.env.VENTIL_BENCH_DIR ?? tmpdir()): Serving {
  const folder = mkdtempSync(join(parent, "ventil-bench-"));
  const pepper = Buffer.from("a pepper for the bench, forty bytes long");
  const store = openStore<Draft>({ path: join(folder, "ventil.db"), pepper, clock: systemClock, random: systemRandom });
  const web = createWebPlatform({ port: 0, locale: "en", store, clock: systemClock });
  let last: Message | null = null;
  const platform: Platform = {
    ...web,
    acknowledge: async () => undefined,
    openForm: async () => undefined,
    answerPrivately: async (_to, message) => {
      last = message;
    },
  };
  const settings = {
    locale: "en" as const,
    support: { country: "eu", contact: "" },
    threadOpenDays: 14,
    retentionDays: 90,
    publishDelayMs: null,
    ventChannel,
    digest: testDigest,
  };
  const deps: VentDeps = {
    platform,
    store,
    clock: systemClock,
    random: systemRandom,
    log: () => undefined,
    settings,
    advisor: buildAdvisor(settings.support),
    rules: loadRules(promptFolder),
    model: null,
  };
  const app = createApp(deps);
  let count = 0;
  // Each vent comes from somebody else, as if a large firm used it: the hourly limit is per person.
  const base = () => ({
    deliveryId: `bench-${count}-${Math.random()}`,
    space,
    actor: sealActor("web", space, `person-${Math.floor(count / 2)}`),
    interaction: Object.freeze({}) as Interaction,
    locale: "en" as const,
  });
  const send = (event: PersonEvent) => app.handle(event);
  return {
    app,
    deps,
    store,
    folder,
    async draft(text) {
      count += 2;
      await send({ ...base(), type: "form-submitted", form: "vent", state: "", values: { what: text, client: "" } });
      await send({ ...base(), type: "action-clicked", action: "share", value: buttonValue(last, "share") ?? "" });
      return `${buttonValue(last, "publish-now")} ${count}`;
    },
    async publish(draft) {
      const [draftId, preview, person] = draft.split(" ");
      const actor = sealActor("web", space, `person-${Math.floor(Number(person) / 2)}`);
      await send({ ...base(), actor, type: "action-clicked", action: "publish-now", value: `${draftId} ${preview}` });
    },
    dispose() {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const sentences = [
  "The client wants another round of changes to the logo and says the last one was not good enough.",
  "He called at seven in the morning and asked why nobody had answered his message from midnight.",
  "I explained the price twice, and he wrote that a friend of his would do it for half.",
  "Mrs Novak from accounting says that invoice INV-2024-0391 was never paid, and he keeps saying it was.",
  "I would like to say no without losing him, because the next order is a large one.",
];

/** A vent of about `chars` characters, different for each `seed`. */
export function ventOf(chars: number, seed: number): string {
  let text = `Case ${seed}.`;
  for (let index = seed; text.length < chars; index += 1) text += ` ${sentences[index % sentences.length]}`;
  return text.slice(0, chars);
}
