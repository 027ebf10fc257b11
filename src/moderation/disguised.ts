/** Finds slurs that were hidden from a list of words: spaced out, with digits, signs or stars for letters, or stretched. */
import { fold } from "../language/fold.ts";
import type { SingleWords } from "../prompts/held-words.ts";
import type { Range } from "./range.ts";

/** A sign is read as the letter it looks like; 1 looks like two. */
const lookAlikes: Readonly<Record<string, string>> = {
  "0": "o",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
  "€": "e",
};
/** With fewer letters left a word may be any swear word. */
const fewestShown = 3;
const shortestSlur = 4;
const longestSlur = 16;
const mostMasked = 40;

const chunkPattern = /\S+/g;
const spacedPattern = /(?<![\p{L}\p{N}])[\p{L}\p{N}@*](?:[ .\-_·*'/]{1,3}[\p{L}\p{N}@*](?![\p{L}\p{N}])){3,60}/gu;

/** @param text in NFC. @returns where a slur stands that cannot be read there word by word. */
export function disguisedSlurs(text: string, slurs: SingleWords): Range[] {
  return [...hiddenInWord(text, slurs), ...spacedOut(text, slurs)];
}

function hiddenInWord(text: string, slurs: SingleWords): Range[] {
  const found: Range[] = [];
  let masked = 0;
  for (const { 0: chunk, index } of text.matchAll(chunkPattern)) {
    const bare = chunk.replace(/^[^\p{L}\p{N}@$*]+|[^\p{L}\p{N}@$*]+$/gu, "");
    if (bare.length > longestSlur * 2 || !isSuspect(bare)) continue;
    const isMasked = /[*#]/.test(bare);
    if (isMasked) masked += 1;
    if (masked > mostMasked) continue;
    const start = index + chunk.indexOf(bare);
    if (readings(bare).some((word) => isSlur(word, slurs))) found.push({ start, end: start + bare.length });
  }
  return found;
}

/** Letters with something between or among them, or a letter three times in a row. */
function isSuspect(word: string): boolean {
  return /\p{L}[^\p{L}]+\p{L}|[\d@$!€*]\p{L}|\p{L}[\d@$€*]|(\p{L})\1\1/u.test(word);
}

function readings(word: string): string[] {
  const folded = fold(word).replace(/[.\-_·'’/]+/g, "");
  const read = Array.from(folded, (sign) => lookAlikes[sign] ?? sign).join("");
  return [read.replaceAll("1", "i"), read.replaceAll("1", "l")];
}

function isSlur(word: string, slurs: SingleWords): boolean {
  if (/[*#]/.test(word)) return isMaskedSlur(word, slurs);
  return isWord(word, slurs) || (/(.)\1\1/.test(word) && slurs.squeezed.has(squeeze(word)));
}

function isWord(word: string, { whole, stems }: SingleWords): boolean {
  return whole.has(word) || stems.some((stem) => word.startsWith(stem));
}

/** Doubled letters as one: "niggger" and its right spelling alike. */
function squeeze(word: string): string {
  return word.replace(/(.)\1+/g, "$1");
}

function isMaskedSlur(word: string, { whole, stems }: SingleWords): boolean {
  const shown = word.replace(/[*#]/g, "").length;
  if (shown < fewestShown || shown * 2 < word.length || !/^[a-z*#]+$/.test(word)) return false;
  const source = word.replace(/[*#]+/g, (mask) => `[a-z]{${mask.length}}`);
  const asWhole = new RegExp(`^${source}$`);
  return [...whole].some((slur) => asWhole.test(slur)) || stems.some((stem) => fitsStem(word, stem));
}

function fitsStem(word: string, stem: string): boolean {
  return (
    word.length >= stem.length &&
    Array.from(stem).every((letter, at) => /[*#]/.test(word[at] ?? "") || word[at] === letter)
  );
}

/** Single letters in a row; other single letters may stand before and after. */
function spacedOut(text: string, slurs: SingleWords): Range[] {
  return Array.from(text.matchAll(spacedPattern)).flatMap(({ 0: run, index }) => {
    const word = readings(run.replace(/\s/g, ""))[0] ?? "";
    for (let from = 0; from + shortestSlur <= word.length; from += 1) {
      for (let to = from + shortestSlur; to <= Math.min(word.length, from + longestSlur); to += 1) {
        if (isSlur(word.slice(from, to), slurs)) return [{ start: index, end: index + run.length }];
      }
    }
    return [];
  });
}
