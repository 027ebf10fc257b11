/** The preview: exactly what others will see, what was replaced and why, and every way to change that (anonymity 8). */
import { formatDay, textsFor } from "../i18n/catalogue.ts";
import { holdsOtherLetters } from "../language/other-letters.ts";
import type { Action, Block, Locale, MarkedSpan, Message } from "../ports/platform.ts";
import { isReplaced } from "../redaction/parts.ts";
import type { Segment } from "../redaction/redact.ts";
import { button } from "./answers.ts";
import type { Draft } from "./deps.ts";
import { notFoundBlocks } from "./not-found.ts";
import type { PublicText } from "./public-text.ts";

/** What came of asking a language model to reword the text. */
export type Asked = "asking" | "nothing" | "done";

export interface PreviewView {
  readonly draftId: string;
  /** The value of the Publish buttons: the draft and this very preview. */
  readonly button: string;
  readonly draft: Draft;
  readonly shown: PublicText;
  /** Whether the text sounds heavy, so that Publish asks a second time. */
  readonly askTwice: boolean;
  /** Whether it counts in the themes of the week; null where there is nothing to choose. */
  readonly counting: { readonly isCounted: boolean; readonly k: number } | null;
  readonly locale: Locale;
  /** The last moment to edit or withdraw, if it were published now. */
  readonly closeAt: number;
  /** The longest that "publish later" waits, in words. */
  readonly laterWithin: string;
  /** Whether every post waits, so that "now" is not offered. */
  readonly alwaysLater: boolean;
  /** Where the text stands with a language model that could say it in other words; null: it is not offered. */
  readonly rewording: {
    readonly type: "offered" | Asked;
    readonly name: string;
    readonly host: string;
  } | null;
  /** Whether a moderator sees it before the others do. */
  readonly isReviewed: boolean;
}

/** More would push the buttons out of sight; the menu beside them holds all. */
const mostReplacements = 12;
const mostOriginalChars = 60;

const headings = {
  vent: "preview.heading",
  calm: "preview.heading",
  draft: "preview.heading",
  reply: "preview.reply.heading",
  suggestion: "preview.suggestion.heading",
  edit: "preview.edit.heading",
  did: "did.preview",
} as const;

export function renderPreview(view: PreviewView): Message {
  const { draft, shown, locale, askTwice, closeAt, laterWithin, counting } = view;
  const t = textsFor(locale);
  const blocks: Block[] = [
    { type: "heading", text: t[headings[draft.kind]] },
    { type: "marked", spans: toSpans(shown.text, locale) },
  ];
  if (shown.client.length > 0) {
    blocks.push({ type: "note", text: t["client.wrote"] }, { type: "marked", spans: toSpans(shown.client, locale) });
  }
  blocks.push(...notFoundBlocks(draft, shown, locale), ...hiddenBlocks(shown, locale));
  if (draft.isDisguised === true) blocks.push({ type: "text", text: disguiseNote(view) });
  if (askTwice) blocks.push({ type: "text", text: t["preview.strain"] });
  const notes = [t["preview.until"](formatDay(closeAt, locale))];
  if (canWait(draft)) notes.push(t["preview.later"](laterWithin));
  if (counting !== null) notes.push(counting.isCounted ? t["preview.counts"](counting.k) : t["preview.counts.not"]);
  if (view.isReviewed) notes.push(t["preview.reviewed"]);
  if (view.isReviewed && !view.alwaysLater) notes.push(t["preview.reviewed.at-once"]);
  notes.push(t["rules.accept"]);
  blocks.push({ type: "actions", actions: publishing(view) }, { type: "actions", actions: changing(view) });
  blocks.push({ type: "note", text: notes.join(" ") });
  return { summary: t["preview.summary"], blocks };
}

function disguiseNote({ rewording, locale }: PreviewView): string {
  const t = textsFor(locale);
  if (rewording === null) return t["preview.disguised"];
  const said = t[`preview.rewording.${rewording.type}`](rewording.name, rewording.host);
  return rewording.type === "done" ? said : `${t["preview.disguised"]} ${said}`;
}

/** How much is replaced, and what its author put back. */
export function hiddenBlocks(shown: PublicText, locale: Locale): Block[] {
  const t = textsFor(locale);
  const replaced = [...shown.text, ...shown.client].filter(isReplaced).length;
  const kept = keptIn(shown);
  const blocks: Block[] = [];
  if (replaced > 0) {
    const items = replacements(shown, locale);
    blocks.push({ type: "text", text: t["preview.hidden"](replaced) }, { type: "list", items });
  } else if (kept.length === 0) blocks.push({ type: "text", text: t["preview.nothing-hidden"] });
  if (shownWords(shown).some(holdsOtherLetters)) blocks.push({ type: "text", text: t["preview.other-letters"] });
  if (kept.length > 0) {
    blocks.push({ type: "text", text: t["preview.kept"](kept.map(({ original }) => original).join(", ")) });
  }
  return blocks;
}

/** What others will read. */
function shownWords({ text, client }: PublicText): string[] {
  return [...text, ...client].map((segment) => segment.text);
}

export function toSpans(segments: readonly Segment[], locale: Locale): MarkedSpan[] {
  const t = textsFor(locale);
  return segments.map((segment) =>
    segment.found !== null && isReplaced(segment)
      ? { text: segment.text, why: t[`preview.kind.${segment.found.kind}`] }
      : { text: segment.text },
  );
}

/** What was replaced, by what and why, each thing once: only its author sees this. */
function replacements({ text, client }: PublicText, locale: Locale): string[] {
  const t = textsFor(locale);
  const lines = new Map<string, string>();
  for (const { text: placeholder, found } of [...text, ...client].filter(isReplaced)) {
    if (found === null || lines.has(found.id)) continue;
    const original = clip(found.original);
    lines.set(found.id, t["preview.replaced"](original, placeholder, t[`preview.kind.${found.kind}`]));
  }
  const shown = [...lines.values()].slice(0, mostReplacements);
  return lines.size > shown.length ? [...shown, t["preview.more-replaced"](lines.size - shown.length)] : shown;
}

function clip(original: string): string {
  return original.length > mostOriginalChars ? `${original.slice(0, mostOriginalChars)}…` : original;
}

/** An edit changes a post that is there already; everything else may wait for its batch. */
function canWait(draft: Draft): boolean {
  return draft.kind !== "edit";
}

function publishing({ draft, button: value, locale, alwaysLater }: PreviewView): Action[] {
  const t = textsFor(locale);
  const later = button("publish-later", value, t["action.publish-later"], alwaysLater ? "primary" : undefined);
  const now = button("publish-now", value, t["action.publish-now"], "primary");
  if (!canWait(draft)) return [now];
  return alwaysLater ? [later] : [now, later];
}

type ChangingView = Pick<PreviewView, "draft" | "draftId" | "shown" | "locale" | "rewording" | "counting">;

/** Every way to change what is shown. */
export function changing({ draft, draftId, shown, locale, rewording, counting }: ChangingView): Action[] {
  const t = textsFor(locale);
  const actions: Action[] = [
    button("rewrite", draftId, t["action.edit-text"]),
    button("hide-more", draftId, t["action.hide-more"]),
  ];
  const putBack = putBackOptions(shown, draftId);
  if (putBack.length > 0)
    actions.push({ type: "menu", action: "put-back", label: t["action.put-back"], options: putBack });
  const kept = keptIn(shown).map(({ id, original }) => ({ value: `${draftId} ${id}`, label: original.slice(0, 40) }));
  if (kept.length > 0)
    actions.push({ type: "menu", action: "hide-again", label: t["action.hide-again"], options: kept });
  if (draft.client !== "" && draft.kind !== "did") {
    const label = draft.withClient ? t["action.leave-out-client"] : t["action.include-client"];
    actions.push(button("toggle-client", draftId, label));
  }
  // The house speaks in its own words.
  if (draft.kind !== "did")
    actions.push(
      button("disguise", draftId, draft.isDisguised === true ? t["action.own-wording"] : t["action.disguise"]),
    );
  if (rewording?.type === "offered") actions.push(button("reword-vent", draftId, t["action.reword-vent"]));
  if (counting !== null) {
    const label = counting.isCounted ? t["action.count-out"] : t["action.count-in"];
    actions.push(button("toggle-counting", draftId, label));
  }
  if (draft.kind === "vent") actions.push(button("back", draftId, t["action.back"]));
  actions.push(button("discard", draftId, t["action.discard"], "danger"));
  return actions;
}

/** What was found and put back by the author, each once. */
function keptIn({ text, client }: PublicText): { id: string; original: string }[] {
  const kept = new Map<string, { id: string; original: string }>();
  for (const segment of [...text, ...client]) {
    if (segment.found !== null && !isReplaced(segment)) kept.set(segment.found.id, segment.found);
  }
  return [...kept.values()];
}

/** One option for each thing replaced, by what it was: only its author sees this. */
function putBackOptions({ text, client }: PublicText, draftId: string): { value: string; label: string }[] {
  const options = new Map<string, { value: string; label: string }>();
  for (const segment of [...text, ...client].filter(isReplaced)) {
    const { text: placeholder, found } = segment;
    if (found === null) continue;
    options.set(found.id, {
      value: `${draftId} ${found.id}`,
      label: `${placeholder} → ${found.original.slice(0, 40)}`,
    });
  }
  return [...options.values()];
}
