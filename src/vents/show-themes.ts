/** The last final digest, in private: what everybody in the channel was shown, and nothing of the week that runs. */
import { textsFor } from "../i18n/catalogue.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { renderHouse } from "../themes/house-view.ts";
import { renderDigest } from "../themes/render-digest.ts";
import { latestDigests } from "../themes/stored-digest.ts";
import { weeksShown } from "../themes/theme-chart.ts";
import { weekOf } from "../themes/week.ts";
import { answer, sentence } from "./answers.ts";
import { localeOf, type VentDeps } from "./deps.ts";

export async function showThemes(event: PersonEvent, deps: VentDeps): Promise<void> {
  const { store, platform, clock, settings, advisor } = deps;
  const locale = localeOf(event, deps);
  const week = weekOf(clock.now(), settings.digest.zone);
  const newest = { platform: platform.name, space: event.space, week, k: settings.digest.k };
  const digests = latestDigests(store.digests, newest, weeksShown);
  const deeds = store.deeds.of(platform.name, event.space);
  if (await platform.canSpeakForHouse(event.interaction)) {
    const unposted = store.deeds.unposted(platform.name, event.space);
    const house = { digests, deeds, unposted, policy: advisor.policy, k: settings.digest.k, locale };
    return answer(event, renderHouse(house), deps, "help");
  }
  const [digest, ...earlier] = digests;
  const message =
    digest === undefined
      ? sentence(textsFor(locale)["themes.none"])
      : renderDigest({ digest, earlier, locale, advisor, deeds });
  await answer(event, message, deps, "help");
}
