/** Reads Discord's components back into the neutral message they were drawn from, so that Discord is held to the same contract. */
import { decodeAction, decodeForm } from "../../adapters/discord/ids.ts";
import { decodeField } from "../../adapters/shared/form-parts.ts";
import type { Block, Field, Form, Message } from "../../src/ports/platform.ts";
import type { Json } from "../emulators/discord/world.ts";

/** @param summary Discord shows none, so a test says what it expects. @param more the line that says that a post goes on */
export function toNeutral(summary: string, parts: readonly (readonly Json[])[], more: string): Message {
  const contents = parts.map((part) =>
    part.flatMap((one) => (one.type === 10 ? [String(one.content)] : one.type === 12 ? descriptions(one) : [])),
  );
  const texts = contents.flat().filter((content) => content !== `-# ${more}`);
  const blocks: Block[] = [];
  for (const [index, content] of texts.entries()) {
    const block = toBlock(content);
    const last = blocks.at(-1);
    const isContinued = contents.length > 1 && index > 0 && last?.type === "text" && block.type === "text";
    if (isContinued) blocks[blocks.length - 1] = { type: "text", text: last.text + block.text };
    else blocks.push(block);
  }
  return { summary, blocks };
}

/** A picture is what it is called for whoever does not see it. */
function descriptions({ items }: Json): string[] {
  return (items as Json[]).map(({ description }) => String(description));
}

function toBlock(content: string): Block {
  const lines = content.split("\n");
  const without = (first: string, other = first) =>
    plain(lines.map((line, index) => (line === "" ? "" : line.slice((index === 0 ? first : other).length))).join("\n"));
  const [, label = "", text] = /^\*\*(.*?[^\\])\*\*\n```\n(.*)\n```$/s.exec(content) ?? [];
  if (text !== undefined) return { type: "copyable", label: plain(label), text };
  if (content.startsWith("__**")) return toMarked(content);
  if (content.startsWith("### ")) return { type: "heading", text: without("### ") };
  if (content.startsWith("-# ")) return { type: "note", text: without("-# ") };
  if (content.startsWith("> ")) return { type: "quote", text: without("> ") };
  if (content.startsWith("- ")) return { type: "list", items: [without("- ", "  ")] };
  return { type: "text", text: plain(content) };
}

/** One replaced span, as the contract has it. */
function toMarked(content: string): Block {
  const end = content.lastIndexOf("**__");
  const text = plain(content.slice("__**".length, end));
  const legend = plain(content.slice(end + "**__".length).replaceAll("\n-# ", "\n"))
    .split("\n\n")
    .join("\n")
    .trimStart();
  const why = legend.slice(text.length + ": ".length);
  return { type: "marked", spans: [{ text, why }] };
}

/** As Discord shows an escaped text. */
function plain(text: string): string {
  return text.replace(/\\([^A-Za-z0-9\s])/g, "$1");
}

export function toForm(data: Json): Form {
  const parts = data.components as Json[];
  const { form, state } = decodeForm(String(data.custom_id));
  const intro = parts.find(({ type }) => type === 10);
  return {
    form,
    state,
    title: String(data.title),
    ...(intro === undefined ? {} : { intro: plain(String(intro.content)) }),
    // A modal's button is Discord's own.
    submit: "Go on",
    fields: parts.filter(({ type }) => type === 18).map(toField),
  };
}

function toField({ label, component }: Json): Field {
  const { custom_id: customId, style, required, max_length: maxChars } = component as Json;
  const { name } = decodeField(String(customId));
  return { name, label: String(label), long: style === 2, optional: required === false, maxChars: Number(maxChars) };
}

export function actionsOf(components: readonly Json[]): { action: string; value: string }[] {
  return components
    .filter(({ type }) => type === 1)
    .flatMap(({ components: inside }) => inside as Json[])
    .map((one) => decodeAction(String(one.custom_id)));
}
