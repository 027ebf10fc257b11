/** The preview: exactly what others will see, what was replaced and why, and every way to change that (anonymity 8). */
import { formatDay, textsFor } from "../i18n/catalogue.ts";
import type { Action, Block, Locale, MarkedSpan, Message } from "../ports/platform.ts";
import type { Segment } from "../redaction/redact.ts";
import type { Tier } from "../safety/triage.ts";
import { button } from "./answers.ts";
import type { Draft } from "./deps.ts";
import type { PublicText } from "./public-text.ts";

export interface PreviewView {
  readonly draftId: string;
  readonly draft: Draft;
  readonly shown: PublicText;
  readonly tier: Tier;
  readonly locale: Locale;
  /** The last moment to edit or withdraw, if it were published now. */
  readonly closeAt: number;
  /** Whether every post waits, so that "now" is not offered. */
  readonly alwaysLater: boolean;
}

const headings = {
  vent: "preview.heading",
  calm: "preview.heading",
  reply: "preview.reply.heading",
  suggestion: "preview.suggestion.heading",
  edit: "preview.edit.heading",
} as const;

export function renderPreview(view: PreviewView): Message {
  const { draft, shown, locale, tier, closeAt } = view;
  const t = textsFor(locale);
  const replaced = [...shown.text, ...shown.client].filter(({ found }) => found !== null).length;
  const blocks: Block[] = [
    { type: "heading", text: t[headings[draft.kind]] },
    { type: "marked", spans: toSpans(shown.text, locale) },
  ];
  if (shown.client.length > 0) {
    blocks.push({ type: "note", text: t["client.wrote"] }, { type: "marked", spans: toSpans(shown.client, locale) });
  }
  blocks.push({ type: "text", text: replaced === 0 ? t["preview.nothing-hidden"] : t["preview.hidden"](replaced) });
  if (tier === "strain") blocks.push({ type: "text", text: t["preview.strain"] });
  const notes = [t["preview.until"](formatDay(closeAt, locale))];
  if (canWait(draft)) notes.push(t["preview.later"]);
  blocks.push({ type: "actions", actions: publishing(view) }, { type: "actions", actions: changing(view) });
  blocks.push({ type: "note", text: notes.join(" ") });
  return { summary: t["preview.summary"], blocks };
}

function toSpans(segments: readonly Segment[], locale: Locale): MarkedSpan[] {
  const t = textsFor(locale);
  return segments.map(({ text, found }) =>
    found === null ? { text } : { text, why: t[`preview.kind.${found.kind}`] },
  );
}

/** An edit changes a post that is there already; everything else may wait for its batch. */
function canWait(draft: Draft): boolean {
  return draft.kind !== "edit";
}

function publishing({ draft, draftId, locale, alwaysLater }: PreviewView): Action[] {
  const t = textsFor(locale);
  const later = button("publish-later", draftId, t["action.publish-later"], alwaysLater ? "primary" : undefined);
  const now = button("publish-now", draftId, t["action.publish-now"], "primary");
  if (!canWait(draft)) return [now];
  return alwaysLater ? [later] : [now, later];
}

function changing({ draft, draftId, shown, locale }: PreviewView): Action[] {
  const t = textsFor(locale);
  const actions: Action[] = [
    button("rewrite", draftId, t["action.edit-text"]),
    button("hide-more", draftId, t["action.hide-more"]),
  ];
  const putBack = putBackOptions(shown, draftId);
  if (putBack.length > 0)
    actions.push({ type: "menu", action: "put-back", label: t["action.put-back"], options: putBack });
  if (draft.client !== "") {
    const label = draft.withClient ? t["action.leave-out-client"] : t["action.include-client"];
    actions.push(button("toggle-client", draftId, label));
  }
  if (draft.kind === "vent") actions.push(button("back", draftId, t["action.back"]));
  actions.push(button("discard", draftId, t["action.discard"], "danger"));
  return actions;
}

/** One option for each thing replaced, by what it was: only its author sees this. */
function putBackOptions({ text, client }: PublicText, draftId: string): { value: string; label: string }[] {
  const options = new Map<string, { value: string; label: string }>();
  for (const { text: placeholder, found } of [...text, ...client]) {
    if (found === null) continue;
    options.set(found.id, {
      value: `${draftId} ${found.id}`,
      label: `${placeholder} → ${found.original.slice(0, 40)}`,
    });
  }
  return [...options.values()];
}
