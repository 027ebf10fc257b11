/** A process that finishes and posts the weeks of a store, and is killed at the step it is told. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { ChannelRef, Platform, PostRef } from "../../../src/ports/platform.ts";
import { noPolicy } from "../../../src/prompts/house-policy.ts";
import { openStore } from "../../../src/storage/store.ts";
import { deliverDigests, recoverDigests } from "../../../src/themes/deliver-digests.ts";
import type { ThemeDeps } from "../../../src/themes/deps.ts";
import { finishWeeks } from "../../../src/themes/finish-weeks.ts";
import { FakePlatform, seededRandom, testChannel } from "../../support/fakes.ts";
import { testDigest, testPepper } from "../../support/harness.ts";

const [path = "", channelFile = "", step = "none", repeats = "yes"] = process.argv.slice(2);
const clock = { now: () => Date.parse("2026-11-23T08:00:30Z") };
const random = seededRandom(String(process.pid));

function killAt(name: string): void {
  if (name === step) process.kill(process.pid, "SIGKILL");
}

/** A channel that outlives the process: one line for each post. */
async function post(channel: ChannelRef, key: string): Promise<PostRef> {
  killAt(`before post in ${channel}`);
  const posts = existsSync(channelFile) ? readFileSync(channelFile, "utf8") : "";
  if (repeats !== "yes" || !posts.includes(key)) appendFileSync(channelFile, `${channel} ${key}\n`);
  killAt(`after post in ${channel}`);
  return `post ${key}` as PostRef;
}

const store = openStore<unknown>({ path, pepper: testPepper, clock, random });
const forget = store.themes.forget.bind(store.themes);
store.themes.forget = (place) => {
  killAt("before the sets are gone");
  forget(place);
  killAt("before the commit");
};
const platform: Platform = Object.assign(new FakePlatform({ repeatsSafely: repeats === "yes" }), {
  post: (channel: ChannelRef, _message: unknown, key: string) => post(channel, key),
});
const deps: ThemeDeps = {
  platform,
  store,
  clock,
  random,
  log: () => undefined,
  settings: {
    locale: "en",
    support: { country: "pl", contact: "" },
    threadOpenDays: 14,
    retentionDays: 90,
    publishDelayMs: null,
    ventChannel: testChannel,
    digest: { ...testDigest, channel: "fake:managers" as ChannelRef },
  },
  advisor: { policy: noPolicy, movesFor: () => [] },
  model: null,
};
await recoverDigests(deps, Number.MAX_SAFE_INTEGER);
finishWeeks(deps);
killAt("after the commit");
await deliverDigests(deps);
killAt("at the end");
store.close();
