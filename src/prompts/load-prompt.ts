/** Loads `prompts/<id>.v<version>.md`: front matter, `## system`, `## user`. Any flaw stops the start. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { PromptInvalidError } from "../errors.ts";
import { frontMatterLines, keyFlaw, sectionsOf } from "./sections.ts";

export type Trust = "ours" | "untrusted";

export interface Prompt {
  readonly id: string;
  readonly version: number;
  readonly purpose: string;
  /** What has to be filled in, and whether strangers wrote it. An untrusted input stands in `user` only. */
  readonly inputs: ReadonlyMap<string, Trust>;
  /** Name of the schema of the answer. */
  readonly output: string;
  readonly maxTokens: number;
  readonly temperature: number;
  readonly system: string;
  readonly user: string;
}

const number = v.pipe(v.string(), v.regex(/^\d+(?:\.\d+)?$/, "must be a number"), v.transform(Number));

const count = v.pipe(number, v.safeInteger(), v.minValue(1));

const frontMatter = v.strictObject(
  {
    id: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/, "must be small letters and hyphens")),
    version: count,
    purpose: v.string(),
    output: v.string(),
    maxTokens: count,
    temperature: v.pipe(number, v.maxValue(2)),
  },
  keyFlaw,
);

/** `{vent}`; JSON in an example has a quotation mark after its brace. */
export const slot = /\{([a-z][a-zA-Z]*)\}/g;

/**
 * @param folder the path of `prompts`. @param name "suggest-replies.v1", the file's name without its ending.
 * @throws {PromptInvalidError} naming the file and the flaw.
 */
export function loadPrompt(folder: string, name: string): Prompt {
  try {
    return parsePrompt(name, readFileSync(join(folder, `${name}.md`), "utf8"));
  } catch (cause) {
    if (cause instanceof PromptInvalidError) throw cause;
    throw new PromptInvalidError(`${name}.md can't be read`, { cause });
  }
}

/** @throws {PromptInvalidError} */
export function parsePrompt(name: string, source: string): Prompt {
  const flaw = (text: string): never => {
    throw new PromptInvalidError(`${name}: ${text}`);
  };
  const { lines, body } = frontMatterLines(name, source);
  const { fields, inputs } = readFields(lines, flaw);
  const head = v.safeParse(frontMatter, fields);
  if (!head.success) return flaw(v.summarize(head.issues));
  const { id, version } = head.output;
  if (name !== `${id}.v${version}`) return flaw(`the front matter says "${id}", version ${version}`);

  if (!/^\s*## /.test(body)) flaw("text stands above the first heading");
  const sections = sectionsOf(name, "##", body);
  for (const title of sections.keys()) {
    if (title !== "system" && title !== "user") flaw(`unknown heading "${title}"`);
  }
  const system = sections.get("system") || flaw('no "## system"');
  const user = sections.get("user") || flaw('no "## user"');
  checkSlots(inputs, system, user, flaw);
  return { ...head.output, inputs, system, user };
}

type Flaw = (text: string) => never;

/** "key: value", a key once; only `input: name trust` may be repeated. */
function readFields(lines: readonly string[], flaw: Flaw) {
  const fields: Record<string, string> = {};
  const inputs = new Map<string, Trust>();
  for (const line of lines) {
    const [, key = "", value = ""] =
      /^([a-zA-Z]+): (\S.*)$/.exec(line) ?? flaw(`"${line.slice(0, 30)}" is no front matter`);
    if (key !== "input") {
      if (Object.hasOwn(fields, key)) flaw(`"${key}" comes twice`);
      fields[key] = value;
      continue;
    }
    const [, input = "", trust] = /^([a-z][a-zA-Z]*) (ours|untrusted)$/.exec(value) ?? flaw(`"${value}" is no input`);
    if (inputs.has(input)) flaw(`the input "${input}" comes twice`);
    inputs.set(input, trust === "ours" ? "ours" : "untrusted");
  }
  return { fields, inputs };
}

function checkSlots(inputs: ReadonlyMap<string, Trust>, system: string, user: string, flaw: Flaw): void {
  const inSystem = slotsOf(system);
  const used = new Set([...inSystem, ...slotsOf(user)]);
  for (const input of used) if (!inputs.has(input)) flaw(`{${input}} is not declared`);
  for (const input of inputs.keys()) if (!used.has(input)) flaw(`the input "${input}" is never used`);
  // What strangers wrote must not stand where our own instructions stand.
  for (const input of inSystem) if (inputs.get(input) === "untrusted") flaw(`untrusted {${input}} stands in system`);
}

function slotsOf(text: string): string[] {
  return Array.from(text.matchAll(slot), ([, input]) => input ?? "");
}
