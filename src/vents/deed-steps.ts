/** "You said, we did": somebody who speaks for the house picks a theme, says what was done, and publishes what was previewed. */

import { isSituation, type SituationId } from "../advice/situations.ts";
import type { Delivery } from "../discussions/deliver.ts";
import { lifeFrom, newId } from "../discussions/deps.ts";
import { sendingMs } from "../discussions/retry.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { Message, PersonEvent } from "../ports/platform.ts";
import { deedKinds } from "../storage/deeds.ts";
import { deedKeyId, sendDeed } from "../themes/deliver-deeds.ts";
import { unpostedBlocks } from "../themes/render-deed.ts";
import { latestDigests } from "../themes/stored-digest.ts";
import { weeksShown } from "../themes/theme-chart.ts";
import { weekOf } from "../themes/week.ts";
import { answer, answerGone, button, sentence } from "./answers.ts";
import { answerOutside } from "./deed-preview.ts";
import { deedForm, parseDeedTarget } from "./deed-target.ts";
import { type Draft, localeOf, type Preview, type VentDeps } from "./deps.ts";
import { answerTooMany, publishesTooMuch } from "./rate.ts";
import { showPreview } from "./show-preview.ts";

/** Offers the themes that digests have shown: what was kept back can't be answered either, since that would show it. */
export async function chooseTheme(event: PersonEvent, deps: VentDeps): Promise<void> {
  if (!(await deps.platform.canSpeakForHouse(event.interaction))) return answerOutside(event, deps);
  const t = textsFor(localeOf(event, deps));
  const themes = shownThemes(event, deps);
  const unposted = unpostedBlocks(deps.store.deeds.unposted(deps.platform.name, event.space), localeOf(event, deps));
  const show = ({ summary, blocks }: Message) => answer(event, { summary, blocks: [...unposted, ...blocks] }, deps);
  if (themes.length === 0) return show(sentence(t["did.no-themes"]));
  const options = themes.map((theme) => ({ value: theme, label: t[`situation.${theme}`] }));
  const menu = { type: "menu", action: "did-theme", label: t["did.theme"], options } as const;
  await show(sentence(t["did.choose"], [menu]));
}

function shownThemes(event: PersonEvent, { store, platform, clock, settings }: VentDeps): SituationId[] {
  const week = weekOf(clock.now(), settings.digest.zone);
  const newest = { platform: platform.name, space: event.space, week, k: settings.digest.k };
  const digests = latestDigests(store.digests, newest, weeksShown);
  return [...new Set(digests.flatMap(({ themes }) => themes.map(({ situation }) => situation)))];
}

export async function chooseDeed(event: PersonEvent, theme: string, deps: VentDeps): Promise<void> {
  if (!(await deps.platform.canSpeakForHouse(event.interaction))) return answerOutside(event, deps);
  const locale = localeOf(event, deps);
  const t = textsFor(locale);
  if (!isSituation(theme)) return answerGone(event, locale, deps);
  const actions = deedKinds.map((kind) => button("did-form", `${kind} ${theme}`, t[`did.choose.${kind}`]));
  await answer(event, sentence(t["did.what"](t[`situation.${theme}`]), actions), deps);
}

export async function openDeedForm(event: PersonEvent, target: string, deps: VentDeps): Promise<void> {
  if (!(await deps.platform.canSpeakForHouse(event.interaction))) return answerOutside(event, deps);
  const locale = localeOf(event, deps);
  if (parseDeedTarget(target) === null) return answerGone(event, locale, deps);
  await deps.platform.openForm(event.interaction, deedForm(target, locale));
}

/** @param previewId the preview under which the button was pressed; another one publishes nothing and is shown anew. */
export async function publishDeed(
  event: PersonEvent,
  draftId: string,
  previewId: string,
  deps: VentDeps,
): Promise<void> {
  const locale = localeOf(event, deps);
  const draft = await deps.store.drafts.find(draftId, event.actor);
  if (draft === null || draft.kind !== "did") return answerGone(event, locale, deps);
  const { preview } = draft;
  if (preview === null || preview.id !== previewId) return showPreview(event, draftId, draft, deps);
  if (!(await deps.platform.canSpeakForHouse(event.interaction))) return answerOutside(event, deps);
  if (publishesTooMuch(event, deps)) return answerTooMany(event, deps);
  const id = takeDraft(event, draftId, draft, preview, deps);
  const deed = id === null ? null : deps.store.deeds.find(id);
  if (deed === null) return answerGone(event, locale, deps);
  await receipt(event, await sendDeed(deed, "post", deps), deps);
}

/** Takes the draft, makes the key of the votes and keeps what is to be posted, in one commit. */
function takeDraft(
  event: PersonEvent,
  draftId: string,
  { target }: Draft,
  { body }: Preview,
  { store, platform, clock, random, settings }: VentDeps,
): string | null {
  const named = parseDeedTarget(target);
  const now = clock.now();
  return store.database.transaction(() => {
    if (named === null || !store.drafts.erase(draftId)) return null;
    const id = newId(random);
    store.keys.make(deedKeyId(id), null);
    const deed = {
      id,
      ...named,
      platform: platform.name,
      space: event.space,
      week: weekOf(now, settings.digest.zone),
      body: { text: body.text, reason: body.client },
      key: newId(random),
      deleteAt: lifeFrom(now, settings).deleteAt,
    };
    store.deeds.insert(deed, now + sendingMs);
    return id;
  });
}

export async function receipt(event: PersonEvent, how: Delivery, deps: VentDeps): Promise<void> {
  const t = textsFor(localeOf(event, deps));
  const texts = {
    done: t["did.done"],
    unsure: t["did.unsure"],
    retrying: t["did.retrying"],
    "given-up": t["did.given-up"],
  };
  await answer(event, sentence(texts[how]), deps);
}
