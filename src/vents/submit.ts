/** What was typed comes in: kept as a draft first, then admitted, read, and answered in private. */

import { admitText } from "../advice/admit-text.ts";
import { type Advice, plainWishes } from "../advice/advice.ts";
import type { Locale, PersonEvent } from "../ports/platform.ts";
import { cleanText } from "../redaction/clean.ts";
import { type CalmTier, isCalm, type Tier } from "../safety/tiers.ts";
import { tierOf } from "../safety/triage.ts";
import { refusalOf } from "./admit.ts";
import { adviseWithStage, type DraftAdvice, type ModelStage } from "./advise-draft.ts";
import { answer, answerGone } from "./answers.ts";
import { askModel } from "./ask-model.ts";
import { showDraftCheck } from "./check-own-words.ts";
import { type Draft, type DraftKind, localeOf, type VentDeps } from "./deps.ts";
import { withTalkOf } from "./keep-draft.ts";
import { answerTooManyDrafts } from "./oldest-drafts.ts";
import { inOwnTurn } from "./own-turn.ts";
import { handsInTooMuch } from "./rate.ts";
import { showHelpOr } from "./show-help.ts";
import { showPreview } from "./show-preview.ts";
import { type ResultView, renderResult } from "./show-result.ts";

export interface Typed {
  readonly kind: DraftKind;
  readonly text: string;
  readonly client: string;
  readonly target: string;
  /** The draft that this replaces; "" for a new one. */
  readonly draftId: string;
}

/** Takes what was typed. The draft is on disk before the event is acknowledged; while the disk works, the text is read. */
export async function submit(event: PersonEvent, typed: Typed, deps: VentDeps): Promise<void> {
  const { draft, replaced } = await draftOf(event, typed, deps);
  const reading = inOwnTurn(() => read(event, draft, deps));
  // Where the draft could not be kept nobody waits for it.
  reading.catch(() => undefined);
  const draftId = await keep(event, draft, replaced, deps);
  await deps.platform.acknowledge(event.interaction);
  const { tier, isTooMuch, advised } = await reading;
  const calm = await showHelpOr(event, draftId, draft, deps, tier);
  if (calm === null) return;
  if (isTooMuch) return answerTooManyDrafts(event, draftId, deps);
  await showSafe(event, draftId, draft, calm, deps, advised);
}

interface Reading {
  readonly tier: Tier;
  readonly isTooMuch: boolean;
  /** Null where there is nothing to advise on. */
  readonly advised: DraftAdvice | null;
}

/** All that takes thinking, and nothing that anyone sees. */
function read(event: PersonEvent, draft: Draft, deps: VentDeps): Reading {
  const tier = tierOf(draft);
  // Help is shown to everybody, however often they ask.
  const isTooMuch = isCalm(tier) && handsInTooMuch(event, deps);
  const isVent = draft.kind === "vent" || draft.kind === "calm";
  const isAdvised = isVent && isCalm(tier) && !isTooMuch && admitText(draft.text, draft.client) === null;
  return { tier, isTooMuch, advised: isAdvised ? adviseWithStage(draft, localeOf(event, deps), deps, tier) : null };
}

/** Shows where a draft stands: help before anything else, what holds it up, a result, a check, or a preview. */
export async function show(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  deps: VentDeps,
  step?: RefineStep,
): Promise<void> {
  const tier = await showHelpOr(event, draftId, draft, deps);
  if (tier !== null) await showSafe(event, draftId, draft, tier, deps, null, step);
}

/** Where nobody has to be helped first. */
async function showSafe(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  tier: CalmTier,
  deps: VentDeps,
  known: DraftAdvice | null = null,
  step?: RefineStep,
): Promise<void> {
  const locale = localeOf(event, deps);
  const refusal = refusalOf(event, draft, draftId, locale, deps);
  if (refusal !== null) return answer(event, refusal, deps);
  if (draft.kind === "draft") return showDraftCheck(event, draftId, draft, locale, deps);
  if (draft.kind !== "vent" && draft.kind !== "calm") return showPreview(event, draftId, draft, deps);
  const advised = known ?? (await inOwnTurn(() => adviseWithStage(draft, locale, deps, tier)));
  await showResult(event, draftId, draft, withUnchanged(advised, step), locale, deps);
  if (!isUnderWay(advised.stage)) return;
  await askModel(event, draftId, draft, locale, deps, async (lastEvent, lastDraft, isAnswered) => {
    const { advice, stage: next } = adviseWithStage(lastDraft, locale, deps);
    const last = isAnswered || next.type === "off" ? next : { ...next, type: "nothing" as const };
    await showResult(lastEvent, draftId, lastDraft, withUnchanged({ advice, stage: last }, step), locale, deps);
  });
}

/** A step of Refine: the replies before it, and what to say where they are the same after it. */
export interface RefineStep {
  readonly before: Advice["replies"];
  readonly unchanged: string;
}

/** Whether a model is still to say its words. */
function isUnderWay({ type }: ModelStage): boolean {
  return type === "asking" || type === "refining";
}

type Shown = Pick<ResultView, "advice" | "stage" | "unchanged">;

function withUnchanged({ advice, stage }: DraftAdvice, step: RefineStep | undefined): Shown {
  const isSame =
    step !== undefined && !isUnderWay(stage) && JSON.stringify(step.before) === JSON.stringify(advice.replies);
  return { advice, stage, ...(isSame ? { unchanged: step.unchanged } : {}) };
}

async function showResult(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  shown: Shown,
  locale: Locale,
  deps: VentDeps,
): Promise<void> {
  const { support } = deps.settings;
  const { policy } = deps.advisor;
  await answer(event, renderResult({ ...shown, draftId, draft, locale, support, policy }), deps);
}

interface Taken {
  readonly draft: Draft;
  /** The draft that it replaces; "" for a new one. */
  readonly replaced: string;
}

async function draftOf(event: PersonEvent, typed: Typed, deps: VentDeps): Promise<Taken> {
  const earlier = typed.draftId === "" ? null : await deps.store.drafts.find(typed.draftId, event.actor);
  const fresh: Draft = {
    kind: typed.kind,
    text: cleanText(typed.text).trim(),
    client: cleanText(typed.client).trim(),
    withClient: true,
    choices: { kept: [], hidden: [] },
    target: typed.target,
    wishes: plainWishes,
    past: [],
    preview: null,
  };
  const isLeftToClient = earlier?.kind === "vent" && typed.kind === "calm";
  if (earlier === null || (earlier.kind !== typed.kind && !isLeftToClient)) return { draft: fresh, replaced: "" };
  // What was put back was put back in the old text; what was hidden stays hidden.
  const draft = {
    ...earlier,
    kind: fresh.kind,
    text: fresh.text,
    client: fresh.client,
    preview: null,
    choices: { kept: [], hidden: earlier.choices.hidden },
    ...forgetSaid(earlier, fresh),
  };
  return { draft, replaced: typed.draftId };
}

/** @returns the draft's id, when it is on the disk */
async function keep({ actor }: PersonEvent, draft: Draft, replaced: string, { store }: VentDeps): Promise<string> {
  if (replaced === "") return store.drafts.save(actor, draft);
  await store.drafts.rewrite(replaced, withTalkOf(draft));
  return replaced;
}

/** What a model said of another text is no advice on this one; how often it was asked still counts. */
function forgetSaid({ model, text, client }: Draft, fresh: Draft): Pick<Draft, "model"> {
  const isSame = text === fresh.text && client === fresh.client;
  return model === undefined || isSame ? {} : { model: { ...model, said: {} } };
}

/** Opens a waiting draft again, from *mine* or after a detour. */
export async function continueDraft(event: PersonEvent, draftId: string, deps: VentDeps): Promise<void> {
  const draft = await deps.store.drafts.find(draftId, event.actor);
  if (draft === null) return answerGone(event, localeOf(event, deps), deps);
  await show(event, draftId, draft, deps);
}
