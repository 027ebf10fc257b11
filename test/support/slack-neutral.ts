/** Reads Block Kit back into the neutral message it was drawn from, so that Slack can be held to the same contract. */
import { decodeField } from "../../adapters/shared/form-parts.ts";
import { decodeState, decodeView } from "../../adapters/slack/ids.ts";
import type { Block, Field, Form, Message } from "../../src/ports/platform.ts";
import { isJson, type Json, listOf, objectsIn, textAt } from "../emulators/slack/json.ts";

/** @param text the top-level text of a message; a window has none, so a test says what it expects */
export function toNeutral(text: string, blocks: readonly Json[]): Message {
  const byBlock = Map.groupBy(blocks, ({ block_id: id }) => String(id).split(".")[0]);
  return { summary: plain(text), blocks: [...byBlock.values()].map(toBlock) };
}

function toBlock(parts: readonly Json[]): Block {
  const type = String(parts[0]?.block_id).split(".")[2];
  const texts = parts.map((part) => [...objectsIn(part)].map((each) => textAt(each, "text")).join(""));
  const all = texts.join("");
  switch (type) {
    case "chart":
      return { type: "text", text: all };
    case "heading":
    case "text":
    case "note":
    case "quote":
      return { type, text: all };
    case "list":
      return { type, items: texts };
    case "copyable": {
      const label = [...objectsIn(parts)].find(({ style }) => isJson(style) && style.bold === true);
      const name = label === undefined ? "" : textAt(label, "text");
      return { type, label: name, text: all.slice(name.length) };
    }
    case "marked":
      return { type, spans: toSpans(parts) };
    default:
      throw new Error(`nothing reads a ${type} back`);
  }
}

function toSpans(parts: readonly Json[]) {
  const legend = [...objectsIn(parts.filter((part) => part.type === "context"))].map((each) => textAt(each, "text"));
  const spans = [...objectsIn(parts.filter((part) => part.type === "rich_text"))].filter(
    (each) => each.type === "text",
  );
  return spans.map((span) => {
    const text = textAt(span, "text");
    return span.style === undefined ? { text } : { text, why: legend.join("").slice(`${text}: `.length) };
  });
}

export function toForm(view: Json): Form {
  const fields = listOf(view.blocks).filter(({ type }) => type === "input");
  const intro = listOf(view.blocks).find(({ type }) => type === "section");
  return {
    form: decodeView(textAt(view, "callback_id"))?.name ?? "",
    state: decodeState(textAt(view, "private_metadata")).state,
    title: words(view.title),
    ...(intro === undefined ? {} : { intro: words(intro.text) }),
    submit: words(view.submit),
    fields: fields.map(toField),
  };
}

function toField({ block_id: id, label, optional, element }: Json): Field {
  const { multiline, max_length: maxChars } = isJson(element) ? element : {};
  const { name } = decodeField(String(id));
  return {
    name,
    label: words(label),
    long: multiline === true,
    optional: optional === true,
    maxChars: Number(maxChars),
  };
}

function words(text: unknown): string {
  return isJson(text) ? textAt(text, "text") : "";
}

function plain(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
