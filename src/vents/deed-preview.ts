/** The preview of "You said, we did": what the venting channel will see, redacted as a vent is (anonymity 8). */
import { textsFor } from "../i18n/catalogue.ts";
import type { Block, PersonEvent } from "../ports/platform.ts";
import { answer, button, rewriteButton, sentence } from "./answers.ts";
import { lacksReason, parseDeedTarget } from "./deed-target.ts";
import { type Draft, localeOf, type VentDeps } from "./deps.ts";
import { keepDraft } from "./keep-draft.ts";
import { notFoundBlocks } from "./not-found.ts";
import { changing, hiddenBlocks, toSpans } from "./preview.ts";
import { publicText, toBody } from "./public-text.ts";

/** Keeps what is shown in the draft: only that can be published. */
export async function showDeedPreview(
  event: PersonEvent,
  draftId: string,
  draft: Draft,
  deps: VentDeps,
): Promise<void> {
  const { settings, random, platform } = deps;
  const locale = localeOf(event, deps);
  const t = textsFor(locale);
  const named = parseDeedTarget(draft.target);
  if (named === null || !(await platform.canSpeakForHouse(event.interaction))) return answerOutside(event, deps);
  if (lacksReason(draft))
    return answer(event, sentence(t["did.reason-missing"], [rewriteButton("did", draftId, locale)]), deps);
  // A reason is part of it, whatever a forged click says.
  const shown = publicText({ ...draft, withClient: true }, settings.locale);
  const id = random.bytes(6).toString("base64url");
  const preview = { id, body: toBody(shown), situation: named.situation, overLine: false, askTwice: false };
  await keepDraft(draftId, { ...draft, preview }, deps);
  const blocks: Block[] = [
    { type: "heading", text: t["did.preview"] },
    { type: "note", text: `${t[`situation.${named.situation}`]}: ${t[`did.kind.${named.kind}`]}` },
    { type: "marked", spans: toSpans(shown.text, locale) },
  ];
  if (shown.client.length > 0)
    blocks.push({ type: "note", text: t["did.because"] }, { type: "marked", spans: toSpans(shown.client, locale) });
  blocks.push(
    ...notFoundBlocks(draft, shown, locale),
    ...hiddenBlocks(shown, locale),
    { type: "actions", actions: [button("did-publish", `${draftId} ${id}`, t["action.publish-now"], "primary")] },
    { type: "actions", actions: changing({ draft, draftId, shown, locale, rewording: null, counting: null }) },
    { type: "note", text: t["did.preview.note"] },
  );
  await answer(event, { summary: t["preview.summary"], blocks }, deps);
}

/** Said to whoever is elsewhere, whatever they hold in their hands. What was typed waits in *mine*. */
export async function answerOutside(event: PersonEvent, deps: VentDeps): Promise<void> {
  await answer(event, sentence(textsFor(localeOf(event, deps))["did.outside"]), deps);
}
