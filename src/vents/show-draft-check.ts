/** What the check of a person's own words found: the places and why, the smallest edit to copy, and what to do next. */
import type { DraftCheck, DraftMark } from "../advice/check-draft.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { Action, Block, Locale, Message } from "../ports/platform.ts";
import type { Support } from "../safety/support-text.ts";
import type { Tier } from "../safety/triage.ts";
import { button } from "./answers.ts";
import type { Draft } from "./deps.ts";
import { strainBlocks } from "./show-help.ts";

export interface DraftCheckView {
  readonly draftId: string;
  readonly draft: Pick<Draft, "text" | "client" | "target">;
  readonly check: DraftCheck;
  readonly tier: Tier;
  /** Of the person who reads this, whatever the draft is in. */
  readonly locale: Locale;
  readonly support: Support;
  /** Where it stands with the language model; null: none is asked. */
  readonly stage: DraftStage | null;
}

export interface DraftStage {
  readonly type: "asking" | "edited" | "nothing";
  readonly name: string;
  readonly host: string;
}

const mostQuoted = 90;

export function renderDraftCheck(view: DraftCheckView): Message {
  const t = textsFor(view.locale);
  const blocks: Block[] = [
    { type: "heading", text: t["draft.heading"] },
    ...strainBlocks(view.tier, view.locale, view.support),
    ...found(view),
    ...edited(view),
    { type: "actions", actions: waysOn(view, view.check.marks.length === 0) },
    { type: "note", text: howLine(view) },
  ];
  return { summary: t["draft.summary"], blocks };
}

/** The check failed: both texts come back as they were typed, ready to be copied. */
export function renderUnchecked(view: Omit<DraftCheckView, "check" | "stage">): Message {
  const { draftId, draft, locale } = view;
  const t = textsFor(locale);
  const client: Block[] =
    draft.client === "" ? [] : [{ type: "copyable", label: t["client.wrote"], text: draft.client }];
  const blocks: Block[] = [
    { type: "text", text: t["draft.failed"] },
    ...strainBlocks(view.tier, view.locale, view.support),
    { type: "copyable", label: t["draft.text"], text: draft.text },
    ...client,
    { type: "actions", actions: waysOn({ draftId, draft, locale }, false) },
  ];
  return { summary: t["draft.failed"], blocks };
}

/** Who looked at it, and where it went (product rule 9). */
function howLine({ stage, locale }: DraftCheckView): string {
  const t = textsFor(locale);
  if (stage === null) return t["draft.how"];
  return `${t[`draft.how.${stage.type}`](stage.name, stage.host)} ${t["result.engine.kept"]}`;
}

function found({ check, draft, locale }: DraftCheckView): Block[] {
  const t = textsFor(locale);
  const list = (heading: string, marks: readonly DraftMark[]): Block[] => {
    const items = draftItems(draft.text, marks, locale);
    return items.length === 0
      ? []
      : [
          { type: "heading", text: heading },
          { type: "list", items },
        ];
  };
  return [
    ...list(
      t["draft.found"],
      check.marks.filter(({ hard }) => hard),
    ),
    ...list(
      t["draft.hints"],
      check.marks.filter(({ hard }) => !hard),
    ),
  ];
}

/** One line for each place: the words, why, and what to do where no small edit is safe. Also for the command line. */
export function draftItems(text: string, marks: readonly DraftMark[], locale: Locale): string[] {
  const t = textsFor(locale);
  const composed = text.normalize("NFC");
  const places = Map.groupBy(marks, ({ from, to }) => `${from} ${to}`);
  return [...places.values()].map((here) => {
    const [{ from, to } = { from: 0, to: 0 }] = here;
    const reasons = [...new Set(here.map(({ why }) => t[why]))];
    const todo = here.flatMap((mark) => (mark.hard && mark.replacement === null ? [t[`draft.do.${mark.kind}`]] : []));
    const said = [...reasons, ...new Set(todo)].join(" ");
    return from === to ? said : t["draft.mark"](quoted(composed.slice(from, to)), said);
  });
}

function quoted(words: string): string {
  const line = words
    .trim()
    .replace(/^[,;\s]+/u, "")
    .replace(/\s+/gu, " ");
  return line.length > mostQuoted ? `${line.slice(0, mostQuoted).trimEnd()}…` : line;
}

function edited({ check, draft, locale }: DraftCheckView): Block[] {
  const t = textsFor(locale);
  if (check.edit !== draft.text.normalize("NFC"))
    return [{ type: "copyable", label: t["draft.edit"], text: check.edit }];
  const hasHard = check.marks.some(({ hard }) => hard);
  const text = check.marks.length === 0 ? t["draft.clean"] : hasHard ? t["draft.no-edit"] : t["draft.hints-only"];
  return [{ type: "text", text }];
}

function waysOn(
  { draftId, draft, locale }: Pick<DraftCheckView, "draftId" | "draft" | "locale">,
  isFine: boolean,
): Action[] {
  const t = textsFor(locale);
  const actions = [
    button("rewrite", draftId, t["draft.again"], isFine ? undefined : "primary"),
    button("discard", draftId, t["draft.as-is"], isFine ? "primary" : undefined),
  ];
  if (draft.target !== "") actions.push(button("back", draft.target, t["action.back"]));
  return [...actions, button("not-ok", draftId, t["action.not-ok"])];
}
