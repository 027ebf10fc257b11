/** Where the canaries live: people who act, and every place where something of them could come out. */
import type { Moderation } from "../../src/discussions/moderated.ts";
import type { Form, Message } from "../../src/ports/platform.ts";
import { buttonValue } from "../support/harness.ts";
import type { Deed } from "../support/web-tab.ts";
import { expectNone, ids, words } from "./canaries.ts";

/** One person, on whatever platform; each call is one event, handled to its end. */
export interface Walker {
  command(command: string, text?: string): Promise<void>;
  submit(form: string, state: string, values: Record<string, string>): Promise<void>;
  click(action: string, value: string): Promise<void>;
  /** Clicks what this person saw last; fails when it was not there. */
  press(action: string, optionEnding?: string): Promise<void>;
  last(): Message | null;
  form(): Form | null;
  /** How long the last event took, in milliseconds: from sending it until it was answered and acknowledged. */
  tookMs(): number;
}

export interface StageOptions {
  /** How the space is moderated, in a private channel; missing: it is not. */
  readonly review?: Moderation["review"];
  /** Whether marked words are looked for after every event, which takes longer than the event. */
  readonly isWatched?: boolean;
}

export interface Stage {
  readonly author: Walker;
  readonly colleague: Walker;
  /** Names of all commands, forms and actions used so far. */
  readonly used: Set<string>;
  /** The store's file, as a thief has it. */
  readonly path: string;
  /** What a member is, besides an id, to whoever has a list of them. */
  readonly place: { readonly platform: string; readonly space: string };
  /** Lets time pass and does what is due then. */
  pass(ms: number): Promise<void>;
  /** Lets the author act in the digest channel; missing where a stage has none. */
  readonly letIn?: () => void;
  /** From now on the platform refuses every post, or takes them again. */
  refusePosts(isRefusing: boolean): void;
  places(): Promise<Places>;
  /** What everyone reads in the venting channel now, with what the platform tells of each message. */
  standing(): Promise<string>;
  /** Whom posts ring, and which links they unfold. */
  pings(): Promise<string[]>;
  /** Closes the colleague's windows and answers, so that what they do next begins as it began before. */
  tidy(): void;
  /** Somebody of another space presses a button; missing where there are no other spaces. @returns what they are told */
  readonly foreigner?: (action: string, value: string) => Promise<string>;
  /** What stands and waits in another space of the same store: the ids of an entry and of a draft. */
  elsewhere(): Promise<{ entry: string; draft: string }>;
  /** Ways in which the platform fails one call, each set off by its function. */
  readonly failures: Readonly<Record<string, () => void>>;
}

export interface Places {
  readonly disk: Buffer;
  readonly logs: string;
  /** Everything that was ever shown to anyone but the two people. */
  readonly others: string;
  /** Everything that was ever shown to the two people. */
  readonly own: { readonly answers: readonly Message[]; readonly forms: readonly Form[] };
}

export function createWalker(parts: {
  send: (deed: Deed) => Promise<void>;
  last: () => Message | null;
  form: () => Form | null;
  used: Set<string>;
  after: () => Promise<void>;
}): Walker {
  const { last, form, used } = parts;
  let tookMs = Number.NaN;
  const send = async (deed: Deed, name: string) => {
    used.add(name);
    const startedAt = performance.now();
    await parts.send(deed);
    tookMs = performance.now() - startedAt;
    await parts.after();
  };
  const walker: Walker = {
    last,
    form,
    tookMs: () => tookMs,
    command: (command, text = "") => send({ type: "command", command, text }, `command ${command} ${text}`.trim()),
    submit: (name, state, values) => send({ type: "form", form: name, state, values }, `form ${name}`),
    click: (action, value) => send({ type: "action", action, value }, `action ${action}`),
    press: (action, optionEnding) => {
      const value = buttonValue(last(), action, optionEnding);
      if (value === undefined) throw new Error(`"${action}" is not shown: ${JSON.stringify(last())}`);
      return walker.click(action, value);
    },
  };
  return walker;
}

/** A stage with somebody inside the moderators' channel. */
export interface ModeratedStage extends Pick<Stage, "author" | "colleague" | "pass"> {
  readonly moderator: Walker;
  /** What stands in the moderators' channel now, in order. */
  cards(): Promise<readonly StandingCard[]>;
  /** What a member who is not in that channel was shown of what others wrote and did. */
  outside(): string;
}

export interface StandingCard {
  readonly shown: string;
  /** The entry that its button approves; "" where nothing waits. */
  readonly approves: string;
}

/** What the platform keeps of a message or form and hands back. */
function carriedBy({ answers, forms }: Places["own"]): string {
  const actions = answers.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "actions" ? block.actions : [])),
  );
  const values = actions.flatMap((action) =>
    action.type === "button"
      ? [action.action, action.value]
      : [action.action, ...action.options.map(({ value }) => value)],
  );
  const kept = forms.flatMap(({ form, state, fields }) => [form, state, ...fields.map(({ name }) => name)]);
  return [...values, ...kept].join("\n");
}

/** The whole promise, checked after every single event. */
export async function expectNothingOut(stage: Pick<Stage, "places">): Promise<void> {
  const { disk, logs, others, own } = await stage.places();
  expectNone(disk, [...ids, ...words], "on disk");
  expectNone(logs, [...ids, ...words], "in logs and outputs");
  expectNone(others, [...ids, ...words], "shown to others");
  expectNone(JSON.stringify(own), ids, "shown to the person");
  expectNone(carriedBy(own), [...ids, ...words], "carried by buttons and forms");
}
