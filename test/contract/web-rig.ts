/** The playground under its contract: a server on a free port, tabs over HTTP. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodePost, encodePost, modChannel, ventChannel } from "../../adapters/web/ids.ts";
import { createWebPlatform } from "../../adapters/web/platform.ts";
import { openStore } from "../../src/storage/store.ts";
import { FakeClock, seededRandom } from "../support/fakes.ts";
import { testPepper } from "../support/harness.ts";
import { WebTab } from "../support/web-tab.ts";
import type { Rig, Role, Seat, SeenPost } from "./rig.ts";

const ids: Record<Role, string> = { staff: "kasia", colleague: "tomas", moderator: "robin" };
/** A request that only shows that what was sent before it has arrived. */
const fence = "contract-fence";

export async function createWebRig(): Promise<Rig> {
  const folder = mkdtempSync(join(tmpdir(), "ventil-web-"));
  const clock = new FakeClock();
  const random = seededRandom(folder);
  const store = openStore({ path: join(folder, "ventil.db"), pepper: testPepper, clock, random });
  const platform = createWebPlatform({ port: 0, locale: "en", store, clock });
  const tabs = new Set<WebTab>();

  async function seat(role: Role): Promise<Seat> {
    const tab = await WebTab.open(platform.address(), ids[role]);
    tabs.add(tab);
    return {
      act: async (text, deliveryId) => {
        const response = await tab.send({ type: "command", command: "vent", text }, deliveryId);
        if (response.status !== 202) throw new Error(`refused with ${response.status}`);
      },
      answers: () => tab.answers(),
      forms: () => tab.forms(),
      pushed: () =>
        tab.received.filter(({ event }) => event === "post" || event === "card").map(({ data }) => JSON.parse(data).id),
      leave: async () => {
        tabs.delete(tab);
        tab.close();
      },
    };
  }

  return {
    platform,
    clock,
    channel: ventChannel,
    modChannel,
    cards: async () => {
      const response = await fetch(`${platform.address()}/cards?persona=${ids.moderator}`);
      return ((await response.json()) as { posts: SeenPost[] }).posts.map(({ message }) => JSON.stringify(message));
    },
    ids,
    start: (onEvent) =>
      platform.start(async (event) => {
        if (event.type !== "command-invoked" || event.command !== fence) await onEvent(event);
      }),
    seat,
    settle: async () => {
      for (const tab of tabs) await tab.sendAndSettle({ type: "command", command: fence, text: "" });
    },
    feed: async () => {
      const response = await fetch(`${platform.address()}/posts`);
      return ((await response.json()) as { posts: SeenPost[] }).posts;
    },
    encodePost,
    decodePost,
    dispose: async () => {
      for (const tab of tabs) tab.close();
      await platform.stop(1000);
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
