/**
 * Block Kit as Slack accepts it: lengths, counts, required parts, no unknown ones. Stricter where the truth is not known.
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { isJson, type Json, listOf, objectsIn } from "./json.ts";

const id = z.string().min(1).max(255);
const words = (most: number) => z.string().min(1).max(most);
const plain = (most: number) =>
  z.strictObject({ type: z.literal("plain_text"), text: words(most), emoji: z.boolean().optional() });
const mrkdwn = (most: number) =>
  z.strictObject({ type: z.literal("mrkdwn"), text: words(most), verbatim: z.boolean().optional() });
const anyText = (most: number) => z.discriminatedUnion("type", [plain(most), mrkdwn(most)]);

const confirm = z.strictObject({
  title: plain(100),
  text: anyText(300),
  confirm: plain(30),
  deny: plain(30),
  style: z.enum(["primary", "danger"]).optional(),
});

const option = z.strictObject({ text: anyText(75), value: words(75), description: plain(75).optional() });
const plainOption = option.extend({ text: plain(75) });
const optionGroup = z.strictObject({ label: plain(75), options: z.array(plainOption).min(1).max(100) });

const button = z.strictObject({
  type: z.literal("button"),
  text: plain(75),
  action_id: id.optional(),
  url: z.string().max(3000).optional(),
  value: z.string().min(1).max(2000).optional(),
  style: z.enum(["primary", "danger"]).optional(),
  confirm: confirm.optional(),
  accessibility_label: z.string().max(75).optional(),
});

const select = z.strictObject({
  type: z.literal("static_select"),
  action_id: id.optional(),
  placeholder: plain(150).optional(),
  options: z.array(plainOption).min(1).max(100).optional(),
  option_groups: z.array(optionGroup).min(1).max(100).optional(),
  initial_option: plainOption.optional(),
  confirm: confirm.optional(),
  focus_on_load: z.boolean().optional(),
});

const overflow = z.strictObject({
  type: z.literal("overflow"),
  action_id: id.optional(),
  options: z.array(plainOption).min(1).max(5),
  confirm: confirm.optional(),
});

const radio = z.strictObject({
  type: z.literal("radio_buttons"),
  action_id: id.optional(),
  options: z.array(option).min(1).max(10),
  initial_option: option.optional(),
  confirm: confirm.optional(),
  focus_on_load: z.boolean().optional(),
});

const checkboxes = z.strictObject({
  type: z.literal("checkboxes"),
  action_id: id.optional(),
  options: z.array(option).min(1).max(10),
  initial_options: z.array(option).min(1).optional(),
  confirm: confirm.optional(),
  focus_on_load: z.boolean().optional(),
});

const textInput = z.strictObject({
  type: z.literal("plain_text_input"),
  action_id: id.optional(),
  initial_value: z.string().optional(),
  multiline: z.boolean().optional(),
  min_length: z.number().int().min(0).max(3000).optional(),
  max_length: z.number().int().min(1).max(3000).optional(),
  placeholder: plain(150).optional(),
  dispatch_action_config: z.strictObject({ trigger_actions_on: z.array(z.string()).min(1) }).optional(),
  focus_on_load: z.boolean().optional(),
});

const image = z.strictObject({ type: z.literal("image"), image_url: words(3000), alt_text: words(2000) });

const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .optional();
const leaf = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: z.string().min(1), style }),
  z.strictObject({ type: z.literal("link"), url: words(3000), text: z.string().optional(), style }),
  z.strictObject({ type: z.literal("emoji"), name: words(255), unicode: z.string().optional(), style }),
  z.strictObject({ type: z.literal("user"), user_id: words(32), style }),
  z.strictObject({ type: z.literal("usergroup"), usergroup_id: words(32), style }),
  z.strictObject({ type: z.literal("channel"), channel_id: words(32), style }),
  z.strictObject({ type: z.literal("broadcast"), range: z.enum(["here", "channel", "everyone"]), style }),
  z.strictObject({
    type: z.literal("date"),
    timestamp: z.number(),
    format: z.string(),
    fallback: z.string().optional(),
  }),
]);
const leaves = z.array(leaf);
const border = z.literal([0, 1]).optional();
const richSection = z.strictObject({ type: z.literal("rich_text_section"), elements: leaves });
const rich = z.discriminatedUnion("type", [
  richSection,
  z.strictObject({ type: z.literal("rich_text_preformatted"), elements: leaves, border }),
  z.strictObject({ type: z.literal("rich_text_quote"), elements: leaves, border }),
  z.strictObject({
    type: z.literal("rich_text_list"),
    style: z.enum(["bullet", "ordered"]),
    elements: z.array(richSection).min(1),
    indent: z.number().int().min(0).max(8).optional(),
    offset: z.number().int().min(0).optional(),
    border,
  }),
]);

const clickable = z.discriminatedUnion("type", [button, select, overflow, radio, checkboxes]);
const block_id = id.optional();

const block = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("header"), block_id, text: plain(150) }),
  z.strictObject({ type: z.literal("divider"), block_id }),
  z
    .strictObject({
      type: z.literal("section"),
      block_id,
      text: anyText(3000).optional(),
      fields: z.array(anyText(2000)).min(1).max(10).optional(),
      accessory: z.discriminatedUnion("type", [button, select, overflow, radio, checkboxes, image]).optional(),
      expand: z.boolean().optional(),
    })
    .refine(({ text, fields }) => text !== undefined || fields !== undefined, "missing required field: text"),
  z.strictObject({
    type: z.literal("context"),
    block_id,
    elements: z
      .array(z.discriminatedUnion("type", [plain(3000), mrkdwn(3000), image]))
      .min(1)
      .max(10),
  }),
  z.strictObject({ type: z.literal("actions"), block_id, elements: z.array(clickable).min(1).max(25) }),
  z.strictObject({
    type: z.literal("input"),
    block_id,
    label: plain(2000),
    hint: plain(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    element: z.discriminatedUnion("type", [textInput, select, radio, checkboxes]),
  }),
  z.strictObject({ type: z.literal("rich_text"), block_id, elements: z.array(rich).min(1) }),
  z.strictObject({ type: z.literal("markdown"), block_id, text: words(12_000) }),
  image.extend({ block_id, title: plain(2000).optional() }),
]);

const modal = z.strictObject({
  type: z.literal("modal"),
  title: plain(24),
  submit: plain(24).optional(),
  close: plain(24).optional(),
  blocks: z.array(block).max(100),
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
  submit_disabled: z.boolean().optional(),
});

const home = z.strictObject({
  type: z.literal("home"),
  blocks: z.array(block).max(100),
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
});

/** @returns what Slack would say in `response_metadata.messages`; empty for good blocks */
export function messageBlockProblems(blocks: unknown): string[] {
  const problems = problemsOf(z.array(block).max(50), blocks, "/blocks");
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

function problemsOf(shape: z.ZodType, value: unknown, at: string): string[] {
  const parsed = shape.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.map(
    ({ message, path }) => `[ERROR] ${message} [json-pointer:${[at, ...path.map(String)].join("/")}]`,
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
