/** Parses the house policy: Markdown that the firm writes itself, so every flaw is told with its line and how to mend it. */
import { PromptInvalidError } from "../errors.ts";
import type { Locale } from "../ports/platform.ts";
import { readValue, valueKeys } from "./clause-keys.ts";
import type { Clause, HousePolicy } from "./house-policy.ts";
import { activeLines, type Flaw, type Line } from "./policy-lines.ts";

/** Characters of one sentence for a client: a reply has 500, and its own words need most of them. */
export const mostSentenceChars = 200;
const mostNoteChars = 400;
const mostIdChars = 40;

const languages: readonly string[] = ["en", "pl", "lt"] satisfies readonly Locale[];
const keys: readonly string[] = ["for", ...languages, ...valueKeys];
const decorated = new RegExp(`^[*_\`>#+ -]+(${keys.join("|")})[*_\` ]*:`, "iu");
const keyLine = /^(\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?) ?:(?!\/\/) ?(.*)$/u;
const clauseId = /^[a-z]+(?:-[a-z]+)*-[1-9]\d{0,2}$/;

/** @throws {PromptInvalidError} naming `name`, and for every flaw its line and how to mend it. */
export function parseHousePolicy<Id extends string>(
  name: string,
  source: string,
  situations: readonly Id[],
): HousePolicy<Id> {
  const { policy, flaws } = readHousePolicy(source, situations);
  if (flaws.length === 0) return policy;
  throw new PromptInvalidError(flaws.map((flaw) => `${name}, ${formatFlaw(flaw)}`).join("\n"));
}

export function formatFlaw({ line, text, mend }: Flaw): string {
  return `line ${line}: ${text}; ${mend}`;
}

/** As `parseHousePolicy`, with all flaws at once instead of an error; `policy` counts only when there is none. */
export function readHousePolicy<Id extends string>(source: string, situations: readonly Id[]) {
  const flaws: Flaw[] = [];
  const blocks = blocksOf(activeLines(source, flaws), flaws);
  const policy: HousePolicy<Id> = { clauses: blocks.map((block) => toClause(block, situations, flaws)) };
  for (const [index, { id, line }] of blocks.entries()) {
    const first = blocks.findIndex((block) => block.id === id);
    if (first < index) {
      flaws.push({ line, text: `"${id}" is in line ${blocks[first]?.line} already`, mend: "change its number" });
    }
  }
  return { policy, flaws: flaws.toSorted((one, other) => one.line - other.line) };
}

/** A heading and what stands below it. */
interface Block {
  readonly id: string;
  readonly line: number;
  readonly lines: Line[];
}

function blocksOf(lines: readonly Line[], flaws: Flaw[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const { number, text } = line;
    const title = /^## (.+)$/u.exec(text)?.[1];
    if (title !== undefined) {
      blocks.push({ id: title, line: number, lines: [] });
      if (!clauseId.test(title) || title.length > mostIdChars) flaws.push(wrongId(number, title));
    } else if (text.startsWith("#") && !(blocks.length === 0 && /^#(?: |$)/.test(text))) {
      flaws.push({ line: number, text: "this is not how a clause begins", mend: "write it like this: ## revisions-1" });
    } else if (blocks.length > 0) {
      blocks.at(-1)?.lines.push(line);
    } else if (keys.includes(keyOf(text)?.key ?? "")) {
      flaws.push({
        line: number,
        text: "this belongs to no clause",
        mend: "put a line such as ## revisions-1 above it",
      });
    }
  }
  return blocks;
}

function wrongId(line: number, title: string): Flaw {
  const letters =
    title
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.join("-")
      .slice(0, 20)
      .replace(/-$/, "") ?? "rule";
  const example = `## ${letters}-${/[1-9]\d{0,2}/.exec(title)?.[0] ?? 1}`;
  const text = `"${excerpt(title)}" is not the name of a clause: small letters a to z, hyphens, a number at the end`;
  return { line, text, mend: `write it like this: ${example}` };
}

function keyOf(text: string): { readonly key: string; readonly value: string } | null {
  const [, key, value] = keyLine.exec(text) ?? [];
  return key === undefined || value === undefined ? null : { key: key.toLowerCase(), value };
}

function toClause<Id extends string>(block: Block, ids: readonly Id[], flaws: Flaw[]): Clause<Id> {
  const { fields, note } = fieldsAndNote(block.lines, flaws);
  const values: Record<string, number | string> = {};
  const sentences: Record<string, string> = {};
  let situations: Clause<Id>["situations"] = [];
  for (const [key, { number, value }] of fields) {
    const flaw = (text: string, mend: string) => flaws.push({ line: number, text, mend });
    if (key === "for") {
      situations = parseSituations(value, ids, flaw);
    } else if (languages.includes(key)) {
      sentences[key] = value;
      checkSentence(value, flaw);
    } else {
      const read = readValue(key, value);
      if (read.ok) values[key] = read.value;
      else flaw(`"${key}" needs ${read.needs}`, `write it like this: ${read.like}`);
    }
  }
  const { id, line } = block;
  if (!fields.has("for")) {
    flaws.push({
      line,
      text: `"${excerpt(id)}" has no "for:"`,
      mend: "say below it which situations it is for, or all",
    });
  } else if (fields.size === 1 && note === "") {
    flaws.push({ line, text: `"${excerpt(id)}" says nothing`, mend: "add a sentence, a value or a note for staff" });
  }
  return { id, situations, values, sentences, note };
}

/** The key lines by key, and the rest as a note. Whatever looks like a key is one, so that no slip becomes a note unseen. */
function fieldsAndNote(lines: readonly Line[], flaws: Flaw[]) {
  const fields = new Map<string, { readonly number: number; readonly value: string }>();
  const notes: Line[] = [];
  let isBelowKey = false;
  for (const { number, text } of lines) {
    const flaw = (said: string, mend: string) => flaws.push({ line: number, text: said, mend });
    const field = keyOf(text);
    const slip = decorated.exec(text)?.[1];
    if (field === null && slip === undefined && isBelowKey && text !== "") {
      flaw("is this the rest of the line above, or a note for staff?", "join the lines, or put an empty line between");
    }
    isBelowKey = field !== null;
    if (slip !== undefined) {
      flaw(`"${slip}" does not stand at the start of its line`, "remove the signs before and after it");
    } else if (field === null) {
      if (!/^(?:[-*_] ?){3,}$/.test(text)) notes.push({ number, text: text.replace(/^(?:[-*+>] )+/, "") });
    } else if (!keys.includes(field.key)) {
      flaw(
        `"${excerpt(field.key)}" is not a word I know before a colon`,
        `use one of these: ${keys.join(", ")}; or begin a note for staff with "- "`,
      );
    } else if (fields.has(field.key)) {
      flaw(`"${field.key}" comes twice in this clause`, "keep one, or make a second clause");
    } else {
      fields.set(field.key, { number, value: field.value });
    }
  }
  const note = notes
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(/ +/g, " ")
    .trim();
  if (note.length > mostNoteChars) {
    const said = `the note for staff has ${note.length} characters`;
    const line = notes.find(({ text }) => text !== "")?.number ?? 1;
    flaws.push({ line, text: said, mend: `shorten it to ${mostNoteChars}` });
  }
  return { fields, note };
}

type Report = (text: string, mend: string) => void;

function parseSituations<Id extends string>(value: string, ids: readonly Id[], flaw: Report): Clause<Id>["situations"] {
  const names = value.split(",").map((name) => name.trim().toLowerCase());
  if (names.length === 1 && names[0] === "all") return "all";
  const unknown = names.filter((name) => !ids.some((id) => id === name));
  for (const name of unknown.slice(0, 1)) {
    const text = name === "" ? "a situation is missing" : `"${excerpt(name)}" is not a situation`;
    flaw(text, `use all alone, or some of these with commas between: ${ids.join(", ")}`);
  }
  if (new Set(names).size < names.length) flaw("a situation comes twice", "keep one of them");
  return ids.filter((id) => names.includes(id));
}

/** Words for a client are complete: blanks are asked for by the playbook only. */
function checkSentence(sentence: string, flaw: Report): void {
  if (!/\p{L}{2}/u.test(sentence)) {
    flaw("the sentence for the client is missing", "write it, or remove the line");
    return;
  }
  if (sentence.length > mostSentenceChars)
    flaw(`the sentence has ${sentence.length} characters`, `shorten it to ${mostSentenceChars}`);
  if (/[[\]{}<>]|\(\(|\)\)/.test(sentence)) flaw("the sentence has brackets or blanks", "write the words out");
  if (!/[.?…][)"'”“’»]*$/u.test(sentence))
    flaw("the sentence does not end", "put a full stop at its end, on this line");
}

function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
