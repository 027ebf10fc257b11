/** Reads the files of `prompts/distress/`: phrases by their kind, and families of words. */
import { PromptInvalidError } from "../errors.ts";
import { isSignalKind, type SignalKind } from "./signal-kinds.ts";

export interface Signal {
  readonly kind: SignalKind;
  /** In the notation of `compilePhrases`. */
  readonly phrase: string;
}

/** Words that mean much the same: whole ones, and with an asterisk those that begin so. */
export interface Family {
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * Under `## words` lines of `name = choices`; under a kind its phrases, in which `{name}` stands for those choices.
 * @throws {PromptInvalidError} for an unknown kind or name, and for a phrase outside a kind.
 */
export function parseSignals(file: string, text: string): Signal[] {
  const choices = new Map<string, string>();
  const signals: Signal[] = [];
  let section = "";
  for (const line of linesOf(text)) {
    if (line.startsWith("## ")) {
      section = line.slice(3).trim();
      if (section !== "words" && !isSignalKind(section)) fail(file, `no kind "${section}"`);
    } else if (section === "words") {
      const { name, value } = definitionOf(file, line);
      choices.set(name, value);
    } else if (isSignalKind(section)) {
      signals.push({ kind: section, phrase: spellOut(file, line, choices) });
    } else fail(file, `"${line}" stands in no section`);
  }
  return signals;
}

/** Lines of `name = word|stem*`. @throws {PromptInvalidError} for any other line. */
export function parseFamilies(file: string, text: string): Family[] {
  return linesOf(text).map((line) => {
    const { name, value } = definitionOf(file, line);
    return { name, words: value.split("|") };
  });
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^# /.test(line));
}

function definitionOf(file: string, line: string): { name: string; value: string } {
  const [name = "", value = ""] = line.split(" = ");
  if (name === "" || value === "") fail(file, `"${line}" is no "name = words"`);
  return { name, value };
}

function spellOut(file: string, text: string, choices: ReadonlyMap<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = choices.get(name);
    return value === undefined ? fail(file, `no words called "${name}"`) : spellOut(file, value, choices);
  });
}

function fail(file: string, flaw: string): never {
  throw new PromptInvalidError(`${file}: ${flaw}`);
}
