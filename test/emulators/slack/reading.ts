/** What a reader gets from blocks and texts: the words, who is pinged, and which links are fetched. */
import { isJson, type Json, listOf, objectsIn, textAt } from "./json.ts";

/** The words on the screen, one line a block, options and labels of buttons included. */
export function wordsOf(blocks: readonly Json[]): string {
  return blocks.map(wordsOfBlock).join("\n");
}

function wordsOfBlock(block: Json): string {
  // A list, a quote and a paragraph stand on lines of their own, and so do the items of a list.
  if (block.type === "rich_text" || block.type === "rich_text_list")
    return listOf(block.elements).map(wordsOfBlock).join("\n");
  const parts: string[] = [];
  for (const part of objectsIn(block)) {
    if (part.type === "plain_text") parts.push(textAt(part, "text"));
    else if (part.type === "mrkdwn") parts.push(shownMarkup(textAt(part, "text")));
    else if (part.type === "text" || part.type === "markdown") parts.push(textAt(part, "text"));
    else if (part.type === "link") parts.push(textAt(part, "text") || textAt(part, "url"));
    else if (part.type === "user") parts.push(`@${textAt(part, "user_id")}`);
    else if (part.type === "broadcast") parts.push(`@${textAt(part, "range")}`);
    else if (part.type === "image") parts.push(textAt(part, "alt_text"));
  }
  return parts.join(String(block.type).startsWith("rich_text_") ? "" : "\n");
}

/** Slack markup as it is shown: three characters unescaped, mentions resolved. */
export function shownMarkup(text: string): string {
  return text
    .replace(
      /<([^<>|]*)(?:\|([^<>]*))?>/g,
      (_, target: string, label?: string) => label ?? target.replace(/^[!#]/, "@"),
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** The texts in which Slack reads markup. The top-level text is shown only where there are no blocks, but it pings anyway. */
function* markupIn(text: string, blocks: readonly Json[]): Generator<string> {
  yield text;
  for (const part of objectsIn(blocks)) if (part.type === "mrkdwn") yield textAt(part, "text");
}

/** Whom a message pings: people, groups, everyone. */
export function pingsOf(text: string, blocks: readonly Json[]): string[] {
  const pings: string[] = [];
  for (const markup of markupIn(text, blocks))
    for (const [, target = ""] of markup.matchAll(/<([@!][^<>|]*)(?:\|[^<>]*)?>/g)) pings.push(target);
  for (const part of objectsIn(blocks)) {
    if (part.type === "user") pings.push(`@${textAt(part, "user_id")}`);
    if (part.type === "usergroup") pings.push(`!subteam^${textAt(part, "usergroup_id")}`);
    if (part.type === "broadcast") pings.push(`!${textAt(part, "range")}`);
  }
  return pings;
}

/** Links that Slack's servers may fetch and unfold under the message; in plain text, too, since nobody promises otherwise. */
export function linksOf(text: string, blocks: readonly Json[]): string[] {
  const texts = [text, ...[...objectsIn(blocks)].flatMap((part) => [textAt(part, "text"), textAt(part, "url")])];
  return texts.flatMap((each) => each.match(/https?:\/\/[^\s<>|]+/g) ?? []);
}

export interface Control {
  readonly block_id: string;
  readonly action_id: string;
  readonly type: string;
  readonly label: string;
  readonly value: string;
  readonly element: Json;
}

/** Everything that can be clicked or chosen. */
export function controlsIn(blocks: readonly Json[]): Control[] {
  return blocks.flatMap((block) => {
    if (block.type === "input") return [];
    const elements = [...listOf(block.elements), ...(isJson(block.accessory) ? [block.accessory] : [])];
    return elements.flatMap((element) => {
      if (typeof element.action_id !== "string") return [];
      const text = isJson(element.text) ? element.text : isJson(element.placeholder) ? element.placeholder : {};
      return [
        {
          block_id: textAt(block, "block_id"),
          action_id: element.action_id,
          type: textAt(element, "type"),
          label: textAt(text, "text"),
          value: textAt(element, "value"),
          element,
        },
      ];
    });
  });
}
