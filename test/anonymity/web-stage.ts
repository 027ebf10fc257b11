/** The stage for the real playground: HTTP, event streams, and an observer whose tab receives all that others do. */
import { modChannel, space, ventChannel } from "../../adapters/web/ids.ts";
import { createWebPlatform } from "../../adapters/web/platform.ts";
import { PlatformFailedError } from "../../src/errors.ts";
import type { Message } from "../../src/ports/platform.ts";
import { buttonValue } from "../support/harness.ts";
import { WebTab } from "../support/web-tab.ts";
import { openBackstage } from "./backstage.ts";
import { canary } from "./canaries.ts";
import { plantElsewhere } from "./elsewhere.ts";
import { createWalker, expectNothingOut, type ModeratedStage, type Stage, type StageOptions } from "./stage.ts";
import { watcherId } from "./web-personas.ts";

export interface WebStage extends Stage, ModeratedStage {
  dispose(): Promise<void>;
}

/** Needs `markedPersonas` in the playground's configuration. */
export async function createWebStage({ review, isWatched = true }: StageOptions = {}): Promise<WebStage> {
  const back = openBackstage("web", review);
  const { clock, store } = back;
  const platform = createWebPlatform({ port: 0, locale: "pl", store, clock });
  const channels = { vent: ventChannel, moderators: modChannel };
  const app = back.appOver(platform, channels);
  await platform.start(app.handle);
  const address = platform.address();
  const people = [canary.authorId, canary.colleagueId, canary.moderatorId];
  const own = await Promise.all(people.map((id) => WebTab.open(address, id, "pl")));
  const others = await WebTab.open(address, watcherId, "pl");
  const inside = () => (own[2]?.received ?? []).filter(({ event }) => event.startsWith("card"));
  const look = () => (isWatched ? expectNothingOut(stage) : Promise.resolve());
  const used = new Set<string>();
  const boards: string[] = [];
  const realPost = platform.post;

  const walkers = own.map((tab) =>
    createWalker({
      send: (deed) => tab.sendAndSettle(deed),
      last: () => tab.answers().at(-1)?.message ?? null,
      form: () => tab.forms().at(-1) ?? null,
      used,
      after: look,
    }),
  );

  const stage: WebStage = {
    used,
    path: back.path,
    place: { platform: "web", space },
    author: walkers[0]!,
    colleague: walkers[1]!,
    moderator: walkers[2]!,
    cards: async () => {
      const { posts } = (await (await fetch(`${address}/cards?persona=${canary.moderatorId}`)).json()) as WireCards;
      return posts.map(({ message }) => ({
        shown: JSON.stringify(message),
        approves: buttonValue(message, "mod-approve") ?? "",
      }));
    },
    tidy: () => {
      for (const tab of own) tab.received.length = 0;
    },
    elsewhere: () => plantElsewhere("web", (other) => back.appOver(other, channels)),
    outside: () => others.received.map(({ data }) => data).join("\n"),
    pass: async (ms) => {
      clock.pass(ms);
      await app.tick();
      await look();
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
        others: [...[...others.received, ...inside()].map(({ event, data }) => `${event} ${data}`), boards.at(-1)].join(
          "\n",
        ),
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

/** As `/cards` answers. */
interface WireCards {
  readonly posts: readonly { readonly message: Message }[];
}
