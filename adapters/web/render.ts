/** What the page gets to draw. Neutral messages go as they are: the page puts texts into text nodes only, never markup. */
import type { BoardPost } from "./board.ts";

/** A post on the wire; times as ISO 8601. */
export function toWirePost({ id, root, at, edited, message }: BoardPost) {
  return { id, root, at: new Date(at).toISOString(), edited, message };
}
