/** The note to one's own manager: the playbook's at once, a language model's in its place where one may be asked. */
import type { AdviceRequest } from "../advice/advise.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { Block, Locale, Message, PersonEvent } from "../ports/platform.ts";
import { type ModelStage, mostModelCalls, staged } from "./advise-draft.ts";
import { answer, answerStale, button } from "./answers.ts";
import { type Draft, localeOf, type VentDeps } from "./deps.ts";
import { showHelpInDistress } from "./show-help.ts";
import { asImprovement, askAndKeep, whileAsking } from "./while-asking.ts";

/** Another person will read it: what stands in it is checked like words for a client, and the vent stays where it is. */
export async function showManagerNote(event: PersonEvent, draftId: string, draft: Draft, deps: VentDeps) {
  const locale = localeOf(event, deps);
  if (await showHelpInDistress(event, draftId, draft, deps)) return;
  const { text, client, wishes, choices } = draft;
  const request = { text, client, fallback: locale, wishes, choices };
  const own = deps.advisor.noteToManager(request);
  if (own === null) return answerStale(event, draftId, locale, deps);
  const { note, stage } = noteSaid(draft, own, deps, request);
  await answer(event, renderNote(draftId, note, stage, locale), deps);
  if (stage.type !== "asking") return;
  await askForNote(event, draftId, draft, request, own, deps, (lastEvent, better) => {
    const last: ModelStage = { ...stage, type: better === null ? "nothing" : "all" };
    return answer(lastEvent, renderNote(draftId, better ?? own, last, locale), deps);
  });
}

function renderNote(draftId: string, note: string, stage: ModelStage, locale: Locale): Message {
  const t = textsFor(locale);
  const how =
    stage.type === "off"
      ? [t["note.how"]]
      : [t["note.send"], `${t[`result.engine.${stage.type}`](stage.name, stage.host)} ${t["result.engine.kept"]}`];
  const blocks: Block[] = [
    { type: "heading", text: t["note.heading"] },
    { type: "copyable", label: t["note.label"], text: note },
    ...how.map((text) => ({ type: "note" as const, text })),
    {
      type: "actions",
      actions: [button("back", draftId, t["action.back"]), button("not-ok", draftId, t["action.not-ok"])],
    },
  ];
  return { summary: t["result.summary"], blocks };
}

/** Under which a draft keeps the note that a model wrote; facts are blanks that the person fills in themselves. */
function aboutNote({ wishes }: Draft): string {
  return `manager-note ${wishes.situation ?? ""}`;
}

/** What is shown at first, and with stage "asking" that a model should be asked now. */
function noteSaid(draft: Draft, own: string, { advisor, model }: VentDeps, request: AdviceRequest) {
  const { model: talk } = draft;
  const said = talk?.said[aboutNote(draft)];
  if (talk !== undefined && said !== undefined) {
    const better = said?.replies.neutral;
    return { note: better ?? own, stage: staged(better === undefined ? "nothing" : "all", talk) };
  }
  const isOpen = (talk?.calls ?? 0) < mostModelCalls && model?.engine.canImprove(advisor.advise(request)) === true;
  if (isOpen && model !== null) return { note: own, stage: staged("asking", model.engine) };
  return { note: own, stage: talk === undefined ? { type: "off" as const } : staged("earlier", talk) };
}

/** One call: what fails a check is left to the playbook. */
async function askForNote(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  request: AdviceRequest,
  own: string,
  deps: VentDeps,
  show: (event: PersonEvent, note: string | null) => Promise<void>,
): Promise<void> {
  const key = aboutNote(draft);
  const about = JSON.stringify([key, draft.text, draft.client]);
  const isAbout = ({ text, client }: Draft) => text === draft.text && client === draft.client;
  await whileAsking(event, { draftId, about, view: about }, deps, async (ask, model) => {
    const put = async () => {
      const advice = deps.advisor.advise({ ...request, wishes: { ...request.wishes, facts: {} } });
      return asImprovement(await model.notes.write(advice, request, own, ask.signal));
    };
    const kept = await askAndKeep(ask, { key, mostCalls: 1, put, isAbout }, model, deps);
    if (kept === null || ask.isCovered || !isAbout(kept.draft)) return;
    await show(ask.event, kept.draft.model?.said[key]?.replies.neutral ?? null);
  });
}
