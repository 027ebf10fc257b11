/** Names the words that an author wanted hidden and that are not in the text: nothing was done with them. */
import { textsFor } from "../i18n/catalogue.ts";
import type { Block, Locale } from "../ports/platform.ts";
import { findHidden } from "../redaction/hidden.ts";
import { isReplaced, plainText } from "../redaction/parts.ts";
import type { Draft } from "./deps.ts";
import type { PublicText } from "./public-text.ts";

const mostNamed = 12;
const mostChars = 60;

/** Only their author sees this, as typed. */
export function notFoundBlocks(draft: Draft, shown: PublicText, locale: Locale): Block[] {
  const missing = [...new Set(draft.choices.hidden)].filter((words) => words !== "" && !isDone(words, draft, shown));
  if (missing.length === 0) return [];
  const named = missing.slice(0, mostNamed).map(clip);
  return [
    {
      type: "text",
      text: textsFor(locale)["hide.not-found"]([...named, ...(missing.length > named.length ? ["…"] : [])].join(", ")),
    },
  ];
}

/** Hidden, part of something that was replaced anyway, or not in what is shown at all: in the author's own wording, in words left out. */
function isDone(words: string, { text, client, withClient, isDisguised }: Draft, shown: PublicText): boolean {
  const replaced = [...shown.text, ...shown.client].filter(isReplaced).map(({ found }) => found?.original ?? "");
  const elsewhere = [...(isDisguised === true ? [text] : []), ...(withClient ? [] : [client])];
  const isVisible = holds(plainText(shown.text), words) || holds(plainText(shown.client), words);
  return [...replaced, ...(isVisible ? [] : elsewhere)].some((place) => holds(place, words));
}

function holds(place: string, words: string): boolean {
  return findHidden(place, [words]).length > 0;
}

function clip(words: string): string {
  return words.length > mostChars ? `${words.slice(0, mostChars)}…` : words;
}
