/** The port to a chat platform. None of its methods takes a person: the core can't address, mention or look one up. */
import type { Actor } from "../identity/actor.ts";

export type Locale = "en" | "pl" | "lt";

/** Opaque ids made by an adapter (`encodeX`/`decodeX`); the core stores and compares them and never splits one. */
export type SpaceRef = string & { readonly brand: "space" };
export type ChannelRef = string & { readonly brand: "channel" };
export type PostRef = string & { readonly brand: "post" };

/**
 * A live click, command or form that may still be answered. The adapter keeps what it needs to answer in memory,
 * for 15 minutes at most; nothing in this handle can be printed, stored or turned into a person.
 */
export interface Interaction {
  readonly brand: "interaction";
}

export interface Platform {
  /** Short and constant ("web", "slack", "discord"): part of every author tag, so never change it. */
  readonly name: string;
  readonly limits: {
    /** Characters that one message can show; the adapter splits longer ones, never cuts them. */
    readonly messageChars: number;
    readonly formFields: number;
    /**
     * True when `post` and `reply` with a key seen before return the first post instead of making a second one.
     * False: a post whose answer never came stays *unsure* until its author decides.
     */
    readonly repeatsSafely: boolean;
  };

  /** Starts receiving. `onEvent` never rejects; each event is passed once, however often it is delivered at once. */
  start(onEvent: (event: InboundEvent) => Promise<void>): Promise<void>;
  /** Stops receiving, lets what is running finish for `graceMs` milliseconds, then closes. */
  stop(graceMs: number): Promise<void>;

  /**
   * Tells the platform that the event arrived and that what was typed is safe. Idempotent; implied by `openForm` and
   * `answerPrivately`; the core calls it at the latest when it has handled the event.
   */
  acknowledge(to: Interaction): Promise<void>;
  /** @throws {InteractionGoneError} when the person can no longer be shown a form. */
  openForm(to: Interaction, form: Form): Promise<void>;
  /**
   * Shows `message` to the person behind `to` and to nobody else; a later call with the same `slot` replaces it.
   * @throws {InteractionGoneError} when no way back is left.
   */
  answerPrivately(to: Interaction, message: Message, slot?: string): Promise<void>;
  /** Whether the person behind `to` may moderate this space; asked live, never cached. */
  canModerate(to: Interaction): Promise<boolean>;
  /**
   * Whether they may speak for the house: they moderate, or act in the digest channel while only those who were let in can
   * read it. Asked live, never cached.
   */
  canSpeakForHouse(to: Interaction): Promise<boolean>;
  /**
   * Whether only those who were let in can read `channel`. Asked each time before something that not everybody may see is
   * shown there; "unknown": the platform did not say.
   */
  privacyOf(channel: ChannelRef): Promise<"private" | "open" | "unknown">;

  /**
   * Publishes `message` as the bot. `key` is random and belongs to this one post (see `limits.repeatsSafely`).
   * @throws {PlatformFailedError} when surely nothing was posted. @throws {PostUnsureError} when it may have been.
   */
  post(channel: ChannelRef, message: Message, key: string): Promise<PostRef>;
  /** As `post`, in the thread under `root`. */
  reply(root: PostRef, message: Message, key: string): Promise<PostRef>;
  /** Replaces a post's content. A post that is gone counts as edited. @throws {PlatformFailedError} */
  edit(post: PostRef, message: Message): Promise<void>;
  /** Removes a post. A post that is gone counts as removed. @throws {PlatformFailedError} */
  remove(post: PostRef): Promise<void>;
}

interface EventBase {
  /** Names the delivery, not the person: equal for a retried or doubled one, for nothing else. */
  readonly deliveryId: string;
  readonly space: SpaceRef;
  readonly actor: Actor;
  readonly interaction: Interaction;
  /** What the platform says the person reads; null when it does not say. Never stored. */
  readonly locale: Locale | null;
}

export interface CommandInvoked extends EventBase {
  readonly type: "command-invoked";
  readonly command: string;
  /** All that was typed after the command. */
  readonly text: string;
}

export interface FormSubmitted extends EventBase {
  readonly type: "form-submitted";
  readonly form: string;
  /** The `state` of the form that was opened. Untrusted: it went through the person's hands. */
  readonly state: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface ActionClicked extends EventBase {
  readonly type: "action-clicked";
  readonly action: string;
  /** The `value` of the action. Untrusted, as above. */
  readonly value: string;
}

export interface HomeOpened extends EventBase {
  readonly type: "home-opened";
}

/** A direct message to the bot, or a mention of it (Discord only). */
export interface MessageReceived extends EventBase {
  readonly type: "message-received";
  readonly kind: "direct" | "mention";
  readonly text: string;
}

/** The bot was removed from the space: nobody is there to answer. */
export interface SpaceRemoved {
  readonly type: "space-removed";
  readonly deliveryId: string;
  readonly space: SpaceRef;
}

/** What a person did; everything but `SpaceRemoved` can be answered. */
export type PersonEvent = CommandInvoked | FormSubmitted | ActionClicked | HomeOpened | MessageReceived;
export type InboundEvent = PersonEvent | SpaceRemoved;

/** Neutral content. Texts are plain: the adapter escapes mentions, links and markup in one place. */
export interface Message {
  /** What a notification may say: generic, nothing of a vent. */
  readonly summary: string;
  /** Of a vent: what kind of situation it is about, in the channel's language, for platforms that sort posts. */
  readonly topic?: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly type: "heading"; readonly text: string }
  | { readonly type: "text"; readonly text: string }
  /** Small print. */
  | { readonly type: "note"; readonly text: string }
  /** Somebody's words, set apart. */
  | { readonly type: "quote"; readonly text: string }
  /** Words to copy: a suggested reply. */
  | { readonly type: "copyable"; readonly label: string; readonly text: string }
  /** A vent, with what was replaced marked where the platform can. */
  | { readonly type: "marked"; readonly spans: readonly MarkedSpan[] }
  | { readonly type: "list"; readonly items: readonly string[] }
  /** Drawn as a picture where that needs no further permission, else as lines of text. */
  | { readonly type: "chart"; readonly chart: Chart }
  /** `question`: what the buttons answer, for whoever does not see that they stand under it; it is shown as a text of its own. */
  | { readonly type: "actions"; readonly actions: readonly Action[]; readonly question?: string };

/** Coarse numbers of people by row and week, with all its words. */
export interface Chart {
  readonly title: string;
  /** What the picture says, for whoever does not see it. */
  readonly alt: string;
  /** The weeks, oldest first. */
  readonly columns: readonly string[];
  /** `summary`: the row in words; as many cells as there are columns. */
  readonly rows: readonly { readonly label: string; readonly summary: string; readonly cells: readonly ChartCell[] }[];
  /** What a cell of these kinds means, and a line about all of them. */
  readonly legend: { readonly hidden: string; readonly missing: string; readonly note: string };
}

export type ChartCell =
  | { readonly type: "shown"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  /** Kept back, so that no small group shows. */
  | { readonly type: "hidden" }
  /** Nothing was counted. */
  | { readonly type: "missing" };

export interface MarkedSpan {
  readonly text: string;
  /** Set when this text stands for something replaced: why, in the person's language. */
  readonly why?: string;
}

export type Action =
  | {
      readonly type: "button";
      readonly action: string;
      readonly value: string;
      readonly label: string;
      readonly style?: "primary" | "danger";
      /** Of an answer that can be given and taken back: whether it is given. */
      readonly isChosen?: boolean;
    }
  /** One of several; the chosen option's `value` arrives as the event's `value`. */
  | {
      readonly type: "menu";
      readonly action: string;
      readonly label: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
    };

export interface Form {
  readonly form: string;
  /** Comes back with the submission: ids of drafts or threads, never anything about a person. */
  readonly state: string;
  readonly title: string;
  readonly intro?: string;
  readonly submit: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly long: boolean;
  readonly optional: boolean;
  readonly maxChars: number;
  readonly value?: string;
}
