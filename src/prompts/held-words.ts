/** Reads `prompts/moderation`: words at which a post is held, in all languages at once. Swearing is not among them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PromptInvalidError } from "../errors.ts";
import { compilePhrases, type Phrases } from "../language/phrases.ts";
import type { Locale } from "../ports/platform.ts";

export interface HeldWords {
  readonly slurs: Phrases;
  readonly threats: Phrases;
}

const languages = ["en", "pl", "lt"] as const satisfies readonly Locale[];

/** @throws {PromptInvalidError} for a file that is not there, is empty, or has a phrase without an end. */
export function loadHeldWords(folder: string): HeldWords {
  return { slurs: load(folder, "slurs"), threats: load(folder, "threats") };
}

function load(folder: string, name: keyof HeldWords): Phrases {
  return compile(
    name,
    languages.flatMap((language) => linesOf(folder, `${name}.${language}.txt`)),
  );
}

function linesOf(folder: string, file: string): string[] {
  let source: string;
  try {
    source = readFileSync(join(folder, "moderation", file), "utf8");
  } catch (cause) {
    throw new PromptInvalidError(`moderation/${file} can't be read`, { cause });
  }
  const lines = source
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (lines.length === 0) throw new PromptInvalidError(`moderation/${file} holds no words`);
  return lines;
}

function compile(name: string, lines: readonly string[]): Phrases {
  try {
    return compilePhrases(lines);
  } catch (cause) {
    throw new PromptInvalidError(`moderation/${name}: a phrase has no end`, { cause });
  }
}
