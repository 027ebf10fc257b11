/** Somebody in the server: uses commands, clicks what is on their screen, fills in forms, writes messages. */

import type { Gateway } from "./gateway.ts";
import type { Interactions, Live } from "./interactions.ts";
import type { Account, Channel, Json, Message, World } from "./world.ts";

export interface Control {
  readonly message: Message;
  readonly customId: string;
  readonly label: string;
  readonly isMenu: boolean;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export interface OpenForm {
  readonly title: string;
  readonly customId: string;
  readonly inputs: readonly Json[];
  readonly texts: readonly string[];
}

export interface Parts {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
}

export class Person {
  readonly account: Account;
  readonly #parts: Parts;

  constructor(account: Account, parts: Parts) {
    this.account = account;
    this.#parts = parts;
  }

  get id(): string {
    return this.account.id;
  }

  /** Uses a command and waits until Discord has an answer. @param options by name; a subcommand as `{ sub: name }` */
  command(channel: Channel, name: string, options: Readonly<Record<string, string>> = {}, id?: string): Promise<Live> {
    const { sub, ...texts } = options;
    const given =
      sub === undefined
        ? Object.entries(texts).map(([key, value]) => ({ name: key, type: 3, value }))
        : [{ name: sub, type: 1, options: [] }];
    return this.#act(channel, 2, "command", { id: "1", name, type: 1, options: given }, null, id);
  }

  menu(channel: Channel, name: string, target: Message): Promise<Live> {
    const { world } = this.#parts;
    const message = { ...world.toMessage(target), content: target.content };
    const data = { id: "1", name, type: 3, target_id: target.id, resolved: { messages: { [target.id]: message } } };
    return this.#act(channel, 2, "command", data, null);
  }

  /** What is on this person's screen: of a channel all, but others' private messages. */
  sees(channel: Channel): Message[] {
    return channel.messages.filter(({ isGone, onlyFor }) => !isGone && (onlyFor === null || onlyFor === this.account));
  }

  /** Private answers in a channel, in order; those still loading are not there yet. */
  answers(channel: Channel): Message[] {
    return channel.messages.filter(
      ({ isGone, onlyFor, isLoading }) => !isGone && onlyFor === this.account && !isLoading,
    );
  }

  /** The newest control with this action that this person sees there. @throws when there is none */
  control(channel: Channel, action: string, valueEnding = ""): Control {
    const found = this.sees(channel)
      .toReversed()
      .flatMap((message) => controlsOf(message))
      .find(
        ({ customId, options }) =>
          customId.startsWith(`${action}.`) &&
          (customId.endsWith(valueEnding) || options.some(({ value }) => value.endsWith(valueEnding))),
      );
    if (found === undefined) throw new Error(`${this.account.name} sees no "${action}"`);
    return found;
  }

  click(channel: Channel, action: string, valueEnding = ""): Promise<Live> {
    return this.use(channel, this.control(channel, action, valueEnding), valueEnding);
  }

  use(channel: Channel, { message, customId, isMenu, options }: Control, valueEnding = ""): Promise<Live> {
    const value = options.find((option) => option.value.endsWith(valueEnding))?.value;
    const data = isMenu
      ? { custom_id: customId, component_type: 3, values: [value] }
      : { custom_id: customId, component_type: 2 };
    return this.#act(channel, 3, "component", data, message);
  }

  /** The form that is open for this person. @throws when there is none */
  form(): OpenForm {
    const modal = this.#modal();
    const parts = modal.data.components as Json[];
    return {
      title: String(modal.data.title),
      customId: String(modal.data.custom_id),
      inputs: parts.filter(({ type }) => type === 18),
      texts: parts.filter(({ type }) => type === 10).map(({ content }) => String(content)),
    };
  }

  hasForm(): boolean {
    return this.#parts.interactions.modals.some(({ live, isClosed }) => live.by === this.account && !isClosed);
  }

  /** Fills in the open form and sends it. @param values by the input's `custom_id`; others stay as they were */
  async submit(values: Readonly<Record<string, string>>): Promise<Live> {
    const modal = this.#modal();
    const inputs = this.form().inputs.map(({ component }) => component as Json);
    const components = inputs.map((input) => {
      const customId = String(input.custom_id);
      const value = (values[customId] ?? String(input.value ?? "")).trim();
      if (input.required !== false && value === "") throw new Error(`${customId} must be filled in`);
      if ([...value].length > Number(input.max_length ?? 4000)) throw new Error(`${customId} is too long`);
      return { type: 18, id: 1, component: { type: 4, id: 2, custom_id: customId, value } };
    });
    for (const name of Object.keys(values)) {
      if (!inputs.some((input) => input.custom_id === name)) throw new Error(`the form has no ${name}`);
    }
    modal.isClosed = true;
    const { channel, on } = modal.live;
    return this.#act(channel, 5, "modal", { custom_id: modal.data.custom_id, components }, on);
  }

  /** Sends a form that may never have been open. */
  submitForged(channel: Channel, customId: string, values: Readonly<Record<string, string>>): Promise<Live> {
    const components = Object.entries(values).map(([name, value]) => ({
      type: 18,
      id: 1,
      component: { type: 4, id: 2, custom_id: name, value },
    }));
    return this.#act(channel, 5, "modal", { custom_id: customId, components }, null);
  }

  closeForm(): void {
    this.#modal().isClosed = true;
  }

  /** Writes a message under their own name. */
  write(channel: Channel, content: string): Message {
    const { world } = this.#parts;
    const message = world.addMessage(channel, { author: this.account, content });
    const mentions = [...content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id = ""]) => {
      const account = world.accounts.get(id);
      return account === undefined ? [] : [world.toUser(account)];
    });
    const where =
      channel.type === 1 ? {} : { guild_id: world.guild, member: { ...world.toMember(this.account), user: undefined } };
    world.tell(
      "MESSAGE_CREATE",
      { ...world.toMessage(message), mentions, channel_type: channel.type, ...where },
      channel,
      message,
    );
    return message;
  }

  #modal() {
    const modal = this.#parts.interactions.modals.findLast(
      ({ live, isClosed }) => live.by === this.account && !isClosed,
    );
    if (modal === undefined) throw new Error(`${this.account.name} has no form open`);
    return modal;
  }

  async #act(
    channel: Channel,
    type: number,
    kind: Live["kind"],
    data: Json,
    on: Message | null,
    id?: string,
  ): Promise<Live> {
    const { world, gateway, interactions } = this.#parts;
    const known = id === undefined ? undefined : interactions.all.get(id);
    const live = known ?? interactions.begin(this.account, channel, kind, on, id);
    const isDirect = channel.type === 1;
    const user = world.toUser(this.account);
    const guild = channel.otherGuild ?? world.guild;
    const who = isDirect
      ? { user }
      : {
          guild_id: guild,
          guild: { id: guild, locale: "en-US", features: [] },
          guild_locale: "en-US",
          member: { ...world.toMember(this.account), user },
        };
    const raw = {
      id: live.id,
      application_id: world.application,
      type,
      data,
      token: live.token,
      version: 1,
      locale: this.account.locale,
      channel_id: channel.id,
      channel: { ...world.toChannel(channel), permissions: "2147483647" },
      app_permissions: "2147483647",
      attachment_size_limit: 10_485_760,
      entitlements: [],
      authorizing_integration_owners: { "0": world.guild },
      context: isDirect ? 1 : 0,
      ...who,
      ...(on === null ? {} : { message: world.toMessage(on) }),
    };
    if (!gateway.dispatch("INTERACTION_CREATE", raw)) throw new Error("the application is not connected");
    await live.answered.promise;
    return live;
  }
}

export function controlsOf(message: Pick<Message, "components">): Control[] {
  const rows = (message.components as unknown as Json[]).filter(({ type }) => type === 1);
  return rows
    .flatMap(({ components }) => components as Json[])
    .map((one) => ({
      message: message as Message,
      customId: String(one.custom_id),
      label: String(one.label ?? one.placeholder ?? ""),
      isMenu: one.type === 3,
      options: (one.options as Control["options"] | undefined) ?? [],
    }));
}

/** Everything a message shows, as Discord's markup. */
export function markupOf({ components }: Pick<Message, "components">): string {
  return (components as unknown as Json[])
    .flatMap((one) =>
      one.type === 10 ? [String(one.content)] : (one.components as Json[]).map((inside) => String(inside.label ?? "")),
    )
    .join("\n");
}
