/** Draws neutral messages and forms as Discord's components. A message that is too long becomes several, never a cut one. */
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIMediaGalleryComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  TextInputStyle,
} from "discord.js";
import type { Action, Block, Chart, Field, Form, Message } from "../../src/ports/platform.ts";
import { chartLegend, chartRows } from "../shared/chart-lines.ts";
import { clip, pieces } from "../shared/fit-text.ts";
import { encodeField } from "../shared/form-parts.ts";
import { limits } from "./config.ts";
import { encodeAction, encodeForm } from "./ids.ts";
import { copyBlock, escapeText, prefixed } from "./markup.ts";
import { noPictures, type Pictures, toGallery } from "./pictures.ts";

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
export type Component = APITextDisplayComponent | APIMediaGalleryComponent | Row;

/** What every message that is sent or changed carries: Discord parses mentions anew at each edit. */
export interface Body {
  readonly components: readonly Component[];
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: [] };
}

/** @param mark see `markOf`. @param isPrivate for its one reader only; said every time (anonymity 7). */
export function toBody(components: readonly Component[], mark: number, isPrivate: boolean): Body {
  const [first, ...others] = components;
  return {
    components: first === undefined ? [] : [{ ...first, id: mark }, ...others],
    flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
    allowed_mentions: { parse: [] },
  };
}

/** A private answer: as many messages as it takes, in the order of its blocks. */
export function renderAnswer(message: Message): Component[][] {
  return pack(message.blocks.flatMap(toComponents(counter())));
}

/**
 * A post: its buttons and pictures stand in its first message, where everybody sees them.
 * @param more says that it goes on elsewhere. @param pictures charts that go with it as files; others are drawn as text
 */
export function renderPost(message: Message, more: string, pictures: Pictures = noPictures): Component[][] {
  const all = message.blocks.flatMap(toComponents(counter(), pictures));
  const texts = all.filter((component) => component.type === ComponentType.TextDisplay);
  const rows = all.filter((component) => component.type !== ComponentType.TextDisplay);
  const whole = pack(texts);
  if (whole.length <= 1 && sizeOf(all) <= limits.components) return [all];
  const [first = [], ...others] = pack(texts, { reserve: sizeOf(rows) + 1, chars: more.length + 3 });
  return [[...first, { type: ComponentType.TextDisplay, content: `-# ${more}` }, ...rows], ...others];
}

function pack(components: readonly Component[], kept = { reserve: 0, chars: 0 }): Component[][] {
  const messages: Component[][] = [];
  let [open, count, chars]: [Component[], number, number] = [[], kept.reserve, kept.chars];
  for (const component of sizeOf(components) > limits.components ? joined(components) : components) {
    const size = sizeOf([component]);
    const length = component.type === ComponentType.TextDisplay ? component.content.length : 0;
    if (open.length > 0 && (count + size > limits.components || chars + length > limits.text)) {
      messages.push(open);
      [open, count, chars] = [[], 0, 0];
    }
    open.push(component);
    count += size;
    chars += length;
  }
  return open.length === 0 ? messages : [...messages, open];
}

function sizeOf(components: readonly Component[]): number {
  return components.reduce((sum, one) => sum + 1 + ("components" in one ? one.components.length : 0), 0);
}

/** Texts that follow each other, as one where they fit. */
function joined(components: readonly Component[]): Component[] {
  const result: Component[] = [];
  for (const component of components) {
    const last = result.at(-1);
    const isText = component.type === ComponentType.TextDisplay && last?.type === ComponentType.TextDisplay;
    const content = isText ? `${last.content}\n${component.content}` : "";
    if (isText && content.length <= mostContent) result[result.length - 1] = { ...last, content };
    else result.push(component);
  }
  return result;
}

type Counter = () => number;

function counter(): Counter {
  let last = 0;
  return () => last++;
}

/** Leaves room for the line that says that a post goes on. */
const mostContent = 3_800;

const toComponents =
  (next: Counter, pictures: Pictures = noPictures) =>
  (block: Block): Component[] => {
    switch (block.type) {
      case "actions":
        return toRows(block.actions, next);
      case "list":
        return block.items.flatMap((item) => texts(item, (part) => prefixed(escapeText(part), "- ", "  ")));
      case "marked":
        return texts(block.spans, toMarked);
      case "copyable":
        return texts(block.text, (part, index) =>
          index === 0 ? `**${escapeText(block.label)}**\n${copyBlock(part)}` : copyBlock(part),
        );
      case "heading":
        return texts(block.text, (part) => prefixed(escapeText(part), "### ", null));
      case "note":
        return texts(block.text, (part) => prefixed(escapeText(part), "-# ", null));
      case "quote":
        return texts(block.text, (part) => prefixed(escapeText(part), "> ", "> "));
      case "text":
        return texts(block.text, escapeText);
      case "chart": {
        const picture = pictures.get(block.chart);
        return picture === undefined ? toLines(block.chart) : [toGallery(block.chart, picture)];
      }
    }
  };

function toLines(chart: Chart): Component[] {
  const rows = chartRows(chart).map(({ words, marks }) => `${escapeText(words)}\n\`${marks}\``);
  const legend = prefixed(escapeText(chartLegend(chart)), "-# ", null);
  return [`**${escapeText(chart.title)}**`, ...rows, legend].flatMap((content) => texts(content, (part) => part));
}

type Spans = (Block & { type: "marked" })["spans"];

/** A vent with what was replaced set apart, and under it why. */
function toMarked(spans: Spans): string {
  const shown = spans.map(({ text, why }) => (why === undefined ? escapeText(text) : `__**${escapeText(text)}**__`));
  const reasons = new Map(spans.flatMap(({ text, why }) => (why === undefined ? [] : [[text, why] as const])));
  const legend = [...reasons].map(([text, why]) => prefixed(escapeText(`${text}: ${why}`), "\n-# ", "\n-# "));
  return shown.join("") + legend.join("");
}

/** As many texts as it takes for each to fit once it is drawn. */
function texts<Text extends string | Spans>(whole: Text, draw: (part: Text, index: number) => string): Component[] {
  for (let most = mostContent; ; most = Math.floor(most / 2)) {
    const parts = (typeof whole === "string" ? pieces(whole, most) : spanPieces(whole, most)) as Text[];
    const drawn = parts.map(draw);
    if (drawn.every((content) => content.length <= mostContent)) {
      return drawn
        .filter((content) => content.trim() !== "")
        .map((content) => ({ type: ComponentType.TextDisplay, content }));
    }
  }
}

function spanPieces(spans: Spans, most: number): Spans[] {
  const parts: { text: string; why?: string }[][] = [[]];
  let room = most;
  for (const span of spans.flatMap((one) => pieces(one.text, most).map((text) => ({ ...one, text })))) {
    const size = span.text.length + (span.why?.length ?? 0);
    if (size > room && parts.at(-1)?.length !== 0) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)?.push(span);
    room -= size;
  }
  return parts;
}

const styles = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

function toRows(actions: readonly Action[], next: Counter): Row[] {
  const rows: Row[] = [];
  let buttons: APIComponentInMessageActionRow[] = [];
  for (const action of actions) {
    if (action.type === "menu") {
      rows.push(...toMenus(action, next));
      continue;
    }
    if (buttons.length === 0 || buttons.length === limits.rowButtons) {
      buttons = [];
      rows.push({ type: ComponentType.ActionRow, components: buttons });
    }
    buttons.push({
      type: ComponentType.Button,
      style: action.style === undefined ? ButtonStyle.Secondary : styles[action.style],
      label: clip(action.label, limits.button),
      custom_id: encodeAction(action, next()),
    });
  }
  return rows;
}

/** One menu for each 25 options. */
function toMenus({ action, label, options }: Action & { type: "menu" }, next: Counter): Row[] {
  const rows: Row[] = [];
  for (let from = 0; from < options.length; from += limits.options) {
    const some = options.slice(from, from + limits.options);
    const menu = {
      type: ComponentType.StringSelect,
      custom_id: encodeAction({ action, value: "" }, next()),
      placeholder: clip(label, limits.placeholder),
      options: some.map((option) => ({ label: clip(option.label, limits.option), value: option.value })),
    } as const;
    rows.push({ type: ComponentType.ActionRow, components: [menu] });
  }
  return rows;
}

/** @param continued names the second input of a text that is too long for one */
export function renderForm(form: Form, continued: (label: string) => string): APIModalInteractionResponseCallbackData {
  const inputs = form.fields.flatMap((field) => toInputs(field, continued));
  const intro = form.intro === undefined || inputs.length === limits.modalParts ? [] : [escapeText(form.intro)];
  return {
    custom_id: encodeForm(form),
    title: clip(form.title, limits.title),
    components: [
      ...intro.map((content) => ({ type: ComponentType.TextDisplay as const, content })),
      ...inputs.slice(0, limits.modalParts),
    ],
  };
}

function toInputs(
  { name, label, hint, long, optional, maxChars, value = "" }: Field,
  continued: (label: string) => string,
) {
  const parts = pieces(value, limits.input);
  const texts = parts.length === 0 ? [""] : parts;
  return texts.map((text, part) => {
    const named = part === 0 ? label : continued(label);
    // A label that does not fit is said in full under itself.
    const description = named.length > limits.label ? named : part === 0 ? hint : undefined;
    return {
      type: ComponentType.Label as const,
      label: clip(named, limits.label),
      ...(description === undefined ? {} : { description: clip(description, limits.description) }),
      component: {
        type: ComponentType.TextInput as const,
        custom_id: encodeField(name, part),
        style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required: !optional && part === 0,
        max_length: Math.min(maxChars, limits.input),
        ...(text === "" ? {} : { value: text }),
      },
    };
  });
}
