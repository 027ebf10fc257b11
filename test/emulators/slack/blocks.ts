/**
 * Block Kit as Slack accepts it: lengths, counts, required parts, no unknown ones. Stricter where the truth is not known.
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
import { randomBytes } from "node:crypto";
import * as v from "valibot";
import { isJson, type Json, listOf, objectsIn } from "./json.ts";

const upTo = (most: number) => v.pipe(v.string(), v.maxCodePoints(most));
const words = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxCodePoints(most));
const some = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.nonEmpty(), v.maxLength(most));
const whole = (least: number, most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));
const id = words(255);
const plain = (most: number) =>
  v.strictObject({ type: v.literal("plain_text"), text: words(most), emoji: v.optional(v.boolean()) });
const mrkdwn = (most: number) =>
  v.strictObject({ type: v.literal("mrkdwn"), text: words(most), verbatim: v.optional(v.boolean()) });
const anyText = (most: number) => v.variant("type", [plain(most), mrkdwn(most)]);

const confirm = v.strictObject({
  title: plain(100),
  text: anyText(300),
  confirm: plain(30),
  deny: plain(30),
  style: v.optional(v.picklist(["primary", "danger"])),
});

const option = v.strictObject({ text: anyText(75), value: words(75), description: v.optional(plain(75)) });
const plainOption = v.strictObject({ ...option.entries, text: plain(75) });
const optionGroup = v.strictObject({
  label: plain(75),
  options: some(plainOption, 100),
});

const button = v.strictObject({
  type: v.literal("button"),
  text: plain(75),
  action_id: v.optional(id),
  url: v.optional(upTo(3000)),
  value: v.optional(words(2000)),
  style: v.optional(v.picklist(["primary", "danger"])),
  confirm: v.optional(confirm),
  accessibility_label: v.optional(upTo(75)),
});

const select = v.strictObject({
  type: v.literal("static_select"),
  action_id: v.optional(id),
  placeholder: v.optional(plain(150)),
  options: v.optional(some(plainOption, 100)),
  option_groups: v.optional(some(optionGroup, 100)),
  initial_option: v.optional(plainOption),
  confirm: v.optional(confirm),
  focus_on_load: v.optional(v.boolean()),
});

const overflow = v.strictObject({
  type: v.literal("overflow"),
  action_id: v.optional(id),
  options: some(plainOption, 5),
  confirm: v.optional(confirm),
});

const radio = v.strictObject({
  type: v.literal("radio_buttons"),
  action_id: v.optional(id),
  options: some(option, 10),
  initial_option: v.optional(option),
  confirm: v.optional(confirm),
  focus_on_load: v.optional(v.boolean()),
});

const checkboxes = v.strictObject({
  type: v.literal("checkboxes"),
  action_id: v.optional(id),
  options: some(option, 10),
  initial_options: v.optional(v.pipe(v.array(option), v.nonEmpty())),
  confirm: v.optional(confirm),
  focus_on_load: v.optional(v.boolean()),
});

const textInput = v.strictObject({
  type: v.literal("plain_text_input"),
  action_id: v.optional(id),
  initial_value: v.optional(v.string()),
  multiline: v.optional(v.boolean()),
  min_length: v.optional(whole(0, 3000)),
  max_length: v.optional(whole(1, 3000)),
  placeholder: v.optional(plain(150)),
  dispatch_action_config: v.optional(v.strictObject({ trigger_actions_on: v.pipe(v.array(v.string()), v.nonEmpty()) })),
  focus_on_load: v.optional(v.boolean()),
});

const image = v.strictObject({ type: v.literal("image"), image_url: words(3000), alt_text: words(2000) });

const style = v.optional(
  v.strictObject({
    bold: v.optional(v.boolean()),
    italic: v.optional(v.boolean()),
    strike: v.optional(v.boolean()),
    code: v.optional(v.boolean()),
  }),
);
const leaf = v.variant("type", [
  v.strictObject({ type: v.literal("text"), text: v.pipe(v.string(), v.nonEmpty()), style }),
  v.strictObject({ type: v.literal("link"), url: words(3000), text: v.optional(v.string()), style }),
  v.strictObject({ type: v.literal("emoji"), name: words(255), unicode: v.optional(v.string()), style }),
  v.strictObject({ type: v.literal("user"), user_id: words(32), style }),
  v.strictObject({ type: v.literal("usergroup"), usergroup_id: words(32), style }),
  v.strictObject({ type: v.literal("channel"), channel_id: words(32), style }),
  v.strictObject({ type: v.literal("broadcast"), range: v.picklist(["here", "channel", "everyone"]), style }),
  v.strictObject({
    type: v.literal("date"),
    timestamp: v.number(),
    format: v.string(),
    fallback: v.optional(v.string()),
  }),
]);
const leaves = v.array(leaf);
const border = v.optional(v.picklist([0, 1]));
const richSection = v.strictObject({ type: v.literal("rich_text_section"), elements: leaves });
const rich = v.variant("type", [
  richSection,
  v.strictObject({ type: v.literal("rich_text_preformatted"), elements: leaves, border }),
  v.strictObject({ type: v.literal("rich_text_quote"), elements: leaves, border }),
  v.strictObject({
    type: v.literal("rich_text_list"),
    style: v.picklist(["bullet", "ordered"]),
    elements: v.pipe(v.array(richSection), v.nonEmpty()),
    indent: v.optional(whole(0, 8)),
    offset: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
    border,
  }),
]);

const clickable = v.variant("type", [button, select, overflow, radio, checkboxes]);
const block_id = v.optional(id);

const block = v.variant("type", [
  v.strictObject({ type: v.literal("header"), block_id, text: plain(150) }),
  v.strictObject({ type: v.literal("divider"), block_id }),
  v.pipe(
    v.strictObject({
      type: v.literal("section"),
      block_id,
      text: v.optional(anyText(3000)),
      fields: v.optional(some(anyText(2000), 10)),
      accessory: v.optional(v.variant("type", [button, select, overflow, radio, checkboxes, image])),
      expand: v.optional(v.boolean()),
    }),
    v.check(({ text, fields }) => text !== undefined || fields !== undefined, "missing required field: text"),
  ),
  v.strictObject({
    type: v.literal("context"),
    block_id,
    elements: some(v.variant("type", [plain(3000), mrkdwn(3000), image]), 10),
  }),
  v.strictObject({
    type: v.literal("actions"),
    block_id,
    elements: some(clickable, 25),
  }),
  v.strictObject({
    type: v.literal("input"),
    block_id,
    label: plain(2000),
    hint: v.optional(plain(2000)),
    optional: v.optional(v.boolean()),
    dispatch_action: v.optional(v.boolean()),
    element: v.variant("type", [textInput, select, radio, checkboxes]),
  }),
  v.strictObject({ type: v.literal("rich_text"), block_id, elements: v.pipe(v.array(rich), v.nonEmpty()) }),
  v.strictObject({ type: v.literal("markdown"), block_id, text: words(12_000) }),
  v.strictObject({ ...image.entries, block_id, title: v.optional(plain(2000)) }),
]);

const modal = v.strictObject({
  type: v.literal("modal"),
  title: plain(24),
  submit: v.optional(plain(24)),
  close: v.optional(plain(24)),
  blocks: v.pipe(v.array(block), v.maxLength(100)),
  private_metadata: v.optional(upTo(3000)),
  callback_id: v.optional(upTo(255)),
  external_id: v.optional(upTo(255)),
  clear_on_close: v.optional(v.boolean()),
  notify_on_close: v.optional(v.boolean()),
  submit_disabled: v.optional(v.boolean()),
});

const home = v.strictObject({
  type: v.literal("home"),
  blocks: v.pipe(v.array(block), v.maxLength(100)),
  private_metadata: v.optional(upTo(3000)),
  callback_id: v.optional(upTo(255)),
  external_id: v.optional(upTo(255)),
});

/** @returns what Slack would say in `response_metadata.messages`; empty for good blocks */
export function messageBlockProblems(blocks: unknown): string[] {
  const problems = problemsOf(v.pipe(v.array(block), v.maxLength(50)), blocks, "/blocks");
  return problems.length > 0 ? problems : furtherProblems(listOf(blocks), "/blocks");
}

export function viewProblems(view: unknown, kind: "modal" | "home"): string[] {
  const problems = problemsOf(kind === "modal" ? modal : home, view, "/view");
  if (problems.length > 0 || !isJson(view)) return problems;
  const blocks = listOf(view.blocks);
  const further = furtherProblems(blocks, "/view/blocks");
  if (blocks.some(({ type }) => type === "markdown")) further.push("[ERROR] unsupported type: markdown");
  if (kind === "modal" && view.submit === undefined && blocks.some(({ type }) => type === "input"))
    further.push("[ERROR] missing required field: submit [json-pointer:/view]");
  return further;
}

function problemsOf(shape: v.GenericSchema, value: unknown, at: string): string[] {
  const { issues = [] } = v.safeParse(shape, value);
  return issues.map(
    ({ message, path = [] }) =>
      `[ERROR] ${message} [json-pointer:${[at, ...path.map(({ key }) => String(key))].join("/")}]`,
  );
}

/** What a look at one part alone can't tell. */
function furtherProblems(blocks: readonly Json[], at: string): string[] {
  const problems: string[] = [];
  const seen = new Set<unknown>();
  for (const each of blocks) {
    if (each.block_id !== undefined && seen.has(each.block_id))
      problems.push(`[ERROR] block_id already exists [json-pointer:${at}]`);
    seen.add(each.block_id);
    const actions = [...objectsIn(each)].flatMap(({ action_id }) => (action_id === undefined ? [] : [action_id]));
    if (new Set(actions).size < actions.length) problems.push(`[ERROR] action_id already exists [json-pointer:${at}]`);
    for (const element of objectsIn(each)) problems.push(...elementProblems(element, at));
  }
  return problems;
}

function elementProblems(element: Json, at: string): string[] {
  if (element.type === "plain_text_input") {
    const most = typeof element.max_length === "number" ? element.max_length : 3000;
    const given = typeof element.initial_value === "string" ? element.initial_value : "";
    return given.length > most ? [`[ERROR] initial_value is too long [json-pointer:${at}]`] : [];
  }
  if (element.type === "static_select") {
    if ((element.options === undefined) === (element.option_groups === undefined))
      return [`[ERROR] options or option_groups, and not both [json-pointer:${at}]`];
  }
  const { initial_option: initial } = element;
  const values = optionsIn(element).map(({ value }) => value);
  return isJson(initial) && !values.includes(initial.value)
    ? [`[ERROR] initial_option is not one of the options [json-pointer:${at}]`]
    : [];
}

export function optionsIn(element: Json): Json[] {
  return [...listOf(element.options), ...listOf(element.option_groups).flatMap((group) => listOf(group.options))];
}

const mostWeight = 13_200;

/**
 * What counts towards `msg_blocks_too_long`: the texts, and something for what holds them. Slack tells no rule; one text of
 * 13,297 characters passed, with a divider 13,171, and rich text failed from about 11,300 on.
 * @see https://github.com/slackapi/bolt-js/issues/2509 and 2867
 */
export function blocksAreTooLong(blocks: readonly Json[]): boolean {
  let weight = 0;
  for (const part of objectsIn(blocks)) {
    weight += typeof part.text === "string" ? part.text.length : 0;
    weight += part.type === "text" ? 25 : 0;
  }
  return weight + Math.max(0, blocks.length - 1) * 125 > mostWeight;
}

/** Slack gives an id to what has none, another one each time. */
export function withIds(blocks: readonly Json[]): Json[] {
  return blocks.map((each) => {
    const copy = structuredClone(each);
    copy.block_id ??= randomBytes(3).toString("hex");
    for (const element of objectsIn(copy)) {
      if (/^(?:button|static_select|overflow|radio_buttons|checkboxes|plain_text_input)$/.test(String(element.type)))
        element.action_id ??= randomBytes(3).toString("hex");
    }
    return copy;
  });
}
