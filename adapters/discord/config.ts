/** What Ventil is on Discord: its limits there, how long things may take, and what it asks to be told. */
import type { DiscordConfig } from "../../src/config/discord.ts";

export type { DiscordConfig };

/**
 * Characters and counts that Discord takes.
 * @see https://docs.discord.com/developers/components/reference
 */
export const limits = {
  components: 40,
  /** Of all texts in one message. */
  text: 4000,
  button: 80,
  customId: 100,
  rowButtons: 5,
  option: 100,
  options: 25,
  placeholder: 150,
  title: 45,
  label: 45,
  description: 100,
  input: 4000,
  modalParts: 5,
  threadName: 100,
  /** Of a picture's description. */
  alt: 1024,
  /** Messages read at once. */
  page: 100,
} as const;

/** Milliseconds. */
export const times = {
  /** Discord gives an interaction 3 s: what is not answered by then is put off first. */
  putOff: 1_500,
  /** A deferred answer that nothing followed says so. */
  nothingCame: 5_000,
  /** One attempt at a call that a person waits for. */
  live: 2_500,
  /** A call that the outbox makes. */
  posting: 10_000,
  /** An interaction's token lives so long. @see https://docs.discord.com/developers/interactions/receiving-and-responding */
  token: 15 * 60_000,
  /** The bot says in a channel how to go on privately once in so long. */
  mention: 10_000,
  ready: 30_000,
} as const;

/** With fewer log-ins left today, one more could reset the token. @see https://docs.discord.com/developers/events/gateway#session-start-limit-object */
export const leastLogIns = 50;

/** The names of the context-menu commands, as Discord sends them. */
export const menuCommands = { calm: "Suggest a calm reply", reply: "Reply anonymously" } as const;
