/** The shapes of what Slack sends, as far as they are read; the rest of a payload is left alone. */
import { z } from "zod";

const id = z.string().min(1).max(255);
const user = z.object({ id });
const team = z.object({ id });
export const channel = z.object({ id, name: z.string().optional() });
export const view = z.object({
  id,
  type: z.string(),
  hash: z.string().default(""),
  callback_id: z.string().default(""),
  private_metadata: z.string().default(""),
  previous_view_id: z.string().nullish(),
  state: z
    .object({ values: z.record(z.string(), z.record(z.string(), z.object({ value: z.string().nullish() }))) })
    .optional(),
});

export const command = z.object({
  command: z.string().startsWith("/"),
  text: z.string().default(""),
  team_id: id,
  user_id: id,
  channel_id: id,
  channel_name: z.string().default(""),
  trigger_id: id,
  response_url: z.string().optional(),
});
export const click = z.object({
  type: z.literal("block_actions"),
  team,
  user,
  trigger_id: id,
  response_url: z.string().optional(),
  channel: channel.optional(),
  view: view.optional(),
  actions: z.tuple(
    [
      z.object({
        action_id: z.string(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    ],
    z.unknown(),
  ),
});
export const submission = z.object({ type: z.literal("view_submission"), team, user, trigger_id: id.optional(), view });
export const globalShortcut = z.object({ type: z.literal("shortcut"), callback_id: id, team, user, trigger_id: id });
export const messageShortcut = z.object({
  type: z.literal("message_action"),
  callback_id: id,
  team,
  user,
  trigger_id: id,
  response_url: z.string().optional(),
  channel: channel.optional(),
  message: z.object({
    text: z.string().default(""),
    bot_id: z.string().optional(),
    blocks: z.array(z.looseObject({ type: z.string(), elements: z.array(z.unknown()).optional() })).default([]),
  }),
});
export const event = z.object({
  type: z.literal("event_callback"),
  team_id: id,
  event_id: id,
  event: z.object({ type: z.string(), user: id.optional(), tab: z.string().optional() }),
});

/** A vent's own *Reply* button. */
export const replyButton = z.object({ action_id: z.string(), value: z.string() });

const richPart = z.object({ text: z.string().optional(), url: z.string().optional() });

/** A block that holds a paragraph; `elements` are the lines of a `rich_text`. */
export const textBlock = z.object({
  type: z.enum(["section", "rich_text"]),
  text: z.object({ text: z.string() }).optional(),
  elements: z.array(z.object({ elements: z.array(richPart) })).optional(),
});
