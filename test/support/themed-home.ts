/** A home whose playground has eight weeks of digests behind it, the last of them to be posted as soon as it serves. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { systemClock, systemRandom } from "../../adapters/shared/parts.ts";
import { space } from "../../adapters/web/ids.ts";
import { openStore } from "../../src/storage/store.ts";
import { type Week, weekBefore, weekOf, weeksBetween } from "../../src/themes/week.ts";
import { Home } from "./process.ts";
import { eightWeeks, lastWeek } from "./theme-weeks.ts";

const secret = "4c1f0e9a77d35b82c6e1904af2bb86d05e93a1c47f60d82b";
const zone = "Europe/Warsaw";

/** What the process that serves it has to be given. */
export const themedVariables = { VENTIL_SECRET: secret, DIGEST_ZONE: zone };

/** An answer to a theme that the channel refused until it was given up. */
export const givenUp = "48 h → 24 h";

export function themedHome(): Home {
  const home = new Home();
  mkdirSync(dirname(home.store), { mode: 0o700 });
  const store = openStore({
    path: home.store,
    pepper: Buffer.from(secret),
    clock: systemClock,
    random: systemRandom,
  });
  const ended = weekBefore(weekOf(Date.now(), zone), 1);
  for (const digest of eightWeeks()) {
    const week: Week = weekBefore(ended, weeksBetween(digest.week, lastWeek));
    store.digests.insert({ platform: "web", space, week }, { ...digest, week });
  }
  const life = { week: ended, deleteAt: Date.now() + 86_400_000 };
  const body = { text: givenUp, reason: "" };
  const deed = {
    id: "given-up",
    platform: "web",
    space,
    situation: "ghosting",
    kind: "trying",
    key: "a-deed",
  } as const;
  store.deeds.insert({ ...deed, ...life, body }, 0);
  store.deeds.finish(deed.id, "failed", null);
  store.digests.addDelivery({ platform: "web", space, week: ended, place: "vent", key: "a-digest" }, 0);
  store.close();
  return home;
}
