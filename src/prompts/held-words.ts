/** Reads `prompts/moderation`: words at which a post is held, in all languages at once. Swearing is not among them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PromptInvalidError } from "../errors.ts";
import { compilePhrases } from "../language/compile-phrases.ts";
import { fold } from "../language/fold.ts";
import type { Phrases } from "../language/phrases.ts";
import type { Locale } from "../ports/platform.ts";

export interface HeldWords {
  readonly slurs: Phrases;
  readonly threats: Phrases;
  /** What looks like one of them and is none. */
  readonly innocent: Phrases;
  /** What begins what somebody else said: "he called me a". */
  readonly tellingCues: Phrases;
  readonly singleSlurs: SingleWords;
}

/** The slurs of one word, folded, as a disguised word is compared with them. */
export interface SingleWords {
  readonly whole: ReadonlySet<string>;
  readonly stems: readonly string[];
  /** `whole` with doubled letters as one. */
  readonly squeezed: ReadonlySet<string>;
}

const languages = ["en", "pl", "lt"] as const satisfies readonly Locale[];

/** @throws {PromptInvalidError} for a file that is not there, is empty, or has a phrase without an end. */
export function loadHeldWords(folder: string): HeldWords {
  const slurs = linesOfAll(folder, "slurs");
  return {
    slurs: compile("slurs", slurs),
    threats: compile("threats", linesOfAll(folder, "threats")),
    innocent: compile("innocent", linesOfAll(folder, "innocent")),
    tellingCues: compile("telling-cues", linesOfAll(folder, "telling-cues")),
    singleSlurs: singleWords(slurs),
  };
}

function singleWords(lines: readonly string[]): SingleWords {
  const words = lines.filter((line) => !/\s/.test(line)).flatMap((line) => fold(line).split("|"));
  const whole = words.filter((word) => !word.endsWith("*"));
  const stems = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return { whole: new Set(whole), stems, squeezed: new Set(whole.map((word) => word.replace(/(.)\1+/g, "$1"))) };
}

function linesOfAll(folder: string, name: string): string[] {
  return languages.flatMap((language) => linesOf(folder, `${name}.${language}.txt`));
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
