/** Tells what has a capital and is no name all the same: towns, tools, days, peoples, noise, verbs. */
import { hasGivenForm } from "../names/given.ts";
import { isFeast, isOrdinary, isShopForm, looksLikeVerb } from "../names/ordinary.ts";
import { isAdjectiveName } from "../names/surnames.ts";
import { isNear, isTown, type Reading } from "../reading.ts";
import { forWords } from "../text-memory.ts";
import type { Word } from "../words.ts";

/** A row of these is laughter, a sigh or an oath: "Hahaha", "Uhhh", "Grrr", "Kurwaaa". */
const noise =
  /(\p{L})\1\1|^(?:(?:ha|he|hi|hy|ho|ah|eh|oh|uh|mm|hm|ch|xd|lol|ech|ehh|ojej|uff|pff|grr|brr)+h?|[^aeiouy]+)$/iu;

/** Towns, tools and days stay, and so does noise. */
export function isKept(reading: Reading, index: number, word: Word): boolean {
  return (
    isTown(reading, index) ||
    isOrdinary(word) ||
    isFeast(reading.words, index) ||
    isKeptForm(word.folded) ||
    (looksLikeVerb(word) && !isSurnameAsObject(word) && !isAfterPreposition(reading, index))
  );
}

/** Several finders ask about the same capitals, in each round. */
const isKeptForm = forWords((folded: string): boolean => isShopForm(folded) || isPeople(folded) || noise.test(folded));

/** "z wojciechowską": no verb ends so. */
function isSurnameAsObject({ folded, text }: Word): boolean {
  return text.endsWith("ą") && isAdjectiveName(folded);
}

const prepositions = new Set(
  "z ze przez przed od do dla u na za per pas prie pries uz apie del nuo iš su iki ant už prieš dėl".split(" "),
);

/** No verb follows there: "z freyą", "z nowakową", "przez hanię". */
export function isAfterPreposition(reading: Reading, index: number): boolean {
  return isNear(reading, index) && prepositions.has(reading.words[index - 1]?.text.toLowerCase() ?? "");
}

/** Peoples and languages in English: "Vietnamese", "Irish", "Nigerian". */
function isPeople(folded: string): boolean {
  return (
    /(?:ese|[^bdf]ish|[nlgsrdbptk]ians?|icans?|muslims?|jew(?:s|ish)?|hindus?|catholics?|slavic|arabic|arabs?|welsh|scots?|turks?|poles?|nazis?)$/.test(
      folded,
    ) && !hasGivenForm(folded)
  );
}
