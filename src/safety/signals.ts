/** The words of distress and danger, three languages together: a tired person does not choose the language first. */
import { readFileSync } from "node:fs";
import { compilePhrases } from "../language/compile-phrases.ts";
import type { Phrases } from "../language/phrases.ts";
import { createFamilies } from "./families.ts";
import { parseFamilies, parseSignals } from "./read-signals.ts";

const files = ["signals.en.txt", "signals.pl.txt", "signals.lt.txt"];

/** A match is called by its kind. */
export const signals = compile();

export const families = createFamilies(parseFamilies("families.txt", read("families.txt")));

/** In a function, so that the texts are not kept. */
function compile(): Phrases {
  const all = files.flatMap((file) => parseSignals(file, read(file)));
  return compilePhrases(
    all.map(({ phrase }) => phrase),
    all.map(({ kind }) => kind),
  );
}

function read(file: string): string {
  return readFileSync(new URL(`../../prompts/distress/${file}`, import.meta.url), "utf8");
}
