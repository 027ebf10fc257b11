/** Turns pet spellings into the usual ones, and gives words back the letters that were left out in a hurry. */
import { readFileSync } from "node:fs";
import { fold } from "../language/fold.ts";
import type { Locale } from "../ports/platform.ts";

interface Spellings {
  /** By the folded word; "" leaves it out. */
  readonly usual: ReadonlyMap<string, string>;
  readonly letters: ReadonlyMap<string, string>;
}

const known = new Map<Locale, Spellings>();
const word = /(?<![\p{L}\p{N}\uFDD0'@#/.-])\p{L}+(?:'\p{L}+)*(?:\/(?![\p{L}\p{N}]))?(?![\p{L}\p{N}\uFDD0@/-])/gu;

/** @param text with plain apostrophes */
export function respell(text: string, language: Locale): string {
  const { usual, letters } = spellingsOf(language);
  return text.replace(/\s&\s/gu, ` ${and[language]} `).replace(word, (found) => {
    const folded = fold(found);
    // In capitals it may be an abbreviation that means something else: "ID", "ATM".
    const isAbbreviation = found.length > 1 && found === found.toUpperCase() && usual.get(folded) !== "";
    if (isAbbreviation) return found;
    const better = usual.get(folded) ?? (folded === found.toLowerCase() ? letters.get(folded) : undefined);
    return better === undefined ? found : capitalLike(found, better);
  });
}

const and: Readonly<Record<Locale, string>> = { en: "and", pl: "i", lt: "ir" };

function capitalLike(model: string, text: string): string {
  const isCapital = /^\p{Lu}/u.test(model);
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Read at the first use: few people disguise, and the lists take a moment. */
function spellingsOf(language: Locale): Spellings {
  const found = known.get(language);
  if (found !== undefined) return found;
  const letters = language === "en" ? [] : linesOf(`letters.${language}.txt`).map((line) => pairOf(line, " "));
  const usual = linesOf(`spellings.${language}.txt`).map((line) => pairOf(line, "="));
  const spellings = { usual: new Map(usual), letters: new Map(letters) };
  known.set(language, spellings);
  return spellings;
}

function linesOf(file: string): string[] {
  const text = readFileSync(new URL(`../../prompts/disguise/${file}`, import.meta.url), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

function pairOf(line: string, between: string): [string, string] {
  const at = line.indexOf(between);
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
