/** The Refine menu: only steps that lead somewhere from where the person stands. */
import type { Advice } from "../advice/advice.ts";
import { isNoted } from "../advice/manager-note.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { Action, Locale } from "../ports/platform.ts";
import type { Draft } from "./deps.ts";

const languages: readonly Locale[] = ["en", "pl", "lt"];

export function refineMenu(view: {
  readonly draftId: string;
  readonly draft: Draft;
  readonly advice: Advice;
  readonly locale: Locale;
}): Action {
  const { draftId, draft, advice, locale } = view;
  const t = textsFor(locale);
  const { tone, short, simple, letter, formal } = draft.wishes;
  const shown = draft.wishes.language ?? advice.language;
  const choices: (readonly [choice: string, label: string])[] = [
    ...(tone === null || tone === "warm" ? [] : [["warmer", t["refine.warmer"]] as const]),
    ...(tone === null || tone === "firm" ? [] : [["firmer", t["refine.firmer"]] as const]),
    short ? ["longer", t["refine.longer"]] : ["shorter", t["refine.shorter"]],
    simple ? ["usual-words", t["refine.usual-words"]] : ["simpler", t["refine.simpler"]],
    formal ? ["less-formal", t["refine.less-formal"]] : ["formal", t["refine.formal"]],
    letter ? ["chat", t["refine.chat"]] : ["letter", t["refine.letter"]],
    ["reword", t["refine.reword"]],
    ...languages
      .filter((language) => language !== shown)
      .map((language) => [`language-${language}`, t[`refine.language.${language}`]] as const),
    tone === null ? ["check-draft", t["refine.check-draft"]] : ["my-draft", t["refine.my-draft"]],
    ...(isNoted(advice.situation) ? [["manager-note", t["refine.manager-note"]] as const] : []),
    // Where one reply is worked on, undo has a button of its own.
    ...(draft.past.length > 0 && tone === null ? [["undo", t["refine.undo"]] as const] : []),
  ];
  const options = choices.map(([choice, label]) => ({ value: `${draftId} ${choice}`, label }));
  return { type: "menu", action: "refine", label: t["action.refine"], options };
}
