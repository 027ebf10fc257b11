/** Reads the sets of moderation and counts which of their texts are held for a slur or a threat. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { holdReasons } from "../../../src/moderation/check-text.ts";
import type { Locale } from "../../../src/ports/platform.ts";
import { loadHeldWords } from "../../../src/prompts/held-words.ts";

export const rounds = ["first", "second"] as const;
export type Round = (typeof rounds)[number];

/** What a text is, by whether it must be held. */
export const kindsOf = {
  hold: ["slur", "group", "disguised", "threat", "veiled"],
  pass: ["vent", "quoted", "contains", "figure"],
} as const;

export interface Labelled {
  readonly verdict: keyof typeof kindsOf;
  readonly kind: string;
  readonly text: string;
}

const words = loadHeldWords(fileURLToPath(new URL("../../../prompts", import.meta.url)));

export function readTexts(round: Round, locale: Locale): Labelled[] {
  const path = fileURLToPath(new URL(`./${round}.${locale}.txt`, import.meta.url));
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map(toLabelled);
}

function toLabelled(line: string): Labelled {
  const [verdict, kind, text] = line.split(" | ");
  if ((verdict !== "hold" && verdict !== "pass") || kind === undefined || text === undefined) {
    throw new Error("a line of a moderation set is not `hold|pass | kind | text`");
  }
  return { verdict, kind, text };
}

/** Personal data and block words are measured elsewhere. */
export function isHeld({ text }: Labelled): boolean {
  return holdReasons({ text, client: "" }, words, []).some(({ kind }) => kind === "slur" || kind === "threat");
}
