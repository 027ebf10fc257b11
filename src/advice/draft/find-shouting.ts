/** Finds shouting: words in capitals, rows of exclamation marks. */
import { fold } from "../../language/fold.ts";
import { smallWords } from "../../language/function-words.ts";
import type { Hit } from "./mark.ts";
import type { DraftReading } from "./sentences.ts";

const capitals = /(?<![\p{L}\p{N}_-])\p{Lu}+(?:['’]\p{Lu}+)?(?![\p{L}\p{N}_-])/gu;
const rowOfMarks = /[!?]*(?:!\s?!|\?\s?!|!\s?\?)[!?]*|\?{2,}/gu;
const single = /!/gu;
const mostExclamations = 2;
const longWord = 5;
/** Neither a code nor the name of a firm. */
const accentedWord = /^(?=.*[ĄĆĘŁŃÓŚŹŻČĖĮŠŲŪŽ])\p{Lu}{4,}$/u;
/** What people press on with capitals, besides small words. Folded. */
const stressed = new Set(
  `stop must need paid pay free deadline immediately again ever never final last included extra urgent important money
  please read wait done right wrong late today twice three times whole entire every seriously absolutely
  bardzo prosze nigdy natychmiast pilne pilnie platne juz teraz dzisiaj ostatni raz wreszcie zawsze kazdy zaplacic zaplata
  dwa trzy cztery razy znow znowu
  labai prasau niekada tuoj skubu skubiai mokama papildomai siandien paskutini karta pagaliau visada butina privalote turite sumoketi
  tris keturis kartus vel`
    .trim()
    .split(/\s+/u),
);

/** Small words that are a shape of their own in capitals: codes of countries, "IT", "US". */
const codes = new Set(["us", "it", "is", "to", "ok", "id", "as", "po", "no", "am", "pm", "ir", "su", "na"]);

export function findShouting(reading: DraftReading, client: string): Hit[] {
  return [...findCapitals(reading, client), ...findMarks(reading)];
}

/** Runs of words in capitals that are no names and no codes. */
function findCapitals({ own, bodyTo }: DraftReading, client: string): Hit[] {
  const words = [...own.slice(0, bodyTo).matchAll(capitals)].filter(({ 0: word }) => !client.includes(word));
  const runs: { from: number; to: number; words: string[] }[] = [];
  for (const { 0: word, index } of words) {
    const last = runs.at(-1);
    if (last !== undefined && /^[\s,]{1,2}$/u.test(own.slice(last.to, index))) {
      last.to = index + word.length;
      last.words.push(word);
    } else runs.push({ from: index, to: index + word.length, words: [word] });
  }
  return runs
    .filter((run) => isShouted(run.words))
    .map(({ from, to }) => {
      const put = lowered(own.slice(from, to));
      return { from, to, kind: "shouting", reason: "capitals", hard: true, mend: { put } };
    });
}

function isShouted(words: readonly string[]): boolean {
  if (words.some((word) => isStressed(fold(word), words.length) || accentedWord.test(word))) return true;
  return (
    words.length > 2 && words.some((word) => word.length >= longWord) && words.some((word) => word.length < longWord)
  );
}

function isStressed(word: string, run: number): boolean {
  if (stressed.has(word)) return true;
  return smallWords.has(word) && (run > 1 || !codes.has(word)) && word.length > 1;
}

/** In lower case, but "I", and the words of address that letters write with a capital. */
function lowered(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<!\p{L})i(?=$|[\s'’])/gu, "I")
    .replace(
      /(?<!\p{L})(?:państw\p{L}*|pan(?:i|a|u|ią|em)?|jūs\p{L}*|jums|jumis)(?!\p{L})/gu,
      (word) => word.slice(0, 1).toUpperCase() + word.slice(1),
    );
}

function findMarks({ own, bodyFrom }: DraftReading): Hit[] {
  const rows = [...own.matchAll(rowOfMarks)].map(({ 0: found, index }) => toHit(index, found));
  const inBody = [...own.matchAll(single)].filter(
    ({ index }) => index >= bodyFrom && !rows.some(({ from, to }) => index >= from && index < to),
  );
  if (inBody.length <= mostExclamations) return rows;
  return [...rows, ...inBody.map(({ 0: found, index }) => toHit(index, found))];
}

function toHit(from: number, found: string): Hit {
  const put = found.includes("?") ? "?" : ".";
  return { from, to: from + found.length, kind: "shouting", reason: "exclamation", hard: true, mend: { put } };
}
