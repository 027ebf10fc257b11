/** What the stages of the real adapters share: a store, a clock and a log of their own, the core over them, and what people were shown. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App, createApp } from "../../src/app.ts";
import type { Moderation } from "../../src/discussions/moderated.ts";
import type { Log } from "../../src/logging/log-events.ts";
import { createLog } from "../../src/logging/logger.ts";
import type { ChannelRef, Form, Message, Platform } from "../../src/ports/platform.ts";
import type { Random } from "../../src/ports/random.ts";
import { openStore, type Store } from "../../src/storage/store.ts";
import type { Draft } from "../../src/vents/deps.ts";
import { FakeClock, seededRandom } from "../support/fakes.ts";
import { testAdvisor, testDigest, testPepper, testRules, testWords } from "../support/harness.ts";

export interface Backstage {
  readonly path: string;
  readonly clock: FakeClock;
  readonly random: Random;
  readonly store: Store<Draft>;
  readonly log: Log;
  readonly logged: readonly string[];
  /** The core over this store, in Polish. */
  appOver(platform: Platform, channels: { vent: ChannelRef; moderators: ChannelRef }): App;
  /** Every byte that lies on disk. */
  disk(): Buffer;
  dispose(): void;
}

/** @param review how the space is moderated; missing: it is not */
export function openBackstage(name: string, review?: Moderation["review"]): Backstage {
  const folder = mkdtempSync(join(tmpdir(), `ventil-${name}-`));
  const path = join(folder, "ventil.db");
  const clock = new FakeClock();
  const random = seededRandom(folder);
  const store = openStore<Draft>({ path, pepper: testPepper, clock, random });
  const logged: string[] = [];
  const log = createLog({ write: (line: string) => void logged.push(line) });
  const settings = {
    locale: "pl",
    support: { country: "pl", contact: "" },
    threadOpenDays: 14,
    retentionDays: 90,
    publishDelayMs: null,
    digest: testDigest,
  } as const;
  return {
    path,
    clock,
    random,
    store,
    log,
    logged,
    appOver: (platform, { vent: ventChannel, moderators: channel }) => {
      const shared = { platform, store, clock, random, log, advisor: testAdvisor(), rules: testRules, model: null };
      if (review === undefined) return createApp({ ...shared, settings: { ...settings, ventChannel } });
      const moderation = { channel, review, reportsHide: 3, words: testWords() } as const;
      return createApp({ ...shared, settings: { ...settings, ventChannel, moderation } });
    },
    disk: () => Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file)))),
    dispose: () => {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What one platform showed to single people, kept by who was acting at that moment. */
export interface Shown {
  /** Whoever acts from now on. */
  acting: string;
  all(): { answers: Message[]; forms: Form[] };
  last(by: string): Message | null;
  form(by: string): Form | null;
}

/** Listens in on `platform`, which goes on as before. */
export function recordShown(platform: Platform): Shown {
  const [answers, forms]: [{ by: string; message: Message }[], { by: string; form: Form }[]] = [[], []];
  const { answerPrivately, openForm } = platform;
  const shown: Shown = {
    acting: "",
    all: () => ({ answers: answers.map(({ message }) => message), forms: forms.map(({ form }) => form) }),
    last: (by) => answers.findLast((answer) => answer.by === by)?.message ?? null,
    form: (by) => forms.findLast((each) => each.by === by)?.form ?? null,
  };
  platform.answerPrivately = async (to, message, slot) => {
    answers.push({ by: shown.acting, message });
    await answerPrivately(to, message, slot);
  };
  platform.openForm = async (to, form) => {
    forms.push({ by: shown.acting, form });
    await openForm(to, form);
  };
  return shown;
}

/** Hands events on, and tells when the next one has been handled to its end. */
export function countHandled(app: App): { handle: App["handle"]; next(): Promise<void> } {
  let coming = Promise.withResolvers<void>();
  return {
    handle: async (event) => {
      await app.handle(event);
      const { resolve } = coming;
      coming = Promise.withResolvers();
      resolve();
    },
    next: () => coming.promise,
  };
}
