/** Reads `prompts/rules.md`: the house rules that `/vent rules` shows, in each language. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PromptInvalidError } from "../errors.ts";
import type { Locale } from "../ports/platform.ts";

export type Rules = Readonly<Record<Locale, readonly string[]>>;

/** @throws {PromptInvalidError} when the file is not there, or lacks a language or points in one. */
export function loadRules(folder: string): Rules {
  let source: string;
  try {
    source = readFileSync(join(folder, "rules.md"), "utf8");
  } catch (cause) {
    throw new PromptInvalidError("rules.md can't be read", { cause });
  }
  return parseRules(source);
}

/** A heading `## en`, `## pl` or `## lt`, and under each its points, each in a line that begins with `- `. */
export function parseRules(source: string): Rules {
  const sections = source.replace(/<!--.*?-->/gs, "").split(/^## /m);
  const pointsOf = (locale: Locale) => {
    const section = sections.find((text) => text.split("\n", 1)[0]?.trim() === locale) ?? "";
    const points = section.split("\n").flatMap((line) => (line.startsWith("- ") ? [line.slice(2).trim()] : []));
    if (points.length === 0 || points.includes(""))
      throw new PromptInvalidError(`rules.md: under "## ${locale}" must stand points that begin with "- "`);
    return points;
  };
  return { en: pointsOf("en"), pl: pointsOf("pl"), lt: pointsOf("lt") };
}
