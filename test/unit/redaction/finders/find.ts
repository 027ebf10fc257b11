/** What a finder found, as written. */
import type { Find } from "../../../../src/redaction/finders/match.ts";

export function foundBy(find: Find, text: string): string[] {
  return find(text).map(({ start, end }) => text.slice(start, end));
}
