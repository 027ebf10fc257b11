/** Builds `prompts/disguise/letters.<language>.txt`: which letters a word has that people leave out in a hurry. Run by `npm run build:data`. */
import { writeFileSync } from "node:fs";
import { fold } from "../../src/language/fold.ts";
import { readReplies, readTieredPhrases } from "./build-distress.ts";
import { readExamples } from "./read-examples.ts";

const languages = ["pl", "lt"] as const;
/**
 * Seen once, a word may be a slip; and "ze" may be "że" as well as "ze", so only what is nearly always the same is told. Where
 * the last vowel alone differs, the word may be another case of the same noun, unless it was seen often.
 */
const least = { count: 2, share: 0.97, countOfEnding: 20 };

/** @returns lines of `word as typed in a hurry`, a space, `word as it is written`, in order */
export function lettersFrom(texts: readonly string[]): string[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const word of texts.filter((text) => fold(text) !== text.toLowerCase()).flatMap(wordsOf)) {
    const seen = spellings.get(fold(word)) ?? new Map<string, number>();
    spellings.set(fold(word), seen.set(word, (seen.get(word) ?? 0) + 1));
  }
  return [...spellings]
    .flatMap(([folded, seen]) => {
      const total = [...seen.values()].reduce((sum, count) => sum + count, 0);
      const [word = "", count = 0] = [...seen].sort(([, one], [, other]) => other - one)[0] ?? [];
      const enough = differsInEnding(word, folded) ? least.countOfEnding : least.count;
      return word !== folded && count >= enough && count >= least.share * total ? [`${folded} ${word}`] : [];
    })
    .sort();
}

function differsInEnding(word: string, folded: string): boolean {
  return word.slice(0, -1) === folded.slice(0, -1) && /[aeiu]$/.test(folded);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** @returns the file's text, by language */
export function writtenLetters(): Readonly<Record<(typeof languages)[number], string>> {
  const tiered = [...readTieredPhrases(), ...readReplies()].map(({ locale, text }) => ({ language: locale, text }));
  const texts = [...readExamples(), ...tiered];
  const linesIn = (language: string) =>
    lettersFrom(texts.filter((one) => one.language === language).map(({ text }) => text));
  return { pl: `${linesIn("pl").join("\n")}\n`, lt: `${linesIn("lt").join("\n")}\n` };
}

if (import.meta.main) {
  const written = writtenLetters();
  for (const language of languages)
    writeFileSync(new URL(`../../prompts/disguise/letters.${language}.txt`, import.meta.url), written[language]);
}
