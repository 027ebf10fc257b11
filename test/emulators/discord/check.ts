/** What Discord refuses in messages, forms and commands, as strictly as it does: a lenient stand-in hides bugs. */
import type { Json } from "./world.ts";

/** Answered as 50035, Invalid Form Body. */
export class InvalidBodyError extends Error {}

function refuse(why: string): never {
  throw new InvalidBodyError(why);
}

const arrayOf = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);

function within(value: unknown, most: number, what: string, least = 1): void {
  const { length } = typeof value === "string" ? value : refuse(`${what} is no text`);
  if (length < least || length > most) refuse(`${what} has ${length} characters, not ${least} to ${most}`);
}

const v2 = 32_768;

/** @param isV2 for an edit, what the message was before */
export function checkMessage(body: Json, isV2 = false): void {
  const components = arrayOf(body.components);
  const isNow = isV2 || (Number(body.flags ?? 0) & v2) !== 0;
  if (isNow && (body.content || arrayOf(body.embeds).length > 0)) refuse("content beside Components V2");
  if (!isNow && body.content !== undefined) within(body.content, 2000, "content");
  const mentions = body.allowed_mentions as Json | undefined;
  if (JSON.stringify(mentions) !== '{"parse":[]}') refuse("allowed_mentions are not closed; a mention would ping");
  if (isNow && components.length === 0) refuse("an empty message");
  const all = components.flatMap((one) => [one, ...arrayOf(one.components)]);
  if (all.length > 40) refuse(`${all.length} components`);
  const texts = all.filter(({ type }) => type === 10);
  for (const { content } of texts) within(content, 4000, "a text");
  if (texts.some(({ content }) => String(content).trim() === "")) refuse("a text of spaces");
  if (texts.reduce((sum, { content }) => sum + String(content).length, 0) > 4000)
    refuse("more than 4000 characters of text");
  const numbers = all.flatMap(({ id }) => (id === undefined ? [] : [Number(id)]));
  if (numbers.some((id) => !Number.isInteger(id) || id < 0 || id > 2_147_483_647))
    refuse("a component id out of range");
  if (new Set(numbers).size < numbers.length) refuse("two components with one id");
  if (!isNow && components.some(({ type }) => type !== 1)) refuse("a component of V2 without its flag");
  checkRows(components.filter(({ type }) => type === 1));
  if (components.some(({ type }) => ![1, 10, 12].includes(Number(type))))
    refuse("a component this stand-in does not know");
}

/** @param files the names of what was uploaded with it */
export function checkFiles(body: Json, files: readonly string[]): void {
  const named = arrayOf(body.attachments).map(({ filename }) => String(filename));
  if (named.join() !== files.join()) refuse("attachments that are not what was uploaded");
  const galleries = arrayOf(body.components).filter(({ type }) => type === 12);
  for (const item of galleries.flatMap(({ items }) => arrayOf(items))) {
    const { url } = item.media as Json;
    if (!files.includes(String(url).replace("attachment://", ""))) refuse("a picture that was not uploaded");
    within(item.description, 1024, "a picture's description");
  }
}

function checkRows(rows: readonly Json[]): void {
  const controls = rows.flatMap((row) => arrayOf(row.components));
  for (const row of rows) {
    const inside = arrayOf(row.components);
    const hasMenu = inside.some(({ type }) => type === 3);
    if (inside.length === 0 || inside.length > (hasMenu ? 1 : 5)) refuse("a row with too many controls, or none");
  }
  for (const control of controls) checkControl(control);
  if (new Set(controls.map((one) => one.custom_id)).size < controls.length) refuse("two controls with one custom_id");
}

function checkControl(control: Json): void {
  within(control.custom_id, 100, "custom_id");
  if (control.type === 2) {
    within(control.label, 80, "a button's label");
    if (![1, 2, 3, 4].includes(Number(control.style))) refuse("a button without a style");
    return;
  }
  if (control.type !== 3) refuse("an unknown control");
  const options = arrayOf(control.options);
  if (options.length === 0 || options.length > 25) refuse(`${options.length} options`);
  if (control.placeholder !== undefined) within(control.placeholder, 150, "a placeholder");
  for (const { label, value } of options) {
    within(label, 100, "an option's label");
    within(value, 100, "an option's value");
  }
  if (new Set(options.map(({ value }) => value)).size < options.length) refuse("two options with one value");
}

export function checkModal(data: Json): void {
  within(data.title, 45, "a modal's title");
  within(data.custom_id, 100, "a modal's custom_id");
  const parts = arrayOf(data.components);
  if (parts.length === 0 || parts.length > 5) refuse(`${parts.length} parts in a modal`);
  for (const part of parts) {
    if (part.type === 10) {
      within(part.content, 4000, "a modal's text");
      continue;
    }
    if (part.type !== 18) refuse("a modal's part that is no label and no text");
    within(part.label, 45, "a label");
    if (part.description !== undefined) within(part.description, 100, "a description");
    const input = part.component as Json;
    if (input.type !== 4) refuse("a label without an input");
    within(input.custom_id, 100, "an input's custom_id");
    const most = Number(input.max_length ?? 4000);
    if (most < 1 || most > 4000) refuse(`max_length ${most}`);
    if (input.value !== undefined) within(input.value, most, "a value");
  }
}

/** @see https://docs.discord.com/developers/interactions/application-commands#application-command-object */
export function checkCommands(commands: readonly Json[]): void {
  if (new Set(commands.map(({ type, name }) => `${type ?? 1} ${name}`)).size < commands.length)
    refuse("two commands with one name");
  for (const command of commands) {
    const isChat = (command.type ?? 1) === 1;
    checkNames(command, isChat);
    const options = arrayOf(command.options);
    if (!isChat && (command.description || options.length > 0))
      refuse("a context-menu command with a description or options");
    if (options.length > 25) refuse(`${options.length} options`);
    const subcommands = options.filter(({ type }) => type === 1 || type === 2);
    if (subcommands.length > 0 && subcommands.length < options.length)
      refuse("subcommands beside options: it can't be used bare");
    let sawOptional = false;
    for (const option of options) {
      checkNames(option, true);
      if (option.required === true && sawOptional) refuse("a required option after an optional one");
      sawOptional ||= option.required !== true;
    }
  }
}

function checkNames(named: Json, isChat: boolean): void {
  const names = [named.name, ...Object.values((named.name_localizations ?? {}) as Json)];
  for (const name of names) {
    within(name, 32, "a name");
    if (isChat && !/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(String(name)))
      refuse(`the name ${String(name)}`);
    if (isChat && String(name) !== String(name).toLowerCase()) refuse(`upper case in ${String(name)}`);
  }
  if (!isChat) return;
  for (const text of [named.description, ...Object.values((named.description_localizations ?? {}) as Json)])
    within(text, 100, "a description");
}
