/** Where the canaries live: people who act, and every place where something of them could come out. */
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
  const send = async (deed: Deed, name: string) => {
    used.add(name);
    await parts.send(deed);
    await parts.after();
  };
  const walker: Walker = {
    last,
    form,
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
