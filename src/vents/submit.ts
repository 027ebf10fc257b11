/** What was typed comes in: kept as a draft first, then admitted, read, and answered in private. */

import { admitText, mostChars } from "../advice/admit-text.ts";
import type { Advice } from "../advice/advice.ts";
import { plainWishes } from "../advice/advice.ts";
import { checkReply } from "../advice/gates.ts";
import { textsFor } from "../i18n/catalogue.ts";
import { tagOf } from "../identity/actor.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { Block, Locale, Message, PersonEvent } from "../ports/platform.ts";
import { cleanText } from "../redaction/clean.ts";
import { supportLines } from "../safety/support-text.ts";
import { type Tier, triage } from "../safety/triage.ts";
import { answer, answerGone, button, rewriteButton, sentence } from "./answers.ts";
import { type Draft, type DraftKind, localeOf, type VentDeps } from "./deps.ts";
import { showPreview } from "./show-preview.ts";
import { renderResult } from "./show-result.ts";

/** Forms that one person may hand in within an hour. */
const mostPerHour = 40;
const dayMs = 86_400_000;

export interface Typed {
  readonly kind: DraftKind;
  readonly text: string;
  readonly client: string;
  readonly target: string;
  /** The draft that this replaces; "" for a new one. */
  readonly draftId: string;
}

/** Takes what was typed. The draft is on disk before the event is acknowledged and before anything slow begins. */
export async function submit(event: PersonEvent, typed: Typed, deps: VentDeps): Promise<void> {
  const { draftId, draft } = await keep(event, typed, deps);
  await deps.platform.acknowledge(event.interaction);
  const refused = admit(event, draft, draftId, deps);
  if (refused !== null) return answer(event, refused, deps);
  await show(event, draftId, draft, deps);
}

/** Shows where a draft stands: the result of a vent, the preview of anything else. */
export async function show(event: PersonEvent, draftId: string, draft: Draft, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const tier = triage(`${draft.text}\n${draft.client}`);
  if (tier === "now" || tier === "self") return showHelp(event, draftId, tier, locale, deps);
  if (draft.kind === "vent" || draft.kind === "calm") {
    const advice = advise(draft, locale, deps);
    return answer(event, renderResult({ draftId, draft, advice, locale, support: deps.settings.support }), deps);
  }
  const harm = draft.kind === "suggestion" ? refuseHarm(draft, draftId, locale) : null;
  if (harm !== null) return answer(event, harm, deps);
  await showPreview(event, draftId, draft, deps);
}

export function advise(draft: Draft, locale: Locale, deps: VentDeps): Advice {
  const started = performance.now();
  const { text, client, wishes, choices } = draft;
  const advice = deps.advisor.advise({ text, client, fallback: locale, wishes, choices });
  deps.log("vent-advised", {
    textChars: text.length + client.length,
    sure: advice.confidence !== "low",
    tookMs: Math.round(performance.now() - started),
  });
  return advice;
}

async function keep(event: PersonEvent, typed: Typed, deps: VentDeps): Promise<{ draftId: string; draft: Draft }> {
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
  };
  if (earlier === null || earlier.kind !== typed.kind) {
    return { draftId: await deps.store.drafts.save(event.actor, fresh), draft: fresh };
  }
  // What was put back was put back in the old text; what was hidden stays hidden.
  const draft = {
    ...earlier,
    text: fresh.text,
    client: fresh.client,
    choices: { kept: [], hidden: earlier.choices.hidden },
  };
  await deps.store.drafts.update(typed.draftId, draft);
  return { draftId: typed.draftId, draft };
}

/** @returns the refusal to show, or null. Nothing typed is lost: the draft is kept, and the button opens it again. */
function admit(event: PersonEvent, draft: Draft, draftId: string, deps: VentDeps): Message | null {
  const locale = localeOf(event, deps);
  const t = textsFor(locale);
  const again = [rewriteButton(draft.kind, draftId, locale)];
  const refusal = admitText(draft.text, draft.client);
  if (refusal === "too-long") {
    return sentence(t["refused.too-long"](Math.max(draft.text.length, draft.client.length), mostChars), again);
  }
  if (refusal !== null) return sentence(t[`refused.${refusal}`], again);
  if (usesThisHour(event, deps) > mostPerHour) {
    return sentence(t["refused.too-many"], [button("mine", "", t["action.mine"])]);
  }
  return null;
}

/** Counted under a key that is made for one day and erased with it (anonymity 1). */
function usesThisHour({ actor }: PersonEvent, { store, clock }: VentDeps): number {
  const now = clock.now();
  const day = Math.floor(now / dayMs);
  const key = store.keys.make(`day/${day}`, (day + 1) * dayMs);
  return store.claims.countInHour(tagOf(actor, key, "rate"), now);
}

/** Danger and despair: the draft is erased, help comes first, and there is no way to publish it. */
async function showHelp(
  event: PersonEvent,
  draftId: string,
  tier: Exclude<Tier, "none" | "strain">,
  locale: Locale,
  deps: VentDeps,
) {
  deps.store.drafts.erase(draftId);
  deps.log("help-shown", { tier });
  await answer(event, supportMessage(supportLines(tier, locale, deps.settings.support)), deps);
}

/** Each help line on its own line, the first sentence first. */
export function supportMessage(lines: readonly string[]): Message {
  const [first = "", ...others] = lines;
  const blocks: Block[] = [{ type: "text", text: first }, ...others.map((text) => ({ type: "text" as const, text }))];
  return { summary: first, blocks };
}

/** Words for a client pass the gates that protect the client and the firm; the writer sees which part did not. */
function refuseHarm(draft: Draft, draftId: string, locale: Locale): Message | null {
  const { language } = detectLanguage(draft.text, locale);
  const failures = checkReply({ text: draft.text, language, tone: null, vent: "", facts: [], placeholders: [] });
  const hard = failures.filter((failure) => failure.hard);
  if (hard.length === 0) return null;
  const t = textsFor(locale);
  return {
    summary: t["suggest.refused"],
    blocks: [
      { type: "text", text: t["suggest.refused"] },
      { type: "list", items: hard.map(({ excerpt }) => `„${excerpt}”`) },
      {
        type: "actions",
        actions: [rewriteButton(draft.kind, draftId, locale), button("discard", draftId, t["action.discard"])],
      },
    ],
  };
}

/** Opens a waiting draft again, from *mine* or after a detour. */
export async function continueDraft(event: PersonEvent, draftId: string, deps: VentDeps): Promise<void> {
  const draft = await deps.store.drafts.find(draftId, event.actor);
  if (draft === null) return answerGone(event, localeOf(event, deps), deps);
  await show(event, draftId, draft, deps);
}
