/** The stage for the real playground: HTTP, event streams, and an observer whose tab receives all that others do. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ventChannel } from "../../adapters/web/ids.ts";
import { createWebPlatform } from "../../adapters/web/platform.ts";
import { createApp } from "../../src/app.ts";
import { PlatformFailedError } from "../../src/errors.ts";
import { createLog } from "../../src/logging/logger.ts";
import { openStore, type Store } from "../../src/storage/store.ts";
import type { Draft } from "../../src/vents/deps.ts";
import { FakeClock, seededRandom } from "../support/fakes.ts";
import { testAdvisor, testDigest, testPepper, testRules } from "../support/harness.ts";
import { WebTab } from "../support/web-tab.ts";
import { canary } from "./canaries.ts";
import { createWalker, expectNothingOut, type Stage } from "./stage.ts";

export interface WebStage extends Stage {
  readonly store: Store<Draft>;
  dispose(): Promise<void>;
}

/** @param observerId a persona other than the author and the colleague */
export async function createWebStage(observerId: string): Promise<WebStage> {
  const folder = mkdtempSync(join(tmpdir(), "ventil-web-"));
  const clock = new FakeClock();
  const random = seededRandom(folder);
  const store = openStore<Draft>({ path: join(folder, "ventil.db"), pepper: testPepper, clock, random });
  const platform = createWebPlatform({ port: 0, locale: "pl", store, clock });
  const logged: string[] = [];
  const support = { country: "pl", contact: "" };
  const app = createApp({
    platform,
    store,
    clock,
    random,
    log: createLog({ write: (line: string) => void logged.push(line) }),
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
  await platform.start(app.handle);
  const address = platform.address();
  const [own, others] = [
    [await WebTab.open(address, canary.authorId, "pl"), await WebTab.open(address, canary.colleagueId, "pl")] as const,
    await WebTab.open(address, observerId, "pl"),
  ];
  const used = new Set<string>();
  const boards: string[] = [];
  const realPost = platform.post;

  const walkers = own.map((tab) =>
    createWalker({
      send: (deed) => tab.sendAndSettle(deed),
      last: () => tab.answers().at(-1)?.message ?? null,
      form: () => tab.forms().at(-1) ?? null,
      used,
      after: () => expectNothingOut(stage),
    }),
  );

  const stage: WebStage = {
    store,
    used,
    author: walkers[0]!,
    colleague: walkers[1]!,
    pass: async (ms) => {
      clock.pass(ms);
      await app.tick();
      await expectNothingOut(stage);
    },
    refusePosts: (isRefusing) => {
      const refuse = () => Promise.reject(new PlatformFailedError("refused"));
      platform.post = isRefusing ? refuse : realPost;
    },
    places: async () => {
      const answer = await fetch(`${address}/posts`);
      boards.push(`${JSON.stringify([...answer.headers])}${await answer.text()}`);
      return {
        disk: Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file)))),
        logs: logged.join(""),
        others: [...others.received.map(({ event, data }) => `${event} ${data}`), boards.at(-1)].join("\n"),
        own: {
          answers: own.flatMap((tab) => tab.answers().map(({ message }) => message)),
          forms: own.flatMap((tab) => tab.forms()),
        },
      };
    },
    dispose: async () => {
      for (const tab of [...own, others]) tab.close();
      await platform.stop(1000);
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return stage;
}
