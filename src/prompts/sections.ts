/** Reads the plain Markdown of prompt files: front matter, headings, lists. Strict, so that a typing error is found at start. */
import type { StrictObjectIssue } from "valibot";
import { PromptInvalidError } from "../errors.ts";

export interface PromptFile {
  readonly frontMatter: unknown;
  readonly body: string;
}

/** @throws {PromptInvalidError} without front matter between two lines of `---`. */
export function splitFrontMatter(name: string, source: string): PromptFile {
  const { lines, body } = frontMatterLines(name, source);
  return { frontMatter: Object.fromEntries(lines.map((line) => field(name, line))), body };
}

/** The lines of the front matter as they stand, for a file in which a key may come more than once. */
export function frontMatterLines(name: string, source: string): { readonly lines: string[]; readonly body: string } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.replaceAll("\r\n", "\n"));
  if (match?.[1] === undefined || match[2] === undefined) throw new PromptInvalidError(`${name}: no front matter`);
  return { lines: match[1].split("\n"), body: match[2] };
}

/** "key: value"; numbers and booleans are read as such. So much of YAML is enough here, and a parser of all of it costs memory. */
function field(name: string, line: string): [string, string | number | boolean] {
  const [, key, value] = /^([a-zA-Z]+): (\S+)$/.exec(line) ?? [];
  if (key === undefined || value === undefined)
    throw new PromptInvalidError(`${name}: "${line.slice(0, 30)}" is no front matter`);
  if (value === "true" || value === "false") return [key, value === "true"];
  return [key, /^\d+$/.test(value) ? Number(value) : value];
}

/** For a schema of front matter: the first key that is unknown, or one that is not there. */
export function keyFlaw({ expected, received }: StrictObjectIssue): string {
  return expected === "never" ? `unknown key ${received}` : `${expected} is missing`;
}

/** The sections under headings of one level ("#" or "##"), trimmed. @throws {PromptInvalidError} when a heading comes twice. */
export function sectionsOf(name: string, level: "#" | "##", body: string): Map<string, string> {
  const sections = new Map<string, string>();
  const pattern = new RegExp(`^${level} (.+)$`, "gmu");
  const headings = [...body.matchAll(pattern)];
  for (const [index, heading] of headings.entries()) {
    const title = (heading[1] ?? "").trim();
    if (sections.has(title)) throw new PromptInvalidError(`${name}: the heading "${title}" comes twice`);
    sections.set(title, body.slice(heading.index + heading[0].length, headings[index + 1]?.index).trim());
  }
  return sections;
}

/** The items of a "- " list. @throws {PromptInvalidError} for a line that is not an item. */
export function listItems(name: string, section: string): string[] {
  const lines = section.split("\n").map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      if (!line.startsWith("- ")) throw new PromptInvalidError(`${name}: "${line.slice(0, 30)}" is not a list item`);
      return line.slice(2).trim();
    });
}
