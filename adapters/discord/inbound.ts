/** Turns what the gateway delivers into core events; past this file no Discord user id is readable. */
import { createHmac, randomBytes } from "node:crypto";
import {
  type APIChatInputApplicationCommandInteractionData,
  type APIInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteractionData,
  type APIModalSubmission,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  type GatewayMessageCreateDispatchData,
  InteractionType,
  MessageFlags,
  MessageType,
  Routes,
} from "discord.js";
import { sealActor } from "../../src/identity/actor.ts";
import type {
  ActionClicked,
  CommandInvoked,
  FormSubmitted,
  Interaction,
  Locale,
  MessageReceived,
  PersonEvent,
} from "../../src/ports/platform.ts";
import { wholeTexts } from "../shared/form-parts.ts";
import { menuCommands } from "./config.ts";
import { decodeAction, decodeForm, encodeSpace } from "./ids.ts";
import { readMarkup } from "./markup.ts";

/** How what happened can be answered. Lives in memory for 15 minutes at most. */
export interface Origin {
  readonly type: "command" | "click" | "form" | "direct" | "mention" | "rescue";
  readonly id: string;
  /** Names the interaction to Discord; empty for a message. */
  readonly token: string;
  readonly application: string;
  readonly channel: string;
  /** Equal for the same person, as long as this process runs, and no id. */
  readonly who: () => string;
  readonly locale: Locale | null;
  /** The private message that was clicked, or whose button opened the form; null where others may see it. */
  readonly private: { readonly message: string; readonly mark: number } | null;
  /** What was typed, to hand it back if it can't be kept. */
  readonly typed: readonly string[];
}

export interface Inbound {
  readonly origin: Origin;
  /** Says no to what never reaches the core. */
  readonly refused: "unknown-space" | "unknown" | "not-a-vent" | null;
  /** What to ask Discord for, to know whether somebody outside the server belongs to it; null where Discord says so already. */
  readonly membership: ReturnType<typeof Routes.guildMember> | null;
  readonly toEvent: (interaction: Interaction) => PersonEvent;
}

type Own<Event> = Omit<Event, "deliveryId" | "space" | "actor" | "interaction" | "locale">;
type What = Own<ActionClicked> | Own<CommandInvoked> | Own<FormSubmitted> | Own<MessageReceived>;

/** The bot, and the server that it serves. */
export interface Self {
  readonly guild: string;
  readonly bot: string;
  /** Whether what is typed in this channel is to be rescued. */
  readonly rescues: (channel: string) => boolean;
}

/** @returns null for what is no concern of ours, such as a ping */
export function readInteraction(raw: APIInteraction, self: Self): Inbound | null {
  const user = (raw.member?.user ?? raw.user)?.id;
  const what = read(raw, self);
  if (user === undefined || what === null) return null;
  const origin: Origin = {
    ...what.from,
    id: raw.id,
    token: raw.token,
    application: raw.application_id,
    channel: raw.channel?.id ?? "",
    who: () => whoIs(user),
    locale: toLocale("locale" in raw ? raw.locale : undefined),
    private: "message" in raw && raw.message !== undefined ? privateOne(raw.message) : null,
  };
  const inGuild = raw.guild_id !== undefined;
  const isForeign = inGuild && raw.guild_id !== self.guild;
  const refused = isForeign ? "unknown-space" : typeof what.is === "string" ? what.is : null;
  return toInbound(origin, user, inGuild ? null : Routes.guildMember(self.guild, user), refused, what.is, self);
}

/** What a person types; the rest is Discord's own, such as "pinned a message". */
const typedTypes: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

const processKey = randomBytes(32);

function whoIs(user: string): string {
  return createHmac("sha256", processKey).update(user).digest("base64url");
}

/** @returns null for a message that is none of the bot's business: it reads along nowhere */
export function readMessage(raw: GatewayMessageCreateDispatchData, self: Self): Inbound | null {
  const isPerson = raw.author.bot !== true && raw.webhook_id === undefined && raw.author.id !== self.bot;
  const isDirect = raw.guild_id === undefined;
  const isMention = raw.guild_id === self.guild && raw.mentions.some(({ id }) => id === self.bot);
  // A picture alone can't be kept for its writer, so it stays theirs to take away.
  const hasWords = typedTypes.includes(raw.type) && raw.content.trim() !== "";
  const isRescue = raw.guild_id === self.guild && hasWords && self.rescues(raw.channel_id);
  if (!isPerson || !(isDirect || isMention || isRescue)) return null;
  const text = isDirect || isRescue ? readMarkup(raw.content) : "";
  const origin: Origin = {
    type: isDirect ? "direct" : isRescue ? "rescue" : "mention",
    id: raw.id,
    token: "",
    application: "",
    channel: raw.channel_id,
    who: () => whoIs(raw.author.id),
    locale: null,
    private: null,
    typed: [text],
  };
  if (isRescue)
    return toInbound(origin, raw.author.id, null, null, formSubmitted("vent", { what: text, client: "" }), self);
  // Of what was said where others read it, the core is told nothing: so nothing of it can come back there.
  const what = { type: "message-received", kind: origin.type === "direct" ? "direct" : "mention", text } as const;
  return toInbound(
    origin,
    raw.author.id,
    isDirect ? Routes.guildMember(self.guild, raw.author.id) : null,
    null,
    what,
    self,
  );
}

function toInbound(
  origin: Origin,
  user: string,
  membership: Inbound["membership"],
  refused: Inbound["refused"],
  what: What | string,
  self: Pick<Self, "guild">,
): Inbound {
  const space = encodeSpace(self.guild);
  const actor = sealActor("discord", space, user);
  const nothing: What = { type: "action-clicked", action: "", value: "" };
  return {
    origin,
    refused,
    membership,
    toEvent: (interaction) => ({
      deliveryId: `discord:${origin.id}`,
      space,
      actor,
      interaction,
      locale: origin.locale,
      ...(typeof what === "string" ? nothing : what),
    }),
  };
}

interface Reading {
  readonly from: Pick<Origin, "type" | "typed">;
  readonly is: What | "unknown" | "not-a-vent";
}

function read(raw: APIInteraction, { bot }: Self): Reading | null {
  switch (raw.type) {
    case InteractionType.ApplicationCommand:
      if (raw.data.type === ApplicationCommandType.ChatInput) return readCommand(raw.data);
      return raw.data.type === ApplicationCommandType.Message ? readMenu(raw.data, bot) : null;
    case InteractionType.MessageComponent: {
      const { action, value } = decodeAction(raw.data.custom_id);
      const chosen = raw.data.component_type === ComponentType.StringSelect ? raw.data.values[0] : undefined;
      return { from: { type: "click", typed: [] }, is: { type: "action-clicked", action, value: chosen ?? value } };
    }
    case InteractionType.ModalSubmit:
      return readForm(raw.data);
    default:
      return null;
  }
}

function readCommand({ name, options = [] }: APIChatInputApplicationCommandInteractionData): Reading {
  const texts: Record<string, string> = {};
  for (const option of options) {
    if (option.type === ApplicationCommandOptionType.Subcommand) texts.sub = option.name;
    if (option.type === ApplicationCommandOptionType.String) texts[option.name] = readMarkup(String(option.value));
  }
  const { text = "", draft = "", sub = "" } = texts;
  const from = { type: "command", typed: [text, draft] } as const;
  // What the client wrote must not be taken for a word of the command.
  if (name === "calm" && draft.trim() !== "")
    return { from, is: formSubmitted("draft", { what: draft, client: text }) };
  if (name === "calm" && text.trim() !== "") return { from, is: formSubmitted("calm", { what: "", client: text }) };
  return { from, is: { type: "command-invoked", command: name, text: sub === "" ? text : sub } };
}

function formSubmitted(form: string, values: Readonly<Record<string, string>>): Own<FormSubmitted> {
  return { type: "form-submitted", form, state: "", values };
}

function readMenu(data: APIMessageApplicationCommandInteractionData, bot: string): Reading {
  const target = data.resolved.messages[data.target_id];
  if (data.name === menuCommands.reply) {
    const thread = target?.author.id === bot ? threadIn(target) : null;
    const from = { type: "command", typed: [] } as const;
    return { from, is: thread === null ? "not-a-vent" : { type: "action-clicked", action: "reply", value: thread } };
  }
  if (data.name !== menuCommands.calm) return { from: { type: "command", typed: [] }, is: "unknown" };
  const text = readMarkup(target?.content ?? "");
  const from = { type: "command", typed: [text] } as const;
  // With nothing to read, such as a picture, the form asks for the words.
  if (text.trim() === "") return { from, is: { type: "action-clicked", action: "calm", value: "" } };
  return { from, is: formSubmitted("calm", { what: "", client: text }) };
}

/** A vent's own *Reply* button names its thread. */
function threadIn({ components = [] }: Pick<APIMessage, "components">): string | null {
  for (const row of components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const one of row.components) {
      if (one.type !== ComponentType.Button || !("custom_id" in one)) continue;
      const { action, value } = decodeAction(one.custom_id);
      if (action === "reply") return value;
    }
  }
  return null;
}

function readForm(data: APIModalSubmission): Reading {
  const inputs = data.components.flatMap((row) =>
    "component" in row ? [row.component] : "components" in row ? row.components : [],
  );
  const typed = inputs.flatMap((input) =>
    "value" in input && typeof input.value === "string" ? [{ id: input.custom_id, text: input.value }] : [],
  );
  const values = wholeTexts(typed);
  for (const [name, text] of Object.entries(values)) values[name] = readMarkup(text);
  const { form, state } = decodeForm(data.custom_id);
  const is = { type: "form-submitted", form, state, values } as const;
  return { from: { type: "form", typed: Object.values(values) }, is };
}

/** Only what Discord marks as seen by nobody else; a message in a direct conversation stays there, so it is not that. */
function privateOne({ id, flags, components = [] }: APIMessage): Origin["private"] {
  if (((flags ?? 0) & MessageFlags.Ephemeral) === 0) return null;
  return { message: id, mark: components[0]?.id ?? 0 };
}

/** What the person reads Discord in, where it is one of ours. */
export function toLocale(locale: string | undefined): Locale | null {
  const language = locale?.split("-")[0];
  return language === "en" || language === "pl" || language === "lt" ? language : null;
}
