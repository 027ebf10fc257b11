/** Asks the language model for the smallest edit of a person's own words, where they belong to a vent it may be asked about. */
import { hasInjection } from "../advice/injection.ts";
import { faultCode } from "../logging/logger.ts";
import type { Locale, Message, PersonEvent } from "../ports/platform.ts";
import { triage } from "../safety/triage.ts";
import { mostModelCalls } from "./advise-draft.ts";
import { answer } from "./answers.ts";
import { reserve, settle, wordsWith } from "./ask-model.ts";
import type { Draft, ModelTalk, VentDeps } from "./deps.ts";
import type { DraftStage } from "./show-draft-check.ts";

/** Under which a draft keeps what a model made of it. */
const about = "own-words";

/** What a model said of these very words already. */
export function editSaid({ model: talk }: Draft): { edit: string | null; stage: DraftStage } | undefined {
  const words = talk?.said[about];
  if (talk === undefined || words === undefined) return undefined;
  const { name, host } = talk;
  const edit = words?.replies.neutral ?? null;
  return { edit, stage: { type: edit === null ? "nothing" : "edited", name, host } };
}

/**
 * `/calm draft` stays on this machine, as it says. From a result the vent has been before a model already, and its calls are
 * counted there. Not where it sounds like danger or despair, nor where somebody gives orders to a machine.
 */
export async function mayEdit(event: PersonEvent, { text, client, target }: Draft, deps: VentDeps): Promise<boolean> {
  if (deps.model === null || target === "") return false;
  const vent = await deps.store.drafts.find(target, event.actor);
  if (vent === null || (vent.kind !== "vent" && vent.kind !== "calm")) return false;
  const whole = [text, client, vent.text, vent.client].join("\n");
  const tier = triage(whole);
  return (tier === "none" || tier === "strain") && !hasInjection(whole) && (vent.model?.calls ?? 0) < mostModelCalls;
}

/** Every fault ends in the log: the person has the edit made here already. */
export async function askForEdit(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  language: Locale,
  deps: VentDeps,
  render: (edit: string | null, stage: DraftStage | null) => Message,
): Promise<void> {
  const { model } = deps;
  if (model === null) return;
  const view = `${draft.text}\n${draft.client}`;
  const ask = model.asks.begin(event, draftId, `${about} ${view}`, view);
  if (ask === null) return;
  const { name, host } = model.engine;
  try {
    const place = { draftId: draft.target, event };
    const vent = await deps.store.drafts.find(draft.target, event.actor);
    const reserved = await reserve(place, 1, model, deps);
    if (vent === null || reserved === 0) {
      if (!ask.isCovered) await answer(ask.event, render(null, null), deps);
      return;
    }
    const own = { text: draft.text, language, hidden: vent.choices.hidden };
    const { text, calls, failure } = await model.refiner.edit(own, ask.signal);
    if (calls < reserved) await settle(place, reserved - calls, () => ({}), model, deps);
    if (failure === null) await keep(ask.event, draftId, draft, text, { name, host }, deps);
    if (ask.isCovered) return;
    await answer(ask.event, render(text, { type: text === null ? "nothing" : "edited", name, host }), deps);
  } catch (fault) {
    deps.log("answer-lost", { code: faultCode(fault) });
  } finally {
    model.asks.end(ask);
  }
}

async function keep(
  event: PersonEvent,
  draftId: string,
  asked: Draft,
  text: string | null,
  model: Pick<ModelTalk, "name" | "host">,
  deps: VentDeps,
): Promise<void> {
  const current = await deps.store.drafts.find(draftId, event.actor);
  if (current === null || current.text !== asked.text || current.client !== asked.client) return;
  const words = text === null ? null : wordsWith("neutral", text);
  await deps.store.drafts.update(draftId, { ...current, model: { ...model, calls: 0, said: { [about]: words } } });
}
