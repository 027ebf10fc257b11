/** The methods of Slack's Web API that a bot like ours could call, with Slack's errors. */
import { blocksAreTooLong, messageBlockProblems, viewProblems, withIds } from "./blocks.ts";
import { isJson, type Json, listOf, textAt } from "./json.ts";
import { type Channel, type Member, mostStacked, type StoredMessage, type View, type Workspace } from "./workspace.ts";

/** An answer with `ok: false`. */
export class Refused extends Error {
  readonly error: string;
  readonly more: Json;
  constructor(error: string, more: Json = {}) {
    super(error);
    this.error = error;
    this.more = more;
  }
}

type Method = (args: Json, workspace: Workspace) => Json;

/** Longer top-level texts are cut by Slack, so a test may call it an error. */
const mostTextChars = 40_000;

function checkBlocks(blocks: unknown): Json[] {
  if (blocks === undefined) return [];
  if (!Array.isArray(blocks)) throw new Refused("invalid_blocks_format");
  const problems = messageBlockProblems(blocks);
  if (problems.length > 0) throw new Refused("invalid_blocks", { response_metadata: { messages: problems } });
  if (blocksAreTooLong(listOf(blocks))) throw new Refused("msg_blocks_too_long");
  return listOf(blocks);
}

function checkContent(args: Json): { text: string; blocks: Json[]; metadata: Json | null } {
  const text = textAt(args, "text");
  const blocks = checkBlocks(args.blocks);
  if (text === "" && blocks.length === 0) throw new Refused("no_text");
  if (text.length > mostTextChars) throw new Refused("msg_too_long");
  const metadata = isJson(args.metadata) ? args.metadata : null;
  return { text, blocks, metadata };
}

/** A channel that the bot may write to. */
function channelFor(args: Json, workspace: Workspace): Channel {
  const id = textAt(args, "channel");
  const channel = workspace.members.has(id) ? workspace.directWith(id) : workspace.channels.get(id);
  const isIn = channel?.members.has(workspace.bot.user) ?? false;
  if (channel === undefined || (channel.isPrivate && !isIn)) throw new Refused("channel_not_found");
  if (channel.isArchived) throw new Refused("is_archived");
  if (!isIn) throw new Refused("not_in_channel");
  return channel;
}

function threadFor(args: Json, channel: Channel, workspace: Workspace): string | null {
  const ts = textAt(args, "thread_ts");
  if (ts === "") return null;
  const root = workspace.findMessage(channel, ts);
  if (root === null) throw new Refused("cannot_reply_to_message");
  if (root.thread !== null) workspace.complain("a reply was made to a reply");
  return root.ts;
}

function ownMessage(args: Json, workspace: Workspace, error: string): { channel: Channel; message: StoredMessage } {
  const channel = channelFor(args, workspace);
  const message = workspace.findMessage(channel, textAt(args, "ts"));
  if (message === null) throw new Refused("message_not_found");
  if (message.user !== workspace.bot.user) throw new Refused(error);
  return { channel, message };
}

function checkView(args: Json, kind: "modal" | "home"): Json {
  if (!isJson(args.view)) throw new Refused("invalid_arguments");
  const problems = viewProblems(args.view, kind);
  if (problems.length > 0) throw new Refused("invalid_arguments", { response_metadata: { messages: problems } });
  if (JSON.stringify(args.view).length > 250_000) throw new Refused("view_too_large");
  return args.view;
}

function takeTrigger(args: Json, workspace: Workspace): { member: Member; from: string | null } {
  const trigger = workspace.takeTrigger(textAt(args, "trigger_id"));
  if (typeof trigger === "string") throw new Refused(trigger);
  const member = workspace.members.get(trigger.person);
  if (member === undefined) throw new Refused("invalid_trigger_id");
  return { member, from: trigger.view };
}

function checkExternalId(view: Json, workspace: Workspace): void {
  const externalId = textAt(view, "external_id");
  if (externalId !== "" && workspace.findView("", externalId) !== null) throw new Refused("duplicate_external_id");
}

function checkHash(args: Json, view: View): void {
  if (args.hash !== undefined && args.hash !== view.hash) throw new Refused("hash_conflict");
}

const methods: Readonly<Record<string, Method>> = {
  "api.test": () => ({}),
  "auth.test": (_, { team, domain, bot }) => ({
    url: `https://${domain}.slack.com/`,
    team: domain,
    user: bot.name,
    team_id: team,
    user_id: bot.user,
    bot_id: bot.id,
    is_enterprise_install: false,
  }),

  "chat.postMessage": (args, workspace) => {
    const channel = channelFor(args, workspace);
    const content = checkContent(args);
    for (const key of ["username", "icon_url", "icon_emoji"])
      if (args[key] !== undefined) workspace.complain(`chat.postMessage with ${key} needs another scope`);
    const thread = threadFor(args, channel, workspace);
    const unfold = isTrue(args.unfurl_links, true) || isTrue(args.unfurl_media, true);
    const from = { user: workspace.bot.user, ...content, thread };
    const message = workspace.addMessage(channel, from, { byBot: true, unfold });
    return { channel: channel.id, ts: message.ts, message: workspace.messageJson(channel, message) };
  },
  "chat.update": (args, workspace) => {
    const { channel, message } = ownMessage(args, workspace, "cant_update_message");
    const { text, blocks, metadata } = checkContent({ text: message.text, ...args });
    workspace.changeMessage(channel, message, {
      text,
      // What is left out stays as it was.
      ...(args.blocks === undefined ? {} : { blocks: withIds(blocks) }),
      ...(args.metadata === undefined ? {} : { metadata }),
      isEdited: true,
    });
    return { channel: channel.id, ts: message.ts, text, message: workspace.messageJson(channel, message) };
  },
  "chat.delete": (args, workspace) => {
    const { channel, message } = ownMessage(args, workspace, "cant_delete_message");
    workspace.removeMessage(channel, message);
    return { channel: channel.id, ts: message.ts };
  },
  "chat.postEphemeral": (args, workspace) => {
    const channel = channelFor(args, workspace);
    const { text, blocks } = checkContent(args);
    const user = textAt(args, "user");
    if (!channel.members.has(user)) throw new Refused("user_not_in_channel");
    const thread = textAt(args, "thread_ts") || null;
    return { message_ts: workspace.addEphemeral(user, { channel: channel.id, thread, text, blocks }).ts };
  },
  "chat.getPermalink": (args, workspace) => {
    const channel = workspace.channels.get(textAt(args, "channel"));
    if (channel === undefined || !channel.members.has(workspace.bot.user)) throw new Refused("channel_not_found");
    const message = workspace.findMessage(channel, textAt(args, "message_ts"));
    if (message === null) throw new Refused("message_not_found");
    const place = `p${message.ts.replace(".", "")}`;
    return {
      channel: channel.id,
      permalink: `https://${workspace.domain}.slack.com/archives/${channel.id}/${place}`,
    };
  },

  "views.open": (args, workspace) => {
    const json = checkView(args, "modal");
    const { member, from } = takeTrigger(args, workspace);
    checkExternalId(json, workspace);
    if (from !== null && member.stack.length > 0) workspace.complain("views.open from inside a modal: use views.push");
    const view = workspace.newView(json, null);
    member.stack.splice(0, member.stack.length, view);
    workspace.changed();
    return { view: workspace.viewJson(view) };
  },
  "views.push": (args, workspace) => {
    const json = checkView(args, "modal");
    const { member, from } = takeTrigger(args, workspace);
    const top = member.stack.at(-1);
    if (top === undefined || from === null) throw new Refused("not_found");
    if (member.stack.length >= mostStacked) throw new Refused("push_limit_reached");
    checkExternalId(json, workspace);
    const view = workspace.newView(json, top);
    member.stack.push(view);
    workspace.changed();
    return { view: workspace.viewJson(view) };
  },
  "views.update": (args, workspace) => {
    const json = checkView(args, "modal");
    const found = workspace.findView(textAt(args, "view_id"), textAt(args, "external_id"));
    if (found === null) throw new Refused("not_found");
    checkHash(args, found.view);
    workspace.changeView(found.view, json);
    return { view: workspace.viewJson(found.view) };
  },
  "views.publish": (args, workspace) => {
    const member = workspace.members.get(textAt(args, "user_id"));
    if (member === undefined) throw new Refused("user_not_found");
    const json = checkView(args, "home");
    if (member.home !== null) checkHash(args, member.home);
    if (member.home === null) member.home = workspace.newView(json, null);
    else workspace.changeView(member.home, json);
    workspace.changed();
    return { view: workspace.viewJson(member.home) };
  },
};

/** Slack takes a boolean, or its name in a form. */
function isTrue(value: unknown, fallback: boolean): boolean {
  return value === undefined ? fallback : value === true || value === "true";
}

/** Scopes a method needs; the ones that are not here need none. */
const needed: Readonly<Record<string, string>> = {
  "chat.postMessage": "chat:write",
  "chat.postEphemeral": "chat:write",
  "chat.update": "chat:write",
  "chat.delete": "chat:write",
  "conversations.info": "channels:read",
  "conversations.history": "channels:history",
  "conversations.replies": "channels:history",
  "conversations.members": "channels:read",
  "conversations.list": "channels:read",
  "conversations.open": "im:write",
  "conversations.join": "channels:join",
  "users.info": "users:read",
  "users.list": "users:read",
  "users.profile.get": "users.profile:read",
  "team.info": "team:read",
  "pins.add": "pins:write",
  "reactions.add": "reactions:write",
  "files.getUploadURLExternal": "files:write",
};

/** @throws {Refused} */
export function callMethod(method: string, args: Json, workspace: Workspace): Json {
  const scope = needed[method];
  if (scope !== undefined && !workspace.scopes.includes(scope)) {
    throw new Refused("missing_scope", { needed: scope, provided: workspace.scopes.join(",") });
  }
  const run = methods[method];
  if (run === undefined) throw new Refused("unknown_method", { req_method: method });
  return run(args, workspace);
}
