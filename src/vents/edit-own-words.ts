/** Asks the language model for the smallest edit of a person's own words, where they belong to a vent it may be asked about. */
import { mayAskModelAbout } from "../advice/may-ask-model.ts";
import type { Locale, Message, PersonEvent } from "../ports/platform.ts";
import { mostModelCalls } from "./advise-draft.ts";
import { answer } from "./answers.ts";
import type { Draft, ModelTalk, VentDeps } from "./deps.ts";
import type { DraftStage } from "./show-draft-check.ts";
import { reserve, settle, whileAsking, wordsWith } from "./while-asking.ts";

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
 * counted there.
 */
export async function mayEdit(event: PersonEvent, { text, client, target }: Draft, deps: VentDeps): Promise<boolean> {
  if (deps.model === null || target === "") return false;
  const vent = await deps.store.drafts.find(target, event.actor);
  if (vent === null || (vent.kind !== "vent" && vent.kind !== "calm")) return false;
  if ((vent.model?.calls ?? 0) >= mostModelCalls) return false;
  return mayAskModelAbout([text, client, vent.text, vent.client].join("\n"));
}

/** Kept with these words, counted with the vent that they belong to. */
export async function askForEdit(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  language: Locale,
  deps: VentDeps,
  render: (edit: string | null, stage: DraftStage | null) => Message,
): Promise<void> {
  const { text, client, target } = draft;
  const view = `${text}\n${client}`;
  await whileAsking(event, { draftId, about: `${about} ${view}`, view }, deps, async (ask, model) => {
    const { name, host } = model.engine;
    const place = { draftId: target, event };
    const vent = await deps.store.drafts.find(target, event.actor);
    const reserved = await reserve(place, 1, model, deps);
    if (vent === null || reserved === 0) {
      if (!ask.isCovered) await answer(ask.event, render(null, null), deps);
      return;
    }
    const own = { text, language, hidden: vent.choices.hidden };
    const edited = await model.refiner.edit(own, ask.signal);
    if (edited.calls < reserved) await settle(place, reserved - edited.calls, () => ({}), model, deps);
    if (edited.failure === null) await keep(ask.event, draftId, draft, edited.text, { name, host }, deps);
    const type = edited.text === null ? "nothing" : "edited";
    if (!ask.isCovered) await answer(ask.event, render(edited.text, { type, name, host }), deps);
  });
}

async function keep(
  event: PersonEvent,
  draftId: string,
  asked: Draft,
  text: string | null,
  model: Pick<ModelTalk, "name" | "host">,
  deps: VentDeps,
): Promise<void> {
  if ((await deps.store.drafts.find(draftId, event.actor)) === null) return;
  const words = text === null ? null : wordsWith("neutral", text);
  const talk = { ...model, calls: 0, said: { [about]: words } };
  await deps.store.drafts.update(draftId, (now) =>
    now.text === asked.text && now.client === asked.client ? { ...now, model: talk } : now,
  );
}
