/** Turns verified Slack payloads into core events; past this file no Slack user id is readable. */
import * as v from "valibot";
import { sealActor } from "../../src/identity/actor.ts";
import type {
  ActionClicked,
  CommandInvoked,
  FormSubmitted,
  HomeOpened,
  InboundEvent,
  Interaction,
} from "../../src/ports/platform.ts";
import { wholeTexts } from "../shared/form-parts.ts";
import { shortcuts } from "./config.ts";
import { decodeAction, decodeState, decodeView, encodeSpace, type ViewName } from "./ids.ts";
import * as payloads from "./payloads.ts";
import type { Heard } from "./privacy.ts";

/** How a live payload can be answered. The only person in it is who opened App Home, whose view is published by name. */
export interface Origin {
  readonly type: "command" | "shortcut" | "click" | "form" | "home";
  /** Opens one window, within 3 s. */
  readonly trigger: string | null;
  /** Takes private messages, five within 30 minutes. */
  readonly responseUrl: string | null;
  /** Where it happened, if that is a private channel; for a window: the moderators' or the digest channel, if it was opened there. */
  readonly privateChannel: string;
  /** What the payload itself says of the channel it came from; null where it names none. */
  readonly heard: Heard | null;
  /** The window that was clicked or submitted. */
  readonly view: OriginView | null;
  readonly homeOf: string | null;
  /** The first input of a form, to say beside it what went wrong. */
  readonly input: string | null;
  /** What was typed with a command. */
  readonly text: string;
}

export interface OriginView {
  readonly id: string;
  readonly name: ViewName | null;
  /** The window under this one. */
  readonly previous: string | null;
}

/** What a payload means: an event for the core, something to be said no to, or nothing. */
export type Inbound =
  | {
      readonly type: "event";
      readonly delivery: string;
      readonly origin: Origin;
      readonly toEvent: (interaction: Interaction) => InboundEvent;
    }
  | { readonly type: "removed"; readonly event: InboundEvent }
  | { readonly type: "foreign" | "unknown" | "not-a-vent"; readonly origin: Origin }
  | { readonly type: "ignored" };

type Own<Event> = Omit<Event, "deliveryId" | "space" | "actor" | "interaction" | "locale">;
type What = Own<ActionClicked> | Own<CommandInvoked> | Own<FormSubmitted> | Own<HomeOpened>;

interface Reading {
  readonly team: string;
  readonly user: string;
  /** Names this delivery and no other. */
  readonly delivery: string;
  readonly origin: Origin;
  readonly what: What | "unknown" | "not-a-vent" | "ignored" | "removed";
}

/** What the bot is in the workspace that it serves. */
export interface Self {
  readonly team: string;
  readonly bot: string;
}

/** Reads one payload. Nothing in it is trusted beyond its signature: a name may be any name, a value any text. */
export function readPayload(body: unknown, self: Self): Inbound {
  const reading = read(body, self);
  if (reading === null || reading.what === "ignored") return { type: "ignored" };
  const { team, user, delivery, origin, what } = reading;
  const space = encodeSpace(team);
  const deliveryId = `slack:${delivery}`;
  if (what === "removed") {
    return team === self.team
      ? { type: "removed", event: { type: "space-removed", deliveryId, space } }
      : { type: "ignored" };
  }
  if (team !== self.team) return { type: "foreign", origin };
  if (typeof what === "string") return { type: what, origin };
  const actor = sealActor("slack", space, user);
  return {
    type: "event",
    delivery,
    origin,
    toEvent: (interaction) => ({ deliveryId, space, actor, interaction, locale: null, ...what }),
  };
}

function read(body: unknown, self: Self): Reading | null {
  const type = typeof body === "object" && body !== null && "type" in body ? body.type : "command";
  switch (type) {
    case "command":
      return using(payloads.command, body, readCommand);
    case "block_actions":
      return using(payloads.click, body, readClick);
    case "view_submission":
      return using(payloads.submission, body, readSubmission);
    case "shortcut":
      return using(payloads.globalShortcut, body, readGlobalShortcut);
    case "message_action":
      return using(payloads.messageShortcut, body, (payload) => readMessageShortcut(payload, self));
    case "event_callback":
      return using(payloads.event, body, readEvent);
    default:
      return null;
  }
}

function using<Payload>(
  schema: v.GenericSchema<unknown, Payload>,
  body: unknown,
  next: (payload: Payload) => Reading,
): Reading | null {
  const parsed = v.safeParse(schema, body);
  return parsed.success ? next(parsed.output) : null;
}

const nowhere: Omit<Origin, "type"> = {
  trigger: null,
  responseUrl: null,
  privateChannel: "",
  heard: null,
  view: null,
  homeOf: null,
  input: null,
  text: "",
};

function heardIn(at: v.InferOutput<typeof payloads.channel> | undefined): Heard | null {
  return at?.name === undefined || at.name === "" ? null : { channel: at.id, isPrivate: at.name === "privategroup" };
}

/** Slack names a private channel so in its payloads, whatever its name is. */
function privateChannelOf(at: v.InferOutput<typeof payloads.channel> | undefined): string {
  return at?.name === "privategroup" ? at.id : "";
}

/**
 * Slack's markup in what people typed, as they see it. Whoever is mentioned in it stays unnamed (anonymity 1).
 * @see https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages
 */
function readMarkup(text: string): string {
  return text
    .replace(/<@[^>]*>/g, "@someone")
    .replace(/<(#|!)[^|>]*\|([^>]*)>/g, (_, sign: string, name: string) => (sign === "#" ? `#${name}` : name))
    .replace(/<!([a-z]+)[^>]*>/g, "@$1")
    .replace(/<[^|>]*\|([^>]*)>/g, "$1")
    .replace(/<([^>\s]+)>/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function readCommand(payload: v.InferOutput<typeof payloads.command>): Reading {
  const { team_id: team, user_id: user, trigger_id: trigger, response_url: responseUrl = null } = payload;
  const text = readMarkup(payload.text);
  const at = { id: payload.channel_id, name: payload.channel_name };
  const place = { privateChannel: privateChannelOf(at), heard: heardIn(at) };
  const origin: Origin = { ...nowhere, type: "command", trigger, responseUrl, ...place, text };
  const what = { type: "command-invoked", command: payload.command.slice(1), text } as const;
  return { team, user, delivery: trigger, origin, what };
}

function readClick(payload: v.InferOutput<typeof payloads.click>): Reading {
  const { team, user, trigger_id: trigger, response_url: responseUrl = null, view: at } = payload;
  const [{ action_id: actionId, value, selected_option: chosen }] = payload.actions;
  const privateChannel =
    at === undefined ? privateChannelOf(payload.channel) : decodeState(at.private_metadata).channel;
  // App Home is a view that nothing can be put on top of or in place of.
  const view = at?.type === "modal" ? toOriginView(at) : null;
  const heard = at === undefined ? heardIn(payload.channel) : null;
  const origin: Origin = { ...nowhere, type: "click", trigger, responseUrl, privateChannel, heard, view };
  const what = {
    type: "action-clicked",
    action: decodeAction(actionId),
    value: chosen?.value ?? value ?? "",
  } as const;
  return { team: team.id, user: user.id, delivery: trigger, origin, what };
}

function toOriginView(at: v.InferOutput<typeof payloads.view>): OriginView {
  return { id: at.id, name: decodeView(at.callback_id), previous: at.previous_view_id ?? null };
}

function readSubmission({ team, user, view: at }: v.InferOutput<typeof payloads.submission>): Reading {
  const name = decodeView(at.callback_id);
  const inputs = at.state?.values ?? {};
  const { channel: privateChannel, state } = decodeState(at.private_metadata);
  const input = Object.keys(inputs)[0] ?? null;
  const origin: Origin = { ...nowhere, type: "form", privateChannel, view: toOriginView(at), input };
  const what =
    name?.kind === "form"
      ? ({ type: "form-submitted", form: name.name, state, values: valuesOf(inputs) } as const)
      : "unknown";
  // A submission has no id of its own: the same window in the same condition is the same submission.
  return { team: team.id, user: user.id, delivery: `${at.id} ${at.hash}`, origin, what };
}

type Inputs = NonNullable<v.InferOutput<typeof payloads.view>["state"]>["values"];

function valuesOf(inputs: Inputs): Record<string, string> {
  return wholeTexts(
    Object.entries(inputs).map(([id, elements]) => ({ id, text: Object.values(elements)[0]?.value ?? "" })),
  );
}

function readGlobalShortcut(payload: v.InferOutput<typeof payloads.globalShortcut>): Reading {
  const { callback_id: name, team, user, trigger_id: trigger } = payload;
  const what = name === shortcuts.vent ? ({ type: "action-clicked", action: "vent", value: "" } as const) : "unknown";
  return { team: team.id, user: user.id, delivery: trigger, origin: { ...nowhere, type: "shortcut", trigger }, what };
}

function readMessageShortcut(payload: v.InferOutput<typeof payloads.messageShortcut>, self: Self): Reading {
  const { team, user, trigger_id: trigger, response_url: responseUrl = null, message } = payload;
  // The top-level text of a bot's message is often a word for notifications only, as with our own posts.
  const shown = message.bot_id === undefined ? "" : message.blocks.flatMap(wordsIn).join("\n");
  const text = readMarkup(shown || message.text);
  const privateChannel = privateChannelOf(payload.channel);
  const origin: Origin = { ...nowhere, type: "shortcut", trigger, responseUrl, privateChannel, text };
  const reading = { team: team.id, user: user.id, delivery: trigger, origin };
  switch (payload.callback_id) {
    case shortcuts.calm: {
      const values = { what: "", client: text };
      // With nothing to read, the form asks for the words.
      if (text.trim() === "") return { ...reading, what: { type: "action-clicked", action: "calm", value: "" } };
      return { ...reading, what: { type: "form-submitted", form: "calm", state: "", values } };
    }
    case shortcuts.reply: {
      const thread = message.bot_id === self.bot ? threadIn(message) : null;
      return {
        ...reading,
        what: thread === null ? "not-a-vent" : { type: "action-clicked", action: "reply", value: thread },
      };
    }
    default:
      return { ...reading, what: "unknown" };
  }
}

/** What stands in a message's paragraphs, without headings, small print and buttons. */
function wordsIn(block: unknown): string[] {
  const parsed = v.safeParse(payloads.textBlock, block);
  if (!parsed.success) return [];
  const { text, elements = [] } = parsed.output;
  const lines = text === undefined ? [] : [text.text];
  const parts = elements.map((section) => section.elements.map((part) => part.text ?? part.url ?? "").join(""));
  return [...lines, ...parts].filter((line) => line !== "");
}

/** A vent's own *Reply* button names its thread. */
function threadIn({ blocks }: v.InferOutput<typeof payloads.messageShortcut>["message"]): string | null {
  for (const element of blocks.flatMap(({ elements = [] }) => elements)) {
    const { success, output } = v.safeParse(payloads.replyButton, element);
    if (success && decodeAction(output.action_id) === "reply") return output.value;
  }
  return null;
}

function readEvent({ team_id: team, event_id: delivery, event }: v.InferOutput<typeof payloads.event>): Reading {
  const isRemoval = event.type === "app_uninstalled" || event.type === "tokens_revoked";
  const isHome = event.type === "app_home_opened" && event.tab !== "messages" && event.user !== undefined;
  const user = event.user ?? "nobody";
  const origin: Origin = { ...nowhere, type: "home", homeOf: user };
  return { team, user, delivery, origin, what: isRemoval ? "removed" : isHome ? { type: "home-opened" } : "ignored" };
}
