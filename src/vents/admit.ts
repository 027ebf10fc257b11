/** What may not go on: texts that can't be worked with, and words for a client that would do harm. */
import { admitText, mostChars } from "../advice/admit-text.ts";
import { checkReply } from "../advice/gates.ts";
import { findOwnEntry, openThreadFor } from "../discussions/authorship.ts";
import { textsFor } from "../i18n/catalogue.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { isThreadLocked } from "../moderation/subject.ts";
import type { Locale, Message, PersonEvent } from "../ports/platform.ts";
import { button, rewriteButton, sentence } from "./answers.ts";
import { parseDeedTarget } from "./deed-target.ts";
import type { Draft, VentDeps } from "./deps.ts";

/**
 * Asked at every step, since a click can be forged: when a text comes in, before its preview, and before it is published.
 * @returns the refusal to show, or null. Nothing typed is lost: the draft is kept, and a button opens it again.
 */
export function refusalOf(
  event: PersonEvent,
  draft: Draft,
  draftId: string,
  locale: Locale,
  deps: VentDeps,
): Message | null {
  const t = textsFor(locale);
  if (!hasTarget(event, draft, deps)) return sentence(t["refused.gone"], [button("mine", "", t["action.mine"])]);
  if (isAnswer(draft) && isThreadLocked(draft.target, deps)) return sentence(t["refused.locked"]);
  const again = [rewriteButton(draft.kind, draftId, locale)];
  const refusal = admitText(draft.text, draft.client);
  if (refusal === "too-long") {
    const tooLong = t["refused.too-long"](Math.max(draft.text.length, draft.client.length), mostChars);
    return sentence(`${tooLong} ${t["refused.kept"]}`, again);
  }
  if (refusal !== null) return sentence(t[`refused.${refusal}`], again);
  return isForClient(draft, deps) ? refuseHarm(draft, draftId, locale) : null;
}

/** An edit needs an entry of one's own, a reply an open thread; nothing is told of any other (anonymity 10). */
function hasTarget(event: PersonEvent, { kind, target }: Draft, deps: VentDeps): boolean {
  if (kind === "vent" || kind === "calm" || kind === "draft") return true;
  if (kind === "did") return parseDeedTarget(target) !== null;
  if (kind === "edit") return findOwnEntry(target, event.actor, deps) !== null;
  return openThreadFor(target, event.space, deps) !== null;
}

function isAnswer({ kind }: Draft): boolean {
  return kind === "reply" || kind === "suggestion";
}

function isForClient({ kind, target }: Draft, { store }: VentDeps): boolean {
  return kind === "suggestion" || (kind === "edit" && store.threads.entry(target)?.kind === "suggestion");
}

/** Words for a client pass the gates that protect the client and the firm; the writer sees which part did not. */
function refuseHarm(draft: Draft, draftId: string, locale: Locale): Message | null {
  const { language } = detectLanguage(draft.text, locale);
  const failures = checkReply({ text: draft.text, language, tone: null, vent: "", facts: [], placeholders: [] });
  const hard = failures.filter((failure) => failure.hard);
  if (hard.length === 0) return null;
  const t = textsFor(locale);
  const actions = [rewriteButton(draft.kind, draftId, locale), button("discard", draftId, t["action.discard"])];
  return {
    summary: t["suggest.refused"],
    blocks: [
      { type: "text", text: t["suggest.refused"] },
      { type: "list", items: hard.map(({ excerpt }) => t["suggest.refused.part"](excerpt)) },
      { type: "actions", actions },
    ],
  };
}
