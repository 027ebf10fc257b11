/** The shapes of what Slack sends, as far as they are read; the rest of a payload is left alone. */
import * as v from "valibot";
import { objectOf, recordOf } from "../shared/json-object.ts";

const id = v.pipe(v.string(), v.nonEmpty(), v.maxCodePoints(255));
const words = v.optional(v.string(), "");
const user = v.object({ id });
const team = v.object({ id });
export const channel = v.object({ id, name: v.optional(v.string()) });
const inputs = recordOf(v.string(), recordOf(v.string(), objectOf({ value: v.nullish(v.string()) })));

export const view = v.object({
  id,
  type: v.string(),
  hash: words,
  callback_id: words,
  private_metadata: words,
  previous_view_id: v.nullish(v.string()),
  state: v.optional(v.object({ values: inputs })),
});

export const command = v.object({
  command: v.pipe(v.string(), v.startsWith("/")),
  text: words,
  team_id: id,
  user_id: id,
  channel_id: id,
  channel_name: words,
  trigger_id: id,
  response_url: v.optional(v.string()),
});
export const click = v.object({
  type: v.literal("block_actions"),
  team,
  user,
  trigger_id: id,
  response_url: v.optional(v.string()),
  channel: v.optional(channel),
  view: v.optional(view),
  // Only the first is read.
  actions: v.tuple([
    v.object({
      action_id: v.string(),
      value: v.optional(v.string()),
      selected_option: v.nullish(v.object({ value: v.string() })),
    }),
  ]),
});
export const submission = v.object({
  type: v.literal("view_submission"),
  team,
  user,
  trigger_id: v.optional(id),
  view,
});
export const globalShortcut = v.object({ type: v.literal("shortcut"), callback_id: id, team, user, trigger_id: id });
export const messageShortcut = v.object({
  type: v.literal("message_action"),
  callback_id: id,
  team,
  user,
  trigger_id: id,
  response_url: v.optional(v.string()),
  channel: v.optional(channel),
  message: objectOf({
    text: words,
    bot_id: v.optional(v.string()),
    blocks: v.optional(v.array(v.looseObject({ type: v.string(), elements: v.optional(v.array(v.unknown())) })), []),
  }),
});
export const event = v.object({
  type: v.literal("event_callback"),
  team_id: id,
  event_id: id,
  event: v.object({ type: v.string(), user: v.optional(id), tab: v.optional(v.string()) }),
});

/** A vent's own *Reply* button. */
export const replyButton = v.object({ action_id: v.string(), value: v.string() });

const richPart = objectOf({ text: v.optional(v.string()), url: v.optional(v.string()) });

/** A block that holds a paragraph; `elements` are the lines of a `rich_text`. */
export const textBlock = v.object({
  type: v.picklist(["section", "rich_text"]),
  text: v.optional(v.object({ text: v.string() })),
  elements: v.optional(v.array(v.object({ elements: v.array(richPart) }))),
});
