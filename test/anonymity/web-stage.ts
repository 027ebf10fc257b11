/** The stage for the real playground: HTTP, event streams, and an observer whose tab receives all that others do. */
import { modChannel, space, ventChannel } from "../../adapters/web/ids.ts";
import { createWebPlatform } from "../../adapters/web/platform.ts";
import { PlatformFailedError } from "../../src/errors.ts";
import { WebTab } from "../support/web-tab.ts";
import { openBackstage } from "./backstage.ts";
import { canary } from "./canaries.ts";
import { createWalker, expectNothingOut, type Stage } from "./stage.ts";

export interface WebStage extends Stage {
  dispose(): Promise<void>;
}

/**
 * @param observerId a persona other than the author and the colleague
 * @param isModerated whether checks hold texts
 */
export async function createWebStage(observerId: string, isModerated = false): Promise<WebStage> {
  const back = openBackstage("web");
  const { clock, store } = back;
  const platform = createWebPlatform({ port: 0, locale: "pl", store, clock });
  const app = back.appOver(platform, { vent: ventChannel, moderators: isModerated ? modChannel : null });
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
    used,
    path: back.path,
    place: { platform: "web", space },
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
        disk: back.disk(),
        logs: back.logged.join(""),
        others: [...others.received.map(({ event, data }) => `${event} ${data}`), boards.at(-1)].join("\n"),
        own: {
          answers: own.flatMap((tab) => tab.answers().map(({ message }) => message)),
          forms: own.flatMap((tab) => tab.forms()),
        },
      };
    },
    standing: async () => (await fetch(`${address}/posts`)).text(),
    // The page puts texts into text nodes only, and the playground has nobody to ring.
    pings: async () => [],
    failures: {
      "post: foreign error": () => {
        platform.post = async () => {
          platform.post = realPost;
          throw Object.assign(new Error(canary.secret), { data: canary.authorId });
        };
      },
    },
    dispose: async () => {
      for (const tab of [...own, others]) tab.close();
      await platform.stop(1000);
      back.dispose();
    },
  };
  return stage;
}
