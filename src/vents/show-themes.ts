/** The last final digest, in private: what everybody in the channel was shown, and nothing of the week that runs. */
import { textsFor } from "../i18n/catalogue.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { weeksCompared } from "../themes/change.ts";
import { renderDigest } from "../themes/render-digest.ts";
import { latestDigests } from "../themes/stored-digest.ts";
import { weekOf } from "../themes/week.ts";
import { answer, sentence } from "./answers.ts";
import { localeOf, type VentDeps } from "./deps.ts";

export async function showThemes(event: PersonEvent, deps: VentDeps): Promise<void> {
  const { store, platform, clock, settings, advisor } = deps;
  const locale = localeOf(event, deps);
  const week = weekOf(clock.now(), settings.digest.zone);
  const newest = { platform: platform.name, space: event.space, week, k: settings.digest.k };
  const [digest, ...earlier] = latestDigests(store.digests, newest, weeksCompared + 1);
  const message =
    digest === undefined
      ? sentence(textsFor(locale)["themes.none"])
      : renderDigest({ digest, earlier, locale, advisor });
  await answer(event, message, deps, "help");
}
