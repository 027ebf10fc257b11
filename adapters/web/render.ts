/** What the page gets to draw. Neutral messages go as they are, charts as SVG besides: the page puts texts into text nodes only. */
import type { Message } from "../../src/ports/platform.ts";
import { drawThemes, palettes, sheets } from "../../src/themes/draw-themes.ts";
import type { BoardPost } from "./board.ts";

/** A post on the wire; times as ISO 8601. */
export function toWirePost({ id, root, at, edited, message }: BoardPost) {
  return { id, root, at: new Date(at).toISOString(), edited, message: toWireMessage(message) };
}

export function toWireMessage(message: Message) {
  const blocks = message.blocks.map((block) =>
    block.type === "chart" ? { ...block, svg: drawThemes(block.chart, palettes.light, sheets.column) } : block,
  );
  return { ...message, blocks };
}
