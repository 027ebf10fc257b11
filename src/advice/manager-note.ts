/** A note to one's own manager: the situation, what the client asks for, what was tried, and the decision that is needed. */
import type { Locale } from "../ports/platform.ts";
import type { PlaybookPage } from "../prompts/playbook.ts";
import { citeRules, type Policy } from "./house-rules.ts";
import { happened, type NotedSituation, noteWords, reasonFor } from "./note-words.ts";
import type { SituationId } from "./situations.ts";

export function isNoted(situation: SituationId): situation is NotedSituation {
  return Object.hasOwn(happened.en, situation);
}

/**
 * Put together from our own words only: nothing of the vent comes in but its subject, which holds no word of it either.
 * @param subject see `subject.ts`; null leaves a blank. @param language that of the person, since the manager reads it too
 * @returns null where a note of another kind is due, or none
 */
export function composeManagerNote(
  page: PlaybookPage<SituationId>,
  subject: string | null,
  policy: Policy,
  language: Locale,
): string | null {
  if (!isNoted(page.id)) return null;
  const t = noteWords[language];
  return [
    t.opening,
    t.about(happened[language][page.id]),
    t.asked(subject === null ? null : ofTheClient(subject, language)),
    t.tried,
    ...citeRules(policy, page.id, language).lines,
    t.reasons[reasonFor[page.id]],
    t.request,
  ].join("\n");
}

/** A subject is made for words to the client; in a note the client is spoken of. */
function ofTheClient(subject: string, language: Locale): string {
  return language === "en" ? subject.replace(/\byour\b/gu, "the client's") : subject;
}
