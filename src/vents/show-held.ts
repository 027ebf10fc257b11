/** A held text in *mine*: that it waits, what its author can mend, or that it came back to them. */
import { textsFor } from "../i18n/catalogue.ts";
import type { HeldView } from "../moderation/held-view.ts";
import type { Action, Block, Locale } from "../ports/platform.ts";
import { button } from "./answers.ts";

/** Enough to recognise one's own words. */
const excerptChars = 140;

export function heldBlocks(entry: string, held: HeldView, locale: Locale): Block[] {
  const t = textsFor(locale);
  const blocks: Block[] = [
    { type: "note", text: t[`mine.${held.what}.${held.state}`] },
    { type: "quote", text: excerpt(held.body.text) },
  ];
  if (held.said !== "") blocks.push({ type: "text", text: t["mine.said"](held.said) });
  const reasons = held.reasons.map(({ kind, words }) => t[`held.${kind}`](words));
  if (reasons.length > 0) blocks.push({ type: "list", items: reasons });
  if (held.reasons.some(({ kind }) => kind !== "unreadable-word")) blocks.push({ type: "note", text: t["mine.mend"] });
  blocks.push({ type: "actions", actions: actionsOf(entry, held, locale) });
  return blocks;
}

function actionsOf(entry: string, { what, state }: HeldView, locale: Locale): Action[] {
  const t = textsFor(locale);
  const again = button("publish-again", entry, t["action.publish-again"], "primary");
  const drop = button(what === "post" ? "drop" : "drop-change", entry, t["action.drop"]);
  const edit = button("edit", entry, t["action.edit"]);
  return state === "returned" ? [again, edit, drop] : [edit, drop];
}

export function excerpt(text: string): string {
  return text.length <= excerptChars ? text : `${text.slice(0, excerptChars).trimEnd()}…`;
}
