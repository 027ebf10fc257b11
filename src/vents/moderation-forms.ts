/** The forms of moderators: why something is rejected, and the words that hold a post. */
import { textsFor } from "../i18n/catalogue.ts";
import type { Form, Locale } from "../ports/platform.ts";

export const mostReasonChars = 300;
/** What one form takes on every platform. */
const mostWordChars = 2000;

export function rejectForm(entry: string, locale: Locale): Form {
  const t = textsFor(locale);
  const reason = { name: "reason", label: t["mod.reason"], hint: t["mod.reason.hint"], long: true, optional: true };
  return {
    form: "mod-reject",
    state: entry,
    title: t["mod.reject.title"],
    submit: t["mod.do.reject"],
    fields: [{ ...reason, maxChars: mostReasonChars }],
  };
}

export function wordsForm(words: readonly string[], locale: Locale): Form {
  const t = textsFor(locale);
  const field = { name: "words", label: t["mod.words"], hint: t["mod.words.hint"], long: true, optional: true };
  return {
    form: "mod-words",
    state: "",
    title: t["mod.words.title"],
    submit: t["mod.words.submit"],
    fields: [{ ...field, maxChars: mostWordChars, value: words.join("\n") }],
  };
}
