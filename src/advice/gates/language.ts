/** Gates on the language of a reply: the right one, the register for clients, no gender given away. */
import { detectLanguage } from "../../language/detect-language.ts";
import { fold } from "../../language/fold.ts";
import { tokenize } from "../../language/phrases.ts";
import type { Locale } from "../../ports/platform.ts";
import { eachLocale, wordPattern } from "./find.ts";
import { familiar, familiarForms, genderedFirstPerson, notPast, smallAddress } from "./patterns/style.ts";
import { countWords, type Reading, withoutPlaceholders } from "./reply.ts";

const leastWordsForLanguage = 8;
const leastWordsInSentence = 7;
const leastCharsForDiacritics = 120;
const excerptChars = 60;

const familiarWords = eachLocale((locale) => wordPattern(familiar[locale]));

export function wrongLanguage({ reply, prose, sentences }: Reading): string[] {
  const foreignScript = prose.match(/[\p{Script=Cyrillic}\p{Script=Greek}]+/u);
  if (foreignScript !== null) return [foreignScript[0]];
  const { language, tone } = reply;
  const start = prose.slice(0, excerptChars);
  const whole = isOtherLanguage(prose, language, leastWordsForLanguage) ? [start] : [];
  const parts = tone === null ? [] : sentences.map(({ text }) => withoutPlaceholders(text));
  const foreign = [...whole, ...parts.filter((text) => isOtherLanguage(text, language, leastWordsInSentence))];
  return tone !== null && lacksDiacritics(prose, language) ? [...foreign, start] : foreign;
}

function isOtherLanguage(text: string, locale: Locale, leastWords: number): boolean {
  if (countWords(tokenize(text)) < leastWords) return false;
  const { language, sure } = detectLanguage(text, locale);
  return sure && language !== locale;
}

function lacksDiacritics(text: string, locale: Locale): boolean {
  if (locale === "en" || text.trim().length <= leastCharsForDiacritics) return false;
  return fold(text) === text.toLowerCase();
}

export function wrongRegister({ reply, prose }: Reading): string[] {
  const { language } = reply;
  return [familiarWords[language], familiarForms[language], smallAddress[language]].flatMap((pattern) =>
    pattern === null ? [] : (prose.match(pattern)?.slice(0, 1) ?? []),
  );
}

export function genderedWords({ reply, prose }: Reading): string[] {
  const pattern = genderedFirstPerson[reply.language];
  if (pattern === null) return [];
  return (prose.match(pattern) ?? []).filter((found) => !notPast.has(fold(found)));
}
