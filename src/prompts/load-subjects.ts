/** Reads `topics.<language>.txt`, `asks.<language>.txt` and `grounds.<language>.txt`: what a vent may be about, what a client may ask for, and what speaks for a no. */
import { PromptInvalidError } from "../errors.ts";
import { fold } from "../language/fold.ts";
import type { Locale } from "../ports/platform.ts";
import type { Ask, Ground, Topic } from "./playbook.ts";

/** What stands in a list line: `id | name / its genitive | item, item`; English has no genitive. */
interface Line {
  readonly id: string;
  readonly display: string;
  readonly governed: string;
  readonly items: readonly string[];
}

/** The line of figures of speech among the topics, and the one of words of asking among what is asked. */
const figures = "!";
const asking = "~";

/**
 * @returns the topics, and the stems of the figures of speech.
 * @throws {PromptInvalidError} for a line without a name or without stems, and for an id that comes twice.
 */
export function parseTopics(locale: Locale, source: string): { topics: Topic[]; figures: string[] } {
  const lines = parseLines(`topics.${locale}.txt`, locale, source);
  const topics = lines.filter(({ id }) => id !== figures);
  return {
    topics: topics.map(({ id, display, governed, items }) => ({ id, display, governed, stems: items })),
    figures: lines.filter(({ id }) => id === figures).flatMap(({ items }) => items),
  };
}

/** @returns what may be asked, and the words of asking. @throws {PromptInvalidError} as `parseTopics`. */
export function parseAsks(locale: Locale, source: string): { asks: Ask[]; asking: string[] } {
  const lines = parseLines(`asks.${locale}.txt`, locale, source);
  const asks = lines.filter(({ id }) => id !== asking);
  return {
    asks: asks.map(({ id, display, governed, items }) => ({ id, display, governed, phrases: items })),
    asking: lines.filter(({ id }) => id === asking).flatMap(({ items }) => items),
  };
}

/** @returns what speaks for a no. @throws {PromptInvalidError} as `parseTopics`. */
export function parseGrounds(locale: Locale, source: string): Ground[] {
  const lines = parseLines(`grounds.${locale}.txt`, "en", source);
  return lines.map(({ id, display, items }) => ({ id, clause: display, phrases: items }));
}

/** A reply may be in another language than the vent, so each list has to know all ids. */
export function checkSameIds(name: string, lists: Readonly<Record<Locale, readonly { readonly id: string }[]>>): void {
  const [first = "", ...others] = Object.values(lists).map((list) => list.map(({ id }) => id).join(" "));
  if (others.some((ids) => ids !== first)) throw new PromptInvalidError(`${name}: not the same ids in each language`);
}

function parseLines(name: string, locale: Locale, source: string): Line[] {
  const lines = source.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const parsed = lines.map((line): Line => {
    const [id = "", names = "", list = ""] = line.split(" | ").map((part) => part.trim());
    const [display = "", governed = locale === "en" || names === "-" ? display : ""] = names.split(" / ");
    const items = list.split(",").map((item) => item.trim());
    if (id === "" || display === "" || governed === "" || items.includes(""))
      throw new PromptInvalidError(`${name}: "${line.slice(0, 40)}" is not "id | name / genitive | item, item"`);
    const unfolded = items.find((item) => fold(item) !== item);
    if (unfolded !== undefined) throw new PromptInvalidError(`${name}: ${id}: "${unfolded}" is not folded`);
    return { id, display, governed, items };
  });
  const ids = parsed.map(({ id }) => id).filter((id) => id !== figures && id !== asking);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new PromptInvalidError(`${name}: ${twice} comes twice`);
  return parsed;
}
