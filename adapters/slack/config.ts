/** What Ventil is in Slack: its shortcuts, Slack's limits, and how long things may take. */
import type { SlackConfig } from "../../src/config/slack.ts";

export type { SlackConfig };

/** The `callback_id`s of the manifest's shortcuts. */
export const shortcuts = { vent: "vent_open", calm: "calm_message", reply: "vent_reply" } as const;

/**
 * Characters and counts that Slack takes.
 * @see https://docs.slack.dev/reference/block-kit/blocks
 * @see https://docs.slack.dev/reference/block-kit/composition-objects/option-object
 * @see https://docs.slack.dev/reference/views/modal-views
 */
export const limits = {
  title: 24,
  header: 150,
  text: 3000,
  contextText: 2000,
  contextElements: 10,
  button: 75,
  buttonValue: 2000,
  option: 75,
  optionValue: 75,
  options: 100,
  placeholder: 150,
  label: 2000,
  input: 3000,
  actions: 25,
  viewBlocks: 100,
  messageBlocks: 50,
  metadata: 3000,
} as const;

/** Milliseconds. */
export const times = {
  /** A call that a person waits for; Slack gives a form 3 s. */
  live: 2_000,
  /** A call that the outbox makes. */
  posting: 10_000,
  /** How long an answer may go into the acknowledgement itself before something is shown to wait with. */
  blink: 150,
  /** An acknowledgement later than this is too late. @see https://docs.slack.dev/interactivity/handling-user-interaction */
  acknowledge: 3_000,
  /** A signed request may be this old, or this far in the future. @see https://docs.slack.dev/authentication/verifying-requests-from-slack */
  signature: 300_000,
  reconnect: 250,
  longestReconnect: 60_000,
} as const;

/** Where Slack sends everything in HTTP mode, and where a load balancer may look. */
export const paths = { events: "/slack/events", health: "/healthz" } as const;

/** Bytes of one request; a message shortcut carries the whole message. */
export const mostBodyBytes = 2_000_000;
