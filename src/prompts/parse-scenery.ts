/** Reads `scenery.<language>.txt`: words around a topic that tell whether the client's case is about it. */
import { PromptInvalidError } from "../errors.ts";
import { fold } from "../language/fold.ts";
import type { Locale } from "../ports/platform.ts";
import { type Scenery, sceneryKinds } from "./playbook.ts";

/** Lines of `kind | word word`, folded; a kind may take several. @throws {PromptInvalidError} naming the line that is not so. */
export function parseScenery(locale: Locale, source: string): Scenery {
  const kinds = new Map<string, Set<string>>(sceneryKinds.map((kind) => [kind, new Set()]));
  for (const line of source.split("\n").filter((one) => one.trim() !== "" && !one.startsWith("#"))) {
    const [kind = "", list = ""] = line.split(" | ");
    const words = list.trim().split(/\s+/u);
    const known = kinds.get(kind);
    const unfolded = words.find((word) => fold(word) !== word);
    if (known === undefined || words.includes("") || unfolded !== undefined)
      throw new PromptInvalidError(`scenery.${locale}.txt: "${line.slice(0, 40)}" is not "kind | word word", folded`);
    for (const word of words) known.add(word);
  }
  return Object.fromEntries(kinds) as unknown as Scenery;
}
