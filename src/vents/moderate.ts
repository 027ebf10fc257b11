/** A moderator's buttons. Outside the moderators' private channel, forged or of another space: one refusal for all of it. */
import { textsFor } from "../i18n/catalogue.ts";
import { type Act, act } from "../moderation/acts.ts";
import { drawDueCards } from "../moderation/draw-cards.ts";
import { muteLengths } from "../moderation/mute.ts";
import { findSubject, type Subject } from "../moderation/subject.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { answer, sentence } from "./answers.ts";
import { localeOf, type VentDeps } from "./deps.ts";
import { rejectForm } from "./moderation-forms.ts";

/** Asked live each time; nothing about who asks is kept. */
export async function mayModerate(event: PersonEvent, deps: VentDeps): Promise<boolean> {
  const may = await deps.platform.canModerate(event.interaction);
  return may && deps.settings.moderation !== undefined;
}

/** Nothing is looked up for it; where moderation is switched off, cards may still stand. */
export async function refuseModerating(event: PersonEvent, deps: VentDeps): Promise<void> {
  const t = textsFor(localeOf(event, deps));
  const said = deps.settings.moderation === undefined ? t["mod.off"] : t["mod.refused"];
  await answer(event, sentence(said), deps, "notice");
}

/**
 * @returns what the button is about, or null when it was refused. For who may not moderate nothing is looked up: the text that
 * a card asks about is checked anew each time, and the time of a refusal would tell that there is one (anonymity 11).
 */
async function admit(event: PersonEvent, entry: string, deps: VentDeps): Promise<Subject | null> {
  return (await mayModerate(event, deps)) ? findSubject(entry, event.space, deps) : null;
}

export async function moderate(event: PersonEvent, entry: string, what: Act, deps: VentDeps): Promise<void> {
  const subject = await admit(event, entry, deps);
  if (subject === null) return refuseModerating(event, deps);
  const t = textsFor(localeOf(event, deps));
  const outcome = act(subject, what, deps);
  deps.store.moderation.cards.drawAt(entry, deps.clock.now());
  const said = { done: t[`mod.done.${what.type}`], stale: t["mod.stale"], closed: t["mod.mute.closed"] }[outcome];
  await answer(event, sentence(said), deps, "notice");
  await drawDueCards(deps);
}

export async function moderateMute(event: PersonEvent, value: string, deps: VentDeps): Promise<void> {
  const [entry = "", wanted = ""] = value.split(" ");
  const length = muteLengths.find((one) => one === wanted);
  if (length === undefined) return refuseModerating(event, deps);
  await moderate(event, entry, { type: "mute", length }, deps);
}

export async function openReject(event: PersonEvent, entry: string, deps: VentDeps): Promise<void> {
  if ((await admit(event, entry, deps)) === null) return refuseModerating(event, deps);
  await deps.platform.openForm(event.interaction, rejectForm(entry, localeOf(event, deps)));
}
