/** Somebody at their own Slack client: what they type and click goes to the app, what the app answers is on their screen. */
import { viewProblems } from "./blocks.ts";
import type { Answer, Delivery } from "./delivery.ts";
import { isJson, type Json, listOf, textAt } from "./json.ts";
import {
  closedPayload,
  commandPayload,
  eventPayload,
  findOption,
  globalShortcutPayload,
  keyOf,
  messageActionPayload,
  messageShortcutPayload,
  submissionPayload,
  viewActionPayload,
} from "./payloads.ts";
import { type Control, controlsIn, wordsOf } from "./reading.ts";
import { takeResponse } from "./response-url.ts";
import type { Channel, Ephemeral, Member, StoredMessage, View, Workspace } from "./workspace.ts";
import { mostStacked } from "./workspace.ts";

/** Where something can be clicked: in what is open, or in a message that this person sees. */
export type Place = "modal" | "home" | { readonly channel: string; readonly ts: string };
/** The label or the action id of one control, or a choice among them. */
export type Pick = string | ((control: Control) => boolean);

export interface Times {
  /** How often the same click is made, at once: a double click, a doubled delivery. */
  readonly times?: number;
}

export interface ShownView {
  readonly id: string;
  readonly hash: string;
  readonly title: string;
  readonly submit: string | null;
  readonly words: string;
  readonly blocks: readonly Json[];
  readonly controls: readonly Control[];
  readonly json: Json;
}

export interface Line {
  readonly send: (delivery: Delivery) => Promise<Answer>;
  readonly responseBase: () => string;
  readonly commands: readonly string[];
  readonly events: readonly string[];
  /** Null: any. */
  readonly shortcuts: readonly { readonly id: string; readonly name: string; readonly type: string }[] | null;
}

export class Person {
  readonly id: string;
  readonly name: string;
  /** What Slack's client says when something failed, in its own words. */
  readonly errors: string[] = [];
  /** What is written under the inputs of the open form, by block id. */
  formErrors: Record<string, unknown> = {};
  /** How each delivery of this person was answered, in order. */
  readonly answers: Answer[] = [];
  readonly #member: Member;
  readonly #workspace: Workspace;
  readonly #line: Line;

  constructor(member: Member, workspace: Workspace, line: Line) {
    this.id = member.id;
    this.name = member.name;
    this.#member = member;
    this.#workspace = workspace;
    this.#line = line;
  }

  // What they see

  modal(): ShownView | null {
    const top = this.#member.stack.at(-1);
    return top === undefined ? null : shown(top);
  }

  /** How many views lie on each other. */
  get depth(): number {
    return this.#member.stack.length;
  }

  home(): ShownView | null {
    return this.#member.home === null ? null : shown(this.#member.home);
  }

  ephemerals(): readonly Ephemeral[] {
    return this.#member.ephemerals;
  }

  lastEphemeral(): { place: Place; words: string; controls: readonly Control[] } | null {
    const last = this.#member.ephemerals.at(-1);
    if (last === undefined) return null;
    const words = last.blocks.length > 0 ? wordsOf(last.blocks) : last.text;
    return { place: last, words, controls: controlsIn(last.blocks) };
  }

  /** As after a reload: nothing ephemeral is left. */
  reload(): void {
    this.#member.ephemerals.length = 0;
    this.#member.stack.length = 0;
  }

  // What they do

  /** Types a slash command; without a channel in the first one. */
  async command(
    command: string,
    text = "",
    { channel, times = 1 }: { channel?: string } & Times = {},
  ): Promise<Answer> {
    const where = this.#channel(channel);
    if (!this.#line.commands.includes(command)) throw new Error(`${command} is not a valid command.`);
    const send = async () => {
      const key = this.#workspace.newResponseUrl({
        person: this.id,
        channel: where.id,
        thread: null,
        source: null,
        command: `${command} ${text}`.trim(),
      });
      const typed = { channel: where, command, text: escapeTyped(text), responseUrl: this.#responseUrl(key) };
      const answer = await this.#send({
        type: "slash_commands",
        payload: commandPayload(this.#workspace, this.#member, typed),
      });
      if (!answer.isAcknowledged) {
        this.errors.push(`${command} failed with the error "${failureOf(answer)}"`);
        return answer;
      }
      if (answer.body !== null) this.#takeCommandAnswer(answer.body, key);
      return answer;
    };
    return repeat(times, send);
  }

  /** @param name the shortcut's name or its callback id; likewise below */
  async globalShortcut(name: string, { times = 1 }: Times = {}): Promise<Answer> {
    const callbackId = this.#shortcut(name, "global");
    const payload = () => globalShortcutPayload(this.#workspace, this.#member, callbackId);
    return repeat(times, () => this.#interact(payload()));
  }

  async messageShortcut(
    name: string,
    place: { channel: string; ts: string },
    { times = 1 }: Times = {},
  ): Promise<Answer> {
    const callbackId = this.#shortcut(name, "message");
    const channel = this.#channel(place.channel);
    const message = this.#workspace.findMessage(channel, place.ts);
    if (message === null) throw new Error("there is no such message");
    const send = () => {
      const source = { ts: message.ts, isEphemeral: false };
      const responseUrl = this.#newResponseUrl(channel, message.thread, source);
      return this.#interact(
        messageShortcutPayload(this.#workspace, this.#member, { channel, message, callbackId, responseUrl }),
      );
    };
    return repeat(times, send);
  }

  /** Types a message, as themselves. */
  say(channel: string, text: string, thread: string | null = null): StoredMessage {
    const where = this.#channel(channel);
    if (where.direct !== null) throw new Error("the Messages tab of this app is read-only");
    return this.#workspace.addMessage(where, { user: this.id, text: escapeTyped(text), thread });
  }

  /** Opens the app's Home tab. The event is sent again when the app did not take it, three times at most. */
  async openHome({ times = 1 }: Times = {}): Promise<Answer> {
    const home = this.#member.home;
    const event = {
      type: "app_home_opened",
      user: this.id,
      channel: this.#workspace.directWith(this.id).id,
      tab: "home",
      event_ts: this.#workspace.nextTs(),
      ...(home === null ? {} : { view: this.#workspace.viewJson(home) }),
    };
    const payload = eventPayload(this.#workspace, this.#member, event);
    if (!this.#line.events.includes("app_home_opened")) throw new Error("the app did not subscribe to app_home_opened");
    return repeat(times, async () => {
      let answer = await this.#send({ type: "events_api", payload });
      for (let attempt = 1; attempt <= 3 && !answer.isAcknowledged; attempt += 1) {
        const reason = answer.status === null ? "http_timeout" : "http_error";
        answer = await this.#send({ type: "events_api", payload, retry: { attempt, reason } });
      }
      return answer;
    });
  }

  /** Clicks a button. */
  async click(place: Place, pick: Pick, { times = 1 }: Times = {}): Promise<Answer> {
    const act = this.#find(place, pick);
    return repeat(times, () => this.#interact(act(null)));
  }

  /** Chooses in a menu. @param option its value or its label */
  async choose(place: Place, pick: Pick, option: string, { times = 1 }: Times = {}): Promise<Answer> {
    const act = this.#find(place, pick);
    return repeat(times, () => this.#interact(act(option)));
  }

  /** Types into the open form. @param values by block id, action id or label */
  type(values: Readonly<Record<string, string>>): void {
    const view = this.#top();
    for (const [name, value] of Object.entries(values)) {
      const { block, element } = inputNamed(view, name);
      const chosen = element.type === "plain_text_input" ? value : findOption(element, value);
      if (chosen === undefined) throw new Error(`"${value}" is no option of "${name}"`);
      view.typed.set(keyOf(block, element), chosen);
    }
  }

  /** Presses the submit button of the open form. Slack's client sends nothing while an input is not filled in as it must. */
  async submit(values: Readonly<Record<string, string>> = {}, { times = 1 }: Times = {}): Promise<Answer> {
    this.type(values);
    const view = this.#top();
    if (view.json.submit === undefined) throw new Error("there is no submit button");
    const problems = inputProblems(view);
    if (problems.length > 0) throw new Error(`Slack does not submit: ${problems.join(", ")}`);
    this.formErrors = {};
    const send = async (payload: Json) => {
      const answer = await this.#send({ type: "interactive", payload });
      if (!answer.isAcknowledged) this.errors.push("We had some trouble connecting. Try again?");
      else this.#takeSubmissionAnswer(view, answer.body);
      this.#workspace.changed();
      return answer;
    };
    // Both clicks of a double click see the same view.
    const payloads = Array.from({ length: times }, () => submissionPayload(this.#workspace, this.#member, view));
    const answers = await Promise.all(payloads.map(send));
    return lastOf(answers);
  }

  /** Closes the view on top, by its close button. */
  async close(): Promise<void> {
    const view = this.#top();
    const isCleared = view.json.clear_on_close === true;
    const closed = isCleared ? this.#member.stack.splice(0).reverse() : this.#member.stack.splice(-1);
    this.#workspace.changed();
    for (const each of closed) {
      if (each.json.notify_on_close !== true) continue;
      await this.#send({
        type: "interactive",
        payload: closedPayload(this.#workspace, this.#member, each, isCleared),
      });
    }
  }

  // How it goes

  async #send(delivery: Delivery): Promise<Answer> {
    const answer = await this.#line.send(delivery);
    this.answers.push(answer);
    this.#workspace.changed();
    return answer;
  }

  async #interact(payload: Json): Promise<Answer> {
    const answer = await this.#send({ type: "interactive", payload });
    if (!answer.isAcknowledged) this.errors.push("This app did not respond.");
    else if (answer.body !== null)
      this.#workspace.complain("a click was acknowledged with a body, which Slack ignores");
    return answer;
  }

  #takeCommandAnswer(body: Json | string, key: string): void {
    const url = this.#workspace.takeResponseUrl(key);
    if (typeof url === "string") return;
    // The answer to the request itself counts for none of the five.
    url.uses -= 1;
    const error = takeResponse(typeof body === "string" ? { text: body } : body, url, this.#workspace);
    if (error !== null) this.errors.push(`the command failed with the error "${error}"`);
  }

  #takeSubmissionAnswer(view: View, body: Json | string | null): void {
    const { stack } = this.#member;
    const place = stack.indexOf(view);
    if (place < 0) return;
    if (body === null) {
      stack.splice(place);
      return;
    }
    const answer = isJson(body) ? body : {};
    switch (answer.response_action) {
      case "clear":
        stack.splice(0);
        return;
      case "errors":
        this.#showErrors(view, isJson(answer.errors) ? answer.errors : {});
        return;
      case "update":
      case "push":
        this.#showNext(view, answer.response_action, answer.view);
        return;
      default:
        this.#cantRead("no response_action that Slack knows");
    }
  }

  #showNext(view: View, action: "update" | "push", json: unknown): void {
    const { stack } = this.#member;
    const problems = viewProblems(json, "modal");
    if (problems.length > 0 || !isJson(json)) this.#cantRead(`a bad view: ${problems.join(" ")}`);
    else if (action === "update") this.#workspace.changeView(view, json);
    else if (stack.length >= mostStacked) this.#cantRead("more than three views");
    else stack.push(this.#workspace.newView(json, view));
  }

  #showErrors(view: View, errors: Json): void {
    const inputs = listOf(view.json.blocks).flatMap((block) => (block.type === "input" ? [block.block_id] : []));
    const strange = Object.keys(errors).filter((id) => !inputs.includes(id));
    if (strange.length > 0 || Object.keys(errors).length === 0) this.#cantRead("errors that belong to no input");
    else this.formErrors = errors;
  }

  #cantRead(why: string): void {
    this.#workspace.complain(`a form was answered with ${why}`);
    this.errors.push("We had some trouble connecting. Try again?");
  }

  #top(): View {
    const top = this.#member.stack.at(-1);
    if (top === undefined) throw new Error("no form is open");
    return top;
  }

  #shortcut(name: string, type: string): string {
    const { shortcuts } = this.#line;
    if (shortcuts === null) return name;
    const found = shortcuts.find((each) => each.type === type && (each.id === name || each.name === name));
    if (found === undefined) throw new Error(`the app has no ${type} shortcut "${name}"`);
    return found.id;
  }

  #channel(id: string | undefined): Channel {
    const channel = id === undefined ? [...this.#workspace.channels.values()][0] : this.#workspace.channels.get(id);
    if (channel === undefined || !channel.members.has(this.id))
      throw new Error("there is no such channel for this person");
    return channel;
  }

  #find(place: Place, pick: Pick): (option: string | null) => Json {
    if (place === "modal" || place === "home") {
      const view = place === "modal" ? this.#top() : this.#member.home;
      if (view === null) throw new Error("nothing is published on the Home tab");
      const control = pickFrom(controlsIn(listOf(view.json.blocks)), pick);
      return (option) => {
        const chosen = chosenIn(control, option);
        if (chosen !== null) view.typed.set(`${control.block_id}/${control.action_id}`, chosen);
        return viewActionPayload(this.#workspace, this.#member, { view, control, chosen });
      };
    }
    const channel = this.#channel(place.channel);
    const ephemeral = this.#member.ephemerals.find(({ ts }) => ts === place.ts);
    const message = ephemeral ?? this.#workspace.findMessage(channel, place.ts);
    if (message === null) throw new Error("there is no such message");
    const control = pickFrom(controlsIn(message.blocks), pick);
    return (option) => {
      const source = { ts: message.ts, isEphemeral: ephemeral !== undefined };
      const responseUrl = this.#newResponseUrl(channel, message.thread, source);
      const chosen = chosenIn(control, option);
      return messageActionPayload(this.#workspace, this.#member, { channel, message, control, chosen, responseUrl });
    };
  }

  #newResponseUrl(channel: Channel, thread: string | null, source: { ts: string; isEphemeral: boolean }): string {
    const from = { person: this.id, channel: channel.id, thread, source, command: null };
    return this.#responseUrl(this.#workspace.newResponseUrl(from));
  }

  #responseUrl(key: string): string {
    return `${this.#line.responseBase()}${key}`;
  }
}

function shown(view: View): ShownView {
  const blocks = listOf(view.json.blocks);
  const label = (key: string) => (isJson(view.json[key]) ? textAt(view.json[key], "text") : null);
  return {
    id: view.id,
    hash: view.hash,
    title: label("title") ?? "",
    submit: label("submit"),
    words: wordsOf(blocks),
    blocks,
    controls: controlsIn(blocks),
    json: view.json,
  };
}

function pickFrom(controls: readonly Control[], pick: Pick): Control {
  const fits =
    typeof pick === "function" ? pick : ({ label, action_id }: Control) => label === pick || action_id === pick;
  const found = controls.find(fits);
  if (found !== undefined) return found;
  throw new Error(`there is no such control; there are: ${controls.map(({ label }) => label).join(", ")}`);
}

function chosenIn({ element }: Control, option: string | null): Json | null {
  if (option === null) return null;
  const chosen = findOption(element, option);
  if (chosen === undefined) throw new Error(`"${option}" is not offered`);
  return chosen;
}

function inputNamed(view: View, name: string): { block: Json; element: Json } {
  for (const block of listOf(view.json.blocks)) {
    const { element, label } = block;
    if (block.type !== "input" || !isJson(element)) continue;
    const names = [block.block_id, element.action_id, isJson(label) ? label.text : undefined];
    if (names.includes(name)) return { block, element };
  }
  throw new Error(`the form has no input "${name}"`);
}

function inputProblems(view: View): string[] {
  return listOf(view.json.blocks).flatMap((block) => {
    const { element } = block;
    if (block.type !== "input" || !isJson(element) || element.type !== "plain_text_input") return [];
    const typed = view.typed.get(keyOf(block, element));
    const text = typeof typed === "string" ? typed : textAt(element, "initial_value");
    const most = typeof element.max_length === "number" ? element.max_length : 3000;
    const least = typeof element.min_length === "number" ? element.min_length : 0;
    if (text.trim() === "") return block.optional === true ? [] : [`${String(block.block_id)} is empty`];
    if (text.length > most) return [`${String(block.block_id)} is longer than ${most}`];
    return text.length < least ? [`${String(block.block_id)} is shorter than ${least}`] : [];
  });
}

/** Slack hands on what was typed as its own markup has it. */
function escapeTyped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function failureOf({ status }: Answer): string {
  return status === null ? "operation_timeout" : "dispatch_failed";
}

async function repeat(times: number, send: () => Promise<Answer>): Promise<Answer> {
  return lastOf(await Promise.all(Array.from({ length: times }, send)));
}

function lastOf(answers: readonly Answer[]): Answer {
  const last = answers.at(-1);
  if (last === undefined) throw new Error("nothing was sent");
  return last;
}
