/** The payloads that Slack sends to an app, as an installed app gets them. @see https://docs.slack.dev/reference/interaction-payloads */
import { randomBytes } from "node:crypto";
import { optionsIn } from "./blocks.ts";
import { isJson, type Json, listOf, objectsIn, textAt } from "./json.ts";
import type { Control } from "./reading.ts";
import type { Channel, Ephemeral, Member, StoredMessage, View, Workspace } from "./workspace.ts";

/** What every payload says of the app and the person. */
function from(workspace: Workspace, { id, name, team }: Member): Json {
  return {
    team: { id: team, domain: workspace.domain },
    user: { id, username: name, name, team_id: team },
    api_app_id: workspace.app,
    token: "emulated-verification-token",
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** The name of a channel as an app without channel scopes sees it. */
function channelName({ name, isPrivate, direct }: Channel): string {
  return direct !== null ? "directmessage" : isPrivate ? "privategroup" : name;
}

function channelOf(channel: Channel): Json {
  return { id: channel.id, name: channelName(channel) };
}

export function commandPayload(
  workspace: Workspace,
  member: Member,
  typed: { channel: Channel; command: string; text: string; responseUrl: string },
): Json {
  return {
    token: "emulated-verification-token",
    team_id: member.team,
    team_domain: workspace.domain,
    channel_id: typed.channel.id,
    channel_name: channelName(typed.channel),
    user_id: member.id,
    user_name: member.name,
    command: typed.command,
    text: typed.text,
    api_app_id: workspace.app,
    is_enterprise_install: "false",
    response_url: typed.responseUrl,
    trigger_id: workspace.newTrigger(member.id, null),
  };
}

export function globalShortcutPayload(workspace: Workspace, member: Member, callback_id: string): Json {
  const trigger_id = workspace.newTrigger(member.id, null);
  return { type: "shortcut", ...from(workspace, member), action_ts: workspace.nextTs(), callback_id, trigger_id };
}

export function messageShortcutPayload(
  workspace: Workspace,
  member: Member,
  clicked: { channel: Channel; message: StoredMessage; callbackId: string; responseUrl: string },
): Json {
  const { channel, message } = clicked;
  return {
    type: "message_action",
    ...from(workspace, member),
    action_ts: workspace.nextTs(),
    callback_id: clicked.callbackId,
    trigger_id: workspace.newTrigger(member.id, null),
    response_url: clicked.responseUrl,
    channel: channelOf(channel),
    message_ts: message.ts,
    message: workspace.messageJson(channel, message),
  };
}

function actionOf({ element, block_id }: Control, ts: string, chosen: Json | null): Json {
  const { type, action_id, text, value } = element;
  const what = chosen === null ? { text, ...(value === undefined ? {} : { value }) } : { selected_option: chosen };
  return { type, block_id, action_id, ...what, action_ts: ts };
}

export function messageActionPayload(
  workspace: Workspace,
  member: Member,
  clicked: {
    channel: Channel;
    message: StoredMessage | Ephemeral;
    control: Control;
    chosen: Json | null;
    responseUrl: string;
  },
): Json {
  const { channel, message, control, chosen } = clicked;
  const isStored = "byBot" in message;
  const thread = message.thread === null ? {} : { thread_ts: message.thread };
  return {
    type: "block_actions",
    ...from(workspace, member),
    container: {
      type: "message",
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: !isStored,
      ...thread,
    },
    trigger_id: workspace.newTrigger(member.id, null),
    channel: channelOf(channel),
    // Of an ephemeral message nothing comes along.
    ...(isStored ? { message: workspace.messageJson(channel, message) } : {}),
    state: { values: chosen === null ? {} : stateOf(control, chosen) },
    response_url: clicked.responseUrl,
    actions: [actionOf(control, workspace.nextTs(), chosen)],
  };
}

function stateOf({ block_id, action_id, type }: Control, chosen: Json): Json {
  return { [block_id]: { [action_id]: { type, selected_option: chosen } } };
}

export function viewActionPayload(
  workspace: Workspace,
  member: Member,
  clicked: { view: View; control: Control; chosen: Json | null },
): Json {
  const { view, control, chosen } = clicked;
  const isModal = textAt(view.json, "type") === "modal";
  return {
    type: "block_actions",
    ...from(workspace, member),
    container: { type: "view", view_id: view.id },
    trigger_id: workspace.newTrigger(member.id, isModal ? view.id : null),
    view: workspace.viewJson(view, viewState(view)),
    actions: [actionOf(control, workspace.nextTs(), chosen)],
  };
}

export function submissionPayload(workspace: Workspace, member: Member, view: View): Json {
  return {
    type: "view_submission",
    ...from(workspace, member),
    trigger_id: workspace.newTrigger(member.id, view.id),
    view: workspace.viewJson(view, viewState(view)),
    response_urls: [],
  };
}

export function closedPayload(workspace: Workspace, member: Member, view: View, is_cleared: boolean): Json {
  const seen = workspace.viewJson(view, viewState(view));
  return { type: "view_closed", ...from(workspace, member), view: seen, is_cleared };
}

export function eventPayload(workspace: Workspace, member: Member, event: Json): Json {
  return {
    token: "emulated-verification-token",
    team_id: member.team,
    api_app_id: workspace.app,
    event,
    type: "event_callback",
    event_id: `Ev${randomBytes(5).toString("hex").toUpperCase()}`,
    event_time: Math.floor(workspace.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.team,
        user_id: workspace.bot.user,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
  };
}

export function keyOf(block: Json, element: Json): string {
  return `${textAt(block, "block_id")}/${textAt(element, "action_id")}`;
}

/** What stands in every input and select of a view, by block and action. */
export function viewState(view: View): Json {
  const values: Record<string, Json> = {};
  for (const block of listOf(view.json.blocks)) {
    for (const element of objectsIn(block)) {
      const state = elementState(element, view.typed.get(keyOf(block, element)));
      if (state === null) continue;
      const id = textAt(block, "block_id");
      values[id] = { ...values[id], [textAt(element, "action_id")]: state };
    }
  }
  return values;
}

function elementState(element: Json, typed: unknown): Json | null {
  switch (element.type) {
    case "plain_text_input": {
      const value = typeof typed === "string" ? typed : textAt(element, "initial_value");
      return { type: element.type, value: value === "" ? null : value };
    }
    case "static_select":
    case "radio_buttons":
      return { type: element.type, selected_option: isJson(typed) ? typed : (element.initial_option ?? null) };
    case "checkboxes":
      return { type: element.type, selected_options: Array.isArray(typed) ? typed : listOf(element.initial_options) };
    default:
      return null;
  }
}

export function findOption(element: Json, valueOrLabel: string): Json | undefined {
  return optionsIn(element).find(
    ({ value, text }) => value === valueOrLabel || (isJson(text) && text.text === valueOrLabel),
  );
}
