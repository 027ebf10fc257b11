/** Turns neutral messages and forms into Block Kit. Texts go into `plain_text` and `rich_text` only: nothing is markup. */
import type { types } from "@slack/bolt";
import { textsFor } from "../../src/i18n/catalogue.ts";
import type { Action, Block, Chart, Field, Form, Locale, MarkedSpan, Message } from "../../src/ports/platform.ts";
import { chartLegend, chartRows } from "../shared/chart-lines.ts";
import { clip, pieces } from "../shared/fit-text.ts";
import { encodeField } from "../shared/form-parts.ts";
import { limits } from "./config.ts";
import { encodeAction, encodeState, encodeView } from "./ids.ts";

type SlackBlock = types.KnownBlock;
type RichText = types.RichTextBlock["elements"][number];

/** Slack reads no mentions, links or emoji in it. */
function plain(text: string): types.PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}

/**
 * @param mark differs between renderings that replace each other: a menu keeps its choice while its block id stays.
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
export function renderBlocks(blocks: readonly Block[], mark = ""): SlackBlock[] {
  return blocks.flatMap((block, index) =>
    renderBlock(block).map((rendered, part) => ({ ...rendered, block_id: `${index}.${part}.${block.type}${mark}` })),
  );
}

function renderBlock(block: Block): SlackBlock[] {
  switch (block.type) {
    case "heading":
      return heading(block.text);
    case "text":
      return pieces(block.text, limits.text).map((text) => ({ type: "section", text: plain(text) }));
    case "note":
      return pieces(block.text, limits.contextText).map((text) => ({ type: "context", elements: [plain(text)] }));
    case "quote":
      return quote(block.text);
    case "copyable":
      return copyable(block.label, block.text);
    case "marked":
      return marked(block.spans);
    case "list":
      return block.items.length === 0
        ? []
        : [rich({ type: "rich_text_list", style: "bullet", elements: items(block) })];
    case "chart":
      return chart(block.chart);
    case "actions":
      return actions(block.actions);
  }
}

/** As text: a picture would have to be uploaded, which needs a further scope, or to lie at a public address. */
function chart(drawn: Chart): SlackBlock[] {
  const rows = chartRows(drawn).flatMap(({ words, marks }): types.RichTextSection["elements"] => [
    { type: "text", text: `\n${words}\n` },
    { type: "text", text: marks, style: { code: true } },
  ]);
  const section = { type: "text", text: drawn.title, style: { bold: true } } as const;
  return [
    rich({ type: "rich_text_section", elements: [section, ...rows] }),
    { type: "context", elements: [plain(chartLegend(drawn))] },
  ];
}

/** A long one as paragraphs: Slack refuses a message with much rich text sooner than one with as many plain characters. */
function quote(text: string): SlackBlock[] {
  if (text.length > limits.text)
    return pieces(text, limits.text).map((piece) => ({ type: "section", text: plain(piece) }));
  return text === "" ? [] : [rich({ type: "rich_text_quote", elements: [{ type: "text", text }] })];
}

function rich(...elements: RichText[]): types.RichTextBlock {
  return { type: "rich_text", elements };
}

function heading(text: string): SlackBlock[] {
  if (text.length <= limits.header && !text.includes("\n")) {
    return text === "" ? [] : [{ type: "header", text: plain(text) }];
  }
  return pieces(text, limits.text).map((piece) => rich(bold(piece)));
}

function bold(text: string): types.RichTextSection {
  return { type: "rich_text_section", elements: [{ type: "text", text, style: { bold: true } }] };
}

/** Slack puts a button to copy beside preformatted text. */
function copyable(label: string, text: string): SlackBlock[] {
  const titles = label === "" ? [] : [bold(label)];
  return pieces(text, limits.text).map((piece, part) =>
    rich(...(part === 0 ? titles : []), { type: "rich_text_preformatted", elements: [{ type: "text", text: piece }] }),
  );
}

/** What was replaced stands out as code; under the text stands what each such word stands for. */
function marked(spans: readonly MarkedSpan[]): SlackBlock[] {
  const elements = spans.flatMap(({ text, why }) =>
    pieces(text, limits.text).map((piece) => ({
      type: "text" as const,
      text: piece,
      ...(why === undefined ? {} : { style: { code: true } }),
    })),
  );
  const blocks: SlackBlock[] = [];
  let room = 0;
  for (const element of elements) {
    if (blocks.length === 0 || element.text.length > room) {
      blocks.push(rich({ type: "rich_text_section", elements: [] }));
      room = limits.text;
    }
    room -= element.text.length;
    const last = blocks.at(-1);
    if (last?.type === "rich_text") (last.elements[0] as types.RichTextSection).elements.push(element);
  }
  const meanings = new Set(spans.flatMap(({ text, why }) => (why === undefined ? [] : [`${text}: ${why}`])));
  if (meanings.size === 0) return blocks;
  const legend = pieces([...meanings].join(" · "), limits.contextText);
  return [...blocks, ...legend.map((text): SlackBlock => ({ type: "context", elements: [plain(text)] }))];
}

function items({ items: texts }: Extract<Block, { type: "list" }>): types.RichTextSection[] {
  return texts
    .filter((text) => text !== "")
    .map((text) => ({ type: "rich_text_section", elements: [{ type: "text", text }] }));
}

function actions(all: readonly Action[]): SlackBlock[] {
  const elements = all.flatMap((action, place) => renderAction(action, place));
  const blocks: SlackBlock[] = [];
  for (let from = 0; from < elements.length; from += limits.actions) {
    blocks.push({ type: "actions", elements: elements.slice(from, from + limits.actions) });
  }
  return blocks;
}

function renderAction(action: Action, place: number): (types.Button | types.StaticSelect)[] {
  const id = encodeAction(action.action, place);
  if (action.type === "button") {
    const style = action.style === undefined ? {} : { style: action.style };
    // An empty value is none to Slack.
    const value = action.value === "" ? {} : { value: action.value };
    return [{ type: "button", action_id: id, text: plain(clip(action.label, limits.button)), ...value, ...style }];
  }
  const options = action.options.slice(0, limits.options).map(({ value, label }) => ({
    text: plain(clip(label, limits.option)),
    value,
  }));
  if (options.length === 0) return [];
  return [
    { type: "static_select", action_id: id, placeholder: plain(clip(action.label, limits.placeholder)), options },
  ];
}

/** What a post or an ephemeral message is made of. The top-level text is what notifications say: never the content. */
export function renderMessage({ summary, blocks }: Message): { text: string; blocks: SlackBlock[] } {
  return { text: escapeMarkup(summary), blocks: renderBlocks(blocks) };
}

/** @see https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export interface ViewPlace {
  readonly locale: Locale;
  /** Goes into block ids; see `renderBlocks`. */
  readonly mark: string;
  /** The moderators' or the digest channel when this was opened from there, else "". */
  readonly channel: string;
  /** Whether closing it leads back to another window. */
  readonly isOnTop: boolean;
}

/** A private answer as a window. A message with more blocks than a window takes ends with a word about it. */
export function renderAnswer(
  message: Message,
  slot: string,
  { locale, mark, channel, isOnTop }: ViewPlace,
): types.ModalView {
  const t = textsFor(locale);
  const blocks = renderBlocks(message.blocks, mark);
  const fitting =
    blocks.length <= limits.viewBlocks ? blocks : [...blocks.slice(0, limits.viewBlocks - 1), more(locale)];
  return {
    type: "modal",
    callback_id: encodeView({ kind: "answer", name: slot }),
    private_metadata: encodeState({ channel, state: "" }),
    title: plain(titleOf(slot, locale)),
    close: plain(isOnTop ? t["slack.back"] : t["slack.close"]),
    blocks: fitting,
  };
}

function more(locale: Locale): SlackBlock {
  return { type: "context", elements: [plain(textsFor(locale)["slack.more"])] };
}

function titleOf(slot: string, locale: Locale): string {
  const t = textsFor(locale);
  if (slot === "help") return t["slack.title.help"];
  return slot === "support" ? t["slack.title.support"] : t["slack.title.private"];
}

/** App Home: the same for everybody, since Slack keeps it under the person. */
export function renderHome({ blocks }: Message): types.HomeView {
  return { type: "home", blocks: renderBlocks(blocks).slice(0, limits.viewBlocks) };
}

/** @throws {RangeError} for a state that does not fit; the core's states are ids. */
export function renderForm(form: Form, { locale, channel }: ViewPlace): types.ModalView {
  const metadata = encodeState({ channel, state: form.state });
  if (metadata.length > limits.metadata) throw new RangeError("the state of a form is too long");
  const intro = form.intro === undefined ? [] : renderBlocks([{ type: "text", text: form.intro }]);
  return {
    type: "modal",
    callback_id: encodeView({ kind: "form", name: form.form }),
    private_metadata: metadata,
    title: plain(clip(form.title, limits.title)),
    submit: plain(clip(form.submit, limits.title)),
    close: plain(textsFor(locale)["slack.cancel"]),
    blocks: [...intro, ...form.fields.flatMap((field) => renderField(field, locale))],
  };
}

/** A text that is longer than one input takes stands in several. */
function renderField(field: Field, locale: Locale): types.InputBlock[] {
  const values = field.value ? pieces(field.value, limits.input) : [""];
  return values.map((value, part) => ({
    type: "input",
    block_id: encodeField(field.name, part),
    label: plain(clip(part === 0 ? field.label : textsFor(locale)["slack.continued"](field.label), limits.label)),
    ...(field.hint === undefined || part > 0 ? {} : { hint: plain(clip(field.hint, limits.label)) }),
    optional: field.optional || part > 0,
    element: {
      type: "plain_text_input",
      action_id: "text",
      multiline: field.long,
      max_length: Math.min(field.maxChars, limits.input),
      ...(value === "" ? {} : { initial_value: value }),
    },
  }));
}
